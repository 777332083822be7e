import { newTally } from "./crawl-tally.ts";
import type { CrawlTally, LeftHost, SiteTally } from "./crawl-tally.ts";

/**
 * What the parts of one run did, as one, in their order: its crawls, and what it did before it was broken off. Empty
 * where there are none. How a site ended is what its last part says.
 */
export function joinedTally(tallies: readonly CrawlTally[]): CrawlTally {
  const { startedAt } = tallies[0] ?? newTally([]);
  const sites = tallies.flatMap((tally) => tally.sites);
  const hosts = tallies.flatMap(({ hostsLeftAlone }) => hostsLeftAlone);
  return {
    startedAt,
    sites: [...Map.groupBy(sites, ({ site }) => site).values()].map((parts) =>
      parts.reduce(joinedSite),
    ),
    problems: tallies.flatMap(({ problems }) => problems),
    browserPages: tallies.flatMap(({ browserPages }) => browserPages),
    hostsLeftAlone: [...Map.groupBy(hosts, ({ host }) => host).values()].map((parts) =>
      parts.reduce(joinedHost),
    ),
    outdatedTls: [...new Set(tallies.flatMap(({ outdatedTls }) => outdatedTls))],
    wasResumed: tallies.some(({ wasResumed }) => wasResumed),
    wasStopped: tallies.some(({ wasStopped }) => wasStopped),
  };
}

function joinedSite(before: SiteTally, after: SiteTally): SiteTally {
  return {
    ...after,
    fetched: before.fetched + after.fetched,
    unchanged: before.unchanged + after.unchanged,
    reports: before.reports + after.reports,
    failed: before.failed + after.failed,
    refused: before.refused + after.refused,
    redirected: before.redirected + after.redirected,
  };
}

function joinedHost(before: LeftHost, after: LeftHost): LeftHost {
  return { ...after, pages: before.pages + after.pages };
}
