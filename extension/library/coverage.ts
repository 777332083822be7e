import type { SavedSummary } from "./saved-summary.ts";

/** Which years of which agencies are kept. */
interface Coverage {
  /** From the first year to the last, without gaps. */
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
}

export interface CoverageRow {
  readonly agency: string;
  /** For each of the years how many saved Readings there are. */
  readonly counts: readonly number[];
}

/** Reports alone count, and those of which agency and year are known; agencies in the order of their names. */
export function coverageOf(summaries: readonly SavedSummary[]): Coverage {
  const placed = summaries.flatMap(({ kind, agency, year }) =>
    kind === "report" && agency !== null && year !== null ? [{ agency, year }] : [],
  );
  const all = placed.map(({ year }) => year).toSorted((a, b) => a - b);
  const first = all.at(0) ?? 0;
  const length = all.length === 0 ? 0 : (all.at(-1) ?? first) - first + 1;
  const years = Array.from({ length }, (_, i) => first + i);
  const groups = Array.from(Map.groupBy(placed, ({ agency }) => agency));
  return {
    years,
    rows: groups
      .toSorted(([one], [other]) => one.localeCompare(other, "zh-CN"))
      .map(([agency, reports]) => ({
        agency,
        counts: years.map((year) => reports.filter((report) => report.year === year).length),
      })),
  };
}
