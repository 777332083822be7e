import { MOST_LINES, remembered } from "../../../page/remembered.ts";
import { BRAND_SUFFIXES, SPORT_WORDS } from "../brand-suffixes.ts";

/** Whether a form ends with a word that brands end with, and is more than that word. */
export const endsAsBrand: (form: string) => boolean = remembered(
  (form) => BRAND_SUFFIXES.some((word) => hasSuffix(form, word)),
  MOST_LINES,
);

/** Whether a word that brands end with stands in a form, behind two characters at least; 体育局 has none. */
export function hasSuffix(form: string, word: string): boolean {
  if (form.length <= word.length + 1) return false;
  const at = form.indexOf(word, 2);
  if (at < 0) return false;
  return !isSportAt(form, at, word);
}

/** Whether a word of brands is the first half of an honest one at a place of a form: 体育局, 棋牌运动. */
export function isSportAt(form: string, at: number, word: string): boolean {
  const isSport = word === "体育" || word === "棋牌" || word === "电竞";
  return isSport && SPORT_WORDS.some((honest) => form.startsWith(honest, at + word.length));
}
