import type { FormColumn, FormRow, FormTable, Meaning } from "./form.ts";

// Section two of the form (REPORT-FORMAT 2.5.1, 2.6): one small table for each item of 第二十条 that has
// figures. No row label is printed in two of them, so a label says which table it belongs to.

/** One item's table. */
export function disclosureTable(
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
): FormTable {
  return { part: "active-disclosure", columns, rows };
}

/** One row of an item's table, as `art20_1.rules`. */
export function disclosureRow(name: string, label: RegExp, meaning: Meaning): FormRow {
  return { key: `activeDisclosure.${name}`, label, group: null, number: null, meaning };
}
