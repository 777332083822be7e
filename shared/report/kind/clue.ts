import type { PageView } from "./page-view.ts";
import { TRAITS, type Trait } from "./traits.ts";

/** Something on a page that speaks for or, with a negative weight, against what it might be. */
export type Clue = WordsClue | TraitClue;

interface WordsClue {
  /** Stands after "It is a notice:" in the reason. */
  readonly says: string;
  readonly weight: number;
  readonly where: "title" | "opening" | "headings" | "text" | "wrapper";
  readonly pattern: RegExp;
}

interface TraitClue {
  readonly says: string;
  readonly weight: number;
  readonly trait: Trait;
}

/** A clue in the page's words. */
export function words(
  where: WordsClue["where"],
  weight: number,
  says: string,
  pattern: RegExp,
): Clue {
  return { says, weight, where, pattern };
}

/** A clue that is a property of the page. */
export function trait(name: Trait, weight: number, says: string): Clue {
  return { says, weight, trait: name };
}

/** Whether a clue is there. */
export function holds(clue: Clue, view: PageView): boolean {
  return "trait" in clue ? TRAITS[clue.trait](view) : clue.pattern.test(view[clue.where]);
}
