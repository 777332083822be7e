import type { Cell, Check } from "../../reading.ts";
import { isUnknown } from "../printed-cells.ts";
import { balanceHints } from "../single-digit-hints.ts";
import type { YearIdentity } from "./year-identities.ts";
import { yearIdentities } from "./year-identities.ts";

/** A cell, as far as years are compared. */
export type YearCell = Pick<Cell, "key" | "value" | "blank">;

/** One report of an agency, as far as years are compared. */
interface YearReport {
  /** The coverage year. */
  readonly year: number;
  /** All cells, or those that `yearKeys` names. */
  readonly cells: readonly YearCell[];
}

/** A check of two reports of one agency, of this year and the one before. */
export interface YearCheck extends Check {
  readonly year: number;
  readonly previousYear: number;
}

type YearCells = ReadonlyMap<string, YearCell>;

interface Addend {
  readonly cell: YearCell;
  readonly sign: 1 | -1;
}

/**
 * Compares the reports of one agency, each with the one of the year before (REPORT-FORMAT 3.2 AP-CARRY,
 * 3.4 AD-B2 and AD-C1): one check for each identity whose cells both reports have, by year. `expected` is
 * what the terms come to, `found` what this year's report prints. Years without a neighbour are not spoken
 * of. There should be one report a year; of several, the last counts. Nothing is repaired.
 */
export function checkYears(reports: readonly YearReport[]): readonly YearCheck[] {
  const byYear = new Map(
    reports.map(({ year, cells }) => [year, new Map(cells.map((cell) => [cell.key, cell]))]),
  );
  return [...byYear.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((year) => {
      const [current, before] = [byYear.get(year), byYear.get(year - 1)];
      if (current === undefined || before === undefined) return [];
      return yearIdentities.flatMap((identity) => {
        const check = compareYears(identity, before, current);
        return check === null ? [] : [{ ...check, year, previousYear: year - 1 }];
      });
    });
}

function compareYears(
  { id, scope, terms, total }: YearIdentity,
  before: YearCells,
  current: YearCells,
): Check | null {
  const found = current.get(total);
  const addends = terms.flatMap(({ key, year, sign }): readonly Addend[] => {
    const cell = (year === "previous" ? before : current).get(key);
    return cell === undefined ? [] : [{ cell, sign }];
  });
  if (found === undefined || addends.length < terms.length) return null;
  const keys = [...new Set([...terms.map(({ key }) => key), total])];
  return { id, scope, cells: keys, ...assess(addends, found) };
}

/** A blank counts as 0 only beside a number, in a sum whose total is printed (REPORT-FORMAT 3.1). */
function assess(
  addends: readonly Addend[],
  total: YearCell,
): Pick<Check, "verdict" | "expected" | "found" | "hints"> {
  const printed = addends.filter(({ cell }) => cell.value !== null);
  const isKnown = printed.length > 0 && !addends.some(({ cell }) => isUnknown(cell));
  const expected = isKnown ? sumOf(addends) : null;
  const found = total.value;
  if (expected === null || found === null) {
    return { verdict: "not-assessable", expected, found, hints: [] };
  }
  if (expected === found) {
    const isWhole = printed.length === addends.length;
    return { verdict: isWhole ? "pass" : "pass-assuming-blank-zero", expected, found, hints: [] };
  }
  const added = addends.filter(({ sign }) => sign === 1).map(valueOf);
  const taken = addends.filter(({ sign }) => sign === -1).map(valueOf);
  return { verdict: "fail", expected, found, hints: balanceHints(added, [found, ...taken]) };
}

function sumOf(addends: readonly Addend[]): number {
  return addends.reduce((sum, addend) => sum + addend.sign * valueOf(addend), 0);
}

function valueOf({ cell }: Addend): number {
  return cell.value ?? 0;
}
