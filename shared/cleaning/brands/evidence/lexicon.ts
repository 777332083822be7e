import {
  BRAND_STEMS,
  GAMES,
  BRAND_SUFFIXES,
  HONEST_STEMS,
  SPORT_WORDS,
  TELLING_SUFFIXES,
} from "../brand-lexicon.ts";
import type { Scorer } from "./evidence.ts";

/** A stem that is nothing else is enough by itself. */
const STEM = 5;
const HONEST_STEM = 2;
/** `UED` by itself is an abbreviation. */
const SHORTEST_LONE_STEM = 4;
const GAME = 2;
const TELLING = 2.5;
const SUFFIX = 1;

/** The lexicon, the first witness: a stem of a known brand (REPORT-FORMAT 7.5). */
export const knownStem: Scorer = ({ form }) => {
  const stem = longestIn(form, BRAND_STEMS);
  const isAbbreviation = form.length < SHORTEST_LONE_STEM && /^[a-z\d]+$/u.test(form);
  if (stem !== null && !isAbbreviation) return { weight: STEM, why: `brand stem “${stem}”` };
  const honest = longestIn(form, HONEST_STEMS);
  if (honest === null || honest.length === form.length) return null;
  return { weight: HONEST_STEM, why: `brand stem “${honest}”, which is an honest word too` };
};

/** Games of chance by their names; offences are told apart by what stands around (honest-name.ts). */
export const gameOfChance: Scorer = ({ form }) => {
  const game = longestIn(form, GAMES);
  return game === null ? null : { weight: GAME, why: `a game of chance, “${game}”` };
};

/** A word that brands end with: 娱乐, 官网, 体育 but not 体育局. */
export const brandSuffix: Scorer = ({ form }) => {
  const telling = TELLING_SUFFIXES.find((word) => hasSuffix(form, word));
  if (telling !== undefined && telling !== "体育") {
    return { weight: TELLING, why: `ends as brands do, “${telling}”` };
  }
  const usual = [...TELLING_SUFFIXES, ...BRAND_SUFFIXES].find((word) => hasSuffix(form, word));
  return usual === undefined ? null : { weight: SUFFIX, why: `ends as many brands do, “${usual}”` };
};

/** Whether a form ends with a word that brands end with, and is more than that word. */
export function endsAsBrand(form: string): boolean {
  return BRAND_SUFFIXES.some((word) => hasSuffix(form, word));
}

function hasSuffix(form: string, word: string): boolean {
  if (form.length <= word.length + 1) return false;
  const at = form.indexOf(word, 2);
  if (at < 0) return false;
  return word !== "体育" || !SPORT_WORDS.some((honest) => form.startsWith(honest, at + 2));
}

function longestIn(form: string, words: readonly string[]): string | null {
  const [longest] = words
    .filter((word) => form.includes(word))
    .toSorted((a, b) => b.length - a.length);
  return longest ?? null;
}
