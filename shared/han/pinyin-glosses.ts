import { matchesOf } from "./matches.ts";
import { readingsOf } from "./pinyin-readings.ts";

/** Brackets with a reading of the Han character before them: characters [start, end) of a text. */
export interface PinyinGloss {
  readonly start: number;
  readonly end: number;
  readonly character: string;
  /** As printed between the first brackets. */
  readonly syllable: string;
}

/**
 * A Han character and the bracketed words in small letters right after it: `政(zheng)(zheng)`, `務（wù）`,
 * `公 (gong1)`. Each part is of bounded length and begins with its own bracket, so the search is linear.
 */
const GLOSSED =
  /(\p{Script=Han})((?:\s?[(（]\s?[\p{Ll}\p{Mn}]{1,8}[1-5]?\s?[)）]){1,6})(?:\s(?=\p{Script=Han}))?/gu;
const BRACKETED = /[(（]\s?([\p{Ll}\p{Mn}]+)[1-5]?\s?[)）]/gu;

const PLAIN = /^[a-z]*$/u;
/** Letters of phonetic alphabets that fonts show as the plain ones. */
const LOOKALIKE_LETTERS: Readonly<Record<string, string>> = { ɑ: "a", ɡ: "g" };

/**
 * The glosses of a text: brackets whose every word is a way to read the character before them. `阿(a)` is
 * one and may be honest; what follows from how many there are is the caller's to judge.
 */
export function glossesIn(text: string): readonly PinyinGloss[] {
  return matchesOf(text, GLOSSED).flatMap(
    ({ 0: whole, 1: character = "", 2: brackets = "", index }) => {
      const readings = readingsOf(character);
      const syllables = Array.from(brackets.matchAll(BRACKETED), (match) => match[1] ?? "");
      if (!syllables.every((syllable) => readings.includes(toneless(syllable)))) return [];
      const start = index + character.length;
      return [{ start, end: index + whole.length, character, syllable: syllables[0] ?? "" }];
    },
  );
}

/** A text without its glosses: for comparing, since one gloss alone may be the publisher's own. */
export function withoutGlosses(text: string): string {
  let rest = "";
  let end = 0;
  for (const gloss of glossesIn(text)) {
    rest += text.slice(end, gloss.start);
    end = gloss.end;
  }
  return rest + text.slice(end);
}

/** wù → wu, lǜ → lv. */
function toneless(syllable: string): string {
  if (PLAIN.test(syllable)) return syllable;
  return Array.from(syllable.normalize("NFD").replaceAll("u\u0308", "v"), plain).join("");
}

function plain(letter: string): string {
  return /\p{Mn}/u.test(letter) ? "" : (LOOKALIKE_LETTERS[letter] ?? letter);
}
