import { fold } from "../han/fold.ts";
import { MOST_LINES, remembered } from "../page/remembered.ts";

/** The form's longest label has 40 characters; what a layout table holds is not folded whole. */
const LONGEST = 200;

/** The number a label begins with, folded: `1.`, `(六)`, `三、`. A bare Han numeral may begin a word. */
const NUMBERING =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十]{1,3}[、.,:)]|\d{1,2}[、.,:)]?)[、.,:]?/u;

/** Before words only: `1.5` is a value. */
const NUMBER_BEFORE_WORDS = /^\(?(\d{1,2})[、.,:)]{0,2}\p{Script=Han}/u;

/** Punctuation and quotes, which copies of the form set or drop at will. */
const PUNCTUATION = /[、。，,.;；:·"'‘’]/gu;

/** The folded text of a cell or line that may be a label. */
export function foldLabel(text: string): string {
  return fold(text.slice(0, LONGEST));
}

/**
 * The wording of a folded label (REPORT-FORMAT 2.7): without the number before it, without
 * punctuation, and without the bracketed note that many offices add after it.
 */
export const labelWording: (folded: string) => string = remembered(wordingIn, MOST_LINES);

function wordingIn(folded: string): string {
  const words = folded.replace(NUMBERING, "");
  const note = words.indexOf("(");
  return (note > 0 ? words.slice(0, note) : words).replace(PUNCTUATION, "");
}

/** The Arabic number a folded label begins with (`3.其他` → 3); null where there is none. */
export function labelNumber(folded: string): number | null {
  const digits = NUMBER_BEFORE_WORDS.exec(folded)?.[1];
  return digits === undefined ? null : Number(digits);
}
