import type { Corpus, ReportChanges } from "../corpus/corpus.ts";
import { withoutControls } from "../terminal/printable.ts";
import type { BrowserPage, CrawlTally } from "../crawl/crawl-tally.ts";

/** What one scheduled run did, as it is kept beside the corpus. */
export interface RunReport extends ReportChanges {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Sites left alone, and addresses refused by server or robots.txt, with the reason. */
  readonly blocked: readonly { readonly url: string; readonly reason: string }[];
  /** Pages that lack without script what their place promised. */
  readonly browser: readonly BrowserPage[];
  /** Sites whose pages wait for the next run. */
  readonly unfinished: readonly string[];
  /** Expected agencies without any report in the corpus. */
  readonly missingOrgans: readonly string[];
}

/** Puts the report of a run together, the corpus still open. */
export function runReport(
  startedAt: string,
  tallies: readonly CrawlTally[],
  corpus: Corpus,
  organs: readonly string[],
): RunReport {
  const covered = new Set(corpus.coverage().map(({ agency }) => agency));
  return {
    startedAt,
    endedAt: new Date().toISOString(),
    ...corpus.changesSince(startedAt),
    blocked: tallies.flatMap(blockedIn),
    browser: tallies.flatMap(({ browserPages }) => browserPages),
    unfinished: tallies.flatMap(({ sites }) =>
      sites.filter(({ isUnfinished }) => isUnfinished).map(({ site }) => site),
    ),
    missingOrgans: organs.filter((name) => !covered.has(name)),
  };
}

function blockedIn({ sites, problems }: CrawlTally): RunReport["blocked"] {
  const leftAlone = sites.flatMap(({ site, leftAlone: reason }) =>
    reason === null ? [] : [{ url: site, reason }],
  );
  const refused = problems
    .filter(({ cause }) => cause === "denied" || cause === "robots")
    .map(({ url, reason }) => ({ url, reason }));
  return [...leftAlone, ...refused];
}

/** The report as text: what is new, changed, gone, blocked. */
export function reportText(report: RunReport): string {
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ["new reports", report.new],
    ["changed reports", report.changed],
    ["gone reports", report.gone],
    ["blocked", report.blocked.map(({ url, reason }) => `${url}  ${reason}`)],
    [
      "pages that their scripts fill",
      report.browser.map(({ url, result, why }) => `${url}  ${result} (${why})`),
    ],
    ["sites that the next run goes on with", report.unfinished],
    ["agencies without a report", report.missingOrgans],
  ];
  const text = parts.map(([heading, lines]) =>
    [`${heading}: ${lines.length}`, ...lines.map((line) => `  ${withoutControls(line)}`)].join(
      "\n",
    ),
  );
  return `run of ${report.startedAt}\n${text.join("\n")}\n`;
}
