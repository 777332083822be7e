import type { TableCell } from "../content/block.ts";

/** The form is 15 columns wide; what stands further right can only come from a layout table. */
export const WIDEST = 64;

/** The form's longest table has 28 rows; several reports in one table still fit. */
const LONGEST = 1000;

/** One row of an expanded table: the cell that covers each column, or null where none does. */
export type GridRow = readonly (TableCell | null)[];

/**
 * Expands row and column spans into a grid, as a browser lays the table out: each cell takes the first
 * free column of its row. Spans are clipped to the table's last row and to a fixed width, a span that
 * is not a positive whole number is 1, and where two cells overlap the one above keeps the place. Rows
 * beyond the bound come back empty.
 */
export function expandGrid(rows: readonly (readonly TableCell[])[]): readonly GridRow[] {
  const grid: (TableCell | null)[][] = rows.map(() => []);
  const last = Math.min(rows.length, LONGEST);
  for (let top = 0; top < last; top += 1) {
    let left = 0;
    for (const cell of rows[top] ?? []) {
      left = firstFree(grid[top] ?? [], left);
      if (left >= WIDEST) break;
      const bottom = Math.min(top + span(cell.rowSpan), last);
      const right = Math.min(left + span(cell.colSpan), WIDEST);
      for (let y = top; y < bottom; y += 1) cover(grid[y] ?? [], left, right, cell);
      left = right;
    }
  }
  return grid;
}

function firstFree(row: readonly (TableCell | null)[], from: number): number {
  let column = from;
  while (row[column] != null) column += 1;
  return column;
}

function cover(row: (TableCell | null)[], left: number, right: number, cell: TableCell): void {
  while (row.length < left) row.push(null);
  for (let column = left; column < right; column += 1) row[column] ??= cell;
}

/** A stated span as a count: one that is not a positive whole number is 1. */
export function span(stated: number): number {
  return Number.isSafeInteger(stated) && stated > 0 ? stated : 1;
}
