import { sha256 } from "../archive/sha256.ts";
import type { Corpus, StoredResponse, VisitGain } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { headerOf } from "../fetch/raw-response.ts";
import { readingFields } from "./reading-fields.ts";
import { reportsIn } from "../corpus/packed-reading.ts";
import type { Contents } from "./read-contents.ts";
import { endDeparture } from "./departure.ts";
import { showAgain, showKept, showPage } from "./show-page.ts";
import type { ShownPage, ShowTools } from "./show-page.ts";
import { endTwin, twinBefore, twinOf } from "./twin.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

export type StoreTools = ShowTools;

/**
 * Reads a response, archives it and stores it with what it leads to. A page whose text is stored already,
 * from an earlier crawl or under another address, is kept once. `known` is what was stored for the address.
 */
export async function storePage(
  response: RawResponse,
  known: StoredResponse | null,
  entry: FrontierEntry,
  tools: StoreTools,
): Promise<VisitOutcome> {
  const shown = await showPage(response, known, entry, tools);
  if ("kind" in shown) {
    await tools.archive.append(response);
    return shown;
  }
  if (isAsStored(shown, known)) return keepUnchanged(shown, entry, tools);
  const twin = twinOf(entry, shown.contents, tools.corpus);
  const gone = departureIn(shown.contents, twin, entry, tools.corpus);
  if (gone !== null) {
    await tools.archive.append(response);
    return gone;
  }
  // What the browser drew has a record of its own, and what is told of the Readings stands beside that.
  const about = shown.document === null ? readingFields(shown.contents.readings) : [];
  const place = await tools.archive.append(response, about);
  const sent = {
    url: entry.url,
    retrievedAt: response.retrievedAt,
    status: response.status,
    contentType: headerOf(response, "content-type"),
    sha256: sha256(response.bytes),
    etag: headerOf(response, "etag"),
    lastModified: headerOf(response, "last-modified"),
    ...place,
  };
  if (twin === null) return storeVersion(sent, shown, tools);
  const copy = { ...sent, textSha256: shown.contents.digest.sha256 };
  // Of what a script fills the bytes do not say whether it changed.
  return endTwin(twin, entry, tools.corpus, shown.document === null ? copy : undefined);
}

/** Visits a page again whose bytes are those that are stored; the archive keeps that it was so. */
export async function revisitPage(
  response: RawResponse,
  known: StoredResponse,
  entry: FrontierEntry,
  tools: StoreTools,
): Promise<VisitOutcome> {
  await tools.archive.appendRevisit(response, known);
  const twin = twinBefore(entry, known, tools.corpus);
  if (twin !== null) return endTwin(twin, entry, tools.corpus);
  if (known.isCopy === true) return storeCopy(known, entry, tools);
  const shown = await showAgain(known, entry, tools);
  if ("kind" in shown) return shown;
  const isNew = shown.by === "browser" && !isAsStored(shown, known);
  return isNew ? storeVersion(known, shown, tools) : keepUnchanged(shown, entry, tools);
}

/** Why reports that are stored for the address are no more to be had there; null where they are, or were never. */
function departureIn(
  { readings }: Contents,
  twin: string | null,
  entry: FrontierEntry,
  corpus: Corpus,
): VisitOutcome | null {
  if (twin !== null) return endDeparture(entry, `the same text as ${twin}`, corpus);
  if (reportsIn(readings) > 0) return null;
  const shown = readings[0]?.reason ?? "nothing";
  return endDeparture(entry, `no report stands there any more: ${shown}`, corpus);
}

/** What the page was a copy of is no more, so that it is stored by itself. */
async function storeCopy(
  known: StoredResponse,
  entry: FrontierEntry,
  tools: StoreTools,
): Promise<VisitOutcome> {
  const shown = await showKept(known, entry, tools);
  return "kind" in shown ? shown : storeVersion(known, shown, tools);
}

function isAsStored({ by, contents }: ShownPage, known: StoredResponse | null): boolean {
  if (by === "earlier") return true;
  return known !== null && known.isCopy !== true && known.textSha256 === contents.digest.sha256;
}

async function storeVersion(
  sent: Omit<StoredResponse, "textSha256" | "rendered">,
  { contents, document, use }: ShownPage,
  { archive, corpus }: StoreTools,
): Promise<VisitOutcome> {
  const { readings, digest } = contents;
  const rendered =
    document === null
      ? null
      : await archive.appendRendered(document, sent, readingFields(readings));
  const stored: StoredResponse = {
    ...sent,
    textSha256: digest.sha256,
    ...(rendered !== null && { rendered }),
  };
  const reports = reportsIn(readings);
  const newLinks = corpus.storeVisit(stored, readings, gainOf(contents, reports));
  return { kind: "stored", reports, newLinks, browser: use };
}

function keepUnchanged(
  { contents, use }: ShownPage,
  entry: FrontierEntry,
  { corpus }: StoreTools,
): VisitOutcome {
  const reports = corpus.reportsAt(entry.url);
  const newLinks = corpus.keepVisit(entry.url, gainOf(contents, reports));
  return { kind: "unchanged", reports, newLinks, browser: use };
}

function gainOf({ entries, traps, reportLinks, remark }: Contents, reports: number): VisitGain {
  return { entries, traps, gained: reports > 0, reportLinks, remark };
}
