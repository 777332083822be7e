import type { Cell, Check, Statistics } from "../reading.ts";
import { caseTable } from "../statistics/form/case-table.ts";
import { LOCAL } from "../statistics/form/form.ts";
import type { Identity } from "./identities.ts";
import { identities } from "./identities.ts";
import { balanceHints } from "./single-digit-hints.ts";

type CellsByKey = ReadonlyMap<string, Cell>;

/**
 * Checks the tables against the form's identities (REPORT-FORMAT 3.1–3.3): one `Check` for each identity
 * whose cells the page has, none for a table that is absent. `expected` is what the addends come to (the
 * left side of 第一项加第二项之和，等于第三项加第四项之和), `found` what is printed. Nothing is repaired.
 */
export function checkIdentities(statistics: Statistics): readonly Check[] {
  const cells = new Map(statistics.cells.map((cell) => [cell.key, cell]));
  const checks = new Map<string, Check>();
  for (const identity of identities) {
    const name = `${identity.id} ${identity.scope}`;
    const holds = identity.edition === null || identity.edition === statistics.edition;
    const keys = [...identity.left, ...identity.right];
    if (!holds || checks.has(name) || !keys.every((key) => cells.has(key))) continue;
    checks.set(name, checkIdentity(identity, cells));
  }
  return [...checks.values(), ...checkCounts(statistics), ...checkArity(statistics)];
}

function checkIdentity(identity: Identity, cells: CellsByKey): Check {
  const { id, scope } = identity;
  const left = pick(identity.left, cells);
  const right = pick(identity.right, cells);
  const expected = sumOf(left);
  const found = sumOf(right);
  const keys = [...identity.left, ...identity.right];
  const result = { id, scope, expected, found, hints: [], cells: keys };
  if (expected === null || found === null) return { ...result, verdict: "not-assessable" };
  if (expected !== found && [...left, ...right].some(isBlankTotal))
    return { ...result, verdict: "not-assessable" };
  if (expected !== found) {
    const hints = balanceHints(numbers(left), numbers(right));
    return { ...result, verdict: "fail", hints };
  }
  const isWhole = [...left, ...right].every((cell) => cell.value !== null);
  return { ...result, verdict: isWhole ? "pass" : "pass-assuming-blank-zero" };
}

/**
 * The sum of a side, null where nothing can be added up: a cell is missing or unreadable, or all are
 * blank. A blank beside a number counts as 0 (REPORT-FORMAT 3.1); offices that leave the totals of all
 * outcomes blank and print the grand total have not made a mistake (3.8).
 */
function sumOf(cells: readonly Cell[]): number | null {
  const values = numbers(cells);
  if (values.length === 0 || cells.some(isUnknown)) return null;
  return values.reduce((sum, value) => sum + value, 0);
}

/** A blank in the column of totals is a total that was not printed, not a count of nothing (3.1). */
function isBlankTotal({ key, value }: Cell): boolean {
  return value === null && key.startsWith("applications.") && key.endsWith(".total");
}

/** AP-NONNEG: how many cells of the application table are not whole numbers from 0 up, and which. */
function checkCounts({ cells }: Statistics): readonly Check[] {
  const applications = cells.filter(({ key }) => /^(?:extra\.)?applications\./u.test(key));
  if (applications.length === 0) return [];
  const wrong = applications.filter(
    ({ value }) => value !== null && !(Number.isInteger(value) && value >= 0),
  );
  const isAssessable = numbers(applications).length > 0 && !applications.some(isUnknown);
  const passes = isAssessable ? "pass" : "not-assessable";
  return [
    {
      id: "AP-NONNEG",
      scope: "applications",
      verdict: wrong.length > 0 ? "fail" : passes,
      expected: 0,
      found: wrong.length,
      hints: [],
      cells: wrong.map(({ key }) => key),
    },
  ];
}

/** RL-ARITY: the one row of data has as many values as the table has columns. */
function checkArity({ cells }: Statistics): readonly Check[] {
  const columns = new Set(caseTable.columns.map(({ key }) => key));
  const row = cells.filter(({ key }) => columns.has(key) || key.startsWith(`${LOCAL}.litigation.`));
  if (row.length === 0) return [];
  const found = row.filter(({ blank }) => blank !== "missing-cell").length;
  const isExact = found === columns.size ? "pass" : "fail";
  return [
    {
      id: "RL-ARITY",
      scope: "litigation",
      verdict: found === 0 ? "not-assessable" : isExact,
      expected: columns.size,
      found,
      hints: [],
      cells: row.map(({ key }) => key),
    },
  ];
}

function pick(keys: readonly string[], cells: CellsByKey): readonly Cell[] {
  return keys.flatMap((key) => cells.get(key) ?? []);
}

function numbers(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap(({ value }) => value ?? []);
}

function isUnknown({ blank }: Cell): boolean {
  return blank === "missing-cell" || blank === "unreadable";
}
