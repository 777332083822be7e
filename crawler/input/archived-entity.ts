import { latin1ToUTF } from "warcio";
import type { WARCRecord } from "warcio";
import { namedType } from "../fetch/media-type.ts";
import { httpMessage } from "./http-message.ts";
import type { HttpMessage } from "./http-message.ts";
import type { RecordWithBody } from "./warc-records.ts";

/** The bodies that can hold a report's words; scripts are text too, and are not. */
export const DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  "text/html",
  "text/plain",
  "application/xhtml+xml",
]);
/** What says which of those words a reader sees. */
export const SHEET_TYPES: ReadonlySet<string> = new Set(["text/css"]);

/** What an address of the web gave: its body still with its codings. */
export interface Entity {
  /** As the server sent it; a resource has but the type that its own record names. */
  readonly contentType: string | null;
  /** Of the response; null for a resource, which has none. */
  readonly status: number | null;
  readonly contentEncoding: string | null;
  readonly isChunked: boolean;
  /** As many bytes as the server said that it would send; null where it did not say. */
  readonly announcedLength: number | null;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Tools keep what they made of a page as resources under names of their own, as `urn:text:…`. */
const OF_THE_WEB = /^(?:https?|ftp|file):/iu;

/** The address that a record's page was had from; null where it names none. */
export function addressOf({ warcHeaders, warcTargetURI }: WARCRecord): string | null {
  // Fields are in UTF-8 (ISO 28500, 4); where one is not in Latin-1, warcio gives a character for each byte.
  const isInBytes = warcHeaders.reencodeHeaders?.has("warc-target-uri") === true;
  return isInBytes ? latin1ToUTF(warcTargetURI ?? "") : (warcTargetURI ?? null);
}

/**
 * What a record holds of the web, if it is of one of some types; null for other records. Requests, revisits and what
 * others made of a page (conversions, as in WET files, and metadata, as in WAT files) have no page of their own.
 */
export async function entityOf(
  { record, body }: RecordWithBody,
  types: ReadonlySet<string>,
): Promise<Entity | null> {
  if (!OF_THE_WEB.test(addressOf(record) ?? "")) return null;
  const entity =
    record.warcType === "resource" ? resourceIn(record, body) : await responseIn(record, body);
  const sent = namedType(entity?.contentType ?? null);
  // A server that names no type is believed to send a page, unless who archived it knew better.
  const identified = record.warcHeader("WARC-Identified-Payload-Type") ?? null;
  return types.has(sent || namedType(identified) || "text/html") ? entity : null;
}

function resourceIn({ warcContentType }: WARCRecord, body: RecordWithBody["body"]): Entity {
  const contentType = warcContentType ?? null;
  const asItIs = { contentEncoding: null, isChunked: false, announcedLength: null };
  return { contentType, status: null, ...asItIs, body };
}

async function responseIn(
  { warcType }: WARCRecord,
  block: RecordWithBody["body"],
): Promise<Entity | null> {
  const message = warcType === "response" ? await httpMessage(block) : null;
  if (message === null || !isShown(message)) return null;
  const { status, headers, body } = message;
  const transfer = headers.get("transfer-encoding") ?? "";
  const length = headers.get("content-length") ?? "";
  return {
    contentType: headers.get("content-type") ?? null,
    status,
    contentEncoding: headers.get("content-encoding") ?? null,
    isChunked: /\bchunked\b/iu.test(transfer),
    // Where there are chunks, they alone tell the length (RFC 9112, 6.3).
    announcedLength: /^\d{1,15}$/u.test(length) && transfer === "" ? Number(length) : null,
    body,
  };
}

/** Statuses whose bodies, if any, are not what an address shows (RFC 9110, 15). */
const WITHOUT_PAGE: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether a reader sees a response's body: browsers follow a redirect and show it only where it names no address. */
function isShown({ status, headers }: HttpMessage): boolean {
  const isRedirect = status >= 300 && status < 400 && (headers.get("location") ?? "") !== "";
  const isInterim = status >= 100 && status < 200;
  return !isRedirect && !isInterim && !WITHOUT_PAGE.has(status);
}

/** Whether an address shows an empty page where a body is empty: an error or a redirect without a body shows none. */
export function isShownEmpty({ status }: Entity): boolean {
  return status === null || (status >= 200 && status < 300);
}
