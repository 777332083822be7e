import type { LookalikeKind } from "../../reading.ts";
import { type Clue, trait } from "./clue.ts";

/** A kind of page that is taken for a report, and what tells it apart. */
export interface Lookalike {
  readonly kind: LookalikeKind;
  /** With its article, to stand in a sentence. */
  readonly called: string;
  readonly clues: readonly Clue[];
}

/** The weight that settles it: one word in the title, or two signs in the text. */
export const ENOUGH = 4;

/** Only a report carries its own numbers in the form. */
export const ITS_NUMBERS: Clue = trait("filled-form", -4, "but the form is filled in");
/** 环境监测站, 医院管理局, 学院路街道: an organ's report by its title, whatever else its name reminds of. */
export const ITS_ORGAN: Clue = trait(
  "organ-title",
  -4,
  "but the title names an organ of the state",
);
/** A title that also names the yearly report is weaker evidence against one. */
export const ITS_TITLE: Clue = trait("report-title", -2, "but the title names the yearly report");
