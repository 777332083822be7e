import type { Corpus } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

/**
 * Ends the visit of an address that held reports and gives them no more, for the reason given; null where it held none.
 * An error page that comes with 200, a withdrawn page and a relaunched site must not take stored reports away.
 */
export function endDeparture(
  { url }: FrontierEntry,
  reason: string,
  corpus: Corpus,
): Extract<VisitOutcome, { readonly kind: "gone" }> | null {
  if (corpus.reportsAt(url) === 0 && !corpus.hasDeparted(url)) return null;
  return { kind: "gone", reason, ...corpus.noteDeparture(url, reason) };
}
