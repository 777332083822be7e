import type { BlankReason } from "../../../shared/index.ts";
import type { FormEdition, PageDress } from "./page/printed-page.ts";

/** A wording and what a page prints in its place. */
export type Substitution = readonly [from: string, to: string];

/** What a cell prints for nothing, and what that says (REPORT-FORMAT 2.8). */
type BlankMark = readonly [text: string, reason: BlankReason];

/** How a page numbers its labels; `{n}` is the number: `{n}、`. */
interface Numbering {
  /** In place of `1.`. */
  readonly arabic: string;
  /** In place of `（一）`. */
  readonly bracketed: string;
  /** In place of `一、`. */
  readonly han: string;
}

/** A row that an office added to the return of 2014: label and unit. */
type ReturnAddition = readonly [label: string, unit: string];

/**
 * Everything in which pages differ and a rule could be fitted to: wordings, marks, markup. Development
 * and held-out have one each; seeds differ by the pack's name.
 */
export interface Pack {
  readonly name: "development" | "held-out";
  readonly agencies: readonly string[];
  readonly years: Readonly<Record<FormEdition, readonly number[]>>;
  /** What is printed for a count of 0; most offices print 0, so most entries are null. */
  readonly zeroMarks: readonly (BlankMark | null)[];
  /** Signs of 本年增/减 for more and for less. */
  readonly changeSigns: readonly (readonly [more: string, less: string])[];
  /** Units that stand in the cell of 采购总金额; empty for none. */
  readonly amountUnits: readonly string[];
  readonly prose: Prose;
  readonly markup: Markup;
  readonly wordings: Wordings;
  readonly marks: Marks;
  readonly additions: Additions;
}

interface Prose {
  readonly preface: string;
  readonly overview: readonly string[];
  /** Before the application table; `{received}` is its first total. */
  readonly beforeApplications: readonly string[];
  readonly problems: readonly string[];
}

export interface Markup {
  readonly dresses: readonly PageDress["cell"][];
  /** Cells whose words and digits are cut by elements of their own. */
  readonly cutDresses: readonly PageDress["cell"][];
  readonly frames: readonly PageDress["frame"][];
  /** Tables that lay out the page around the article. */
  readonly layoutFrames: readonly PageDress["frame"][];
  /** One line of flattened text in a page. */
  readonly flatLine: (line: string) => string;
}

export interface Wordings {
  /** Other offices' words for the same (REPORT-FORMAT 2.7). */
  readonly variants: readonly Substitution[];
  /** Misprints, losses and confusions (REPORT-FORMAT 2.7). */
  readonly damages: readonly Substitution[];
  readonly numberings: readonly Numbering[];
  /** Space between the characters of a letter-spaced label. */
  readonly letterSpaces: readonly string[];
  /** Code points that look like others: Kangxi radicals in the text layer of a PDF. */
  readonly lookalikes: readonly Substitution[];
}

interface Marks {
  readonly blanks: readonly BlankMark[];
  /** Around the number in a cell with its unit: `{n}件`, by unit. */
  readonly unitsInCells: readonly string[];
  readonly thousands: readonly string[];
  /** Numbers damaged beyond reading; `{n}` is the number. */
  readonly damagedNumbers: readonly string[];
  /** Characters that a scan takes for 0 and for 1. */
  readonly scannedDigits: readonly Substitution[];
  readonly pageMarks: readonly string[];
  readonly continuations: readonly string[];
  readonly notes: readonly string[];
  readonly returnFooter: string;
}

interface Additions {
  readonly returnRows: readonly ReturnAddition[];
  readonly otherDocuments: string;
  /** 小计, as row of a group of outcomes and as column of the organisations. */
  readonly subtotal: string;
  /** The label before the one row of section four. */
  readonly caseLabel: string;
  /** Headers of columns that an office added to the return: before the label, and after the number. */
  readonly serial: string;
  readonly remarks: string;
  /** The sum, then its parts, where the return's numbers are split by kind of office. */
  readonly splitCounts: readonly string[];
}
