import type { CrawlTally } from "../crawl/crawl-tally.ts";

/** What the crawls of one run did, as one; null where there was none. */
export function joinedTally(tallies: readonly CrawlTally[]): CrawlTally | null {
  const [first] = tallies;
  if (first === undefined) return null;
  return {
    startedAt: first.startedAt,
    sites: tallies.flatMap(({ sites }) => sites),
    problems: tallies.flatMap(({ problems }) => problems),
    browserPages: tallies.flatMap(({ browserPages }) => browserPages),
    outdatedTls: tallies.flatMap(({ outdatedTls }) => outdatedTls),
    wasResumed: tallies.some(({ wasResumed }) => wasResumed),
    wasStopped: tallies.some(({ wasStopped }) => wasStopped),
  };
}
