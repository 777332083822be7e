import { createHash } from "node:crypto";
import { readCapture } from "#shared";
import type { Capture, Reading } from "#shared";
import type { Archive } from "../archive/archive.ts";
import type { Corpus, FrontierEntry, StoredResponse } from "../corpus/corpus.ts";
import type { FetchFailure, RawResponse } from "../fetch/raw-response.ts";
import { headerOf } from "../fetch/raw-response.ts";
import type { Web } from "../fetch/web.ts";
import { admitLinks } from "../frontier/admit-links.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import { articleRoot } from "../input/article-root.ts";
import { judgeResponse } from "./judge-response.ts";
import { TryLaterError } from "./visit-outcome.ts";
import type { Cause, VisitOutcome } from "./visit-outcome.ts";

export interface VisitTools {
  readonly web: Web;
  readonly corpus: Corpus;
  readonly archive: Archive;
  readonly years: YearRange | null;
}

/**
 * One visit: asks for the page if its robots.txt allows it, archives the response, reads it, stores it
 * with its Readings and puts its links on the frontier. A page that was stored before is asked for
 * conditionally and stored only if it changed. Throws `TryLaterError` where the page may be had later.
 */
export async function visitPage(entry: FrontierEntry, tools: VisitTools): Promise<VisitOutcome> {
  const robots = await tools.web.robotsFor(entry.url);
  if (robots.kind === "unreachable") {
    const cause = robots.failure === null ? "robots" : causeOf(robots.failure);
    return { kind: "unknown rules", reason: robots.reason, cause };
  }
  if (!robots.allows(entry.url)) {
    return { kind: "refused", reason: "the site's robots.txt disallows it", cause: "robots" };
  }
  const known = tools.corpus.latestResponse(entry.url);
  const fetched = await tools.web.ask(entry.url, conditions(known));
  if (fetched.kind === "failure") return endWithout(fetched.failure);
  return take(fetched.response, known, entry, tools);
}

async function take(
  response: RawResponse,
  known: StoredResponse | null,
  entry: FrontierEntry,
  tools: VisitTools,
): Promise<VisitOutcome> {
  const judgement = judgeResponse(response);
  if (judgement.kind === "page") {
    return isSame(response, known) ? revisit(known, entry, tools) : store(response, entry, tools);
  }
  if (judgement.kind === "unchanged")
    return known === null ? UNASKED_304 : revisit(known, entry, tools);
  if (judgement.kind === "later") throw new TryLaterError(judgement);
  await tools.archive.append(response);
  if (judgement.kind === "challenge") {
    const reason = `a challenge page of ${judgement.product} stands before it (HTTP ${response.status})`;
    return { kind: "refused", reason, cause: "denied" };
  }
  if (judgement.kind === "ended") return judgement.outcome;
  // The place it leads to is as good as the place that was promised.
  const newLinks = tools.corpus.enqueue([{ ...entry, url: judgement.to, foundOn: entry.url }]);
  return { kind: "redirected", newLinks };
}

const UNASKED_304: VisitOutcome = {
  kind: "failed",
  reason: "HTTP 304 though nothing was known of it",
  cause: "other",
};

async function store(
  response: RawResponse,
  entry: FrontierEntry,
  tools: VisitTools,
): Promise<VisitOutcome> {
  const place = await tools.archive.append(response);
  const contentType = headerOf(response, "content-type");
  const { retrievedAt, bytes } = response;
  const readings = await read({ url: entry.url, retrievedAt, contentType, bytes, via: "crawl" });
  if ("kind" in readings) return readings;
  const newLinks = follow(readings, entry, tools);
  const stored: StoredResponse = {
    url: entry.url,
    retrievedAt,
    status: response.status,
    contentType,
    sha256: sha256(bytes),
    etag: headerOf(response, "etag"),
    lastModified: headerOf(response, "last-modified"),
    ...place,
  };
  tools.corpus.storeVisit(stored, readings);
  return { kind: "stored", reports: reportsIn(readings), newLinks };
}

/** Takes the links of an unchanged page again: more years may be wanted now than when it was stored. */
async function revisit(
  known: StoredResponse,
  entry: FrontierEntry,
  tools: VisitTools,
): Promise<VisitOutcome> {
  const document = await tools.archive.read(known);
  const readings = await read({
    url: entry.url,
    retrievedAt: known.retrievedAt,
    ...document,
    via: "crawl",
  });
  if ("kind" in readings) return readings;
  return {
    kind: "unchanged",
    reports: reportsIn(readings),
    newLinks: follow(readings, entry, tools),
  };
}

function follow(readings: readonly Reading[], entry: FrontierEntry, tools: VisitTools): number {
  const links = readings.flatMap((reading) => reading.links);
  return tools.corpus.enqueue(admitLinks({ entry, url: entry.url }, links, tools.years));
}

function reportsIn(readings: readonly Reading[]): number {
  return readings.filter(({ kind }) => kind === "report").length;
}

/**
 * The page's Readings. A page that the shared module cannot read at all is a defect of ours: it ends this
 * visit with what went wrong, and not the crawl; the response is in the archive already.
 */
async function read(capture: Capture): Promise<readonly Reading[] | VisitOutcome> {
  try {
    return await readCapture(capture, { articleRoot });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return {
      kind: "failed",
      reason: `reading it failed (${problem}); please report it`,
      cause: "other",
    };
  }
}

function endWithout(failure: FetchFailure): VisitOutcome {
  if (failure.mayPass)
    throw new TryLaterError({ reason: failure.reason, cause: causeOf(failure), rest: 0 });
  const kind = failure.kind === "refused" ? "refused" : "failed";
  return { kind, reason: failure.reason, cause: causeOf(failure) };
}

function causeOf(failure: FetchFailure): Cause {
  return failure.kind === "bounds" ? "other" : "network";
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

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
