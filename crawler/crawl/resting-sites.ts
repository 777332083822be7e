import { LONGEST_REST } from "../fetch/retry-after.ts";
import type { Web } from "../fetch/web.ts";
import type { FrontierEntry } from "../corpus/corpus.ts";
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

/** Leaves the sites alone whose home page's host still rests; what waits there keeps waiting. */
export function leaveResting(
  sites: Iterable<CrawledSite>,
  seeds: ReadonlyMap<string, readonly FrontierEntry[]>,
  web: Pick<Web, "restsUntil">,
  tally: CrawlTally,
): void {
  for (const site of sites) {
    for (const { url } of seeds.get(site.tally.site) ?? []) {
      const reason = whyItRests(url, web);
      if (reason === null || site.tally.leftAlone !== null) continue;
      site.tally.leftAlone = reason;
      site.tally.refused += 1;
      site.queue.leaveAlone();
      tally.problems.push({ url, kind: "refused", reason, cause: "denied" });
    }
  }
}
