import { indexNames } from "../../places/name-index.ts";
import { BRAND_SUFFIXES, isSportAt, WORDS_OF_THE_LINE } from "./brand-suffixes.ts";
import { endsAt, goesOnAt, isKindAt } from "./neighbour-words.ts";
import type { PageWords } from "./page-words.ts";
import { type Occurrence, occurrencesOf } from "./token.ts";

const suffixes = indexNames(BRAND_SUFFIXES.map((word) => [word, word]));

/** A character joins a form where this share of its places agree on it. */
const AGREEMENT = 0.6;
/** A longer one is no name any more, nor does an index of names hold it. */
const LONGEST_FORM = 30;
const OF_A_NAME = /[\p{Script=Han}a-z\d·_|™®-]/u;

/**
 * The forms around a core that recur identically on the page, from the core to the longest (REPORT-FORMAT 7.2): in
 * `X体育领导小组` only the other places tell whether 体育 belongs to the brand or to what follows, and where
 * a name was pasted before 气象局 most often, that is no part of it. They end where a word of the genre begins.
 */
export function growForms(core: string, words: PageWords): readonly string[] {
  const forms = [core];
  let form = core;
  while (form.length < LONGEST_FORM) {
    const places = occurrencesOf(form, words);
    const next = pieceAfter(places) ?? "";
    const previous = next === "" ? (pieceBefore(places) ?? "") : "";
    if (next === "" && previous === "") break;
    form = previous + form + next;
    forms.push(form);
  }
  return [...forms, ...forms.flatMap((each) => bracketed(each, words) ?? [])];
}

/** Brackets that names are pasted in; quotes and 《》 are publishers' own. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["【", "】"],
  ["[", "]"],
]);

/** A form with the brackets around it, where all its places have them; null where they do not. */
function bracketed(form: string, words: PageWords): string | null {
  const places = occurrencesOf(form, words);
  const [first] = places;
  const open = first?.line.text.charAt(first.start - 1) ?? "";
  const close = BRACKETS.get(open);
  const isAlways = places.every(
    ({ line: { text }, start, end }) =>
      text.charAt(start - 1) === open && text.charAt(end) === close,
  );
  return close !== undefined && isAlways && places.length >= 2 ? open + form + close : null;
}

function pieceAfter(places: readonly Occurrence[]): string | null {
  const pieces = places.flatMap(({ line, end }) => nextPiece(line.text, end) ?? []);
  const [first] = places;
  // Of one place nothing recurs, but a word that brands end with is no chance neighbour.
  if (first !== undefined && places.length === 1) {
    const { line, end } = first;
    return goesOnAt(line.text, end) ? null : suffixAt(line.text, end);
  }
  return agreed(pieces, places.length);
}

function nextPiece(text: string, at: number): string | null {
  const brandWord = suffixAt(text, at);
  if (brandWord !== null) return brandWord;
  if (VERSION_AHEAD.test(text.slice(at, at + 3))) return null;
  if (text.charAt(at) === " ") return parted(text, at + 1);
  const latin = LATIN_AHEAD.exec(text.slice(at, at + LONGEST_LATIN));
  if (latin !== null) return latin[0];
  const character = text.charAt(at);
  return goesOnAt(text, at) || isKindAt(text, at) || !OF_A_NAME.test(character) ? null : character;
}

/** The next part of a name written in two: Lucky Star, 泓鼎 娱乐. */
function parted(text: string, at: number): string | null {
  const word = suffixAt(text, at) ?? LATIN_AHEAD.exec(text.slice(at, at + LONGEST_LATIN))?.[0];
  return word === undefined || WORDS_OF_THE_LINE.has(word) ? null : ` ${word}`;
}

/** A version (v3.2) is pasted with a name, and none of it. */
const VERSION_AHEAD = /^v\d(?![a-z])/u;
/** A Latin word joins as a whole, and so do the digits behind a hyphen. */
const LATIN_AHEAD = /^(?:[a-z][a-z\d]*|-[a-z\d]+)/u;
const LATIN_BEHIND = /[a-z\d]*[a-z]$/u;
/** 91 before 短视频; a year or a number of one digit is the line's. */
const DIGITS_BEHIND = /(?<![\d.])(?!(?:19|20)\d{2}$)\d{2,4}$/u;
const LONGEST_LATIN = 20;

/** A word that brands end with; 体育 before 局 or 彩票 is none. */
export function suffixAt(text: string, at: number): string | null {
  const word = suffixes.longestAt(text, at);
  return word === null || isSportAt(text, at, word) ? null : word;
}

function pieceBefore(places: readonly Occurrence[]): string | null {
  const pieces = places.flatMap(({ line, start }) => {
    const latin = LATIN_BEHIND.exec(line.text.slice(Math.max(0, start - LONGEST_LATIN), start));
    if (latin !== null) return [latin[0]];
    const digits = DIGITS_BEHIND.exec(line.text.slice(Math.max(0, start - LONGEST_LATIN), start));
    if (digits !== null) return [digits[0]];
    const character = line.text.charAt(start - 1);
    return endsAt(line.text, start) || !OF_A_NAME.test(character) ? [] : [character];
  });
  return agreed(pieces, places.length);
}

/** The piece that most places agree on; two at least, or one chance neighbour would join the name. */
function agreed(pieces: readonly string[], places: number): string | null {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  for (const [piece, count] of counts) {
    if (count >= 2 && count >= AGREEMENT * places) return piece;
  }
  return null;
}
