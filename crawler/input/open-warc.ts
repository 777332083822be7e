import { RENDERED_FIELD } from "#shared/crawling";
import { decodeBody } from "../fetch/decode-body.ts";
import { BrokenOffBodyError } from "../fetch/partial-answer-error.ts";
import {
  addressOf,
  DOCUMENT_TYPES,
  entityOf,
  isShownEmpty,
  SHEET_TYPES,
} from "./archived-entity.ts";
import type { Entity } from "./archived-entity.ts";
import { cutOffOf, shortfallOf } from "./cut-off.ts";
import { dechunk } from "./dechunk.ts";
import { fileProblem } from "./file-problem.ts";
import { unopened } from "./input.ts";
import type { Opened } from "./input.ts";
import { MAX_CAPTURE_BYTES, readBounded, TOO_LARGE } from "./read-bounded.ts";
import { SheetShelf, withSheets } from "./stylesheets.ts";
import { skipRest, warcRecords } from "./warc-records.ts";
import type { RecordWithBody } from "./warc-records.ts";

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
      const opened = document === null ? null : await captureOf(item, document, file);
      if (opened !== null)
        yield opened.kind === "capture" ? withSheets(opened, stylesheets) : opened;
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
      const url = addressOf(item.record) ?? "";
      if (shelf.roomLeft === 0 || !URL.canParse(url)) continue;
      const sheet = await entityOf(item, SHEET_TYPES);
      const body = sheet === null ? null : await bodyOf(sheet, item, shelf.roomLeft);
      if (body !== null) shelf.add(url, body.bytes, sheet?.contentType ?? null);
    }
  } catch {
    // What is wrong with the file is said when its pages are read.
  }
  return shelf.sheets;
}

/** The page that a record holds; null where the address showed none. */
async function captureOf(
  item: RecordWithBody,
  document: Entity,
  file: string,
): Promise<Opened | null> {
  const { record } = item;
  const from = {
    url: addressOf(record),
    retrievedAt: record.warcDate ?? null,
    via: "warc",
    file,
  } as const;
  const unfolded = await bodyOf(document, item, MAX_CAPTURE_BYTES);
  if (unfolded === null) return { kind: "unopened", reason: TOO_LARGE, ...from };
  const { bytes } = unfolded;
  if (bytes.length === 0 && !isShownEmpty(document)) return null;
  const cutOff = cutOffOf(record) ?? unfolded.cutOff;
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

interface Body {
  readonly bytes: Uint8Array;
  /** What shows that the server had not sent all of it; null where it had. */
  readonly cutOff: string | null;
}

/** An entity's body with its codings undone; null where it is larger than `limit`. */
async function bodyOf(entity: Entity, item: RecordWithBody, limit: number): Promise<Body | null> {
  const sent = await readBounded(entity.body, limit);
  // A body that the file's end cuts off must not pass for a page.
  await skipRest(item.body);
  if (sent === null) return null;
  const whole = { bytes: sent, isWhole: true };
  const { bytes: payload, isWhole } = entity.isChunked ? dechunk(sent) : whole;
  const body = await decoded(payload, entity.contentEncoding, limit);
  const shortfall = shortfallOf(entity, { length: sent.length, isWhole });
  return body && { ...body, cutOff: shortfall ?? body.cutOff };
}

/**
 * Some archives keep a body decoded and its Content-Encoding header as sent: what cannot be decoded is
 * taken as it is, and shows itself as unreadable if it is not text; of what breaks off its beginning. Null where it is
 * too large.
 */
async function decoded(
  sent: Uint8Array,
  coding: string | null,
  limit: number,
): Promise<Body | null> {
  try {
    return { bytes: await decodeBody(sent, coding, limit), cutOff: null };
  } catch (error) {
    if (error instanceof BrokenOffBodyError && error.begun.length > 0)
      return { bytes: error.begun, cutOff: `Content-Encoding: ${coding}, without its end` };
    const isTooLarge =
      error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? null : { bytes: sent, cutOff: null };
  }
}
