import type { Block, TableCell } from "../content/block.ts";
import { isUnit, isWords } from "./cell-grammar.ts";
import { foldLabel } from "./label.ts";
import type { TableRow } from "./table-row.ts";

/** The columns a report printed for one table of the form. */
export interface PrintedColumns {
  readonly count: number;
  /** Where they stand in the grid of the table that has their header; null where it does not show. */
  readonly grid: { readonly block: Block; readonly columns: readonly number[] } | null;
  /** Which end of a row holds the data when it has more cells than the table has columns; null for neither. */
  readonly overflow: "first" | null;
  /** Which of its cells a row lacks when it has fewer than the table has columns; null where nothing tells. */
  readonly shortage: "last" | null;
}

interface AlignedCells {
  /** The cell under each printed column; null where the row has none. */
  readonly cells: readonly (TableCell | null)[];
  /** Cells of the row for which the table has no column. */
  readonly surplus: readonly TableCell[];
  /** All of the row's cells where nothing tells which stand under which column. */
  readonly unplaced: readonly TableCell[];
}

/**
 * Puts the cells of a row of data, from `start` on, under the printed columns.
 *
 * A row with exactly as many cells as columns is taken in order: converters from word processors
 * misstate column spans far more often than they lose a cell. Otherwise the grid decides, where there
 * is one. In what is left, cells are never shifted to the right to fill a gap (REPORT-FORMAT 8.2 F11).
 */
export function alignCells(row: TableRow, start: number, columns: PrintedColumns): AlignedCells {
  const from = afterUnits(row, start);
  const data = row.cells.slice(from);
  const cells =
    data.length === columns.count
      ? data
      : (placeByGrid(row, from, columns) ?? placeInOrder(row, from, columns));
  if (cells === null) return unplacedCells(row, from, columns.count);
  return { cells, surplus: data.filter((cell) => !cells.includes(cell)), unplaced: [] };
}

/** The cells of a row of data, from `start` on, where nothing tells under which of `count` columns they stand. */
export function unplacedCells(row: TableRow, start: number, count: number): AlignedCells {
  return {
    cells: Array.from({ length: count }, () => null),
    surplus: [],
    unplaced: row.cells.slice(start),
  };
}

/** The index of the first cell from `start` on that is no unit: local copies print it after the label. */
export function afterUnits(row: TableRow, start: number): number {
  let from = start;
  while (isUnit(row.texts[from] ?? "")) from += 1;
  return from;
}

/** Null where there is no common grid, or where it puts a label under a column of data. */
function placeByGrid(
  row: TableRow,
  from: number,
  columns: PrintedColumns,
): AlignedCells["cells"] | null {
  const { grid } = row;
  if (grid === null || columns.grid?.block !== row.block) return null;
  const cells = columns.grid.columns.map((column) => grid[column] ?? null);
  const labels = new Set(row.cells.slice(0, from));
  return cells.some((cell) => cell !== null && labels.has(cell)) ? null : cells;
}

/**
 * Of more cells than columns, first words or nothing before the data, then nothing behind them, are
 * left out; in flattened text, where rows are filled up at their end, the other way round. Null where the cells that are left fit the columns in more than one way.
 */
function placeInOrder(
  row: TableRow,
  from: number,
  { count, overflow, shortage }: PrintedColumns,
): AlignedCells["cells"] | null {
  const text = (index: number) => row.texts[index] ?? "";
  let first = from;
  let end = row.cells.length;
  if (row.grid === null) while (end - first > count && text(end - 1) === "") end -= 1;
  while (end - first > count && (text(first) === "" || isWords(text(first)))) first += 1;
  while (end - first > count && text(end - 1) === "") end -= 1;
  const cells = row.cells.slice(first, end);
  if (cells.length === count) return cells;
  if (cells.length > count) return overflow === "first" ? cells.slice(0, count) : null;
  const isEmpty = cells.every((cell) => cell.text === "");
  if (shortage === null && !isEmpty) return null;
  return [...cells, ...Array.from({ length: count - cells.length }, () => null)];
}

/**
 * Where the columns with a heading of their own stand in the grid: `isLeaf` tells by the folded words
 * above a column, all header rows together (商业 over 企业 is 商业企业). A heading over several grid columns
 * counts once, at its first. Null unless exactly `count` are found in one expanded table.
 */
export function leafColumns(
  header: readonly TableRow[],
  count: number,
  isLeaf: (words: string) => boolean,
): PrintedColumns["grid"] {
  const block = header.at(-1)?.block;
  const rows = header.filter((row) => row.block === block);
  const width = Math.max(0, ...rows.map((row) => row.grid?.length ?? 0));
  const columns: number[] = [];
  let previous: TableCell | null = null;
  for (let column = 0; column < width; column += 1) {
    const stack = cellsAbove(rows, column);
    const bottom = stack.at(-1) ?? null;
    if (bottom !== previous && isLeaf(foldLabel(stack.map((cell) => cell.text).join("")))) {
      columns.push(column);
    }
    previous = bottom;
  }
  return block !== undefined && columns.length === count ? { block, columns } : null;
}

function cellsAbove(header: readonly TableRow[], column: number): readonly TableCell[] {
  const cells = header.map((row) => row.grid?.[column] ?? null);
  return [...new Set(cells)].filter((cell) => cell !== null);
}
