import type { FoundLink, Reading } from "#shared";
import { sha256 } from "../archive/sha256.ts";

/** What pages count or tell of the moment, besides what they publish. */
const COUNTERS =
  /(?:浏览|点击|阅读|访问)(?:次数|人次|量|数)?\s{0,3}[:：]?\s{0,3}[\d,]{1,12}\s{0,3}次?/gu;
const BLANKS = /\s+/gu;

/** Shorter texts say too little to tell pages apart by. */
const LEAST_TEXT = 150;

export interface TextDigest {
  readonly sha256: string;
  /** Whether there is text enough that pages with this digest are one page. */
  readonly tellsApart: boolean;
}

/**
 * A digest of what a page publishes: its Readings' texts without white space and counters; of a page that was not
 * read (`prose`: its paragraphs), these and the words of its links; of an answer that is no page, the addresses in it.
 */
export function textDigest(
  readings: readonly Reading[],
  links: readonly FoundLink[],
  prose: readonly string[] | null,
): TextDigest {
  const parts =
    readings.length > 0
      ? readings.map(({ text }) => text.replace(COUNTERS, "").replace(BLANKS, ""))
      : prose === null
        ? links.map(({ url }) => url)
        : [...prose, ...links.map((link) => link.text)].map((line) => line.replace(COUNTERS, ""));
  const text = parts.join(readings.length > 0 ? "" : "\n");
  const isPage = readings.length > 0 || prose !== null;
  return { sha256: sha256(text), tellsApart: isPage && text.length >= LEAST_TEXT };
}
