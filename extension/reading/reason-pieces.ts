/** The name of a rule in brackets, as a reason gives it behind a value: (agency/preface). */
const RULE_IN_BRACKETS = /[(（]([a-z-]+\/[a-z-]+)[)）]/u;

/** A piece of a sentence: words, or the name of the rule that found what stands before it. */
type ReasonPiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "rule"; readonly rule: string };

/** A reason, in whatever language, cut at the names of rules, which say nothing to a reader. */
export function reasonPieces(reason: string): readonly ReasonPiece[] {
  // What is split by a pattern with one group is by turns what lies between and the group.
  return reason
    .split(RULE_IN_BRACKETS)
    .map((text, i) => (i % 2 === 0 ? { kind: "words", text } : { kind: "rule", rule: text }));
}
