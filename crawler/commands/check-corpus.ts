import type { Check, Reading, Statistics, Verdict, YearCell } from "#shared";
import { checkYears, severityOf, siteOf, yearKeys } from "#shared";
import type { Severity, YearCheck } from "#shared";

/** A check that failed, in a report or between two of one agency. */
export interface Failure {
  readonly agency: string | null;
  readonly divisionCode: string | null;
  readonly year: number | null;
  /** The year before, where two reports were compared. */
  readonly previousYear: number | null;
  readonly url: string | null;
  readonly severity: Severity;
  readonly check: Check;
}

/** One agency, the years it has reports of, and what failed in each. */
export interface CheckedAgency {
  readonly agency: string | null;
  readonly divisionCode: string | null;
  /** Null for a report whose year is not known. */
  readonly years: ReadonlySet<number | null>;
  readonly failures: readonly Failure[];
}

/** What came of checking a corpus. */
export interface CorpusChecks {
  readonly reports: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** By division code and name; those without a code last. */
  readonly agencies: readonly CheckedAgency[];
}

/** What is kept of a report: so little that a hundred thousand of them fit in memory. */
interface KeptReport {
  readonly agency: string | null;
  readonly divisionCode: string | null;
  readonly year: number | null;
  readonly url: string | null;
  /** Its year, of which one report counts; where that is not known, the report itself. */
  readonly slot: string;
  /** Sorts as its report supersedes others of the same year. */
  readonly version: string;
  readonly cells: readonly YearCell[];
  readonly failed: readonly Check[];
  readonly verdicts: Verdicts;
}

type Verdicts = Record<Verdict, number>;

/**
 * Checks the reports of a corpus: what failed in each when it was read, and each agency's years against
 * one another. Of several versions of one agency and year one counts: one that has the form's tables
 * before one that has not, then the later publication, then the later retrieval. An agency is its name and
 * division code; one without a code is told apart by its site, because every county has a 教育局.
 */
export function checkCorpus(readings: Iterable<Reading>): CorpusChecks {
  const agencies = new Map<string, Map<string, KeptReport>>();
  for (const reading of readings) {
    const report = keep(reading);
    const key = agencyKey(report);
    const versions = agencies.get(key) ?? new Map<string, KeptReport>();
    agencies.set(key, versions);
    const known = versions.get(report.slot);
    if (known === undefined || report.version > known.version) versions.set(report.slot, report);
  }
  const checked = [...agencies.values()].map((versions) => checkAgency([...versions.values()]));
  const verdicts = noVerdicts();
  for (const agency of checked) addVerdicts(verdicts, agency.verdicts);
  return {
    reports: checked.reduce((sum, agency) => sum + agency.reports, 0),
    verdicts,
    agencies: checked.map(({ agency }) => agency).toSorted(inOrder),
  };
}

function keep({ metadata, source, statistics, checks }: Reading): KeptReport {
  const verdicts = noVerdicts();
  for (const { verdict } of checks) verdicts[verdict] += 1;
  const year = metadata.year?.value ?? null;
  const url = source.url ?? source.file ?? null;
  return {
    agency: metadata.agency?.value.name ?? null,
    divisionCode: metadata.agency?.value.divisionCode ?? null,
    year,
    url,
    slot: String(year ?? `${url}#${source.part}`),
    version: [
      Number(statistics.cells.length > 0),
      metadata.publishedOn?.value ?? "",
      source.retrievedAt ?? "",
    ].join(" "),
    cells: comparedCells(statistics),
    failed: checks.filter(({ verdict }) => verdict === "fail"),
    verdicts,
  };
}

function agencyKey({ agency, divisionCode, url }: KeptReport): string {
  const site = divisionCode === null ? siteName(url) : null;
  return JSON.stringify(agency === null ? [null, url] : [agency, divisionCode, site]);
}

function siteName(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? siteOf(url) : url;
}

/** Without place and wording, and with the key's one copy. */
function comparedCells({ cells }: Statistics): readonly YearCell[] {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  return [...yearKeys].flatMap((key) => {
    const cell = byKey.get(key);
    return cell === undefined ? [] : [{ key, value: cell.value, blank: cell.blank }];
  });
}

interface AgencyChecks {
  readonly agency: CheckedAgency;
  readonly reports: number;
  readonly verdicts: Verdicts;
}

function checkAgency(reports: readonly KeptReport[]): AgencyChecks {
  const [first] = reports;
  const between = checkYears(
    reports.flatMap(({ year, cells }) => (year === null ? [] : [{ year, cells }])),
  );
  const verdicts = noVerdicts();
  for (const report of reports) addVerdicts(verdicts, report.verdicts);
  for (const { verdict } of between) verdicts[verdict] += 1;
  const within = reports.flatMap((report) =>
    report.failed.map((check) => failureIn(report, check)),
  );
  const across = between
    .filter(({ verdict }) => verdict === "fail")
    .flatMap((check) => failureBetween(reports, check));
  const failures = [...within, ...across].toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const agency = {
    agency: first?.agency ?? null,
    divisionCode: first?.divisionCode ?? null,
    years: new Set(reports.map(({ year }) => year)),
    failures,
  };
  return { agency, reports: reports.length, verdicts };
}

function failureIn({ agency, divisionCode, year, url }: KeptReport, check: Check): Failure {
  const severity = severityOf(check.id);
  return { agency, divisionCode, year, previousYear: null, url, severity, check };
}

function failureBetween(reports: readonly KeptReport[], found: YearCheck): readonly Failure[] {
  const { year, previousYear, ...check } = found;
  return reports
    .filter((report) => report.year === year)
    .map((report) => ({ ...failureIn(report, check), previousYear }));
}

function inOrder(a: CheckedAgency, b: CheckedAgency): number {
  const [left, right] = [a, b].map(
    ({ divisionCode, agency }) => `${divisionCode ?? "~"} ${agency ?? "~"}`,
  );
  if (left === right) return 0;
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

function noVerdicts(): Verdicts {
  return { pass: 0, fail: 0, "pass-assuming-blank-zero": 0, "not-assessable": 0 };
}

function addVerdicts(sum: Verdicts, more: Verdicts): void {
  for (const verdict of ["pass", "fail", "pass-assuming-blank-zero", "not-assessable"] as const) {
    sum[verdict] += more[verdict];
  }
}
