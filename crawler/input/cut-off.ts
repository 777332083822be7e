import type { WARCRecord } from "warcio";

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
