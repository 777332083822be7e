import type { LineDifference } from "#shared";
import { missingYears } from "../commands/coverage-table.ts";
import type { Corpus, CoverageRow } from "../corpus/corpus.ts";
import type { ReportAt } from "../corpus/latest-reports.ts";
import type { ReportChanges } from "../corpus/report-changes.ts";
import type { BrowserPage, CrawlTally, Problem, SiteTally } from "../crawl/crawl-tally.ts";
import { siteTable } from "../crawl/summary.ts";
import { aligned } from "../terminal/aligned.ts";
import { firstLines } from "../terminal/first-lines.ts";
import { fitToColumns, withoutControls } from "../terminal/printable.ts";
import type { ExpectedOrgan } from "./sites-file.ts";

/** Lines shown of what changed in a report, and how wide; the report that is kept has them whole. */
const SHOWN_LINES = 12;
const LINE_COLUMNS = 120;

/** What one scheduled run did, as it is kept beside the corpus. */
export interface RunReport extends ReportChanges {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly sites: readonly SiteTally[];
  /** Sites and hosts left alone, and addresses refused by server or robots.txt, with the reason. */
  readonly blocked: readonly NotHad[];
  /** Other pages that were not had. */
  readonly failed: readonly NotHad[];
  /** Pages that lack without script what their place promised. */
  readonly browser: readonly BrowserPage[];
  /** Hosts that know only an outdated TLS. */
  readonly outdatedTls: readonly string[];
  /** Sites whose pages wait for the next run. */
  readonly unfinished: readonly string[];
  /** Expected agencies of which the corpus lacks reports. */
  readonly missing: readonly MissingReports[];
}

interface MissingReports {
  readonly agency: string;
  /** Wanted years without a report, or those between two that have one; null where it has no report at all. */
  readonly years: readonly number[] | null;
}

/** A site or page, and why it was not had. */
interface NotHad {
  readonly url: string;
  readonly reason: string;
}

/** Puts the report of a run together, the corpus still open. */
export function runReport(
  startedAt: string,
  tally: CrawlTally,
  corpus: Corpus,
  organs: readonly ExpectedOrgan[],
): RunReport {
  const covered = Map.groupBy(corpus.coverage(), ({ agency }) => agency);
  return {
    startedAt,
    endedAt: new Date().toISOString(),
    ...corpus.changesSince(startedAt),
    sites: tally.sites,
    blocked: blockedIn(tally),
    failed: tally.problems.filter((one) => !isBlocked(one)).map(notHad),
    browser: tally.browserPages,
    outdatedTls: tally.outdatedTls,
    unfinished: tally.sites.filter(({ isUnfinished }) => isUnfinished).map(({ site }) => site),
    missing: [...Map.groupBy(organs, ({ agency }) => agency)].flatMap(([agency, named]) =>
      missingOf(agency, named, covered.get(agency) ?? []),
    ),
  };
}

/**
 * Divisions of one name are told apart by their codes, which a `sites.yaml` does not have: their reports count together.
 * An agency that moved from one site to another may be named at both, for other years.
 */
function missingOf(
  agency: string,
  named: readonly ExpectedOrgan[],
  rows: readonly CoverageRow[],
): readonly MissingReports[] {
  if (rows.length === 0) return [{ agency, years: null }];
  const covered = rows.flatMap((row) => row.years).toSorted((a, b) => a - b);
  const missing = new Set(named.flatMap((organ) => missingYears(covered, organ.years)));
  const years = [...missing].toSorted((a, b) => a - b);
  return years.length === 0 ? [] : [{ agency, years }];
}

function blockedIn({ sites, hostsLeftAlone, problems }: CrawlTally): readonly NotHad[] {
  const leftAlone = sites.flatMap(({ site, leftAlone: reason }) =>
    reason === null ? [] : [{ url: site, reason }],
  );
  const hosts = hostsLeftAlone.map(({ host, reason }) => ({ url: host, reason }));
  return [...leftAlone, ...hosts, ...problems.filter(isBlocked).map(notHad)];
}

function isBlocked({ cause }: Problem): boolean {
  return cause === "denied" || cause === "robots";
}

function notHad({ url, reason }: Problem): NotHad {
  return { url, reason };
}

/** The report as text: the sites, and what is new, changed, moved, gone, blocked. */
export function reportText(report: RunReport): string {
  const parts: readonly Part[] = [
    ["new reports", report.new.map(reportRow)],
    [
      "changed reports",
      report.changed.map(reportRow),
      report.changed.map(({ differences }) => differenceLines(differences)),
    ],
    [
      "moved reports",
      report.moved.map((moved) => [...reportRow(moved), `from ${moved.from}`]),
      report.moved.map(({ differences }) => differenceLines(differences)),
    ],
    ["gone reports", report.gone.map((gone) => [...reportRow(gone), gone.reason])],
    ["blocked", report.blocked.map(({ url, reason }) => [url, reason])],
    ["other pages not had", report.failed.map(({ url, reason }) => [url, reason])],
    [
      "pages that their scripts fill",
      report.browser.map(({ url, result, why }) => [url, result, why]),
    ],
    ["hosts that know only an outdated TLS", report.outdatedTls.map((host) => [host])],
    ["sites that the next run goes on with", report.unfinished.map((site) => [site])],
    [
      "reports that are missing",
      report.missing.map(({ agency, years }) => [agency, years?.join(" ") ?? "none of any year"]),
    ],
  ];
  const lines = parts.flatMap(([heading, rows, below = []]) => [
    `${heading}: ${rows.length}`,
    ...aligned(rows).flatMap((line, row) => [`  ${line}`, ...(below[row] ?? [])]),
  ]);
  return `${[`run of ${report.startedAt}`, ...siteTable(report.sites), ...lines].join("\n")}\n`;
}

/** A heading, rows under it, and the lines that belong under each of these. */
type Part = readonly [
  heading: string,
  rows: readonly (readonly string[])[],
  below?: readonly (readonly string[])[],
];

function differenceLines(differences: readonly LineDifference[]): readonly string[] {
  const lines = differences.flatMap(({ removed, added }) => [
    ...removed.map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
  ]);
  return firstLines(lines, SHOWN_LINES).map(
    (line) => `    ${fitToColumns(withoutControls(line.replaceAll("\t", " | ")), LINE_COLUMNS)}`,
  );
}

function reportRow({ agency, year, url }: ReportAt): readonly string[] {
  return [agency ?? "agency unknown", year === null ? "year unknown" : String(year), url];
}
