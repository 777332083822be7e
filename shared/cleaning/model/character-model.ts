import { whenAsked } from "../../page/once-per.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";
import data from "./character-model.data.json" with { type: "json" };

/** What the data file says, in the shape it is asked in. */
interface CharacterModel {
  /** For each first character, by the length of the words: the character, then the rest of each such word. */
  readonly words: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly loneWords: ReadonlySet<string>;
  /** Pair of characters, as `pairAt` tells it → log-odds in nats, advertising over government. */
  readonly weights: ReadonlyMap<number, number>;
}

const LONGEST_WORD = 4;
/** A text is judged by its beginning: neither an advertisement nor a name needs more. */
const LONGEST_TEXT = 20_000;

/**
 * How well a text divides into known Chinese words: 0 where no part of it is one, 1 where all of it is; the share
 * of its Han characters that the best division puts into words of the dictionary, the commonest characters that
 * are words by themselves among them. It knows simplified characters (`fold` a text first). Names of people, places, firms and brands are not in the dictionary, so a
 * low value says "a name", honest or not. 0 for a text without Han characters.
 */
export const lexicality: (text: string) => number = remembered(shareInWords, MOST_LINES);

function shareInWords(text: string): number {
  let characters = 0;
  let inWords = 0;
  for (const { run, isKnown } of divide(text)) {
    characters += run.length;
    inWords += isKnown.filter((known) => known !== "no").length;
  }
  return characters === 0 ? 0 : inWords / characters;
}

/** A stretch [start, end) of a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of Han characters that no dictionary word covers, in order: names, most of them. Folded
 * text, as for `lexicality`.
 */
export const unknownStretches: (text: string) => readonly Span[] = remembered(
  findUnknown,
  MOST_LINES,
);

function findUnknown(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { run, offset, isKnown } of divide(text)) {
    for (let i = 0; i < run.length; i += 1) {
      if (isKnown[i] !== "no") continue;
      let end = i + 1;
      while (end < run.length && isKnown[end] === "no") end += 1;
      found.push({ start: offset + i, end: offset + end });
      i = end;
    }
  }
  return found;
}

/**
 * How much more a text reads like injected advertising (gambling, pornography, bought links) than like
 * government prose: the mean log-odds of its pairs of Han characters, in nats. 0 is the documented zero: words that say
 * nothing either way, as those of a name or of everyday language, and a text with no pair at all. Measured per
 * line of 20 characters or more: genuine reports lie between −2.5 and 0.1, injected advertising between 0.6 and 3.
 */
export const advertisingScore: (text: string) => number = remembered(meanLogOdds, MOST_LINES);

function meanLogOdds(text: string): number {
  const { weights } = model();
  let sum = 0;
  let pairs = 0;
  const end = Math.min(text.length, LONGEST_TEXT) - 1;
  for (let i = 0; i < end; i += 1) {
    if (!isHanAt(text, i) || !isHanAt(text, i + 1)) continue;
    pairs += 1;
    sum += weights.get(pairAt(text, i)) ?? 0;
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** Whether a character is part of a longer word, a word by itself, or neither. */
type Membership = "word" | "alone" | "no";

interface Division {
  readonly run: string;
  readonly offset: number;
  readonly isKnown: readonly Membership[];
}

function divide(text: string): readonly Division[] {
  const known = model();
  return Array.from(text.slice(0, LONGEST_TEXT).matchAll(/\p{Script=Han}+/gu), (match) => ({
    run: match[0],
    offset: match.index,
    isKnown: membership(match[0], known),
  }));
}

/** The division with most characters in words: the best of each prefix from those of the shorter ones. */
function membership(run: string, known: CharacterModel): readonly Membership[] {
  const covered = [0];
  const lastWord: number[] = [0];
  for (let end = 1; end <= run.length; end += 1) {
    let most = (covered[end - 1] ?? 0) + (known.loneWords.has(run.charAt(end - 1)) ? 1 : 0);
    let length = 1;
    for (let longer = 2; longer <= Math.min(LONGEST_WORD, end); longer += 1) {
      const whole = (covered[end - longer] ?? 0) + longer;
      if (whole < most || !isWord(known.words, run.slice(end - longer, end))) continue;
      most = whole;
      length = longer;
    }
    covered.push(most);
    lastWord.push(length);
  }
  const members: Membership[] = [];
  for (let end = run.length; end > 0;) {
    const length = lastWord[end] ?? 1;
    const isAlone = known.loneWords.has(run.charAt(end - 1));
    const member: Membership = length > 1 ? "word" : isAlone ? "alone" : "no";
    for (let i = 0; i < length; i += 1) members.push(member);
    end -= length;
  }
  return members.toReversed();
}

function isWord(words: CharacterModel["words"], text: string): boolean {
  const packed = words.get(text.charAt(0))?.[text.length];
  if (packed === undefined) return false;
  const rest = text.slice(1);
  let at = packed.indexOf(rest, 1);
  // A hit across two packed words is none.
  while (at > 0 && (at - 1) % rest.length !== 0) at = packed.indexOf(rest, at + 1);
  return at > 0;
}

function isHanAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Unpacked at the first question: a page without a doubtful line never asks. */
const model = whenAsked((): CharacterModel => ({
  words: wordsByHead(),
  loneWords: new Set(data.loneWords),
  weights: new Map(unpackWeights()),
}));

function wordsByHead(): CharacterModel["words"] {
  const words = new Map<string, (string | undefined)[]>();
  for (const [length, heads] of Object.entries(data.words)) {
    for (const packed of heads) {
      const head = packed.charAt(0);
      const byLength = words.get(head) ?? [];
      byLength[Number(length)] = packed;
      words.set(head, byLength);
    }
  }
  return words;
}

/** Two characters of a text as one number: cheaper to look up than a piece of the text. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function* unpackWeights(): Iterable<readonly [pair: number, weight: number]> {
  for (const [steps, pairs] of Object.entries(data.weights)) {
    const weight = Number(steps) * data.step;
    for (let i = 0; i < pairs.length; i += 2) yield [pairAt(pairs, i), weight];
  }
}
