import type { WARCRecord } from "warcio";
import type { Entity } from "./archived-entity.ts";

/** Fields that say that a record has less than the page, with any value: too long, too slow, broken off, in parts. */
const CUT_OFF_FIELDS = ["WARC-Truncated", "WARC-Segment-Number"];
/** The values that the standard knows are shorter. */
const LONGEST_VALUE = 40;

/** What says that a record holds the beginning of a page; null where it is whole (ISO 28500, 5.13 and 7). */
export function cutOffOf(record: WARCRecord): string | null {
  for (const name of CUT_OFF_FIELDS) {
    const value = record.warcHeader(name);
    if (value !== null && value !== undefined)
      return `${name}: ${value.trim().slice(0, LONGEST_VALUE)}`;
  }
  return null;
}

/**
 * What shows that a connection broke before a body was whole, which not every archive says; null where nothing does.
 * A body that is longer than was announced was unpacked by who archived it.
 */
export function shortfallOf(
  { announcedLength }: Entity,
  sent: { readonly length: number; readonly isWhole: boolean },
): string | null {
  if (!sent.isWhole) return "Transfer-Encoding: chunked, without its last chunk";
  if (announcedLength === null || sent.length >= announcedLength) return null;
  return `Content-Length: ${announcedLength}, of which ${sent.length} came`;
}
