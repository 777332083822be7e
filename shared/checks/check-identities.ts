import type { Check, Statistics } from "../reading.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkArity, checkCounts } from "./check-counts.ts";
import { checkSums } from "./check-sums.ts";
import { locateWrongCells } from "./locate-wrong-cells.ts";
import { cellsByKey } from "./printed-cells.ts";

/**
 * Checks the tables against the form's identities (REPORT-FORMAT 3.1–3.5): one `Check` for each identity
 * whose cells the page has, none for a table that is absent. `expected` is what the addends come to (the
 * left side of 第一项加第二项之和，等于第三项加第四项之和), or the limit, `found` what is printed. Nothing is
 * repaired.
 */
export function checkIdentities(statistics: Statistics): readonly Check[] {
  return [
    ...locateWrongCells(checkSums(statistics), cellsByKey(statistics)),
    ...checkCounts(statistics),
    ...checkArity(statistics),
    ...checkBounds(statistics),
  ];
}
