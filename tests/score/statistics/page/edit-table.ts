import type { PrintedCell, PrintedRow, PrintedTable } from "./printed-page.ts";
import { label } from "./printed-page.ts";

/** How many rows of header a table begins with. */
export function headerHeight({ rows }: PrintedTable): number {
  const first = rows.findIndex(({ kind }) => kind !== "header");
  return first === -1 ? rows.length : first;
}

/** Cells that begin above a row and reach into it. */
function spanningInto({ rows }: PrintedTable, index: number): readonly PrintedCell[] {
  return rows
    .slice(0, index)
    .flatMap(({ cells }, top) => cells.filter(({ rowSpan }) => top + rowSpan > index));
}

/** The table with a row more; labels that span the place span the new row as well. */
export function insertRow(table: PrintedTable, index: number, row: PrintedRow): PrintedTable {
  const spanning = new Set(spanningInto(table, index));
  const rows = table.rows.map(({ kind, cells }): PrintedRow => ({
    kind,
    cells: cells.map((cell) =>
      spanning.has(cell) ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell,
    ),
  }));
  return { ...table, rows: rows.toSpliced(index, 0, row) };
}

/** The table without a row; a label that began in it begins in the next. */
export function removeRow(table: PrintedTable, index: number): PrintedTable {
  const spanning = new Set(spanningInto(table, index));
  const inherited = (table.rows[index]?.cells ?? [])
    .filter(({ key, rowSpan }) => key === null && rowSpan > 1)
    .map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 }));
  const rows = table.rows.map(({ kind, cells }, at): PrintedRow => ({
    kind,
    cells: [
      ...(at === index + 1 ? inherited : []),
      ...cells.map((cell) => (spanning.has(cell) ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell)),
    ],
  }));
  return { ...table, rows: rows.toSpliced(index, 1) };
}

/** A line of words across the table, beside the labels that span it. */
export function insertNote(table: PrintedTable, index: number, text: string): PrintedTable {
  const taken = spanningInto(table, index).reduce((width, { colSpan }) => width + colSpan, 0);
  const row: PrintedRow = { kind: "note", cells: [label(text, Math.max(1, table.width - taken))] };
  return insertRow(table, index, row);
}

/** What becomes of a label that a page break cuts: printed again, torn in two, or not printed again. */
export type CutLabel = "again" | "torn" | "gone";

/** The table cut before a row into two, as a page break cuts it. */
export function cutTable(
  table: PrintedTable,
  index: number,
  cut: CutLabel,
): readonly [PrintedTable, PrintedTable] {
  const spanning = new Set(spanningInto(table, index));
  const carried: PrintedCell[] = [];
  const above = table.rows.slice(0, index).map(({ kind, cells }, top) => ({
    kind,
    cells: cells.map((cell) => {
      if (!spanning.has(cell)) return cell;
      const middle = Math.ceil(cell.text.length / 2);
      const [kept, rest] =
        cut === "torn"
          ? [cell.text.slice(0, middle), cell.text.slice(middle)]
          : [cell.text, cell.text];
      carried.push({ ...cell, text: rest, rowSpan: top + cell.rowSpan - index });
      return { ...cell, text: kept, rowSpan: index - top };
    }),
  }));
  const below = table.rows.slice(index).map(({ kind, cells }, at) => ({
    kind,
    cells: at === 0 && cut !== "gone" ? [...carried, ...cells] : cells,
  }));
  return [
    { ...table, rows: above },
    { ...table, rows: below },
  ];
}
