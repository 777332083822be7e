import { aligned } from "../terminal/aligned.ts";
import { amount } from "../terminal/counts.ts";
import { fitToColumns } from "../terminal/printable.ts";
import type { CheckedAgency, CorpusChecks, Failure } from "./check-corpus.ts";

const MAX_NAME_COLUMNS = 44;
const MAX_SCOPE_COLUMNS = 48;
const UNKNOWN = "?";

/**
 * What came of checking a corpus, for people: how many checks failed by agency and year, then each of them,
 * then the count. Agencies of which nothing failed are only counted.
 */
export function checkLines(checks: CorpusChecks): readonly string[] {
  const failing = checks.agencies.filter(({ failures }) => failures.length > 0);
  if (failing.length === 0) return [summary(checks)];
  return [
    ...countTable(failing),
    "",
    ...failureTable(failing.flatMap(({ failures }) => failures)),
    "",
    summary(checks),
  ];
}

/** Agencies down, years across: how many checks failed, 0 where all held, nothing where no report is. */
function countTable(agencies: readonly CheckedAgency[]): readonly string[] {
  const all = new Set(agencies.flatMap(({ years }) => [...years]));
  const years = [...all].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return aligned([
    ["agency · 机构", "division", ...years.map(yearName)],
    ...agencies.map((agency) => [
      nameOf(agency.agency),
      agency.divisionCode ?? "",
      ...years.map((year) => (agency.years.has(year) ? String(countIn(agency, year)) : "")),
    ]),
  ]);
}

function countIn({ failures }: CheckedAgency, year: number | null): number {
  return failures.filter((failure) => failure.year === year).length;
}

function failureTable(failures: readonly Failure[]): readonly string[] {
  return aligned([
    ["agency · 机构", "year", "check", "severity", "of", "expected", "found", "hint"],
    ...failures.map(({ agency, year, previousYear, severity, check }) => [
      nameOf(agency),
      previousYear === null ? yearName(year) : `${previousYear}→${yearName(year)}`,
      check.id,
      severity,
      fitToColumns(oneLine(check.scope), MAX_SCOPE_COLUMNS),
      String(check.expected ?? ""),
      String(check.found ?? ""),
      check.hints[0] ?? "",
    ]),
  ]);
}

function summary({ reports, verdicts, agencies }: CorpusChecks): string {
  const failing = agencies.filter(({ failures }) => failures.length > 0).length;
  const passed = verdicts.pass + verdicts["pass-assuming-blank-zero"];
  return (
    `${amount(verdicts.fail)} checks failed, of ${amount(failing)} of ${amount(agencies.length)} agencies; ` +
    `${amount(passed)} held, ${amount(verdicts["not-assessable"])} could not be assessed; ` +
    `${amount(reports)} reports`
  );
}

function nameOf(agency: string | null): string {
  return fitToColumns(oneLine(agency ?? UNKNOWN), MAX_NAME_COLUMNS);
}

function yearName(year: number | null): string {
  return year === null ? UNKNOWN : String(year);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
