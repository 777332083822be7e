import type { CoverageRow } from "../corpus/corpus.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import { columnsOf, fitToColumns, padToColumns, withoutControls } from "../terminal/printable.ts";

const MISSING = "--";
const OUTSIDE = "  ";
const MAX_NAME_COLUMNS = 44;

/** The wanted years without a report; where none are named, those between an agency's first and last. `years` is sorted. */
export function missingYears(
  years: readonly number[],
  wanted: YearRange | null = null,
): readonly number[] {
  const { first, last } = wanted ?? { first: years.at(0), last: years.at(-1) };
  const present = new Set(years);
  return yearsBetween(first, last).filter((year) => !present.has(year));
}

/**
 * Agencies down, coverage years across: two digits for a year with a report, two dashes for one that
 * is missing (`missingYears`). Lines are aligned for terminals, where a Chinese character is two columns
 * wide and the marks of other scripts may be one or two.
 */
export function coverageTable(
  rows: readonly CoverageRow[],
  wanted: YearRange | null = null,
): readonly string[] {
  const all = rows.flatMap((row) => row.years);
  const { first, last } = wanted ?? { first: least(all), last: greatest(all) };
  const years = yearsBetween(first, last);
  const names = rows.map((row) => fitToColumns(withoutControls(row.agency), MAX_NAME_COLUMNS));
  const widest = greatest([...names, "agency"].map(columnsOf)) ?? 0;
  const line = (name: string, code: string, cells: string): string =>
    `${padToColumns(name, widest)}  ${code.padEnd(9)}  ${cells}`.trimEnd();
  const span = first === last ? `${first}` : `${first} to ${last} (${MISSING} missing)`;
  return [
    line("agency", "division", span),
    ...rows.map((row, index) => {
      const missing = missingYears(row.years, wanted);
      const cells = years.map((year) => cellOf(year, row.years, missing)).join(" ");
      return line(names[index] ?? "", row.divisionCode ?? "", cells);
    }),
  ];
}

function cellOf(year: number, years: readonly number[], missing: readonly number[]): string {
  if (years.includes(year)) return String(year).slice(-2);
  return missing.includes(year) ? MISSING : OUTSIDE;
}

function yearsBetween(first: number | undefined, last: number | undefined): readonly number[] {
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function least(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b).at(0);
}

function greatest(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b).at(-1);
}
