import { trapIn } from "#shared/crawling";
import type { FirstLook, FoundLink, Reading } from "#shared";
import { sha256 } from "../archive/sha256.ts";
import { parametersBeyond, partsOf, withoutCarried } from "../frontier/address-parameters.ts";
import type { AddressParts } from "../frontier/address-parameters.ts";

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

/** A page as its digest needs it. */
export interface PageWords {
  /** Where it was asked for. */
  readonly url: string;
  readonly readings: readonly Reading[];
  readonly links: readonly FoundLink[];
  /** How it looked, where it is a page that was not read; else null. */
  readonly look: FirstLook | null;
}

/**
 * A digest of what a page publishes: its Readings' texts without white space and counters; of a page that was not
 * read its title, paragraphs and links; of an answer that is no page the addresses in it.
 */
export function textDigest({ url, readings, links, look }: PageWords): TextDigest {
  if (readings.length > 0) {
    const texts = readings.map(({ text }) => text.replace(COUNTERS, "").replace(BLANKS, ""));
    const text = texts.join("");
    return { sha256: sha256(text), tellsApart: text.length >= LEAST_TEXT };
  }
  if (look === null)
    return { sha256: sha256(links.map((link) => link.url).join("\n")), tellsApart: false };
  const lines = [look.title, ...look.prose, ...linkWords(links, url)];
  const words = lines.map((line) => line.replace(COUNTERS, ""));
  // Such a page has a title and a menu, and other columns have others.
  return { sha256: sha256(words.join("\n")), tellsApart: true };
}

/**
 * The words of a page's links, and where they lead: titles of reports may all be the same. What leads to the page itself
 * depends on how it was asked for, as a crumb does, and so do traps, which carry the page's address.
 */
function linkWords(links: readonly FoundLink[], url: string): readonly string[] {
  const page = partsOf(url);
  return links
    .filter((link) => link.role !== "further page" && trapIn(link.url) === null)
    .map(({ text, url: to }) => ({ text, to: partsOf(to) }))
    .filter(({ to }) => !isItself(to, page))
    .map(({ text, to }) => `${text} ${withoutCarried(to, page)}`);
}

function isItself(link: AddressParts, page: AddressParts): boolean {
  return parametersBeyond(link, page) !== null || parametersBeyond(page, link) !== null;
}
