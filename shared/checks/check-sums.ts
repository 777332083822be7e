import type { Check, Statistics } from "../reading.ts";
import { LOCAL } from "../statistics/form/form.ts";
import type { Identity } from "./identity.ts";
import { identities } from "./identities.ts";
import type { CellsByKey } from "./printed-cells.ts";
import { cellsByKey, isBlankTotal, numbersOf, pick, sumOf } from "./printed-cells.ts";
import { balanceHints } from "./single-digit-hints.ts";

/** An identity with what came of it. */
export interface CheckedSum {
  readonly identity: Identity;
  readonly check: Check;
}

/**
 * Assesses every sum that the form prescribes and whose cells the page has, each id and scope once, with
 * the verdicts of REPORT-FORMAT 3.1. `expected` is what the addends come to, `found` what is printed.
 */
export function checkSums(statistics: Statistics): readonly CheckedSum[] {
  const cells = cellsByKey(statistics);
  const hasLocalRows = statistics.cells.some(({ key }) => key.startsWith(`${LOCAL}.`));
  const sums = new Map<string, CheckedSum>();
  for (const identity of identities) {
    const name = `${identity.id} ${identity.scope}`;
    const holds = identity.edition === null || identity.edition === statistics.edition;
    const keys = [...identity.left, ...identity.right];
    if (!holds || sums.has(name) || !keys.every((key) => cells.has(key))) continue;
    sums.set(name, { identity, check: checkSum(identity, cells, hasLocalRows) });
  }
  return [...sums.values()];
}

function checkSum(identity: Identity, cells: CellsByKey, hasLocalRows: boolean): Check {
  const { id, scope } = identity;
  const left = pick(identity.left, cells);
  const right = pick(identity.right, cells);
  const all = [...left, ...right];
  const expected = sumOf(left);
  const found = sumOf(right);
  const keys = [...identity.left, ...identity.right];
  const result = { id, scope, expected, found, hints: [], cells: keys };
  if (expected === null || found === null) return { ...result, verdict: "not-assessable" };
  if (expected === found) {
    const isWhole = all.every((cell) => cell.value !== null);
    return { ...result, verdict: isWhole ? "pass" : "pass-assuming-blank-zero" };
  }
  const isOpen =
    all.some(isBlankTotal) || (expected < found && mayFallShort(identity, hasLocalRows));
  if (isOpen) return { ...result, verdict: "not-assessable" };
  const hints = balanceHints(numbersOf(left), numbersOf(right));
  return { ...result, verdict: "fail", hints };
}

function mayFallShort(identity: Identity, hasLocalRows: boolean): boolean {
  if (identity.mayFallShort === undefined) return false;
  return identity.mayFallShort === "always" || hasLocalRows;
}
