import type { CorpusCounts } from "../corpus/corpus.ts";
import type { ReportDepartures } from "../corpus/report-departures.ts";
import { aligned } from "../terminal/aligned.ts";
import { amount, withParts } from "../terminal/counts.ts";
import { firstLines } from "../terminal/first-lines.ts";
import { browserLines } from "./browser-lines.ts";
import type { CrawlTally, LeftHost, Problem, SiteTally } from "./crawl-tally.ts";

const SHOWN_PROBLEMS = 20;

interface Column {
  readonly heading: string;
  readonly value: (site: SiteTally) => string;
}

const SITE_COLUMNS: readonly Column[] = [
  { heading: "site", value: ({ site }) => site },
  { heading: "pages", value: ({ fetched }) => String(fetched) },
  { heading: "unchanged", value: ({ unchanged }) => String(unchanged) },
  { heading: "reports", value: ({ reports }) => String(reports) },
  { heading: "failed", value: ({ failed }) => String(failed) },
  { heading: "refused", value: ({ refused }) => String(refused) },
  { heading: "", value: stateOf },
];

/**
 * The end of a crawl, as text: a table of the sites, what was stored by kind, the reports that left their addresses, the
 * pages that were not had, and what to do about them. `counts` and `departures` are the corpus's since the run began.
 */
export function summary(
  tally: CrawlTally,
  counts: CorpusCounts,
  departures: ReportDepartures,
): string {
  const parts = [
    siteTable(tally.sites),
    storedTable(counts),
    browserLines(tally.browserPages),
    leftHostLines(tally.hostsLeftAlone),
    tlsLines(tally.outdatedTls),
    departureLines(departures),
    problemList(tally),
    advice(tally),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

/** What was done on each site, as lines of text. */
export function siteTable(sites: readonly SiteTally[]): readonly string[] {
  return aligned([
    SITE_COLUMNS.map(({ heading }) => heading),
    ...sites.map((site) => SITE_COLUMNS.map(({ value }) => value(site))),
  ]);
}

function stateOf({ leftAlone, isUnfinished, waiting, wasDone }: SiteTally): string {
  if (wasDone) return "done before the run was broken off";
  if (leftAlone !== null) return `left alone: ${leftAlone}`;
  return isUnfinished ? `not finished${waiting > 0 ? `, at least ${waiting} pages wait` : ""}` : "";
}

function storedTable(counts: CorpusCounts): readonly string[] {
  const { readings, lookalikes, charactersRemoved: removed } = counts;
  return aligned([
    ["pages stored", amount(counts.pagesFetched)],
    ["reports found", amount(readings.report)],
    ["look-alikes refused", withParts(lookalikes)],
    ["characters removed", withParts(removed)],
    [
      "checks failed",
      `${amount(counts.checksFailed)} in ${amount(counts.readingsWithFailedChecks)} reports`,
    ],
  ]);
}

function leftHostLines(hosts: readonly LeftHost[]): readonly string[] {
  if (hosts.length === 0) return [];
  const rows = hosts.map((left) => [`  ${left.host}`, left.reason, pagesBehind(left)]);
  return ["hosts left alone:", ...aligned(rows)];
}

function pagesBehind({ pages }: LeftHost): string {
  if (pages === 0) return "";
  return `${amount(pages)} ${pages === 1 ? "page" : "pages"} not asked for`;
}

/** Such a connection can be listened to and changed on its way by those who try hard. */
function tlsLines(hosts: readonly string[]): readonly string[] {
  return hosts.length === 0 ? [] : [`hosts that know only an outdated TLS: ${hosts.join(", ")}`];
}

function departureLines({ moved, gone }: ReportDepartures): readonly string[] {
  const rows = [
    ...moved.map(({ from, url }) => ["  moved", from, `now ${url}`]),
    ...gone.map(({ url, reason }) => ["  gone", url, `${reason}; what was stored is kept`]),
  ];
  if (rows.length === 0) return [];
  return ["reports that left their addresses:", ...firstLines(aligned(rows), SHOWN_PROBLEMS)];
}

function problemList({ problems, sites }: CrawlTally): readonly string[] {
  if (problems.length === 0) return [];
  const total = sites.reduce((sum, { failed, refused }) => sum + failed + refused, 0);
  const shown = problems.toSorted(failuresFirst).slice(0, SHOWN_PROBLEMS);
  const more = total > shown.length ? [`… and ${total - shown.length} more`] : [];
  return [
    "pages not had:",
    ...aligned(shown.map(({ kind, url, reason }) => [`  ${kind}`, url, reason])),
    ...more,
  ];
}

function failuresFirst(a: Problem, b: Problem): number {
  return a.kind.localeCompare(b.kind);
}

/** What each kind of trouble asks of the user; the first that applies is said, and then what is left. */
function advice({ problems, sites }: CrawlTally): readonly string[] {
  const causes = new Set(problems.map(({ cause }) => cause));
  const said: string[] = [];
  if (causes.has("robots")) {
    said.push(
      "What robots.txt disallows is not fetched. Ask the site's owner for leave, or for the files.",
    );
  }
  if (causes.has("denied")) {
    said.push(
      "Refusing sites are left in peace. Try another day, with a longer --delay and a --contact.",
    );
  }
  if (causes.has("overloaded")) {
    said.push("Servers that answer with errors are left in peace. Try another day.");
  }
  if (causes.has("network")) {
    said.push(
      "Look whether the addresses open in a browser; failed pages are tried again by the next crawl.",
    );
  }
  if (sites.some(({ isUnfinished }) => isUnfinished)) {
    said.push("Pages still wait: run the same command again to go on.");
  }
  return said;
}
