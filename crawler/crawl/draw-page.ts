import { PROMISING } from "#shared/crawling";
import type { Capture } from "#shared";
import { RENDERED_TYPE } from "../archive/warc-record.ts";
import type { RenderedDocument } from "../archive/warc-record.ts";
import type { CrawlBrowser } from "../browser/open-browser.ts";
import type { BrowserTrials } from "../corpus/browser-trials.ts";
import type { Corpus, StoredResponse } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { contentsOf } from "./contents-of.ts";
import type { ReadTools } from "./contents-of.ts";
import { withLeads } from "./leads.ts";
import type { PageLack } from "./page-lack.ts";
import type { Contents } from "./read-contents.ts";
import type { BrowserUse } from "./visit-outcome.ts";

/** A page as the browser shows it. */
interface DrawnPage {
  readonly contents: Contents;
  readonly document: RenderedDocument;
}

interface Drawing {
  readonly use: BrowserUse;
  /** Null where there is nothing better than what the server sent. */
  readonly drawn: DrawnPage | null;
}

export interface DrawTools extends ReadTools {
  readonly browser: CrawlBrowser;
}

/** What is known of the browser's worth, by site. */
export type BrowserMemory = Pick<Corpus, "browserTrials">;

/**
 * After so many pages that the browser made nothing of, a site's pages are what they are; so many more are tried for
 * each that it did.
 */
const MOST_FRUITLESS = 3;

/** Sites are built anew; what the browser could not do is then tried again. */
const MEMORY_MS = 90 * 24 * 3_600_000;

/** A text that is twice as long by so many characters was not there before. */
const LEAST_TEXT = 200;

const ALL: PageLack = { lack: "page", why: "every page is to be drawn" };

/**
 * Why a page is to be drawn by the browser; null where it lacks nothing, or the browser has brought nothing on this
 * site. What was drawn before (`known`) is drawn again: without its list it would be no new version but a loss.
 */
export function needForBrowser(
  lack: PageLack | null,
  { site, trace }: FrontierEntry,
  known: StoredResponse | null,
  { browser, corpus }: { readonly browser: CrawlBrowser; readonly corpus: BrowserMemory },
): PageLack | null {
  if (trace?.role === "list data") return null;
  if (browser.mode === "always") return lack ?? ALL;
  if (lack === null || known?.rendered !== undefined) return lack;
  return isHopeless(corpus.browserTrials(site, lack.lack)) ? null : lack;
}

/**
 * Lets the browser draw a page and keeps what it shows where that is more than the server sent, and remembers
 * which it was. The rendered document is a capture like any other.
 */
export async function drawPage(
  need: PageLack,
  sent: { readonly response: RawResponse; readonly contents: Contents },
  entry: FrontierEntry,
  tools: DrawTools,
): Promise<Drawing> {
  const { url, site } = entry;
  const { browser, corpus } = tools;
  const { why } = need;
  const rendering = await browser.render({ url, site, response: sent.response });
  if (rendering.kind === "not rendered")
    return { use: { why, result: rendering.reason }, drawn: null };
  const { html, renderedAt, cut } = rendering;
  const document = { url, renderedAt, bytes: new TextEncoder().encode(html) };
  const shown = await contentsOf(renderedCapture(document), entry, tools);
  const contents = "kind" in shown ? shown : withLeads(shown, rendering.leads, entry);
  const gained = !("kind" in contents) && showsMore(contents, sent.contents);
  if (need !== ALL) corpus.noteBrowserTrial(site, need.lack, gained);
  if ("kind" in contents || !(gained || browser.mode === "always"))
    return { use: { why, result: "drawn, and nothing more came of it" }, drawn: null };
  const result = cut === null ? "drawn" : `drawn, though ${cut}`;
  return { use: { why, result }, drawn: { contents, document } };
}

/** A rendered document as the flow takes it, from the browser or from the archive. */
export function renderedCapture({ url, renderedAt, bytes }: RenderedDocument): Capture {
  const contentType = RENDERED_TYPE;
  return { url, retrievedAt: renderedAt, contentType, bytes, via: "crawl", rendered: true };
}

function isHopeless({ tried, gained, lastTriedAt }: BrowserTrials): boolean {
  const isWorthwhile = tried - gained < MOST_FRUITLESS * (gained + 1);
  if (isWorthwhile || lastTriedAt === null) return false;
  return Date.now() - Date.parse(lastTriedAt) < MEMORY_MS;
}

function showsMore(drawn: Contents, sent: Contents): boolean {
  if (drawn.wholeReports > sent.wholeReports) return true;
  const known = new Set(sent.entries.map(({ url }) => url));
  if (drawn.entries.some(({ url, score }) => score >= PROMISING && !known.has(url))) return true;
  const [before, after] = [sent.textLength, drawn.textLength];
  return after >= before + LEAST_TEXT && after >= 2 * before;
}
