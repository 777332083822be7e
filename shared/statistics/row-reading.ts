import type { TableCell } from "../content/block.ts";
import type { FormColumn, FormRow, FormTable } from "./form/form.ts";

/** One row of the form found on the page, not yet read as numbers. */
export interface RowReading {
  readonly table: FormTable;
  readonly row: FormRow;
  /** What stands under each printed column, left to right. */
  readonly cells: readonly ColumnCell[];
  /** Cells beyond the form's last column. */
  readonly surplus: readonly TableCell[];
  /** Cells of the row of which nothing tells under which column they stand: none of them is a value. */
  readonly unplaced: readonly TableCell[];
  /** Whether the row was known by its label's words or, the label being damaged, by what is left of it. */
  readonly knownBy: "wording" | "number";
}

export interface ColumnCell {
  readonly column: FormColumn;
  /** Null where the row has no such cell. */
  readonly cell: TableCell | null;
  /** The unit stated in the column's header, or beside the row's label. */
  readonly headerUnit: string | null;
}
