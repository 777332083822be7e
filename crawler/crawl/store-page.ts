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
  const { readings, digest } = contents;
  if (known !== null && known.textSha256 === digest.sha256)
    return keep("unchanged", contents, entry, tools);
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
  const newLinks = tools.corpus.storeVisit(stored, readings, gainOf(contents, entry, tools));
  return { kind: "stored", reports: reportsIn(readings), newLinks };
}

/** Takes the links of an unchanged page again: more years may be wanted now than when it was stored. */
export async function revisitPage(
  known: StoredResponse,
  entry: FrontierEntry,
  tools: StoreTools,
): Promise<VisitOutcome> {
  const document = await tools.archive.read(known);
  const { retrievedAt } = known;
  const contents = await readContents(
    { url: entry.url, retrievedAt, ...document, via: "crawl" },
    entry,
  );
  return "kind" in contents ? contents : keep("unchanged", contents, entry, tools);
}

function keep(
  kind: "unchanged",
  contents: Contents,
  entry: FrontierEntry,
  tools: StoreTools,
): VisitOutcome {
  const newLinks = tools.corpus.keepVisit(entry.url, gainOf(contents, entry, tools));
  return { kind, reports: reportsIn(contents.readings), newLinks };
}

function gainOf(
  { readings, links }: Contents,
  entry: FrontierEntry,
  { corpus, years }: StoreTools,
): VisitGain {
  const idleParameters = corpus.idleParameters(entry.site);
  const admitted = admitLinks({ entry, url: entry.url }, links, { years, idleParameters });
  const named = links.filter(({ namesReport }) => namesReport).map(({ url }) => url);
  return { ...admitted, gained: reportsIn(readings) > 0, reportLinks: new Set(named) };
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
  const twin = corpus.twinOf(url, site, digest.sha256);
  if (twin === null) return null;
  return reportsIn(readings) > 0 || parametersBeyond(url, twin) !== null ? twin : null;
}

function endTwin(twin: string, { url, site }: FrontierEntry, corpus: Corpus): VisitOutcome {
  const [name, ...others] = parametersBeyond(url, twin) ?? [];
  if (name !== undefined && others.length === 0) corpus.noteIdleParameter(site, name);
  return { kind: "copy", of: twin };
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
  const asData = entry.trace?.role === "list data";
  try {
    const readings = asData ? [] : await readCapture(capture, { articleRoot });
    // A seed is promised to be nothing but a place to start.
    const promise = entry.depth === 0 ? 0 : entry.score;
    const links = discoverLinks(capture, { promise, asData });
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

function reportsIn(readings: readonly Reading[]): number {
  return readings.filter(({ kind }) => kind === "report").length;
}

/** The digest by which a body is known. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
