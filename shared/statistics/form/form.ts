import type { Edition } from "../../reading.ts";

/**
 * What an edition of the form prints, as data: a new edition is one more file of this shape in the
 * list of `editions.ts`. Reader and codebook share it: the reader matches `label` and `header`, the
 * codebook (`formKeys()` in `form-keys.ts`) prints each row's and column's `meaning`.
 */
export interface FormEdition {
  readonly id: Edition;
  /** Folded words of headers and row labels that only this edition prints (REPORT-FORMAT 2.1). */
  readonly evidence: readonly RegExp[];
  /** Its row labels alone do not tell its table from others of the field. */
  readonly needsEvidence?: true;
  /** How many rows 三、本年度办理结果 spans in this edition; null where the row does not exist. */
  readonly resultRows: number | null;
  /** In codebook order. */
  readonly tables: readonly FormTable[];
}

/** Which part of the form a table belongs to: each part has its own header and its own reader. */
export type FormPart =
  | "active-disclosure"
  | "applications"
  | "reconsideration-litigation"
  | "statistics-return"
  | "annex";

export interface FormTable {
  readonly part: FormPart;
  readonly columns: readonly FormColumn[];
  /** Columns that some offices print beside them; listed only where filled. */
  readonly localColumns?: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormColumn {
  /** Tail of its cells' keys; empty where the row's key says it all. */
  readonly key: string;
  /** Matches the column's header, folded and cut before its first bracket. */
  readonly header: RegExp;
  /** As the form states it; null where reports disagree and only the cell or its header can tell. */
  readonly unit: string | null;
  readonly meaning: Meaning;
  /** A local addition: listed only where a report fills it. */
  readonly local?: true;
}

export interface FormRow {
  /** Head of its cells' keys; empty where the column's key says it all. */
  readonly key: string;
  /** Matches the row's label: folded, without its number, cut before its first bracket. */
  readonly label: RegExp;
  /** The block of rows it belongs to; null where it stands by itself. */
  readonly group: string | null;
  /** Its Arabic number inside the group: a label damaged beyond its wording is still known by it. */
  readonly number: number | null;
  /** The row's own unit, where rows of one column have different ones. */
  readonly unit?: string;
  readonly meaning: Meaning;
  /** A local addition: listed only where a report fills it. */
  readonly local?: true;
  /** The row some reports print in its place; where that is filled, this one is not missing. */
  readonly replacedBy?: string;
}

/** One thing said in both languages of the codebook. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a row or a column stands for. `zh` is the label as the form prints it, without its number. */
export interface Meaning extends Bilingual {
  readonly definition: Bilingual;
  /**
   * Article of the 条例 it rests on: of the one in force from 2019, or `2007年条例第十五条` of the one
   * before; null where no article names it.
   */
  readonly article: string | null;
}

/** The outcomes （三）–（六）, whose rows are numbered from 1 each. */
export type OutcomeGroup = "refused" | "unable" | "rejected" | "other";

/** Head of the keys that the national form does not have: subtotals, local rows, surplus values. */
export const LOCAL = "extra";

/** The key of one cell, as REPORT-FORMAT 2 spells it: `applications.newReceived.total`. */
export function cellKey(row: FormRow, column: FormColumn): string {
  const key = [row.key, column.key].filter((part) => part !== "").join(".");
  return column.local === true && !key.startsWith(LOCAL) ? `${LOCAL}.${key}` : key;
}

/** The unit the form states for a cell; null where it states none. */
export function formUnit(row: FormRow, column: FormColumn): string | null {
  return row.unit ?? column.unit;
}

/** A meaning in one call: most of the form's words are four short texts. */
export function meaning(
  zh: string,
  en: string,
  article: string | null,
  definition: Bilingual,
): Meaning {
  return { zh, en, article, definition };
}
