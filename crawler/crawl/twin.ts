import type { Corpus, StoredResponse } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { reportsIn } from "../corpus/packed-reading.ts";
import { parametersBeyond, partsOf } from "../frontier/address-parameters.ts";
import type { Contents } from "./read-contents.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

/**
 * The address that this page is a copy of: any other where it is a report, or a further page of a list, since pagers
 * that never end show their last page again; else one that is the same but for parameters that one of the two has
 * beyond the other, since empty lists and notices of several columns have the same words.
 */
export function twinOf(
  { url, site, trace }: FrontierEntry,
  { readings, digest }: Contents,
  corpus: Corpus,
): string | null {
  if (!digest.tellsApart) return null;
  const twins = corpus.twinsOf(url, site, digest.sha256);
  const isOnlyItself = reportsIn(readings) > 0 || trace?.role === "further page";
  return bareAmong(twins, url) ?? (isOnlyItself ? (twins[0] ?? null) : null);
}

/** The address that a page was found to be a copy of, where its bytes did not change since; null where it was none. */
export function twinBefore(
  { url, site }: FrontierEntry,
  { isCopy, textSha256 }: StoredResponse,
  corpus: Corpus,
): string | null {
  if (isCopy !== true || textSha256 === null) return null;
  const twins = corpus.twinsOf(url, site, textSha256);
  return bareAmong(twins, url) ?? twins[0] ?? null;
}

function bareAmong(twins: readonly string[], url: string): string | null {
  const own = partsOf(url);
  return twins.find((twin) => parametersBeyond(own, partsOf(twin)) !== null) ?? null;
}

/** Ends the visit of a page that is stored under another address; `response` is kept for the next visit. */
export function endTwin(
  twin: string,
  { url, trace }: FrontierEntry,
  corpus: Corpus,
  response?: StoredResponse,
): VisitOutcome {
  const [name = null, ...others] = parametersBeyond(partsOf(url), partsOf(twin)) ?? [];
  // The number of a page that a short list does not have turns the pages of a long one.
  const isIdle = others.length === 0 && trace?.role !== "further page";
  const idle = isIdle ? name : null;
  corpus.keepCopy(url, { of: twin, idle, ...(response !== undefined && { response }) });
  return { kind: "copy" };
}
