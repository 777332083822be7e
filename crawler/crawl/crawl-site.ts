import type { FrontierEntry, Outcome } from "../corpus/frontier-entry.ts";
import type { SiteQueue } from "../frontier/site-queue.ts";
import { count } from "./crawl-tally.ts";
import type { CrawlTally, LeftHost, SiteTally } from "./crawl-tally.ts";
import { keepNote } from "./run-notes.ts";
import { siteHosts } from "./site-hosts.ts";
import type { SiteHosts } from "./site-hosts.ts";
import type { VisitOutcome } from "./visit-outcome.ts";
import type { VisitTools } from "./visit-page.ts";

/** One site of a run: its queue, what it did so far, and how much patience its hosts are met with. */
export interface CrawledSite {
  readonly queue: SiteQueue;
  readonly tally: SiteTally;
  readonly hosts: SiteHosts;
}

/** Puts a seed's site together. */
export function crawledSite(
  queue: SiteQueue,
  tally: SiteTally,
  seeds: readonly FrontierEntry[],
  rest: number,
): CrawledSite {
  const urls = seeds.map(({ url }) => url);
  return { queue, tally, hosts: siteHosts(urls, rest) };
}

/**
 * Ends a visit in the corpus and the tally, and settles when, and whether, the site and its host are asked again.
 * A stored page has been ended by the corpus already.
 */
export function endVisit(
  site: CrawledSite,
  entry: FrontierEntry,
  outcome: VisitOutcome,
  run: { readonly tools: VisitTools; readonly tally: CrawlTally },
): void {
  const { tools, tally } = run;
  if (!isEndedByCorpus(outcome)) tools.corpus.finish(entry.url, stateAfter(outcome));
  if (askedForNothing(outcome)) site.queue.uncount();
  count(tally, site.tally, entry.url, outcome);
  keepNote(tools.corpus, { kind: "visit", site: entry.site, url: entry.url, outcome });
  if (outcome.kind === "passed over")
    site.tally.waiting -= tools.corpus.passOver(entry.site, outcome.why);
  // What robots.txt disallows says nothing of how the server answers.
  const left = askedForNothing(outcome) ? null : site.hosts.note(entry.url, outcome);
  if (left !== null) leaveHost(site, left, tally);
  // The site's other hosts need not wait for one that is not asked again.
  if (site.hosts.leftAt(entry.url) !== null) return;
  const rest = Math.max(tools.web.wait(entry.url), site.hosts.rest(entry.url));
  site.queue.pauseUntil(performance.now() + rest);
}

/** Tells that a host is left alone, and with the last of its seeds' hosts the site: what waits there keeps waiting. */
export function leaveHost(site: CrawledSite, left: LeftHost, tally: CrawlTally): void {
  if (site.hosts.seedHosts().length > 0) {
    tally.hostsLeftAlone.push(left);
    return;
  }
  site.tally.leftAlone = left.reason;
  site.queue.leaveAlone();
}

/**
 * Ends a visit to a host that is left alone, without a request. It is no failure of the page's, which would speak
 * against the pages that still wait, and no visit. The next crawl asks for it again.
 */
export function passBy(
  site: CrawledSite,
  entry: FrontierEntry,
  left: LeftHost,
  { corpus }: Pick<VisitTools, "corpus">,
): void {
  const reason = `not asked for, since ${left.host} was left alone: ${left.reason}`;
  corpus.finish(entry.url, { state: "refused", reason });
  site.queue.uncount();
  left.pages += 1;
  keepNote(corpus, { kind: "passed by", host: left.host, reason: left.reason });
  if (site.tally.waiting > 0) site.tally.waiting -= 1;
}

function isEndedByCorpus({ kind }: VisitOutcome): boolean {
  return kind === "stored" || kind === "unchanged" || kind === "copy" || kind === "gone";
}

function stateAfter(outcome: VisitOutcome): Outcome {
  if (outcome.kind === "spelled otherwise")
    return { state: "passed over", reason: `the same page as ${outcome.as}` };
  if ("why" in outcome) return { state: "passed over", reason: outcome.why };
  if (!("reason" in outcome)) return { state: "done" };
  return { state: outcome.kind === "refused" ? "refused" : "failed", reason: outcome.reason };
}

const UNASKED: ReadonlySet<VisitOutcome["kind"]> = new Set([
  "spelled otherwise",
  "unpromising",
  "passed over",
]);

function askedForNothing(outcome: VisitOutcome): boolean {
  const { kind } = outcome;
  if (UNASKED.has(kind)) return true;
  return "cause" in outcome && outcome.cause === "robots";
}
