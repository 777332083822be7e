import { AsyncIterReader } from "warcio";
import type { WARCRecord } from "warcio";
import { decodeBody } from "../fetch/decode-body.ts";
import { fileProblem } from "./file-problem.ts";
import { unopened } from "./input.ts";
import type { Opened } from "./input.ts";
import { MAX_CAPTURE_BYTES, readBounded, TOO_LARGE } from "./read-bounded.ts";
import { skipRest, warcRecords } from "./warc-records.ts";
import type { RecordWithBody } from "./warc-records.ts";

/** The bodies that can hold a report's words; scripts and style sheets are text too, and are not. */
const DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  "text/html",
  "text/plain",
  "application/xhtml+xml",
]);

/**
 * Streams a WARC file (ISO 28500), compressed or not: each response with an HTML or text body is one
 * capture. Where the file is broken it ends with a finding; the records before have been given.
 */
export async function* openWarc(file: string, path: string): AsyncGenerator<Opened> {
  let records = 0;
  try {
    for await (const item of warcRecords(path)) {
      if (isDocument(item.record)) yield await captureOf(item, file);
      records += 1;
    }
  } catch (error) {
    const after = records === 0 ? "" : `breaks off after record ${records}: `;
    yield { ...unopened(file, after + fileProblem(error)), via: "warc" };
  }
}

function isDocument(record: WARCRecord): boolean {
  if (record.warcType !== "response" || record.httpHeaders === null) return false;
  const [mediaType = ""] = (header(record, "Content-Type") ?? "text/html").split(";");
  return DOCUMENT_TYPES.has(mediaType.trim().toLowerCase());
}

async function captureOf({ record, body }: RecordWithBody, file: string): Promise<Opened> {
  const from = {
    url: record.warcTargetURI ?? null,
    retrievedAt: record.warcDate ?? null,
    via: "warc",
    file,
  } as const;
  const isChunked = header(record, "Transfer-Encoding")?.toLowerCase() === "chunked";
  const sent = await readBounded(isChunked ? new AsyncIterReader(body, null, true) : body);
  // A body that the file's end cuts off must not pass for a page.
  await skipRest(body);
  const bytes = sent === null ? null : await decoded(sent, header(record, "Content-Encoding"));
  if (bytes === null) return { kind: "unopened", reason: TOO_LARGE, ...from };
  const contentType = header(record, "Content-Type");
  return { kind: "capture", capture: { contentType, bytes, ...from } };
}

/**
 * Some archives keep a body decoded and its Content-Encoding header as sent: what cannot be decoded is
 * taken as it is, and shows itself as unreadable if it is not text. Null where it is too large.
 */
async function decoded(sent: Uint8Array, coding: string | null): Promise<Uint8Array | null> {
  try {
    return await decodeBody(sent, coding, MAX_CAPTURE_BYTES);
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? null : sent;
  }
}

function header(record: WARCRecord, name: string): string | null {
  return record.httpHeaders?.headers.get(name) ?? null;
}
