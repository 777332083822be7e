import type { FrontierEntry, Outcome } from "../corpus/corpus.ts";
import type { SiteQueue } from "../frontier/site-queue.ts";
import { count } from "./crawl-tally.ts";
import type { CrawlTally, SiteTally } from "./crawl-tally.ts";
import { sitePatience } from "./site-patience.ts";
import type { SitePatience } from "./site-patience.ts";
import type { VisitOutcome } from "./visit-outcome.ts";
import type { VisitTools } from "./visit-page.ts";

/** One site of a run: its queue, what it did so far, and how much patience it is met with. */
export interface CrawledSite {
  readonly queue: SiteQueue;
  readonly tally: SiteTally;
  readonly patience: SitePatience;
  /** Hosts of its seeds: where these cannot be asked, the site cannot be crawled. */
  readonly seedHosts: ReadonlySet<string>;
}

/** Puts a seed's site together. */
export function crawledSite(
  queue: SiteQueue,
  tally: SiteTally,
  seeds: readonly FrontierEntry[],
  rest: number,
): CrawledSite {
  const seedHosts = new Set(seeds.map(({ url }) => new URL(url).host));
  return { queue, tally, patience: sitePatience(rest), seedHosts };
}

/**
 * Ends a visit in the corpus and the tally, and settles when, and whether, the site is asked again. A
 * stored page has been ended by the corpus already.
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
  if (outcome.kind === "passed over")
    site.tally.waiting -= tools.corpus.passOver(entry.site, outcome.why);
  const complaint = complaintOf(site, entry, outcome);
  if (complaint !== null) {
    site.tally.leftAlone = complaint;
    site.queue.leaveAlone();
  }
  const rest = Math.max(tools.web.wait(entry.url), site.patience.rest());
  site.queue.pauseUntil(performance.now() + rest);
}

function isEndedByCorpus({ kind }: VisitOutcome): boolean {
  return kind === "stored" || kind === "unchanged" || kind === "copy" || kind === "gone";
}

function stateAfter(outcome: VisitOutcome): Outcome {
  if (outcome.kind === "spelled otherwise")
    return { state: "passed over", reason: `the same page as ${outcome.as}` };
  if (outcome.kind === "passed over") return { state: "passed over", reason: outcome.why };
  if (!("reason" in outcome)) return { state: "done" };
  return { state: outcome.kind === "refused" ? "refused" : "failed", reason: outcome.reason };
}

function askedForNothing(outcome: VisitOutcome): boolean {
  const { kind } = outcome;
  if (kind === "passed over" || kind === "spelled otherwise") return true;
  return "cause" in outcome && outcome.cause === "robots";
}

function complaintOf(
  site: CrawledSite,
  entry: FrontierEntry,
  outcome: VisitOutcome,
): string | null {
  const complaint = site.patience.note(outcome);
  if (outcome.kind === "sent away") return outcome.reason;
  const isSeedHost = site.seedHosts.has(new URL(entry.url).host);
  return outcome.kind === "unknown rules" && isSeedHost ? outcome.reason : complaint;
}
