import type { Capture } from "#shared";
import type { Archive } from "../archive/archive.ts";
import type { RenderedDocument } from "../archive/warc-record.ts";
import type { StoredResponse } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { headerOf } from "../fetch/raw-response.ts";
import { contentsOf } from "./contents-of.ts";
import { drawPage, needForBrowser, renderedCapture } from "./draw-page.ts";
import type { DrawTools } from "./draw-page.ts";
import type { Contents } from "./read-contents.ts";
import type { BrowserUse, VisitOutcome } from "./visit-outcome.ts";

/** A page as it is to be read: as the server sent it, or as the browser drew it, now or at an earlier visit. */
export interface ShownPage {
  readonly by: "server" | "browser" | "earlier";
  readonly contents: Contents;
  /** What the browser drew now; null elsewhere. */
  readonly document: RenderedDocument | null;
  /** Null where the browser was not needed. */
  readonly use: BrowserUse | null;
}

export interface ShowTools extends DrawTools {
  readonly archive: Archive;
}

type Failed = Extract<VisitOutcome, { readonly kind: "failed" }>;

/** Shows a response; where it leaves its contents to its scripts the browser draws it first. */
export async function showPage(
  response: RawResponse,
  known: StoredResponse | null,
  entry: FrontierEntry,
  tools: ShowTools,
): Promise<ShownPage | Failed> {
  const contents = await contentsOf(captureOf(response, entry), entry, tools);
  return "kind" in contents ? contents : showBest({ response, contents }, known, entry, tools);
}

/**
 * Shows a page whose bytes are those that are stored. Its links are taken again: more years may be wanted now, and
 * other rules may find more. What scripts make of the same bytes may have changed all the same.
 */
export async function showAgain(
  known: StoredResponse,
  entry: FrontierEntry,
  tools: ShowTools,
): Promise<ShownPage | Failed> {
  const response = responseOf(known, await tools.archive.read(known));
  const contents = await contentsOf(captureOf(response, entry), entry, tools, "links");
  if ("kind" in contents) return contents;
  const hadAll = known.rendered === undefined && tools.corpus.reportsAt(entry.url) > 0;
  const need = needForBrowser(hadAll ? null : contents.lack, entry, known, tools);
  return need === null
    ? { by: "server", contents, document: null, use: null }
    : showPage(response, known, entry, tools);
}

/** Shows a page as its stored response is. */
export async function showKept(
  known: StoredResponse,
  entry: FrontierEntry,
  tools: ShowTools,
): Promise<ShownPage | Failed> {
  return showPage(responseOf(known, await tools.archive.read(known)), known, entry, tools);
}

async function showBest(
  sent: { readonly response: RawResponse; readonly contents: Contents },
  known: StoredResponse | null,
  entry: FrontierEntry,
  tools: ShowTools,
): Promise<ShownPage | Failed> {
  const need = needForBrowser(sent.contents.lack, entry, known, tools);
  const asSent = { by: "server", contents: sent.contents, document: null } as const;
  if (need === null) return { ...asSent, use: null };
  const { use, drawn } = await drawPage(need, sent, entry, tools);
  if (drawn !== null) return { by: "browser", ...drawn, use };
  if (known?.rendered === undefined) return { ...asSent, use };
  // No browser today, or a list that did not answer, is no reason to lose what was drawn before.
  const { bytes } = await tools.archive.read(known.rendered);
  const document = { url: entry.url, renderedAt: known.retrievedAt, bytes };
  const contents = await contentsOf(renderedCapture(document), entry, tools, "links");
  return "kind" in contents ? contents : { by: "earlier", contents, document: null, use };
}

/** A response as the flow takes it. */
export function captureOf(response: RawResponse, { url }: FrontierEntry): Capture {
  const { retrievedAt, bytes } = response;
  return { url, retrievedAt, contentType: headerOf(response, "content-type"), bytes, via: "crawl" };
}

/** The response that was stored, as far as a page is made of it. */
function responseOf(
  { url, retrievedAt, status }: StoredResponse,
  { bytes, contentType }: { readonly bytes: Uint8Array; readonly contentType: string | null },
): RawResponse {
  const headers = contentType === null ? [] : [["Content-Type", contentType] as const];
  return { url, retrievedAt, status, statusText: "", headers, body: bytes, bytes };
}
