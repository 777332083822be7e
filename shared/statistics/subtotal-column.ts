import { readCellText } from "./cell-grammar.ts";
import type { FormColumn, FormTable } from "./form/form.ts";

/**
 * The form's columns with 小计 of the organisations in the one place, before or behind them, in which it is their
 * sum in every row that is one value wider than the form (REPORT-FORMAT 2.5.2, AP-SUB); null where both places
 * would do, or neither. `rows` hold the texts of such rows' values.
 */
export function columnsWithSubtotal(
  rows: readonly (readonly string[])[],
  table: FormTable,
): readonly FormColumn[] | null {
  const [subtotal] = table.localColumns ?? [];
  const places = [1, table.columns.length - 1].filter((place) =>
    rows.every((texts) => isSubtotal(texts, place)),
  );
  const [place] = places;
  if (subtotal === undefined || place === undefined || places.length > 1) return null;
  return table.columns.toSpliced(place, 0, subtotal);
}

/** Whether the value in one place is the sum of the organisations, which stand between person and total. */
function isSubtotal(texts: readonly string[], place: number): boolean {
  const values = texts.map((text) => readCellText(text).value ?? 0);
  const organisations = values.toSpliced(place, 1).slice(1, -1);
  return values[place] === organisations.reduce((sum, value) => sum + value, 0);
}
