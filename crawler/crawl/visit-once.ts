import { CriticalError } from "@crawlee/basic";
import type { RankedEntry } from "../corpus/frontier-entry.ts";
import { withoutIdle } from "../frontier/admit-links.ts";
import { notWorth, notWorthAlone } from "../frontier/worth.ts";
import { endVisit, passBy } from "./crawl-site.ts";
import type { CrawledSite } from "./crawl-site.ts";
import type { CrawlTally } from "./crawl-tally.ts";
import { TryLaterError } from "./visit-outcome.ts";
import type { VisitOutcome } from "./visit-outcome.ts";
import { visitPage } from "./visit-page.ts";
import type { VisitTools } from "./visit-page.ts";

/** What the visits of one run have in common. */
export interface Run {
  readonly tally: CrawlTally;
  readonly tools: VisitTools;
}

/**
 * Visits an entry if its host is still asked and it is worth it, and ends the visit. Throws TryLaterError where the page may be had later. Any other
 * error is our own, or a full disk: nothing more can be kept, so the crawl ends.
 */
export async function visitOnce(
  entry: RankedEntry,
  site: CrawledSite,
  run: Run,
  stop: AbortSignal,
): Promise<void> {
  try {
    const left = site.hosts.leftAt(entry.url);
    if (left !== null) passBy(site, entry, left, run.tools);
    else endVisit(site, entry, await outcomeOf(entry, run.tools), run);
  } catch (error) {
    // The visit was only waiting for its turn; the entry stays open and is reopened by the next run.
    if (stop.aborted && isAbort(error)) return;
    throw error instanceof TryLaterError ? error : criticalError(error);
  }
}

async function outcomeOf(entry: RankedEntry, tools: VisitTools): Promise<VisitOutcome> {
  return endUnasked(entry, tools) ?? visitPage(entry, tools);
}

/** How a visit ends without a request; null where the page is to be asked for, as seeds always are. */
function endUnasked(entry: RankedEntry, { corpus, years }: VisitTools): VisitOutcome | null {
  if (entry.depth === 0) return null;
  const progress = corpus.progress(entry.site);
  const isCovered = () => corpus.isCovered(entry.site, years);
  const why = notWorth(entry, { progress, isCovered });
  if (why !== null) return { kind: "passed over", why };
  const alone = notWorthAlone(entry, progress);
  // What is stored is asked again whether it changed.
  if (alone !== null && corpus.latestResponse(entry.url) === null)
    return { kind: "unpromising", why: alone };
  // It may have come onto the frontier before the site had shown that the parameter changes nothing.
  const as = withoutIdle(entry, corpus.idleParameters(entry.site));
  if (as === entry.url) return null;
  return { kind: "spelled otherwise", as, newLinks: corpus.enqueue([{ ...entry, url: as }]) };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

function criticalError(cause: unknown): CriticalError {
  return new CriticalError(cause instanceof Error ? cause.message : String(cause), { cause });
}
