import { MOST_LINES, remembered } from "../../../page/remembered.ts";
import { BRAND_SUFFIXES, isSportAt } from "../brand-suffixes.ts";

/** Whether a form ends with a word that brands end with, and is more than that word. */
export const endsAsBrand: (form: string) => boolean = remembered(
  (form) => BRAND_SUFFIXES.some((word) => hasSuffix(form, word)),
  MOST_LINES,
);

/** Whether a word that brands end with stands in a form, behind two characters at least; 体育局 has none. */
export function hasSuffix(form: string, word: string): boolean {
  if (form.length <= word.length + 1) return false;
  const at = form.indexOf(word, 2);
  return at >= 0 && !isSportAt(form, at, word);
}
