import type { CoverageRow } from "../corpus/corpus.ts";
import { columnsOf, fitToColumns, padToColumns, withoutControls } from "../terminal/printable.ts";

const MISSING = "--";
const OUTSIDE = "  ";
const MAX_NAME_COLUMNS = 44;

/** The years without a report between an agency's first and last. `years` is sorted. */
export function missingYears(years: readonly number[]): readonly number[] {
  const present = new Set(years);
  return yearsBetween(years.at(0), years.at(-1)).filter((year) => !present.has(year));
}

/**
 * Agencies down, coverage years across: two digits for a year with a report, two dashes for one that
 * is missing between the first and the last. Lines are aligned for terminals, where a Chinese
 * character is two columns wide and the marks of other scripts may be one or two.
 */
export function coverageTable(rows: readonly CoverageRow[]): readonly string[] {
  const all = rows.flatMap((row) => row.years);
  const first = least(all);
  const last = greatest(all);
  const years = yearsBetween(first, last);
  const names = rows.map((row) => fitToColumns(withoutControls(row.agency), MAX_NAME_COLUMNS));
  const widest = greatest([...names, "agency"].map(columnsOf)) ?? 0;
  const line = (name: string, code: string, cells: string): string =>
    `${padToColumns(name, widest)}  ${code.padEnd(9)}  ${cells}`.trimEnd();
  const span = first === last ? `${first}` : `${first} to ${last} (${MISSING} missing)`;
  return [
    line("agency", "division", span),
    ...rows.map((row, index) => {
      const cells = years.map((year) => cellOf(row.years, year)).join(" ");
      return line(names[index] ?? "", row.divisionCode ?? "", cells);
    }),
  ];
}

function cellOf(years: readonly number[], year: number): string {
  if (years.includes(year)) return String(year).slice(-2);
  const isBetween = year > (years.at(0) ?? Infinity) && year < (years.at(-1) ?? -Infinity);
  return isBetween ? MISSING : OUTSIDE;
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
