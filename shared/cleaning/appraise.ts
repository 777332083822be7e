import { fold } from "../han/fold.ts";
import { type Hint, hintsIn, type Surroundings } from "./advertising-hints.ts";
import { advertisingScore, unknownStretches } from "./model/character-model.ts";
import { withPartedWordsJoined } from "./parted-words.ts";
import {
  type Counted,
  countWords,
  holdsShopWord,
  holdsStrongWord,
} from "./vocabulary/count-words.ts";
import { CALLS, DOORS } from "./vocabulary/customers.ts";
import { OFFENCES } from "./vocabulary/office.ts";
import { PORNOGRAPHY } from "./vocabulary/pornography.ts";
import type { WordGroup } from "./vocabulary/word-group.ts";

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
const STRANGE_ADVERTISEMENT = 2.5;
const INVITING_ADVERTISEMENT = 2;
/** How much more it takes where no single witness tells. */
const UNTOLD = 0.5;
/** A group of this weight or less makes a piece the publisher's. */
const OFFICE_WEIGHT = -1;

/** Appraised by its beginning: neither an advertisement nor a sentence of prose needs more. */
const LONGEST_PIECE = 2_000;
/** Words of one group that count; a list of more says no more. */
const MOST_WORDS = 4;
/** Nats of the character model that weigh as much as one point, and the most that it may say. */
const NATS_PER_POINT = 3;
const MOST_POINTS = 4;
/** Below this the model hears an office, from this on a shop, and from this on a shop without any other witness. */
const OFFICE_POINTS = -1.5;
const SHOP_POINTS = 1.5;
const TELLING_POINTS = 2.8;
/** So many witnesses tell together what none of them tells alone. */
const TOGETHER = 2;
/** Unknown stretches of two characters are rare words as often as names. */
const SHORTEST_NAME = 3;
/** A shorter line is any site's: 更多精彩推荐. */
const SHORTEST_TOGETHER = 9;
/** How many words of a group are witnesses of their own; two, where nothing else is said. */
const MOST_HEARD: ReadonlyMap<WordGroup, number> = new Map([
  [CALLS, 3],
  [DOORS, 1],
]);
/** So many different words of shops, one of goods among them, tell a keyword line from a sentence. */
const KEYWORD_LINE = 3;
const KEYWORD_SHARE = 0.4;
/** Grammar that keyword lines lack. */
const GRAMMAR = /[的了和对为把被与及]|在(?!线)|通过|以及|可以|应当/u;

/** All that was heard of a text. */
interface Heard {
  readonly text: string;
  readonly counted: readonly Counted[];
  readonly hints: readonly Hint[];
  /** Points of the character model. */
  readonly model: number;
}

/**
 * Weighs a clause, a sentence or a line by what is in it (REPORT-FORMAT 7.3, 7.6): the vocabularies of advertising,
 * of government and of offences, the character model, and the hints that need no vocabulary. A brand that nobody has
 * seen before needs none of them to be known.
 */
export function appraise(piece: string, surroundings: Surroundings): Appraisal {
  const text = foldedWords(piece.slice(0, LONGEST_PIECE));
  const first: Heard = {
    text,
    counted: countWords(text),
    hints: hintsIn(text, surroundings),
    model: modelPoints(text),
  };
  const isStrange = hasNothingOfAnOffice(first);
  // Names are everywhere in reports, with what they do for an office.
  const heard = isStrange ? { ...first, hints: [...first.hints, ...unknownNames(first)] } : first;
  const { counted, hints } = heard;
  const isTelling =
    counted.some(({ group }) => group.isTelling) || hints.some((hint) => hint.isTelling);
  const isWorded = counted.some(({ group }) => group.isTelling) || isKeywordLine(heard);
  const isTellingAlone = isTelling || isWorded;
  const isTold = isTellingAlone || (isStrange && isToldTogether(heard));
  const calls = counted.find(({ group }) => group === CALLS);
  const isCalling = calls !== undefined || hints.some((hint) => hint.isTelling);
  return {
    score: scoreOf(heard),
    isTold,
    isTellingAlone,
    isTelling,
    isStrange,
    isIntent: calls !== undefined || hints.some(({ isInviting }) => isInviting),
    isPhrase: isWorded && !GRAMMAR.test(text),
    isInviting: isTold || isCalling,
    isCalling,
    isOffence: counted.some(({ group }) => group === OFFENCES),
    isAdult: counted.some(({ group, words }) => group === PORNOGRAPHY && words.length > 1),
    evidence: evidenceOf(heard),
  };
}

