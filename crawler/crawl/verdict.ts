import {
  BlockedError,
  FinishedWithFailuresError,
  InterruptedError,
  NetworkError,
  NothingFoundError,
} from "../errors.ts";
import type { CommandError } from "../errors.ts";
import type { CrawlTally } from "./crawl-tally.ts";
import type { Cause } from "./visit-outcome.ts";

/**
 * How a crawl ended, as the error that gives its exit code (DESIGN 4); null where all went well. What
 * robots.txt disallows and what is no page is no failure where other pages were had.
 */
export function verdictOf(tally: CrawlTally): CommandError | null {
  if (tally.wasStopped) {
    return new InterruptedError(
      "Stopped; what was fetched is kept. Run the same command again to go on.",
    );
  }
  const { fetched, reports, failed } = totalsOf(tally);
  const causes = new Set(tally.problems.map(({ cause }) => cause));
  if (fetched === 0) return nothingFetched(tally, causes);
  const isLeftAlone =
    tally.hostsLeftAlone.length > 0 || tally.sites.some(({ leftAlone }) => leftAlone !== null);
  if (reports === 0 && !tally.wasResumed) return nothingFound(tally, causes);
  if (failed === 0 && !isLeftAlone && !causes.has("denied")) return null;
  return new FinishedWithFailuresError("Some pages were not had; they are listed above.");
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

function nothingFetched({ problems }: CrawlTally, causes: ReadonlySet<Cause>): CommandError {
  if (causes.has("denied"))
    return new BlockedError("The sites refuse the crawler; nothing was fetched.");
  if (causes.has("robots"))
    return new BlockedError("robots.txt allows no page; nothing was fetched.");
  const broken = problems.find(({ cause }) => cause === "overloaded");
  if (broken !== undefined) {
    const { url, reason } = broken;
    return new NetworkError(`Nothing was fetched. ${url}: ${reason}; try another day.`);
  }
  if (causes.has("network")) {
    return new NetworkError("No site could be reached. Check the addresses and your connection.");
  }
  return new NothingFoundError("None of the given addresses led to a page.");
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
