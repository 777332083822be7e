import type { TextBlock } from "../../content/block.ts";
import { oncePer } from "../../page/once-per.ts";
import { matchBrackets } from "./brackets.ts";
import type { Brackets } from "./brackets.ts";
import { foldSentence } from "./fold-sentence.ts";
import { readQuantities } from "./quantities.ts";
import { splitSentences } from "./split-sentences.ts";
import { describeQuantities } from "./statements.ts";
import type { Statement } from "./statements.ts";

/** A longer run without a full stop is a flattened table or worse; it also bounds the work. */
const LONGEST_SENTENCE = 4000;
/** How far back in the text a word still says what a number is about. */
export const TOPIC_WINDOW = 200;
const HAN = /\p{Script=Han}/u;

/** A sentence with its numbers. */
export interface Sentence {
  /** As published. */
  readonly quote: string;
  /** Folded and blanked, see `FoldedSentence`. */
  readonly text: string;
  /** What stands before it and may say what it is about: the last sentence, or the heading. */
  readonly before: string;
  readonly brackets: Brackets;
  readonly statements: readonly Statement[];
}

/** The sentences of a paragraph under its heading, with their numbers, in order; blank and endless ones are left out. */
export function readSentences(paragraph: TextBlock, heading = ""): readonly Sentence[] {
  let before = heading;
  return sentencesOf(paragraph).map((sentence) => {
    const placed = { ...sentence, before: before.slice(-TOPIC_WINDOW) };
    before = sentence.text;
    return placed;
  });
}

/** Kept with the paragraph: its figures, its sums and its claims are read one after the other. */
const sentencesOf = oncePer(({ text }: TextBlock) =>
  splitSentences(text)
    .filter((sentence) => sentence.trim() !== "" && sentence.length <= LONGEST_SENTENCE)
    .map(readSentence),
);

function readSentence(source: string): Omit<Sentence, "before"> {
  const folded = foldSentence(source);
  const { quote, text } = folded;
  const brackets = matchBrackets(text);
  const statements = describeQuantities(text, brackets, readQuantities(folded));
  return { quote, text, brackets, statements: statements.filter(isNamed) };
}

/** A bare number that no word names is the number of a list item: 其中1、当面申请. */
function isNamed({ unit, label }: Statement): boolean {
  return unit !== "" || HAN.test(label.replace("其中", ""));
}
