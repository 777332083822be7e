import type { WARCRecord } from "warcio";
import { RENDERED_FIELD } from "#shared/crawling";
import { decodeBody } from "../fetch/decode-body.ts";
import { dechunk } from "./dechunk.ts";
import { fileProblem } from "./file-problem.ts";
import { httpMessage } from "./http-message.ts";
import { unopened } from "./input.ts";
import type { Opened } from "./input.ts";
import { MAX_CAPTURE_BYTES, readBounded, TOO_LARGE } from "./read-bounded.ts";
import { SheetShelf, withSheets } from "./stylesheets.ts";
import { skipRest, warcRecords } from "./warc-records.ts";
import type { RecordWithBody } from "./warc-records.ts";

/** The bodies that can hold a report's words; scripts are text too, and are not. */
const DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  "text/html",
  "text/plain",
  "application/xhtml+xml",
]);
/** What says which of those words a reader sees. */
const SHEET_TYPES: ReadonlySet<string> = new Set(["text/css"]);

/**
 * Streams a WARC file (ISO 28500), compressed or not: each response or resource of the web with an HTML or text
 * body is one capture, and the file's style sheets go with each. Where the file is broken it ends with a finding; the
 * records before have been given.
 */
export async function* openWarc(file: string, path: string): AsyncGenerator<Opened> {
  const stylesheets = await sheetsIn(path);
  let records = 0;
  try {
    for await (const item of warcRecords(path)) {
      const document = await entityOf(item, DOCUMENT_TYPES);
      if (document !== null) {
        const opened = await captureOf(item, document, file);
        yield opened.kind === "capture" ? withSheets(opened, stylesheets) : opened;
      }
      records += 1;
    }
  } catch (error) {
    const after = records === 0 ? "" : `breaks off after record ${records}: `;
    yield { ...unopened(file, after + fileProblem(error)), via: "warc" };
  }
}

/** A page comes before its style sheets: they are collected in a reading of their own, up to where the file breaks. */
async function sheetsIn(path: string): Promise<ReadonlyMap<string, string>> {
  const shelf = new SheetShelf();
  try {
    for await (const item of warcRecords(path)) {
      const url = item.record.warcTargetURI ?? "";
      if (shelf.roomLeft === 0 || !URL.canParse(url)) continue;
      const sheet = await entityOf(item, SHEET_TYPES);
      const bytes = sheet === null ? null : await bytesOf(sheet, item, shelf.roomLeft);
      if (bytes !== null) shelf.add(url, bytes, sheet?.contentType ?? null);
    }
  } catch {
    // What is wrong with the file is said when its pages are read.
  }
  return shelf.sheets;
}

/** What an address of the web gave: its body still with its codings. */
interface Entity {
  /** As the server sent it; a resource has but the type that its own record names. */
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  readonly isChunked: boolean;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * What a record holds of the web, if it is of one of some types; null for other records. Requests, revisits and what
 * others made of a page (conversions, as in WET files, and metadata, as in WAT files) have no page of their own.
 */
async function entityOf(
  { record, body }: RecordWithBody,
  types: ReadonlySet<string>,
): Promise<Entity | null> {
  // Other tools keep what they made of a page as resources under names of their own, as `urn:text:…`.
  if (!/^https?:/iu.test(record.warcTargetURI ?? "")) return null;
  const entity =
    record.warcType === "resource" ? resourceIn(record, body) : await responseIn(record, body);
  const [mediaType = ""] = (entity?.contentType ?? "text/html").split(";");
  return types.has(mediaType.trim().toLowerCase()) ? entity : null;
}

function resourceIn({ warcContentType }: WARCRecord, body: RecordWithBody["body"]): Entity {
  return { contentType: warcContentType ?? null, contentEncoding: null, isChunked: false, body };
}

async function responseIn(
  { warcType }: WARCRecord,
  block: RecordWithBody["body"],
): Promise<Entity | null> {
  const message = warcType === "response" ? await httpMessage(block) : null;
  if (message === null) return null;
  const { headers, body } = message;
  const transfer = headers.get("transfer-encoding") ?? "";
  return {
    contentType: headers.get("content-type") ?? null,
    contentEncoding: headers.get("content-encoding") ?? null,
    isChunked: /\bchunked\b/iu.test(transfer),
    body,
  };
}

async function captureOf(item: RecordWithBody, document: Entity, file: string): Promise<Opened> {
  const { record } = item;
  const from = {
    url: record.warcTargetURI ?? null,
    retrievedAt: record.warcDate ?? null,
    via: "warc",
    file,
  } as const;
  const bytes = await bytesOf(document, item, MAX_CAPTURE_BYTES);
  if (bytes === null) return { kind: "unopened", reason: TOO_LARGE, ...from };
  const cutOff = cutOffOf(record);
  if (bytes.length === 0 && cutOff !== null)
    return { kind: "unopened", reason: `the archive kept nothing of it (${cutOff})`, ...from };
  const isRendered = record.warcHeader(RENDERED_FIELD) === "true";
  const capture = {
    contentType: document.contentType,
    bytes,
    ...from,
    ...(isRendered && { rendered: true }),
    ...(cutOff !== null && { cutOff }),
  };
  return { kind: "capture", capture };
}

/** Fields that say that a record has less than the page, with any value: too long, too slow, broken off, in parts. */
const CUT_OFF_FIELDS = ["WARC-Truncated", "WARC-Segment-Number"];
/** The values that the standard knows are shorter. */
const LONGEST_VALUE = 40;

/** What says that a record holds the beginning of a page; null where it is whole (ISO 28500, 5.13 and 7). */
function cutOffOf(record: WARCRecord): string | null {
  for (const name of CUT_OFF_FIELDS) {
    const value = record.warcHeader(name);
    if (value !== null && value !== undefined)
      return `${name}: ${value.trim().slice(0, LONGEST_VALUE)}`;
  }
  return null;
}

/** An entity's bytes with its codings undone; null where they are more than `limit`. */
async function bytesOf(
  { body, isChunked, contentEncoding }: Entity,
  item: RecordWithBody,
  limit: number,
): Promise<Uint8Array | null> {
  const sent = await readBounded(body, limit);
  // A body that the file's end cuts off must not pass for a page.
  await skipRest(item.body);
  return sent === null ? null : decoded(isChunked ? dechunk(sent) : sent, contentEncoding, limit);
}

/**
 * Some archives keep a body decoded and its Content-Encoding header as sent: what cannot be decoded is
 * taken as it is, and shows itself as unreadable if it is not text. Null where it is too large.
 */
async function decoded(
  sent: Uint8Array,
  coding: string | null,
  limit: number,
): Promise<Uint8Array | null> {
  try {
    return await decodeBody(sent, coding, limit);
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? null : sent;
  }
}
