import type { Bilingual } from "../statistics/form/form.ts";

/** What a field of an exported table may hold; null where there is nothing to say. */
export type ExportValue = string | number | boolean | null;

/** One column of an exported table: its name, what it means, and how it is told from a row. */
export interface ExportColumn<Row> {
  readonly name: string;
  readonly meaning: Bilingual;
  readonly of: (row: Row) => ExportValue;
}

/** A column in one call. */
export function column<Row>(
  name: string,
  zh: string,
  en: string,
  of: (row: Row) => ExportValue,
): ExportColumn<Row> {
  return { name, meaning: { zh, en }, of };
}
