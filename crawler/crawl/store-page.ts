import { createHash } from "node:crypto";
import type { Capture, Reading } from "#shared";
import type { Archive } from "../archive/archive.ts";
import type { Corpus, FrontierEntry, StoredResponse, VisitGain } from "../corpus/corpus.ts";
import { messageOf } from "../errors.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { headerOf } from "../fetch/raw-response.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import type { Contents, ContentsTask, ReadContents } from "./read-contents.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

export interface StoreTools {
  readonly corpus: Corpus;
  readonly archive: Archive;
  readonly years: YearRange | null;
  readonly readContents: ReadContents;
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
  const contents = await contentsOf(taskFor(capture, entry, tools), tools);
  if ("kind" in contents) {
    await tools.archive.append(response);
    return contents;
  }
  const { readings, digest } = contents;
  if (known !== null && known.textSha256 === digest.sha256)
    return keepUnchanged(contents, entry, tools);
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
  const gain = gainOf(contents, reports);
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
  const capture: Capture = { url: entry.url, retrievedAt, ...document, via: "crawl" };
  const task = { ...taskFor(capture, entry, tools), wanted: "links" } as const;
  const contents = await contentsOf(task, tools);
  return "kind" in contents ? contents : keepUnchanged(contents, entry, tools);
}

function keepUnchanged(
  contents: Contents,
  entry: FrontierEntry,
  { corpus }: StoreTools,
): VisitOutcome {
  const reports = corpus.reportsAt(entry.url);
  const newLinks = corpus.keepVisit(entry.url, gainOf(contents, reports));
  return { kind: "unchanged", reports, newLinks };
}

function gainOf({ entries, traps, reportLinks }: Contents, reports: number): VisitGain {
  return { entries, traps, gained: reports > 0, reportLinks };
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

function taskFor(
  capture: Capture,
  entry: FrontierEntry,
  { corpus, years }: StoreTools,
): ContentsTask {
  const idleParameters = corpus.idleParameters(entry.site);
  return { capture, entry, admission: { years, idleParameters }, wanted: "all" };
}

/**
 * The page's contents. A page that the shared module cannot read at all is a defect of ours: it ends this
 * visit with what went wrong, and not the crawl.
 */
async function contentsOf(
  task: ContentsTask,
  { readContents }: StoreTools,
): Promise<Contents | VisitOutcome> {
  try {
    return await readContents(task);
  } catch (error) {
    const reason = `reading it failed (${messageOf(error)}); please report it`;
    return { kind: "failed", reason, cause: "other" };
  }
}

function reportsIn(readings: readonly Reading[]): number {
  return readings.filter(({ kind }) => kind === "report").length;
}

/** The digest by which a body is known. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
