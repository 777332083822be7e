import { AsyncIterReader } from "warcio";
import type { WARCRecord } from "warcio";
import { RENDERED_FIELD } from "#shared";
import { decodeBody } from "../fetch/decode-body.ts";
import { fileProblem } from "./file-problem.ts";
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
      if (hasType(item.record, DOCUMENT_TYPES)) {
        const opened = await captureOf(item, file);
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
    for await (const { record, body } of warcRecords(path)) {
      const url = record.warcTargetURI ?? "";
      if (!hasType(record, SHEET_TYPES) || shelf.roomLeft === 0 || !URL.canParse(url)) continue;
      const bytes = await bodyOf(record, body, shelf.roomLeft);
      if (bytes !== null) shelf.add(url, bytes, header(record, "Content-Type"));
    }
  } catch {
    // What is wrong with the file is said when its pages are read.
  }
  return shelf.sheets;
}

function hasType(record: WARCRecord, types: ReadonlySet<string>): boolean {
  const isResponse = record.warcType === "response" && record.httpHeaders !== null;
  if (!isResponse && !isWebResource(record)) return false;
  const [mediaType = ""] = (header(record, "Content-Type") ?? "text/html").split(";");
  return types.has(mediaType.trim().toLowerCase());
}

/** Other tools keep what they made of a page as resources under names of their own, as `urn:text:…`. */
function isWebResource(record: WARCRecord): boolean {
  return record.warcType === "resource" && /^https?:/iu.test(record.warcTargetURI ?? "");
}

async function captureOf({ record, body }: RecordWithBody, file: string): Promise<Opened> {
  const from = {
    url: record.warcTargetURI ?? null,
    retrievedAt: record.warcDate ?? null,
    via: "warc",
    file,
  } as const;
  const bytes = await bodyOf(record, body, MAX_CAPTURE_BYTES);
  if (bytes === null) return { kind: "unopened", reason: TOO_LARGE, ...from };
  const contentType = header(record, "Content-Type");
  const isRendered = record.warcHeader(RENDERED_FIELD) === "true";
  const rendered = isRendered ? ({ rendered: true } as const) : {};
  return { kind: "capture", capture: { contentType, bytes, ...from, ...rendered } };
}

/** A record's body with its codings undone; null where it is larger than `limit` bytes. */
async function bodyOf(
  record: WARCRecord,
  body: RecordWithBody["body"],
  limit: number,
): Promise<Uint8Array | null> {
  const isChunked = header(record, "Transfer-Encoding")?.toLowerCase() === "chunked";
  const sent = await readBounded(isChunked ? new AsyncIterReader(body, null, true) : body, limit);
  // A body that the file's end cuts off must not pass for a page.
  await skipRest(body);
  return sent === null ? null : decoded(sent, header(record, "Content-Encoding"), limit);
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

/** A header as the server sent it; a resource has but the type that its own record names. */
function header(record: WARCRecord, name: string): string | null {
  if (record.warcType === "resource") {
    return (name === "Content-Type" ? record.warcContentType : null) ?? null;
  }
  return record.httpHeaders?.headers.get(name) ?? null;
}
