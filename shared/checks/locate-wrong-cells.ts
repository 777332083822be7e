import type { Check } from "../reading.ts";
import type { CheckedSum } from "./check-sums.ts";
import type { CellsByKey } from "./printed-cells.ts";

/** A cell that alone explains why some sums fail. */
interface Suspect {
  readonly key: string;
  readonly sums: readonly CheckedSum[];
  /** By how much the cell would have to grow for all of them to hold. */
  readonly difference: number;
}

/** Fewer failing sums than a row and a column cross nowhere. */
const FEWEST_CROSSING = 2;

/**
 * The checks of some sums, those that fail over one and the same cell with a hint that names it: where a
 * failing row and a failing column cross with equal differences, and no other sum over the cell holds,
 * that cell is the wrong one (REPORT-FORMAT 3.2). The hint names the cell, what it prints, what satisfies
 * all its sums, and those sums; it comes before the single-digit edits and is never applied. Where two
 * cells could explain one failing sum, none is named.
 */
export function locateWrongCells(sums: readonly CheckedSum[], cells: CellsByKey): readonly Check[] {
  const hints = new Map<CheckedSum, string>();
  for (const suspect of isolated(findSuspects(sums))) {
    const hint = hintOf(suspect, cells);
    if (hint !== null) for (const sum of suspect.sums) hints.set(sum, hint);
  }
  return sums.map((sum) => {
    const hint = hints.get(sum);
    return hint === undefined ? sum.check : { ...sum.check, hints: [hint, ...sum.check.hints] };
  });
}

function findSuspects(sums: readonly CheckedSum[]): readonly Suspect[] {
  const holding = sums.filter(({ check }) => check.verdict.startsWith("pass"));
  const vouchedFor = new Set(holding.flatMap(({ check }) => check.cells));
  const failing = sums.filter(({ check }) => check.verdict === "fail");
  const keys = new Set(failing.flatMap(({ check }) => check.cells));
  return [...keys]
    .filter((key) => !vouchedFor.has(key))
    .map((key) => ({ key, sums: failing.filter(({ check }) => check.cells.includes(key)) }))
    .filter((group) => group.sums.length >= FEWEST_CROSSING)
    .flatMap(({ key, sums: crossing }) => {
      const [difference, ...others] = new Set(crossing.map((sum) => differenceAt(key, sum)));
      const isSame = difference !== undefined && others.length === 0;
      return isSame ? [{ key, sums: crossing, difference }] : [];
    });
}

/** By how much the cell would have to grow for the sum to hold. */
function differenceAt(key: string, { identity, check }: CheckedSum): number {
  const surplus = (check.expected ?? 0) - (check.found ?? 0);
  return identity.left.includes(key) ? -surplus : surplus;
}

function isolated(suspects: readonly Suspect[]): readonly Suspect[] {
  const explained = Map.groupBy(
    suspects.flatMap((suspect) => suspect.sums.map((sum) => ({ suspect, sum }))),
    ({ sum }) => sum,
  );
  return suspects.filter(({ sums }) => sums.every((sum) => explained.get(sum)?.length === 1));
}

/** `applications.granted.total 1238→1288 (AP-ROW granted, AP-COL-C total)`; null for what is no count. */
function hintOf({ key, sums, difference }: Suspect, cells: CellsByKey): string | null {
  const printed = cells.get(key)?.value ?? null;
  const wanted = (printed ?? 0) + difference;
  if (wanted < 0) return null;
  const names = sums.map(({ check }) => `${check.id} ${check.scope}`);
  return `${key} ${printed ?? "blank"}→${wanted} (${names.join(", ")})`;
}
