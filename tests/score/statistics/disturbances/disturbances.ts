import type { FormEdition } from "../page/printed-page.ts";
import type { ShapeName } from "../shapes/shape.ts";
import { additions } from "./additions.ts";
import { arrangements } from "./arrangements.ts";
import { blanks } from "./blanks.ts";
import { breaks } from "./breaks.ts";
import { columns } from "./columns.ts";
import type { Disturbance } from "./disturbance.ts";
import { labels } from "./labels.ts";
import { losses } from "./losses.ts";
import { markup } from "./markup.ts";
import { spans } from "./spans.ts";
import { spellings } from "./spellings.ts";

/** The form as printed, whatever the page's ordinary habits. */
const undisturbed: Disturbance = { name: "none", apply: (page) => page };

const all: readonly Disturbance[] = [
  undisturbed,
  ...blanks,
  ...spellings,
  ...spans,
  ...labels,
  ...additions,
  ...columns,
  ...losses,
  ...breaks,
  ...arrangements,
  ...markup,
];

/** What can befall a page of an edition in a shape. */
export function disturbancesOf(edition: FormEdition, shape: ShapeName): readonly Disturbance[] {
  return all.filter(
    ({ editions, shapes }) =>
      (editions === undefined || editions.includes(edition)) &&
      (shapes === undefined || shapes.includes(shape)),
  );
}
