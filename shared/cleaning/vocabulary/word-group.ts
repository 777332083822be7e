/** A group of words that speak for or against advertising, each with the same weight. */
export interface WordGroup {
  /** What the words are, as the evidence of a removal says it. */
  readonly name: string;
  /** How much each different word of the group speaks for an advertisement. */
  readonly weight: number;
  /** Whether one of the words is enough to look closer; the others only add. */
  readonly isTelling: boolean;
  /** Folded, in lower case. */
  readonly words: readonly string[];
}

/** The words of a text that white space parts. */
export function split(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}
