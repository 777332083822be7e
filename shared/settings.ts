/** What a reader may set; without it every rule runs, with the built-in lexicon alone. */
export interface Settings {
  readonly rules?: RuleSelection;
  readonly lexicon?: UserLexicon;
}

/**
 * Which removals are made, for an audit. A name stands for a rule (`hidden/off-screen`) or for all of its
 * kind (`hidden`). What is not removed stays in the text.
 */
export interface RuleSelection {
  /** Rules that are not applied. */
  readonly keep?: readonly string[];
  /** The only rules that are applied; every one where it is absent. */
  readonly only?: readonly string[];
}

/** Words that a reader adds to the lexicon of brands. */
export interface UserLexicon {
  /** Names that are always brands. */
  readonly brands: readonly string[];
  /** Names that never are. */
  readonly honest: readonly string[];
}

/** Whether a rule is applied under a selection. */
export function isApplied(rule: string, { keep = [], only }: RuleSelection = {}): boolean {
  const isNamedBy = (name: string): boolean => rule === name || rule.startsWith(`${name}/`);
  return !keep.some(isNamedBy) && (only === undefined || only.some(isNamedBy));
}
