import type { Surroundings } from "./advertising-hints.ts";
import {
  evidenceOf,
  foldedWords,
  hear,
  holdsOfficeWord,
  isKeywordLine,
  isToldTogether,
  lacksGrammar,
  scoreOf,
} from "./heard.ts";
import { holdsShopWord, holdsStrongWord } from "../vocabulary/count-words.ts";
import { CALLS } from "../vocabulary/customers.ts";
import { OFFENCES } from "../vocabulary/office.ts";
import { wordingOf } from "../model/wording-model.ts";
import { PORNOGRAPHY } from "../vocabulary/pornography.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";

/** How much a piece of text is an advertisement, and by what. */
export interface Appraisal {
  /** Positive for advertising, negative for what a publisher writes. */
  readonly score: number;
  /** Whether any witness of a shop was heard, be it one that honest pages have as well. */
  readonly isHeard: boolean;
  /** Whether a witness was heard that is enough to take text out; words that everybody uses are not. */
  readonly isTold: boolean;
  /** Whether a witness was heard that needs no other. */
  readonly isTellingAlone: boolean;
  /** Whether a word, a brand or an account of its own tells, and no mere row of words. */
  readonly isTelling: boolean;
  /** Whether something in it turns to customers. */
  readonly isIntent: boolean;
  /** Whether nothing in it is an office's: no word of the genre, no deed, no count, no offence. */
  readonly isStrange: boolean;
  /** Whether it holds a word of the genre, a deed, a count or an offence, however it is worded. */
  readonly isOfOffice: boolean;
  /** Whether it tells and has no grammar: a phrase of an advertisement. */
  readonly isPhrase: boolean;
  /** Whether it tells, or calls a customer: words of doors and goods alone may be any site's. */
  readonly isInviting: boolean;
  /** Whether it speaks to a customer: no report does. */
  readonly isCalling: boolean;
  /** Whether it speaks of offences, where the words of gambling are the publisher's. */
  readonly isOffence: boolean;
  /** Whether it is pornography rather than anything else. */
  readonly isAdult: boolean;
  readonly evidence: readonly string[];
}

/** From this on a piece that a witness told of is an advertisement; from less where nothing is the office's. */
export const ADVERTISEMENT = 3.5;
const STRANGE_ADVERTISEMENT = 2.5;
const INVITING_ADVERTISEMENT = 2;
/** How much more it takes where no single witness tells. */
const UNTOLD = 1;
/** Points of wording that tell, and those of a stretch that make a text worth a closer look. */
const TELLING_WORDING = 2.5;
const LEAST_PEAK = 2;

/**
 * Weighs a clause, a sentence or a line by what is in it (REPORT-FORMAT 7.3, 7.6): the vocabularies of advertising,
 * of government and of offences, the model of wordings, and the hints that need no vocabulary. A brand that nobody has
 * seen before needs none of them to be known.
 */
export function appraise(piece: string, surroundings: Surroundings): Appraisal {
  const heard = hear(piece, surroundings);
  const { counted, hints, isStrange } = heard;
  const hasTellingWord = counted.some(({ group }) => group.isTelling);
  const hasTellingHint = hints.some((hint) => hint.isTelling);
  const isWorded = hasTellingWord || isKeywordLine(heard);
  const isTellingAlone = isWorded || hasTellingHint;
  const isTold =
    isTellingAlone || heard.model >= TELLING_WORDING || (isStrange && isToldTogether(heard));
  const hasCall = counted.some(({ group }) => group === CALLS);
  const isCalling = hasCall || hasTellingHint;
  return {
    score: scoreOf(heard),
    isHeard:
      heard.peak >= LEAST_PEAK ||
      [...counted.map(({ group }) => group), ...hints].some(({ weight }) => weight > 0),
    isTold,
    isTellingAlone,
    isTelling: hasTellingWord || hasTellingHint,
    isStrange,
    isOfOffice: holdsOfficeWord(heard),
    isIntent: hasCall || hints.some(({ isInviting }) => isInviting),
    isPhrase: isWorded && lacksGrammar(heard),
    isInviting: isTold || isCalling,
    isCalling,
    isOffence: counted.some(({ group }) => group === OFFENCES),
    isAdult: counted.some(({ group, words }) => group === PORNOGRAPHY && words.length > 1),
    // Read of what is taken out only, and dear to write of every clause.
    get evidence() {
      return evidenceOf(heard);
    },
  };
}

/** Whether a text by itself is an advertisement. */
export function isAdvertisement(appraisal: Appraisal): boolean {
  const { score, isTold, isStrange, isIntent, isTellingAlone } = appraisal;
  const strange = isIntent ? INVITING_ADVERTISEMENT : STRANGE_ADVERTISEMENT;
  const least = isStrange ? strange : ADVERTISEMENT;
  return isTold && score >= (isTellingAlone ? least : least + UNTOLD);
}

/** Whether a text holds what only shops say; what they sell, and the doors to it, others have as well. */
export const speaksOfShops: (text: string) => boolean = remembered(holdsWordsOfShops, MOST_LINES);

function holdsWordsOfShops(text: string): boolean {
  return holdsStrongWord(foldedWords(text));
}

/** Whether a text holds any word of a shop, or letters and signs that reports hardly use. */
export const mayAdvertise: (text: string) => boolean = remembered(holdsAnySign, MOST_LINES);

function holdsAnySign(text: string): boolean {
  if (/[!！你您]|[A-Za-z\d]{5}|[A-Za-z][A-Za-z\d]{3}/u.test(text)) return true;
  const words = foldedWords(text);
  return holdsShopWord(words) || wordingOf(words).peak >= LEAST_PEAK;
}
