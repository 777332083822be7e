import { WARCRecord, WARCSerializer } from "warcio";
import { RENDERED_FIELD, SAVED_READING_TYPE } from "#shared";
import type { SavedReading } from "#shared";
import { sha256 } from "../archive/sha256.ts";
import type { ClippedBytes } from "../corpus/kept-clip.ts";
import type { ClippedPage } from "./saved-clip.ts";

const WARC_VERSION = "WARC/1.1";

/** The name of a page's record: the same bytes of one address and time have one, whoever writes it. */
export function pageId({ url, sha256: bytes, retrievedAt }: ClippedBytes): string {
  const digest = sha256(JSON.stringify([url, bytes, retrievedAt]));
  // RFC 9562, 5.8: a UUID of our own making says so by its version and variant.
  const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, "$1-$2-8$3-8$4-$5");
  return `<urn:uuid:${uuid}>`;
}

/** A clipped page as a `resource` record (ISO 28500, 6.5.3): no server's answer, but what a browser had. */
export function pageRecord(origin: ClippedBytes, page: ClippedPage): Promise<Uint8Array> {
  const fields = {
    "WARC-Record-ID": pageId(origin),
    "Content-Type": page.contentType,
    ...(page.rendered ? { [RENDERED_FIELD]: "true" } : {}),
  };
  return recordOf("resource", origin, fields, page.bytes);
}

/**
 * What was saved of a page as a `metadata` record: the Reading and the corrections as they came. `page` is the name
 * of the record that holds the page; null where none does.
 */
export function savedRecord(
  origin: ClippedBytes,
  saved: SavedReading,
  page: string | null,
): Promise<Uint8Array> {
  const fields = {
    "Content-Type": SAVED_READING_TYPE,
    ...(page === null ? {} : { "WARC-Refers-To": page }),
  };
  return recordOf("metadata", origin, fields, new TextEncoder().encode(JSON.stringify(saved)));
}

function recordOf(
  type: "resource" | "metadata",
  { url, retrievedAt: date }: ClippedBytes,
  warcHeaders: Readonly<Record<string, string>>,
  block: Uint8Array,
): Promise<Uint8Array> {
  const options = { type, url, date, warcVersion: WARC_VERSION, warcHeaders } as const;
  return WARCSerializer.serialize(WARCRecord.create(options, [block]), { gzip: true });
}
