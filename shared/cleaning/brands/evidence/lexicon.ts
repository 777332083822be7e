import { BRAND_STEMS, GAMES, HONEST_STEMS } from "../brand-stems.ts";
import { BRAND_SUFFIXES, isSportAt, TELLING_SUFFIXES } from "../brand-suffixes.ts";
import { GAMBLING } from "../../vocabulary/gambling.ts";
import { PORNOGRAPHY } from "../../vocabulary/pornography.ts";
import { ofForm, type Scorer } from "./evidence.ts";
import { hasSuffix } from "./brand-ending.ts";
import { isNameOfAgencyOrPlace } from "./name-grammar.ts";

/** A stem that is nothing else is enough by itself. */
const STEM = 5;
const HONEST_STEM = 2;
/** Whoever trades in something may bear any name: 亚博科技, 永利物业. */
const FIRM = /(?:科技|物业|置业|建材|商贸|实业|农业|食品|药业|电器|机械|化工|酒店|商业)$/u;
/** `UED` by itself is an abbreviation. */
const SHORTEST_LONE_STEM = 4;
const GAME = 2;
const TELLING = 2.5;
const SUFFIX = 1;

/** The lexicon, the first witness: a stem of a known brand (REPORT-FORMAT 7.5). */
export const knownStem: Scorer = ofForm((form) => {
  const stem = longestIn(form, BRAND_STEMS);
  const isAbbreviation = form.length < SHORTEST_LONE_STEM && /^[a-z\d]+$/u.test(form);
  if (FIRM.test(form)) return null;
  if (stem !== null && !isAbbreviation) return { weight: STEM, why: `brand stem “${stem}”` };
  const honest = longestIn(form, HONEST_STEMS);
  if (honest === null || honest.length === form.length) return null;
  // 永利村 and 银河街道 are where people live.
  if (isNameOfAgencyOrPlace(form)) return null;
  return { weight: HONEST_STEM, why: `brand stem “${honest}”, which is an honest word too` };
});

/** Games of chance by their names; offences are told apart by what stands around (honest-name.ts). */
export const gameOfChance: Scorer = ofForm((form) => {
  const game = longestIn(form, GAMES);
  if (game !== null && !isSportAt(form, form.indexOf(game), game))
    return { weight: GAME, why: `a game of chance, “${game}”` };
  const goods = longestIn(form, GOODS_SOLD);
  return goods === null ? null : { weight: GAME, why: `what such sites sell, “${goods}”` };
});

/** Whether a form names a game or goods of such sites, and no house: 棋牌室 and 投注站 are places in a town. */
export function isSold(form: string): boolean {
  const holds = longestIn(form, GAMES) ?? longestIn(form, GOODS_SOLD);
  return holds !== null && !isNameOfAgencyOrPlace(form);
}

/** Shorter ones are parts of too many words. */
const SHORTEST_GOODS = 3;
const GOODS_SOLD = [...GAMBLING.words, ...PORNOGRAPHY.words].filter(
  (word) => word.length >= SHORTEST_GOODS,
);

/** A word that brands end with: 娱乐, 官网, 体育 but not 体育局. */
export const brandSuffix: Scorer = ofForm((form) => {
  const telling = TELLING_SUFFIXES.find((word) => hasSuffix(form, word));
  if (telling !== undefined && telling !== "体育") {
    return { weight: TELLING, why: `ends as brands do, “${telling}”` };
  }
  const usual = [...TELLING_SUFFIXES, ...BRAND_SUFFIXES].find((word) => hasSuffix(form, word));
  return usual === undefined ? null : { weight: SUFFIX, why: `ends as many brands do, “${usual}”` };
});

/** `ag` is a stem in ag8888, and none in images. */
const SHORT_LATIN = /^[a-z]{2,3}$/u;

function holdsWord(form: string, word: string): boolean {
  if (!form.includes(word)) return false;
  if (!SHORT_LATIN.test(word)) return true;
  for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1)) {
    const around = form.charAt(at - 1) + form.charAt(at + word.length);
    if (!/[a-z]/u.test(around)) return true;
  }
  return false;
}

function longestIn(form: string, words: readonly string[]): string | null {
  const [longest] = words
    .filter((word) => holdsWord(form, word))
    .toSorted((a, b) => b.length - a.length);
  return longest ?? null;
}
