import type { Check } from "../../../shared/index.ts";
import { inventNumbers } from "./clerk/invent-numbers.ts";
import type { Numbers, Size } from "./clerk/numbers.ts";
import { printPlainly } from "./clerk/print-numbers.ts";
import type { Pack } from "./pack.ts";
import { layOutPage } from "./page/lay-out-page.ts";
import type { FormEdition } from "./page/printed-page.ts";
import { formEditions } from "./page/printed-page.ts";
import { Random } from "../random.ts";
import { readPage } from "./read-page.ts";
import { html } from "./shapes/html.ts";
import { breaks, sumsOf } from "./sums.ts";

/** One valid form with one digit changed, and what its checks said before and after. */
export interface ChangedDigit {
  readonly edition: FormEdition;
  readonly serial: number;
  readonly key: string;
  /** `12→17` */
  readonly change: string;
  readonly isDetected: boolean;
  /** Null where no row and column cross in the cell. */
  readonly isLocated: boolean | null;
  /** Sums of the valid form that were said to fail. */
  readonly falseAlarms: readonly string[];
}

const sizes: readonly Size[] = ["township", "bureau", "city"];

/** As many valid forms of each edition, each with one digit of one cell changed. */
export async function changeDigits(pack: Pack, forms: number): Promise<readonly ChangedDigit[]> {
  const changed: ChangedDigit[] = [];
  for (const edition of formEditions)
    for (let serial = 1; serial <= forms; serial += 1)
      changed.push(await changeOne(edition, serial, pack));
  return changed;
}

async function changeOne(edition: FormEdition, serial: number, pack: Pack): Promise<ChangedDigit> {
  const name = `${pack.name}/digit/${edition}/${serial}`;
  const random = new Random(name);
  const valid = inventNumbers(edition, random.pick(sizes), random);
  const { key, changed } = misprint(edition, valid, random);
  const read = async (numbers: Numbers): Promise<readonly Check[]> => {
    const page = layOutPage(edition, printPlainly(numbers), pack, new Random(`${name}/page`));
    const { checks } = await readPage(html(page, pack, random));
    return checks.filter(({ verdict }) => verdict === "fail");
  };
  const touching = (await read(changed)).filter(({ cells }) => cells.includes(key));
  return {
    edition,
    serial,
    key,
    change: `${valid.get(key)}→${changed.get(key)}`,
    isDetected: touching.length > 0,
    isLocated: key.startsWith("applications.") ? touching.some((check) => names(check, key)) : null,
    falseAlarms: (await read(valid)).map(({ id, scope }) => `${id} ${scope}`),
  };
}

/** The form with one digit changed of one cell, so that a sum is broken. */
function misprint(
  edition: FormEdition,
  valid: Numbers,
  random: Random,
): { readonly key: string; readonly changed: Numbers } {
  const sums = sumsOf(edition);
  const keys = sums.flatMap(({ left, right }) => [...left, ...right]);
  for (;;) {
    const key = random.pick(keys);
    const digits = withOtherDigit(String(valid.get(key) ?? 0), random);
    const changed = new Map(valid).set(key, Number(digits));
    if (sums.some((sum) => breaks(sum, changed))) return { key, changed };
  }
}

/** One digit replaced by another; a number of several digits keeps a first digit that is not 0. */
function withOtherDigit(number: string, random: Random): string {
  const at = random.integer(0, number.length - 1);
  const digits = Array.from("0123456789").filter(
    (digit) => digit !== number[at] && !(digit === "0" && at === 0 && number.length > 1),
  );
  return number.slice(0, at) + random.pick(digits) + number.slice(at + 1);
}

/** A hint that begins with the cell's key, or a check of that cell alone. */
function names({ hints, cells }: Check, key: string): boolean {
  return cells.length === 1 || hints.some((hint) => hint.startsWith(`${key} `));
}
