import { fold } from "../han/fold.ts";
import { type Hint, hintsIn, type Surroundings } from "./advertising-hints.ts";
import { advertisingScore } from "./model/character-model.ts";
import { CALLS, DOORS, GOODS } from "./vocabulary/customers.ts";
import { GAMBLING } from "./vocabulary/gambling.ts";
import { ADMINISTRATION, DEEDS, GOVERNMENT, OFFENCES } from "./vocabulary/office.ts";
import { PORNOGRAPHY } from "./vocabulary/pornography.ts";
import { GREY_TRADES } from "./vocabulary/trades.ts";
import type { WordGroup } from "./vocabulary/word-group.ts";
import { type WordFinder, wordFinder } from "./word-finder.ts";

/** How much a piece of text is an advertisement, and by what. */
export interface Appraisal {
  /** Positive for advertising, negative for what a publisher writes. */
  readonly score: number;
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
export const ADVERTISEMENT = 4;
const STRANGE_ADVERTISEMENT = 3;
const INVITING_ADVERTISEMENT = 2;
/** A group of this weight or less makes a piece the publisher's. */
const OFFICE_WEIGHT = -1;

/** Appraised by its beginning: neither an advertisement nor a sentence of prose needs more. */
const LONGEST_PIECE = 2_000;
/** Words of one group that count; a list of more says no more. */
const MOST_WORDS = 4;
/** Nats of the character model that weigh as much as one point, and the most that it may say. */
const NATS_PER_POINT = 4;
const MOST_POINTS = 4;
/** Below this the model hears an office, from this on a shop. */
const OFFICE_POINTS = -1.5;
const SHOP_POINTS = 1.5;
/** So many witnesses tell together what none of them tells alone. */
const TOGETHER = 3;
/** So many different words of shops, one of goods among them, tell a keyword line from a sentence. */
const KEYWORD_LINE = 3;
const KEYWORD_SHARE = 0.4;
/** Grammar that keyword lines lack. */
const GRAMMAR = /[的了和对为把被与及]|在(?!线)|通过|以及|可以|应当/u;

interface Counted {
  readonly group: WordGroup;
  readonly words: readonly string[];
}

const advertising: readonly WordGroup[] = [GAMBLING, PORNOGRAPHY, GREY_TRADES, CALLS, GOODS, DOORS];
const groups: readonly WordGroup[] = [...advertising, GOVERNMENT, DEEDS, ADMINISTRATION, OFFENCES];
const groupOf: ReadonlyMap<string, WordGroup> = new Map(
  groups.flatMap((group) => group.words.map((word) => [word, group] as const)),
);
/** How many words of a group are witnesses of their own; two, where nothing else is said. */
const MOST_HEARD: ReadonlyMap<WordGroup, number> = new Map([
  [CALLS, 3],
  [DOORS, 1],
]);
const anyWord = wordFinder(groupOf.keys());
const shopWord = wordFinder(advertising.flatMap(({ words }) => words));
const strongWord = wordFinder(
  [GAMBLING, PORNOGRAPHY, GREY_TRADES, CALLS].flatMap(({ words }) => words),
);

/**
 * Weighs a clause, a sentence or a line by what is in it (REPORT-FORMAT 7.3, 7.6): the vocabularies of advertising,
 * of government and of offences, the character model, and the hints that need no vocabulary. A brand that nobody has
 * seen before needs none of them to be known.
 */
export function appraise(piece: string, surroundings: Surroundings): Appraisal {
  const text = fold(piece.slice(0, LONGEST_PIECE)).toLowerCase();
  const counted = countWords(text);
  const model = modelPoints(text);
  const hints = hintsIn(text, surroundings);
  const points = [
    model,
    ...counted.map(({ group, words }) => group.weight * Math.min(MOST_WORDS, words.length)),
    ...hints.map(({ weight }) => weight),
  ];
  const isStrange =
    model > OFFICE_POINTS &&
    [...counted.map(({ group }) => group), ...hints].every(({ weight }) => weight > OFFICE_WEIGHT);
  const isWorded =
    counted.some(({ group }) => group.isTelling) || isKeywordLine(text, counted, hints);
  const shop = counted.filter(({ group }) => group.weight > 0);
  const witnesses =
    shop.reduce(
      (sum, { group, words }) => sum + Math.min(MOST_HEARD.get(group) ?? 2, words.length),
      0,
    ) +
    hints.filter(({ weight }) => weight > 0).length +
    (model >= SHOP_POINTS ? 1 : 0);
  const hasTold =
    counted.some(({ group }) => group.isTelling) || hints.some((hint) => hint.isTelling);
  const isTellingAlone = hasTold || isWorded;
  const isTold = isTellingAlone || (isStrange && witnesses >= TOGETHER);
  const isCalling =
    counted.some(({ group }) => group === CALLS) || hints.some(({ isTelling }) => isTelling);
  const intents =
    (counted.find(({ group }) => group === CALLS)?.words.length ?? 0) +
    hints.filter(({ isInviting }) => isInviting).length;
  return {
    score: points.reduce((sum, one) => sum + one, 0),
    isTold,
    isTellingAlone,
    isStrange,
    isPhrase: isWorded && !GRAMMAR.test(text),
    isInviting: isTold || isCalling,
    isCalling,
    isTelling: hasTold,
    isIntent: intents > 0,
    isOffence: counted.some(({ group }) => group === OFFENCES),
    isAdult: counted.some(({ group, words }) => group === PORNOGRAPHY && words.length > 1),
    evidence: [
      ...counted.map(({ group, words }) => `${group.name}: ${words.slice(0, 5).join(", ")}`),
      ...hints.map(({ name }) => name),
      ...(model === 0 ? [] : [`character model ${model > 0 ? "+" : ""}${model.toFixed(1)}`]),
    ],
  };
}

/** Whether a text by itself is an advertisement. */
export function isAdvertisement({ score, isTold, isStrange, isIntent }: Appraisal): boolean {
  const least = isStrange
    ? isIntent
      ? INVITING_ADVERTISEMENT
      : STRANGE_ADVERTISEMENT
    : ADVERTISEMENT;
  return isTold && score >= least;
}

/** Whether a text holds what only shops say; what they sell, and the doors to it, others have as well. */
export function speaksOfShops(text: string): boolean {
  return holdsAny(strongWord, text);
}

/** Whether a text holds any word of a shop, or letters and signs that reports hardly use. */
export function mayAdvertise(text: string): boolean {
  return /[!！你您]|[A-Za-z\d]{4}/u.test(text) || holdsAny(shopWord, text);
}

function holdsAny(finder: WordFinder, text: string): boolean {
  return finder.find(fold(text).toLowerCase())[Symbol.iterator]().next().done !== true;
}

function countWords(text: string): readonly Counted[] {
  const found = new Map<WordGroup, Set<string>>();
  for (const word of anyWord.find(text)) {
    const group = groupOf.get(word);
    if (group === undefined) continue;
    const words = found.get(group) ?? new Set<string>();
    found.set(group, words.add(word));
  }
  return groups.flatMap((group) => {
    const words = found.get(group);
    return words === undefined ? [] : [{ group, words: [...words] }];
  });
}

/** The model's log-odds over the whole piece: a longer one that reads like advertising says more. */
function modelPoints(text: string): number {
  const pairs = (text.match(/\p{Script=Han}/gu)?.length ?? 1) - 1;
  const points = (advertisingScore(text) * pairs) / NATS_PER_POINT;
  return Math.round(Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points)) * 10) / 10;
}

/** Names and doors without grammar between them; doors alone (用户登录 注册 首页) are any site's. */
function isKeywordLine(text: string, counted: readonly Counted[], hints: readonly Hint[]): boolean {
  const shop = counted.filter(({ group }) => group.weight > 0);
  const words = shop.flatMap((group) => group.words);
  const speaking = hints.filter(({ weight }) => weight > 0);
  const isNamed =
    speaking.length > 0 || shop.some(({ group }) => group !== DOORS && group !== CALLS);
  const letters = words.join("").length + (/[a-z\d]{4,17}/u.exec(text)?.[0].length ?? 0);
  return (
    words.length + speaking.length >= KEYWORD_LINE &&
    isNamed &&
    letters >= text.length * KEYWORD_SHARE &&
    !GRAMMAR.test(text)
  );
}
