import { createHash } from "node:crypto";
import { discoverLinks, readCapture } from "#shared";
import type { Capture, FoundLink, Reading } from "#shared";
import type { Archive } from "../archive/archive.ts";
import type { Corpus, FrontierEntry, StoredResponse, VisitGain } from "../corpus/corpus.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { headerOf } from "../fetch/raw-response.ts";
import { admitLinks } from "../frontier/admit-links.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import { articleRoot } from "../input/article-root.ts";
import { textDigest } from "./text-digest.ts";
import type { TextDigest } from "./text-digest.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

export interface StoreTools {
  readonly corpus: Corpus;
  readonly archive: Archive;
  readonly years: YearRange | null;
}

/** A page's contents: its Readings, its links, and how they are told from others. */
interface Contents {
  readonly readings: readonly Reading[];
  readonly links: readonly FoundLink[];
  readonly digest: TextDigest;
}

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
  const { retrievedAt, bytes } = response;
  const contentType = headerOf(response, "content-type");
  const capture: Capture = { url: entry.url, retrievedAt, contentType, bytes, via: "crawl" };
  const contents = await readContents(capture, entry);
  if ("kind" in contents) {
    await tools.archive.append(response);
    return contents;
  }
  const { readings, links, digest } = contents;
  if (known !== null && known.textSha256 === digest.sha256)
    return keepUnchanged(links, entry, tools);
  const twin = twinOf(entry, contents, tools.corpus);
  const place = await tools.archive.append(response);
  if (twin !== null) return endTwin(twin, entry, tools.corpus);
  const stored: StoredResponse = {
    url: entry.url,
    retrievedAt,
    status: response.status,
    contentType,
    sha256: sha256(bytes),
    textSha256: digest.sha256,
    etag: headerOf(response, "etag"),
    lastModified: headerOf(response, "last-modified"),
    ...place,
  };
  const reports = reportsIn(readings);
  const gain = gainOf(links, reports, entry, tools);
  return { kind: "stored", reports, newLinks: tools.corpus.storeVisit(stored, readings, gain) };
}

/**
 * Keeps an unchanged page as it is stored, and takes its links again: more years may be wanted now, and other
 * rules may find more.
 */
export async function revisitPage(
  known: StoredResponse,
  entry: FrontierEntry,
  tools: StoreTools,
): Promise<VisitOutcome> {
  const document = await tools.archive.read(known);
  const { retrievedAt } = known;
  const links = linksOf({ url: entry.url, retrievedAt, ...document, via: "crawl" }, entry);
  return keepUnchanged(links, entry, tools);
}

function keepUnchanged(
  links: readonly FoundLink[],
  entry: FrontierEntry,
  tools: StoreTools,
): VisitOutcome {
  const reports = tools.corpus.reportsAt(entry.url);
  const newLinks = tools.corpus.keepVisit(entry.url, gainOf(links, reports, entry, tools));
  return { kind: "unchanged", reports, newLinks };
}

function gainOf(
  links: readonly FoundLink[],
  reports: number,
  entry: FrontierEntry,
  { corpus, years }: StoreTools,
): VisitGain {
  const idleParameters = corpus.idleParameters(entry.site);
  const admitted = admitLinks({ entry, url: entry.url }, links, { years, idleParameters });
  const named = links.filter(({ namesReport }) => namesReport).map(({ url }) => url);
  return { ...admitted, gained: reports > 0, reportLinks: new Set(named) };
}

/**
 * The address that this page is a copy of: any other where it is a report; else one that is the same but for
 * parameters that one of the two has beyond the other, since empty lists and notices of several columns
 * have the same words.
 */
function twinOf(
  { url, site }: FrontierEntry,
  { readings, digest }: Contents,
  corpus: Corpus,
): string | null {
  if (!digest.tellsApart) return null;
  const twins = corpus.twinsOf(url, site, digest.sha256);
  const bare = twins.find((twin) => parametersBeyond(url, twin) !== null) ?? null;
  return bare ?? (reportsIn(readings) > 0 ? (twins[0] ?? null) : null);
}

function endTwin(twin: string, { url }: FrontierEntry, corpus: Corpus): VisitOutcome {
  const [name = null, ...others] = parametersBeyond(url, twin) ?? [];
  corpus.keepCopy(url, { of: twin, idle: others.length === 0 ? name : null });
  return { kind: "copy" };
}

/** Names of the parameters that an address has beyond another of the same path; null where that is not all. */
function parametersBeyond(url: string, shorter: string): readonly string[] | null {
  const [path, search = ""] = url.split("?", 2);
  const [shorterPath, shorterSearch = ""] = shorter.split("?", 2);
  const pairs = search.split("&");
  const known = shorterSearch.split("&").filter((pair) => pair !== "");
  if (path !== shorterPath || known.some((pair) => !pairs.includes(pair))) return null;
  return pairs
    .filter((pair) => pair !== "" && !known.includes(pair))
    .map((pair) => pair.split("=", 1)[0] ?? "");
}

/**
 * The page's Readings and links. A page that the shared module cannot read at all is a defect of ours: it
 * ends this visit with what went wrong, and not the crawl.
 */
async function readContents(
  capture: Capture,
  entry: FrontierEntry,
): Promise<Contents | VisitOutcome> {
  try {
    const readings = isData(entry) ? [] : await readCapture(capture, { articleRoot });
    const links = linksOf(capture, entry);
    return { readings, links, digest: textDigest(readings, links) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return {
      kind: "failed",
      reason: `reading it failed (${problem}); please report it`,
      cause: "other",
    };
  }
}

function linksOf(capture: Capture, entry: FrontierEntry): readonly FoundLink[] {
  // A seed is promised to be nothing but a place to start.
  const promise = entry.depth === 0 ? 0 : entry.score;
  return discoverLinks(capture, { promise, asData: isData(entry) });
}

function isData({ trace }: FrontierEntry): boolean {
  return trace?.role === "list data";
}

function reportsIn(readings: readonly Reading[]): number {
  return readings.filter(({ kind }) => kind === "report").length;
}

/** The digest by which a body is known. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
