/**
 * What the words around a place in a line expect to stand there: the name of a kind of work, a function word, a
 * place with its kind (扎兰屯市) or without (before 市), an agency, or a site.
 */
export type SlotKind = "term" | "particle" | "place" | "stem" | "agency" | "site";

/**
 * Places in a line that injectors overwrite (REPORT-FORMAT 7.2), by the words on either side, folded, with every
 * number as 0. `*` is any neighbour, `^` a line's start, `$` its end.
 */
export interface SlotRule {
  readonly kind: SlotKind;
  /** The word that stands there; a name is the page's own. */
  readonly target: string;
  readonly before: string;
  readonly after: string;
  /** How sure it is that something is missing without a word there, in units of evidence for a brand. */
  readonly strength: number;
  /** How well the slot alone speaks for the target, 0…1. */
  readonly fit: number;
}
