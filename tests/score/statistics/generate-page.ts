import { inventNumbers } from "./clerk/invent-numbers.ts";
import type { Size } from "./clerk/numbers.ts";
import { printNumbers } from "./clerk/print-numbers.ts";
import type { Disturbance } from "./disturbances/disturbance.ts";
import { disturbancesOf } from "./disturbances/disturbances.ts";
import type { Pack } from "./pack.ts";
import { layOutPage } from "./page/lay-out-page.ts";
import type { FormEdition } from "./page/printed-page.ts";
import { formEditions } from "./page/printed-page.ts";
import { Random } from "../random.ts";
import { shapeNames } from "./shapes/names.ts";
import type { ShapedPage, ShapeName } from "./shapes/shape.ts";
import { shapes } from "./shapes/shapes.ts";

/** Everything that fixes one generated page; spelled `2019/P1/blank-totals/1`. */
export interface PageName {
  readonly edition: FormEdition;
  readonly shape: ShapeName;
  readonly disturbance: string;
  readonly serial: number;
}

export interface GeneratedPage extends ShapedPage {
  readonly name: PageName;
}

/** Each edition in each shape with each disturbance that shows there, `repeats` times. */
export function pageNames(repeats: number): readonly PageName[] {
  const serials = Array.from({ length: repeats }, (_, index) => index + 1);
  return formEditions.flatMap((edition) =>
    shapeNames.flatMap((shape) =>
      disturbancesOf(edition, shape).flatMap(({ name: disturbance }) =>
        serials.map((serial) => ({ edition, shape, disturbance, serial })),
      ),
    ),
  );
}

export function spellName({ edition, shape, disturbance, serial }: PageName): string {
  return [edition, shape, disturbance, serial].join("/");
}

/** The page of a name; null where there is none of that edition, shape and disturbance. */
export function findName(spelled: string): PageName | null {
  const serial = Number(spelled.split("/").at(-1));
  return pageNames(serial || 1).find((name) => spellName(name) === spelled) ?? null;
}

const sizes: readonly Size[] = ["township", "bureau", "bureau", "city"];

/** The page that a name stands for in a pack: always the same. */
export function generatePage(name: PageName, pack: Pack): GeneratedPage {
  const random = new Random(`${pack.name}/${spellName(name)}`);
  const disturbance = disturbanceOf(name);
  const numbers = inventNumbers(name.edition, disturbance.size ?? random.pick(sizes), random);
  const page = layOutPage(name.edition, printNumbers(numbers, pack, random), pack, random);
  const disturbed = disturbance.apply(page, { pack, random });
  return { name, ...shapes[name.shape](disturbed, pack, random) };
}

function disturbanceOf({ edition, shape, disturbance }: PageName): Disturbance {
  const found = disturbancesOf(edition, shape).find(({ name }) => name === disturbance);
  if (found === undefined)
    throw new Error(`no disturbance ${disturbance} of ${edition} in ${shape}`);
  return found;
}
