import { postedForm } from "#shared/crawling";
import type { PostedForm } from "#shared";
import type { StoredResponse } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { sha256 } from "../archive/sha256.ts";
import type { FetchFailure, RawResponse } from "../fetch/raw-response.ts";
import type { Web } from "../fetch/web.ts";
import { sitemapEntries } from "../frontier/admit-links.ts";
import { endDeparture } from "./departure.ts";
import { followRedirect } from "./follow-redirect.ts";
import type { Trails } from "./follow-redirect.ts";
import { judgeResponse } from "./judge-response.ts";
import { whyItRests } from "./resting-sites.ts";
import { revisitPage, storePage } from "./store-page.ts";
import type { StoreTools } from "./store-page.ts";
import { unpacked } from "./unpacked.ts";
import { TryLaterError } from "./visit-outcome.ts";
import type { Cause, VisitOutcome } from "./visit-outcome.ts";

export interface VisitTools extends StoreTools {
  readonly web: Web;
  readonly trails: Trails;
}

/** Statuses that say that a page is no more. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/**
 * One visit: asks for the page if its robots.txt allows it, archives the response, reads it, stores it
 * with its Readings and puts its links on the frontier. A page that was stored before is asked for
 * conditionally and stored only if it changed. Throws `TryLaterError` where the page may be had later.
 */
export async function visitPage(entry: FrontierEntry, tools: VisitTools): Promise<VisitOutcome> {
  const rests = whyItRests(entry.url, tools.web);
  if (rests !== null) return { kind: "sent away", reason: rests, cause: "denied" };
  const robots = await tools.web.robotsFor(entry.url);
  if (robots.kind === "unreachable") {
    const cause = robots.failure === null ? "overloaded" : causeOf(robots.failure);
    return { kind: "unknown rules", reason: robots.reason, cause };
  }
  const posted = formOf(entry);
  if (!robots.allows(posted?.url ?? entry.url)) {
    return { kind: "refused", reason: "the site's robots.txt disallows it", cause: "robots" };
  }
  if (entry.depth === 0) tools.corpus.enqueue(sitemapEntries(robots.sitemaps, entry));
  const known = await knownAt(entry.url, tools);
  const fetched = await (posted === null
    ? tools.web.ask(entry.url, conditions(known))
    : tools.web.post(posted));
  if (fetched.kind === "failure") return endWithout(fetched.failure);
  return take(await unpacked(fetched.response, entry), known, entry, tools);
}

/** What was stored for an address, for as long as it can be compared with what comes now. */
async function knownAt(
  url: string,
  { corpus, archive }: VisitTools,
): Promise<StoredResponse | null> {
  // Whether reports that stand elsewhere now are back here, only the whole page tells.
  const known = corpus.hasMoved(url) ? null : corpus.latestResponse(url);
  return known !== null && (await archive.holds(known)) ? known : null;
}

/** What a list's script posts stands in the frontier as an address; a link to such an address posts nothing. */
function formOf({ url, trace }: FrontierEntry): PostedForm | null {
  return trace?.role === "list data" ? postedForm(url) : null;
}

async function take(
  response: RawResponse,
  known: StoredResponse | null,
  entry: FrontierEntry,
  tools: VisitTools,
): Promise<VisitOutcome> {
  const judgement = judgeResponse(response, entry.trace?.role ?? "link");
  if (judgement.kind === "page") {
    return isSame(response, known)
      ? revisitPage(response, known, entry, tools)
      : storePage(response, known, entry, tools);
  }
  if (judgement.kind === "unchanged")
    return known === null ? UNASKED_304 : revisitPage(response, known, entry, tools);
  if (judgement.kind === "later") throw new TryLaterError(judgement);
  await tools.archive.append(response);
  if (judgement.kind === "challenge") {
    const reason = `a challenge page of ${judgement.product} stands before it (HTTP ${response.status})`;
    return { kind: "refused", reason, cause: "denied" };
  }
  if (judgement.kind === "redirect") return followRedirect(judgement.to, entry, tools);
  const gone = GONE.has(response.status)
    ? endDeparture(entry, `HTTP ${response.status}`, tools.corpus)
    : null;
  return gone ?? judgement.outcome;
}

const UNASKED_304: VisitOutcome = {
  kind: "failed",
  reason: "HTTP 304 though nothing was known of it",
  cause: "other",
};

function endWithout(failure: FetchFailure): VisitOutcome {
  if (failure.mayPass) throw new TryLaterError({ reason: failure.reason, cause: causeOf(failure) });
  const kind = failure.kind === "refused" ? "refused" : "failed";
  return { kind, reason: failure.reason, cause: causeOf(failure) };
}

function causeOf(failure: FetchFailure): Cause {
  return failure.kind === "bounds" || failure.kind === "broken" ? "other" : "network";
}

function conditions(known: StoredResponse | null): Record<string, string> {
  return {
    ...(known?.etag != null && { "If-None-Match": known.etag }),
    ...(known?.lastModified != null && { "If-Modified-Since": known.lastModified }),
  };
}

function isSame(response: RawResponse, known: StoredResponse | null): known is StoredResponse {
  return known !== null && known.sha256 === sha256(response.bytes);
}
