import { divideSentence, nearestOf } from "./divide-sentence.ts";
import type { Division } from "./divide-sentence.ts";
import type { Sentence } from "./sentences.ts";
import { readShares } from "./shares.ts";
import type { Share } from "./shares.ts";
import type { Statement } from "./statements.ts";
import { isComparable } from "./units.ts";

/** One of the counts that a whole is divided into, with its printed percentage. */
export interface Part {
  readonly statement: Statement;
  readonly share: Share | null;
}

/** A whole and its parts: 共受理12件,其中网上9件,信函3件. */
export interface Enumeration {
  /** The counts that may be the whole, nearest first; none where no such count precedes the parts. */
  readonly wholes: readonly Statement[];
  readonly parts: readonly Part[];
  /** The sentence of the whole, where it is another one, and the sentence of the parts. */
  readonly sentences: readonly Sentence[];
  /** Where the whole stands, seen from the parts. */
  readonly distance: "same-sentence" | "previous-sentence" | "earlier";
  /** False where another enumeration inside leaves open to which of the two a part belongs. */
  readonly certain: boolean;
  /** Whether the whole is itself a part of another one. */
  readonly level: "outer" | "inner";
}

/** What a paragraph is about: the counts of the last sentence that stated any outright. */
interface Topic {
  readonly headlines: readonly Statement[];
  readonly sentence: Sentence;
  readonly index: number;
}

/**
 * The enumerations of a paragraph, in order. A sentence that begins with 其中 divides what the
 * paragraph is about, not the last part of an enumeration before it: in 「共受理12件。其中,网上9件,
 * 信函3件。其中,已公开的8件」 the eight are of the twelve.
 */
export function readEnumerations(sentences: readonly Sentence[]): readonly Enumeration[] {
  const enumerations: Enumeration[] = [];
  const divided = new Set<Statement>();
  let topic: Topic | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const { divisions, headlines } = divideSentence(sentence);
    const shares = readShares(sentence.statements);
    for (const { parts } of divisions) for (const part of parts) divided.add(part);
    for (const division of divisions) {
      const parts = division.parts.map((statement) => ({
        statement,
        share: shares.get(statement) ?? null,
      }));
      const placed = placeWhole(division, sentence, index, topic);
      const isInner = placed.wholes.some((whole) => divided.has(whole));
      enumerations.push({ ...placed, parts, level: isInner ? "inner" : "outer" });
    }
    if (headlines.length > 0) topic = { headlines: nearestOf(headlines), sentence, index };
  }
  return enumerations;
}

function placeWhole(
  division: Division,
  sentence: Sentence,
  index: number,
  topic: Topic | null,
): Omit<Enumeration, "parts" | "level"> {
  const [first] = division.parts;
  const comparable = (whole: Statement) => first !== undefined && isComparable(whole, first);
  const { certain } = division;
  const own = division.wholes.filter(comparable);
  if (own.length > 0 || topic === null) {
    return { wholes: own, sentences: [sentence], distance: "same-sentence", certain };
  }
  return {
    wholes: topic.headlines.filter(comparable),
    sentences: [topic.sentence, sentence],
    distance: topic.index === index - 1 ? "previous-sentence" : "earlier",
    certain,
  };
}
