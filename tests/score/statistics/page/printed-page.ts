import type { BlankReason, Edition } from "../../../../shared/index.ts";

/** Editions whose numbers are printed in tables: generations A1, B and C of REPORT-FORMAT 2. */
export type FormEdition = Exclude<Edition, "2008">;

export const formEditions: readonly FormEdition[] = ["2014", "2019", "2021"];

/** What a careful reader can say about one cell of the form. */
export interface TruthCell {
  /** The number that the clerk meant; null where none was printed. */
  readonly value: number | null;
  /** Why there is none; null beside a number. */
  readonly blank: BlankReason | null;
  /**
   * False where the page no longer tells where the number belongs (a column lost, an empty cell gone
   * from flattened text): such a cell must be read as null or right, never wrong.
   */
  readonly isKnowable: boolean;
}

/** By key, as REPORT-FORMAT 2 spells it: `applications.newReceived.total`, `stats.fees`. */
export type Truth = ReadonlyMap<string, TruthCell>;

export interface PrintedCell {
  /** A line break stands where an editor set `<br>` or a converter wrapped. */
  readonly text: string;
  /** Key of the number it prints; null for labels, headings and units. */
  readonly key: string | null;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Attributes an editor wrote in place of the true spans. */
  readonly statedSpans?: string;
}

export interface PrintedRow {
  readonly kind: "header" | "data" | "note";
  readonly cells: readonly PrintedCell[];
}

export type FormPart = "return" | "disclosure" | "applications" | "cases";

export interface PrintedTable {
  readonly kind: "table";
  readonly part: FormPart;
  readonly width: number;
  readonly rows: readonly PrintedRow[];
}

export interface PrintedLine {
  readonly kind: "title" | "heading" | "paragraph";
  readonly text: string;
}

export type PageItem = PrintedLine | PrintedTable;

/** How an HTML page lays out what it prints: named by the pack's own habits. */
export interface PageDress {
  /** Writes the text of a cell as markup. */
  readonly cell: (text: string) => string;
  /** Puts the article into the page's frame. */
  readonly frame: (article: string) => string;
}

/** A report as printed, before any shape is given to it. */
export interface PrintedPage {
  readonly edition: FormEdition;
  readonly items: readonly PageItem[];
  readonly truth: Truth;
  readonly dress: PageDress;
}

export function printedNumber(value: number): TruthCell {
  return { value, blank: null, isKnowable: true };
}

export function printedBlank(blank: BlankReason): TruthCell {
  return { value: null, blank, isKnowable: true };
}

/** The true number, if the page still told which cell it stands in. */
export function undecidable(cell: TruthCell): TruthCell {
  return { ...cell, isKnowable: false };
}

/** Whether a cell is the label of a group: of several rows at once. */
export function isGroupLabel({ key, rowSpan }: PrintedCell): boolean {
  return key === null && rowSpan > 1;
}

export function label(text: string, colSpan = 1, rowSpan = 1): PrintedCell {
  return { text, key: null, colSpan, rowSpan };
}
