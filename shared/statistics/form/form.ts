import type { Edition } from "../../reading.ts";

/**
 * What an edition of the form prints, as data: a new edition is one more file of this shape in the
 * list of `editions.ts`.
 */
export interface FormEdition {
  readonly id: Edition;
  /** Folded words of headers and row labels that only this edition prints (REPORT-FORMAT 2.1). */
  readonly evidence: readonly RegExp[];
  /** How many rows 三、本年度办理结果 spans in this edition; null where the row does not exist. */
  readonly resultRows: number | null;
  /** In codebook order. */
  readonly tables: readonly FormTable[];
}

/** Which part of the form a table belongs to: each part has its own header and its own reader. */
export type FormPart = "active-disclosure" | "applications" | "reconsideration-litigation";

export interface FormTable {
  readonly part: FormPart;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormColumn {
  readonly key: string;
  /** Matches the column's header, folded and cut before its first bracket. */
  readonly header: RegExp;
  /** As the form states it; null where reports disagree and only the cell or its header can tell. */
  readonly unit: string | null;
  /** A local addition: listed only where a report fills it. */
  readonly local?: true;
}

export interface FormRow {
  /** Head of its cells' keys; empty where the column's key says it all. */
  readonly key: string;
  /** Matches the row's label: folded, without its number, cut before its first bracket. */
  readonly label: RegExp;
  /** The outcome it belongs to; null where it stands by itself. */
  readonly group: OutcomeGroup | null;
  /** Its Arabic number inside the group: a label damaged beyond its wording is still known by it. */
  readonly number: number | null;
  /** A local addition: listed only where a report fills it. */
  readonly local?: true;
  /** The row some reports print in its place; where that is filled, this one is not missing. */
  readonly replacedBy?: string;
}

/** The outcomes （三）–（六）, whose rows are numbered from 1 each. */
export type OutcomeGroup = "refused" | "unable" | "rejected" | "other";

/** Head of the keys that the national form does not have: subtotals, surplus values. */
export const LOCAL = "extra";

/** The key of one cell, as REPORT-FORMAT 2 spells it: `applications.newReceived.total`. */
export function cellKey(row: FormRow, column: FormColumn): string {
  const key = row.key === "" ? column.key : `${row.key}.${column.key}`;
  return column.local === true && !key.startsWith(LOCAL) ? `${LOCAL}.${key}` : key;
}
