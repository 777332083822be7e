import { bytesInGbk, isCommon } from "./gbk-bytes.ts";
import type { Misread } from "./misread-utf8.ts";

/** Chance gives no such run; a shorter one is a rare name. */
const LEAST_CHARACTERS = 6;
/** Genuine text is common characters nearly throughout; half of a shifted one are rare. */
const MOST_COMMON = 0.5;

/**
 * Stretches of GBK that have lost a byte, so that each pair is made of the halves of two characters
 * (各。ㄗ灾螀^ for 各省（自治区): as printed they are rare characters, and common ones throughout when read
 * from the next byte on. In linear time.
 */
export function shiftedBytes(text: string): readonly Misread[] {
  const found: Misread[] = [];
  for (const { index, 0: run } of text.matchAll(/[^\0-\u007f]{7,}/gu)) {
    const bytes = bytesInGbk(run);
    const last = run.length - 1;
    for (let start = 0; start < last;) {
      let end = start;
      let common = 0;
      while (end < last && isCommon(bytes[2 * end + 1], bytes[2 * end + 2])) {
        common += isCommon(bytes[2 * end], bytes[2 * end + 1]) ? 1 : 0;
        end += 1;
      }
      if (end - start >= LEAST_CHARACTERS && common <= MOST_COMMON * (end - start)) {
        const meant = new TextDecoder("gbk").decode(bytes.subarray(2 * start + 1, 2 * end + 1));
        found.push({ start: index + start, end: index + end + 1, meant });
      }
      start = Math.max(end, start + 1);
    }
  }
  return found;
}
