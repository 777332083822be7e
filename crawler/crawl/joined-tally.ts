import { newTally } from "./crawl-tally.ts";
import type { CrawlTally } from "./crawl-tally.ts";

/** What the crawls of one run did, as one; empty where the run was stopped before the first. */
export function joinedTally(tallies: readonly CrawlTally[]): CrawlTally {
  const { startedAt } = tallies[0] ?? newTally([]);
  return {
    startedAt,
    sites: tallies.flatMap(({ sites }) => sites),
    problems: tallies.flatMap(({ problems }) => problems),
    browserPages: tallies.flatMap(({ browserPages }) => browserPages),
    hostsLeftAlone: tallies.flatMap(({ hostsLeftAlone }) => hostsLeftAlone),
    outdatedTls: [...new Set(tallies.flatMap(({ outdatedTls }) => outdatedTls))],
    wasResumed: tallies.some(({ wasResumed }) => wasResumed),
    wasStopped: tallies.some(({ wasStopped }) => wasStopped),
  };
}
