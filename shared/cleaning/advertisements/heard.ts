import { fold } from "../../han/fold.ts";
import { type Hint, hintsIn, type Surroundings } from "./advertising-hints.ts";
import { authorOf, BY_AN_AGENCY } from "./author.ts";
import { unknownStretches } from "../model/character-model.ts";
import { wordingOf } from "../model/wording-model.ts";
import { withPartedWordsJoined } from "./parted-words.ts";
import { type Counted, countWords, STRONG } from "../vocabulary/count-words.ts";
import { CALLS, DOORS } from "../vocabulary/customers.ts";
import type { WordGroup } from "../vocabulary/word-group.ts";

/** A group of this weight or less makes a piece the publisher's. */
const OFFICE_WEIGHT = -1;

/** Appraised by its beginning: neither an advertisement nor a sentence of prose needs more. */
const LONGEST_PIECE = 2_000;
/** Words of one group that count; a list of more says no more. */
const MOST_WORDS = 4;
/** The most that the model of wordings may say. */
const MOST_POINTS = 5;
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
  /** Points of the model of wordings, and of the stretch that says most for an advertisement. */
  readonly model: number;
  readonly peak: number;
  /** Whether nothing in it is an office's: no word of the genre, no deed, no count, no offence. */
  readonly isStrange: boolean;
}

type Said = Omit<Heard, "isStrange">;

/** Listens to a text with the vocabularies, the wording model and the hints that need neither. */
export function hear(piece: string, surroundings: Surroundings): Heard {
  const words = foldedWords(piece.slice(0, LONGEST_PIECE));
  const author = authorOf(words);
  const text = author === null ? words : words.replace(author, "");
  const { points, peak } = wordingOf(text);
  const said = {
    text,
    counted: countWords(text),
    hints: [...hintsIn(text, surroundings), ...(author === null ? [] : [BY_AN_AGENCY])],
    model: inBounds(points),
    peak,
  };
  // Names are everywhere in reports, with what they do for an office.
  return hasNothingOfAnOffice(said)
    ? { ...said, hints: [...said.hints, ...unknownNames(said)], isStrange: true }
    : { ...said, isStrange: false };
}

/** A text as the vocabularies have it. */
export function foldedWords(text: string): string {
  return fold(withPartedWordsJoined(text)).toLowerCase();
}

/** A name that no dictionary has, beside what a shop says or in its manner. */
function unknownNames({ text, counted, hints, model }: Said): readonly Hint[] {
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

/** The sum of all that was heard: positive for advertising. */
export function scoreOf({
  counted,
  hints,
  model,
}: Pick<Heard, "counted" | "hints" | "model">): number {
  // Shops use everyday words as well: what only they say is not unsaid by the rest of the sentence.
  const isOfShops =
    counted.some(({ group }) => STRONG.includes(group)) &&
    counted.every(({ group }) => group.weight > OFFICE_WEIGHT);
  const points = [
    isOfShops ? Math.max(0, model) : model,
    ...counted.map(({ group, words }) => group.weight * Math.min(MOST_WORDS, words.length)),
    ...hints.map(({ weight }) => weight),
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

function hasNothingOfAnOffice(said: Said): boolean {
  return said.model > OFFICE_POINTS && !holdsOfficeWord(said);
}

/** Whether a word of the genre, a deed, an offence or a count is an office's, however the whole is worded. */
export function holdsOfficeWord({ counted, hints }: Pick<Heard, "counted" | "hints">): boolean {
  return [...counted.map(({ group }) => group), ...hints].some(
    ({ weight }) => weight <= OFFICE_WEIGHT,
  );
}

/** Whether witnesses that say little alone say enough together, or the characters alone do; doors are any site's. */
export function isToldTogether({ text, counted, hints, model }: Heard): boolean {
  const shop = counted.filter(({ group }) => group.weight > 0);
  const words = shop.map(({ group, words: { length } }) =>
    Math.min(MOST_HEARD.get(group) ?? 2, length),
  );
  const speaking = hints.filter(({ weight }) => weight > 0).length;
  if (text.length < SHORTEST_TOGETHER && speaking === 0) return false;
  const spoken = words.reduce((sum, one) => sum + one, 0) + speaking;
  const isOnlyDoors = spoken > 0 && speaking === 0 && shop.every(({ group }) => group === DOORS);
  if (isOnlyDoors || model < SHOP_POINTS) return spoken >= TOGETHER + 1;
  return spoken + 1 >= TOGETHER || model >= TELLING_POINTS;
}

/** What was heard, as a removal tells it. */
export function evidenceOf({ counted, hints, model }: Heard): readonly string[] {
  return [
    ...counted.map(({ group, words }) => `${group.name}: ${words.slice(0, 5).join(", ")}`),
    ...hints.map(({ name }) => name),
    ...(model === 0 ? [] : [`wording model ${model > 0 ? "+" : ""}${model.toFixed(1)}`]),
  ];
}

/** The points of a model, within what one witness may say. */
function inBounds(points: number): number {
  return Math.round(Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points)) * 10) / 10;
}

/** Names and doors without grammar between them; doors alone (用户登录 注册 首页) are any site's. */
export function isKeywordLine({ text, counted, hints }: Heard): boolean {
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

/** Whether a text has no grammar, as names and phrases on a string. */
export function lacksGrammar({ text }: Heard): boolean {
  return !GRAMMAR.test(text);
}
