import { damagedStretches } from "../../han/damage.ts";
import { foldWithOffsets } from "../../han/fold.ts";

/** A sentence twice: as published, for quotation, and folded with all that states no figure blanked. */
export interface FoldedSentence {
  readonly quote: string;
  /** Folded; every character of a title, date, document or telephone number is a `BLANK`. */
  readonly text: string;
  /** True where the published digits of text[start…end) are plain, stand together and are not damaged. */
  readonly isPlain: (start: number, end: number) => boolean;
}

/** A private-use character, which no rule's words contain. */
export const BLANK = "\uE000";

const CIRCLED_NUMBER = /[\u2460-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289]/gu;

/** A full-width comma between digits parts two numbers; only a half-width one groups thousands. */
const COMMA_BETWEEN_NUMBERS = /(?<=[\d０-９])，(?=[\d０-９])/gu;

const PLAIN_NUMBER = /^[\d０-９,.．]+$/u;

/**
 * What carries digits or cue words without stating a figure: titles, document numbers, dates and
 * years, ordinals of articles, telephone numbers. 公报 at the end of a title is kept: it says that
 * the gazette is spoken of.
 */
const BLANKED: readonly RegExp[] = [
  /《[^《》]{0,120}?(?=公报》|》)/gu,
  /[〔[(【](?:19|20)\d{2}[〕\])】]第?\d*号?/gu,
  /(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}/gu,
  /\d{1,4}(?:[-—~至到]\d{1,4})?年(?:度|底|末|初)?/gu,
  /\d{1,2}(?:[-—~至到]\d{1,2})?月(?:份|底|末|初)?/gu,
  /\d{1,2}[日号]/gu,
  /第\d{1,6}[条款项章号期届次批位]/gu,
  /\d{3,4}[-—]\d{7,8}/gu,
];

/** Folds a sentence for reading figures (REPORT-FORMAT 2.7), and blanks what states none. */
export function foldSentence(sentence: string): FoldedSentence {
  const source = sentence.replace(CIRCLED_NUMBER, ";").replace(COMMA_BETWEEN_NUMBERS, "、");
  const folded = foldWithOffsets(source);
  let damaged: ReturnType<typeof damagedStretches> | null = null;
  return {
    quote: sentence.trim(),
    text: BLANKED.reduce((text, pattern) => text.replace(pattern, blank), folded.text),
    isPlain: (start, end) => {
      const [from = 0, to = source.length] = [folded.offsets[start], folded.offsets[end]];
      if (!PLAIN_NUMBER.test(source.slice(from, to).trim())) return false;
      damaged ??= damagedStretches(sentence);
      return !damaged.some((stretch) => stretch.start < to && from < stretch.end);
    },
  };
}

function blank(text: string): string {
  return BLANK.repeat(text.length);
}
