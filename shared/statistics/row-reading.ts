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
  /** Whether the row was known by its label's words or only by the number before them. */
  readonly knownBy: "wording" | "number";
}

export interface ColumnCell {
  readonly column: FormColumn;
  /** Null where the row has no such cell. */
  readonly cell: TableCell | null;
  /** The unit stated in the column's header. */
  readonly headerUnit: string | null;
}
