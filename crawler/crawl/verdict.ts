import { siteOf } from "#shared/crawling";
import type { Corpus } from "../corpus/corpus.ts";
import {
  BlockedError,
  FinishedWithFailuresError,
  InterruptedError,
  NetworkError,
  NothingFoundError,
} from "../errors.ts";
import type { CommandError } from "../errors.ts";
import type { CrawlTally, SiteTally } from "./crawl-tally.ts";
import type { Cause } from "./visit-outcome.ts";

/** The table of the sites has the others. */
const NAMED_SITES = 5;

/**
 * How a crawl ended, as the error that gives its exit code (DESIGN 4); null where all went well. What
 * robots.txt disallows and what is no page is no failure where other pages of the site were had. Reports that
 * the corpus holds of the sites were found, be it by an earlier crawl.
 */
export function verdictOf(
  tally: CrawlTally,
  corpus: Pick<Corpus, "siteStates">,
): CommandError | null {
  if (tally.wasStopped) {
    return new InterruptedError(
      "Stopped; what was fetched is kept. Run the same command again to go on.",
    );
  }
  const { fetched, reports } = totalsOf(tally);
  const causes = new Set(tally.problems.map(({ cause }) => cause));
  const shut = fetched === 0 ? whyNothing(tally, causes) : null;
  if (shut !== null) return shut;
  if (reports === 0 && !holdsReports(tally, corpus))
    return fetched === 0
      ? new NothingFoundError("None of the given addresses led to a page.")
      : nothingFound(tally, causes);
  if (reports === 0 && !tally.wasResumed && refusesEverywhere(tally))
    return new BlockedError("The sites now refuse their reports; the corpus keeps what it holds.");
  return failuresOf(tally, causes);
}

/** A run that goes on may have nothing left to find, so that what an earlier one found is asked for. */
function holdsReports({ sites }: CrawlTally, corpus: Pick<Corpus, "siteStates">): boolean {
  const crawled = new Set(sites.map(({ site }) => site));
  return corpus.siteStates().some(({ site, reports }) => reports > 0 && crawled.has(site));
}

function refusesEverywhere({ sites, problems }: CrawlTally): boolean {
  const refusals = problems.filter(({ cause }) => cause === "denied" || cause === "robots");
  const refusing = new Set(refusals.map(({ url }) => siteOf(url)));
  return sites.every(({ site }) => refusing.has(site));
}

function nothingFound({ sites }: CrawlTally, causes: ReadonlySet<Cause>): CommandError {
  if (causes.has("denied") && sites.every(({ leftAlone }) => leftAlone !== null)) {
    return new BlockedError("The sites refused the crawl before a report was found.");
  }
  const advice = sites.some(({ isUnfinished }) => isUnfinished)
    ? "Pages still wait: run the same command again to go on."
    : "Start from the site's 政府信息公开 page, or see with --dry-run which links are followed.";
  return new NothingFoundError(`No annual report was found. ${advice}`);
}

/** Who kept the crawl from every page; null where nobody did. */
function whyNothing({ problems }: CrawlTally, causes: ReadonlySet<Cause>): CommandError | null {
  if (causes.has("denied"))
    return new BlockedError("The sites refuse the crawler; nothing was fetched.");
  if (causes.has("robots"))
    return new BlockedError("robots.txt allows no page; nothing was fetched.");
  const broken = problems.find(({ cause }) => cause === "overloaded");
  if (broken !== undefined) {
    const { url, reason } = broken;
    return new NetworkError(`Nothing was fetched. ${url}: ${reason}; try another day.`);
  }
  return causes.has("network")
    ? new NetworkError("No site could be reached. Check the addresses and your connection.")
    : null;
}

function failuresOf(tally: CrawlTally, causes: ReadonlySet<Cause>): CommandError | null {
  const { sites, hostsLeftAlone, problems } = tally;
  const isLeftAlone =
    hostsLeftAlone.length > 0 || sites.some(({ leftAlone }) => leftAlone !== null);
  const barren = sites.filter(gaveNothing).map(({ site }) => site);
  const isWhole = totalsOf(tally).failed === 0 && !isLeftAlone && !causes.has("denied");
  if (isWhole && barren.length === 0) return null;
  return new FinishedWithFailuresError(
    [
      ...(barren.length > 0 ? [`No page was had of ${someOf(barren)}.`] : []),
      ...(problems.length > 0 ? ["Some pages were not had; they are listed above."] : []),
      ...(problems.length === 0 && isLeftAlone ? ["Some hosts were left alone; see above."] : []),
    ].join(" "),
  );
}

function someOf(sites: readonly string[]): string {
  const more = sites.length - NAMED_SITES;
  const named = sites.slice(0, NAMED_SITES).join(", ");
  return more > 0 ? `${named} and ${more} more sites` : named;
}

/** Not so a site that was done before, or where nothing that waited was worth a visit. */
function gaveNothing({ fetched, redirected, failed, refused }: SiteTally): boolean {
  return fetched === 0 && redirected + failed + refused > 0;
}

function totalsOf({ sites }: CrawlTally) {
  const total = { fetched: 0, reports: 0, failed: 0 };
  for (const site of sites) {
    total.fetched += site.fetched;
    total.reports += site.reports;
    total.failed += site.failed;
  }
  return total;
}