/** Whether a text by itself is an advertisement. */
export function isAdvertisement(appraisal: Appraisal): boolean {
  const { score, isTold, isStrange, isIntent, isTellingAlone } = appraisal;
  if (!isStrange) return isTold && score >= ADVERTISEMENT;
  const least = isIntent ? INVITING_ADVERTISEMENT : STRANGE_ADVERTISEMENT;
  return isTold && score >= (isTellingAlone ? least : least + UNTOLD);
}

/** Whether a text holds what only shops say; what they sell, and the doors to it, others have as well. */
export function speaksOfShops(text: string): boolean {
  return holdsStrongWord(foldedWords(text));
}

/** Whether a text holds any word of a shop, or letters and signs that reports hardly use. */
export function mayAdvertise(text: string): boolean {
  return /[!！你您]|[A-Za-z\d]{4}/u.test(text) || holdsShopWord(foldedWords(text));
}

function foldedWords(text: string): string {
  return fold(withPartedWordsJoined(text)).toLowerCase();
}

/** A name that no dictionary has, beside what a shop says or in its manner. */
function unknownNames({ text, counted, hints, model }: Heard): readonly Hint[] {
  const isOfShops = model >= SHOP_POINTS || counted.some(({ group }) => group.weight > 0);
  if (text.length < SHORTEST_TOGETHER || !isOfShops || hints.some(({ isTelling }) => isTelling))
    return [];
  const name = unknownStretches(text).find(({ start, end }) => end - start >= SHORTEST_NAME);
  if (name === undefined) return [];
  return [
    {
      name: `unknown name “${text.slice(name.start, name.end)}”`,
      weight: 0.7,
      isTelling: false,
      isInviting: false,
    },
  ];
}

function scoreOf({ counted, hints, model }: Heard): number {
  const points = [
    model,
    ...counted.map(({ group, words }) => group.weight * Math.min(MOST_WORDS, words.length)),
    ...hints.map(({ weight }) => weight),
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

function hasNothingOfAnOffice({ counted, hints, model }: Heard): boolean {
  const weights = [...counted.map(({ group }) => group), ...hints].map(({ weight }) => weight);
  return model > OFFICE_POINTS && weights.every((weight) => weight > OFFICE_WEIGHT);
}

/** Whether witnesses that say little alone say enough together, or the characters alone do; doors are any site's. */
function isToldTogether({ text, counted, hints, model }: Heard): boolean {
  if (text.length < SHORTEST_TOGETHER) return false;
  const shop = counted.filter(({ group }) => group.weight > 0);
  const words = shop.map(({ group, words: { length } }) =>
    Math.min(MOST_HEARD.get(group) ?? 2, length),
  );
  const speaking = hints.filter(({ weight }) => weight > 0).length;
  const spoken = words.reduce((sum, one) => sum + one, 0) + speaking;
  const isOnlyDoors = spoken > 0 && speaking === 0 && shop.every(({ group }) => group === DOORS);
  if (isOnlyDoors || model < SHOP_POINTS) return spoken >= TOGETHER + 1;
  return spoken + 1 >= TOGETHER || model >= TELLING_POINTS;
}

function evidenceOf({ counted, hints, model }: Heard): readonly string[] {
  return [
    ...counted.map(({ group, words }) => `${group.name}: ${words.slice(0, 5).join(", ")}`),
    ...hints.map(({ name }) => name),
    ...(model === 0 ? [] : [`character model ${model > 0 ? "+" : ""}${model.toFixed(1)}`]),
  ];
}

/** The model's log-odds over the whole piece: a longer one that reads like advertising says more. */
function modelPoints(text: string): number {
  const pairs = (text.match(/\p{Script=Han}/gu)?.length ?? 1) - 1;
  const points = (advertisingScore(text) * pairs) / NATS_PER_POINT;
  return Math.round(Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points)) * 10) / 10;
}

/** Names and doors without grammar between them; doors alone (用户登录 注册 首页) are any site's. */
function isKeywordLine({ text, counted, hints }: Heard): boolean {
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
