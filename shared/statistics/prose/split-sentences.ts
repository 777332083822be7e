const TERMINATORS = new Set(["。", "｡", "!", "?", "！", "？", "\n"]);

/** Marks that still belong to the sentence they follow: `。”`, `？！`, `。）`. */
const TRAILERS = new Set([...TERMINATORS, "”", "’", "」", "』", "》", "）", ")", "】"]);

/** Inside a title or a quotation a full stop ends nothing. Straight quotes do not say which side they are. */
const QUOTATIONS: ReadonlyMap<string, string> = new Map([
  ["《", "》"],
  ["〈", "〉"],
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
]);

/** A quotation longer than this has lost its closing mark, and must not swallow the paragraph. */
const LONGEST_QUOTATION = 200;

const HAN_OR_CLOSING = /[\p{Script=Han}）)”》】%％]/u;
const LETTER_OR_DIGIT = /[\dA-Za-z０-９]/u;

/**
 * Splits a text into its sentences, at 。！？ and at line breaks. Titles 《》 and quotations “” stay
 * whole, and so do decimals, outline numbers (`1.`) and host names: a half-width point ends a
 * sentence only after Chinese text and before something that is neither a letter nor a digit. The
 * pieces joined give the text again, so that each can be quoted as published.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  let index = 0;
  while (index < text.length) {
    if (endsSentence(text, index)) {
      index = afterTrailers(text, index + 1);
      sentences.push(text.slice(start, index));
      start = index;
    } else {
      index = afterQuotation(text, index);
    }
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

function endsSentence(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (TERMINATORS.has(character)) return true;
  return (
    character === "." &&
    HAN_OR_CLOSING.test(text.charAt(index - 1)) &&
    !LETTER_OR_DIGIT.test(text.charAt(index + 1))
  );
}

function afterTrailers(text: string, index: number): number {
  let end = index;
  while (TRAILERS.has(text.charAt(end))) end += 1;
  return end;
}

/** The index after the quotation that opens here, or else after this one character. */
function afterQuotation(text: string, index: number): number {
  const closing = QUOTATIONS.get(text.charAt(index));
  if (closing === undefined) return index + 1;
  const length = text.slice(index, index + LONGEST_QUOTATION).indexOf(closing);
  return length === -1 ? index + 1 : index + length + 1;
}
