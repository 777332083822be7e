import type { Places } from "../../../places/places.ts";
import { MOST_LINES, remembered } from "../../../page/remembered.ts";
import type { PageWords } from "../page-words.ts";
import type { Token } from "../token.ts";

/** One reason for or against a form being a brand's name. */
export interface Evidence {
  /** For a brand where positive; the unit is that of `BRAND_THRESHOLD`. */
  readonly weight: number;
  /** In words, for the evidence of a removal. */
  readonly why: string;
}

/** What a scorer may look at besides the token. */
export interface Witnesses {
  readonly words: PageWords;
  readonly places: Places;
  /** The title that a cloaking script keeps; null where there is none. */
  readonly originalTitle: string | null;
  /** What the page hides from a reader, folded. */
  readonly hiddenLines: readonly string[];
  /** On how many pages of the site a form was seen; null where no site was read. */
  readonly site: SiteWitness | null;
}

/** What the other pages of a site say (REPORT-FORMAT 7.7: every occurrence of the site name in templates). */
export interface SiteWitness {
  readonly pages: number;
  readonly pagesWith: (form: string) => number;
}

/** Weighs one kind of evidence; null where it has nothing to say. */
export type Scorer = (token: Token, witnesses: Witnesses) => Evidence | null;

/** A scorer that looks at nothing but the form: pages of one site, and the form's cells, give the same forms. */
export function ofForm(judge: (form: string) => Evidence | null): Scorer {
  const known = remembered(judge, MOST_LINES);
  return ({ form }) => known(form);
}
