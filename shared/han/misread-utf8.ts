import { bytesInGbk } from "./gbk-bytes.ts";

/** UTF-8 writes the Han characters of pages with three bytes, the first of them between these two. */
const FIRST_LEAD = 0xe4;
const LAST_LEAD = 0xe9;
/** So many characters in a row whose bytes happen to be UTF-8 as well are no accident. */
const LEAST_CHARACTERS = 3;

export interface Misread {
  readonly start: number;
  readonly end: number;
  /** What the bytes say. */
  readonly meant: string;
}

/**
 * Stretches of UTF-8 that somebody read as GBK (鏀垮簻淇℃伅 for 政府信息): written in GBK again, the bytes
 * of each are UTF-8 for Han characters, which those of Chinese words are never by chance. In linear time.
 */
export function misreadUtf8(text: string): readonly Misread[] {
  const found: Misread[] = [];
  for (const { index, 0: run } of text.matchAll(/[^\0-\u007f]{3,}/gu)) {
    const bytes = bytesInGbk(run);
    for (let i = 0; i + 2 < bytes.length;) {
      let end = i;
      while (isHanAt(bytes, end)) end += 3;
      if (end - i >= 3 * LEAST_CHARACTERS) {
        const meant = new TextDecoder("utf-8").decode(bytes.subarray(i, end));
        found.push({ start: index + (i >> 1), end: index + ((end + 1) >> 1), meant });
      }
      i = Math.max(end, i + 1);
    }
  }
  return found;
}

const isContinuation = (byte = 0): boolean => byte >= 0x80 && byte <= 0xbf;

function isHanAt(bytes: Uint8Array, index: number): boolean {
  const lead = bytes[index] ?? 0;
  return (
    lead >= FIRST_LEAD &&
    lead <= LAST_LEAD &&
    isContinuation(bytes[index + 1]) &&
    isContinuation(bytes[index + 2])
  );
}
