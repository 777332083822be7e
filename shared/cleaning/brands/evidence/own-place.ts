import { oncePer } from "../../../page/once-per.ts";
import { spells } from "../candidates/pinyin-match.ts";
import type { PageWords } from "../page-words.ts";
import type { Scorer } from "./evidence.ts";

const SHORTEST_STEM = 2;
const LONGEST_STEM = 5;
const KIND_OF_PLACE = /[省市县区旗镇乡州盟]|街道|新区|开发区|经开区|高新区/gu;
const SITE = /(?:[a-z\d-]{1,40}\.){1,4}gov\.cn/gu;
const MOST_SITES = 6;
const MOST_SEEN = 5000;
const MOST_PLACES = 8;
const GENERIC = /^(?:www|gov|cn|zwgk|xxgk|zfxxgk|mail)$/u;
/** Shorter ones are spelled by too many labels. */
const LONGEST_FORM = 12;

/**
 * Against a brand: the name holds that of the page's own place, known to the table of places or not. It has its kind
 * behind it elsewhere (中国云岫 where 云岫县 is), or the government's address spells it (洋浦: yangpu.gov.cn).
 */
export const ownPlace: Scorer = ({ form }, { words }) => {
  const stem = ownPlaceIn(form, words);
  return stem === null ? null : { weight: -3, why: `holds the page’s own place, ${stem}` };
};

/** The name of the page's own place inside a form; null where there is none. */
function ownPlaceIn(form: string, words: PageWords): string | null {
  if (form.length > LONGEST_FORM) return null;
  const { labels, beforeKinds } = ownNamesOf(words);
  return (
    stemsOf(form).find(
      (stem) =>
        labels.some((label) => spells(label, stem) === "spelled") ||
        // A whole name before 区 may be pasted over the place's, and so may the end of one.
        beforeKinds
          .get(stem)
          ?.some(({ text, start }) => !text.startsWith(form, start - form.indexOf(stem))) === true,
    ) ?? null
  );
}

function stemsOf(form: string): readonly string[] {
  const stems: string[] = [];
  for (let start = 0; start < form.length; start += 1)
    for (let length = SHORTEST_STEM; length <= LONGEST_STEM; length += 1) {
      const stem = form.slice(start, start + length);
      if (stem.length === length && /^\p{Script=Han}+$/u.test(stem)) stems.push(stem);
    }
  return stems;
}

interface OwnNames {
  /** Of the government's addresses, the page's own first. */
  readonly labels: readonly string[];
  /** What stands before the kind of a place, and where. */
  readonly beforeKinds: ReadonlyMap<string, readonly Stem[]>;
}

interface Stem {
  readonly text: string;
  readonly start: number;
}

const ownNamesOf = oncePer<PageWords, OwnNames>((words) => ({
  labels: labelsOf(words),
  beforeKinds: beforeKindsIn(words),
}));

function beforeKindsIn({ lines }: PageWords): OwnNames["beforeKinds"] {
  const found = new Map<string, Stem[]>();
  let seen = 0;
  for (const { text } of lines) {
    for (const { index } of text.matchAll(KIND_OF_PLACE)) {
      if ((seen += 1) > MOST_SEEN) return found;
      for (let length = SHORTEST_STEM; length <= Math.min(LONGEST_STEM, index); length += 1) {
        const start = index - length;
        const stem = text.slice(start, index);
        const places = found.get(stem);
        if (places === undefined) found.set(stem, [{ text, start }]);
        else if (places.length < MOST_PLACES) places.push({ text, start });
      }
    }
  }
  return found;
}

function labelsOf({ url, lines }: PageWords): readonly string[] {
  const stated = lines.flatMap(({ text }) => (text.includes("gov.cn") ? [text] : []));
  const sites = [url ?? "", ...stated]
    .slice(0, MOST_SITES)
    .flatMap((text) => text.toLowerCase().match(SITE) ?? []);
  return [...new Set(sites.flatMap((site) => site.split(".")))].filter(
    (label) => !GENERIC.test(label),
  );
}
