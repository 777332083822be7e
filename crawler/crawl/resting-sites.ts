import { LONGEST_REST } from "../fetch/retry-after.ts";
import type { Web } from "../fetch/web.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { leaveHost } from "./crawl-site.ts";
import type { CrawledSite } from "./crawl-site.ts";
import type { CrawlTally } from "./crawl-tally.ts";

/**
 * Why a host is not to be asked in this run: it asked, perhaps an earlier run, to be left alone for longer than a
 * run waits. Null where it may be asked, if need be after a wait.
 */
export function whyItRests(url: string, web: Pick<Web, "restsUntil">): string | null {
  const until = web.restsUntil(url);
  if (until - Date.now() <= LONGEST_REST) return null;
  return `it asked to be left alone until ${new Date(until).toISOString()}`;
}

/** Leaves the seeds' hosts alone that still rest, and the sites that have no other; what waits there keeps waiting. */
export function leaveResting(
  sites: Iterable<CrawledSite>,
  seeds: ReadonlyMap<string, readonly FrontierEntry[]>,
  web: Pick<Web, "restsUntil">,
  tally: CrawlTally,
): void {
  for (const site of sites) {
    for (const { url } of seeds.get(site.tally.site) ?? []) {
      const reason = whyItRests(url, web);
      const left = reason === null ? null : site.hosts.leave(url, reason);
      if (left === null) continue;
      leaveHost(site, left, tally);
      if (site.tally.leftAlone === null) continue;
      site.tally.refused += 1;
      tally.problems.push({ url, kind: "refused", reason: left.reason, cause: "denied" });
    }
  }
}
