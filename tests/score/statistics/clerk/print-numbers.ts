import type { Reprint } from "../page/edit-page.ts";
import { printedBlank, printedNumber } from "../page/printed-page.ts";
import type { Pack } from "../pack.ts";
import type { Random } from "../../random.ts";
import type { Numbers } from "./numbers.ts";

/** What each cell prints, by key. */
export type Printed = ReadonlyMap<string, Reprint>;

/** A whole page has one habit: a clerk who leaves zeros blank leaves all of them blank, or nearly. */
export function printNumbers(numbers: Numbers, pack: Pack, random: Random): Printed {
  const mark = random.pick(pack.zeroMarks);
  const signs = random.pick(pack.changeSigns);
  const unit = random.pick(pack.amountUnits);
  return new Map(
    Array.from(numbers, ([key, value]): [string, Reprint] => {
      if (value === 0 && mark !== null && random.chance(0.95) && !isTotal(key))
        return [key, { text: mark[0], truth: printedBlank(mark[1]) }];
      return [key, { text: printNumber(key, value, signs, unit), truth: printedNumber(value) }];
    }),
  );
}

/** As digits alone, every zero printed. */
export function printPlainly(numbers: Numbers): Printed {
  return new Map(
    Array.from(numbers, ([key, value]) => [
      key,
      { text: String(value), truth: printedNumber(value) },
    ]),
  );
}

/** The first and last rows of the form are filled in even by those who leave the rest empty. */
function isTotal(key: string): boolean {
  return /\.(?:newReceived|handledTotal)\.total$|\.(?:total|received|closed|replied)$/u.test(key);
}

function printNumber(
  key: string,
  value: number,
  [more, less]: readonly [string, string],
  unit: string,
): string {
  if (key.endsWith(".itemsDelta") && value !== 0)
    return value > 0 ? `${more}${value}` : `${less}${-value}`;
  if (key.endsWith("procurement.amount") && value !== 0) return `${value}${unit}`;
  return String(value);
}
