import type { Check, Statistics } from "../reading.ts";
import { bounds } from "./bounds.ts";
import type { Bound } from "./identity.ts";
import type { CellsByKey } from "./printed-cells.ts";
import { cellsByKey, exactSum, numbersOf, pick } from "./printed-cells.ts";

const HOLDS: Readonly<Record<Bound["relation"], (limit: number, figure: number) => boolean>> = {
  "at-most": (limit, figure) => figure <= limit,
  "at-least": (limit, figure) => figure >= limit,
  "zero-together": (other, figure) => (other === 0) === (figure === 0),
};

/**
 * Assesses every bound of the page's edition whose cells the page has (REPORT-FORMAT 3.4, 3.5).
 * `expected` is the limit, or the other figure, and `found` the figure itself. No blank counts as 0: it
 * stands in no sum with a printed total.
 */
export function checkBounds(statistics: Statistics): readonly Check[] {
  const cells = cellsByKey(statistics);
  return bounds
    .filter(({ edition }) => edition === statistics.edition)
    .filter(({ left, right }) => [...left, ...right].every((key) => cells.has(key)))
    .map((bound) => checkBound(bound, cells));
}

function checkBound(bound: Bound, cells: CellsByKey): Check {
  const { id, scope, left, right, relation } = bound;
  const expected = wholeSum(left, cells);
  const found = wholeSum(right, cells);
  const result = { id, scope, expected, found, hints: [], cells: [...left, ...right] };
  if (expected === null || found === null) return { ...result, verdict: "not-assessable" };
  return { ...result, verdict: HOLDS[relation](expected, found) ? "pass" : bound.whenBroken };
}

/** The sum of cells that all print a number, else null. */
function wholeSum(keys: readonly string[], cells: CellsByKey): number | null {
  const numbers = numbersOf(pick(keys, cells));
  return numbers.length === keys.length ? exactSum(numbers) : null;
}
