import type { Block, TableBlock, TableCell, TextBlock } from "../content/block.ts";
import type { GridRow } from "./expand-grid.ts";
import { WIDEST, expandGrid } from "./expand-grid.ts";
import { foldLabel, labelWording } from "./label.ts";

/** The form's tables have about 60 rows; what comes after many times as many is a data dump. */
const MOST_ROWS = 5000;

/** A row of a table in either shape, ready for matching. */
export interface TableRow {
  readonly block: Block;
  /** Whether it stands in a table; a line of its own may hold a label, a value, or a whole row. */
  readonly isTabular: boolean;
  /** The cells that begin in this row, left to right. */
  readonly cells: readonly TableCell[];
  /** Their folded texts. */
  readonly texts: readonly string[];
  /** Their folded texts as labels, without number and note. */
  readonly wordings: readonly string[];
  /** What covers each column of the expanded grid; null where there are no spans to expand. */
  readonly grid: GridRow | null;
}

/**
 * Every row of a page's tables; the grids of `html` tables are expanded. A line between tables is a row
 * of one cell: flattened text makes no difference between the two.
 */
export function tableRows(blocks: readonly Block[]): readonly TableRow[] {
  let room = MOST_ROWS;
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [rowOfLine(block)];
    const rows = rowsOfTable(block, room);
    room -= rows.length;
    return rows;
  });
}

function rowsOfTable(block: TableBlock, room: number): readonly TableRow[] {
  const rows = block.rows.slice(0, room).map((row) => row.slice(0, WIDEST));
  const grid = block.shape === "html" ? expandGrid(rows) : null;
  return rows.map((cells, index) => tableRow(block, cells, grid?.[index] ?? null));
}

function rowOfLine(block: TextBlock): TableRow {
  return tableRow(block, [{ text: block.text, rowSpan: 1, colSpan: 1, at: block.at }], null);
}

function tableRow(block: Block, cells: readonly TableCell[], grid: GridRow | null): TableRow {
  const texts = cells.map((cell) => foldLabel(cell.text));
  const isTabular = block.kind === "table";
  return { block, isTabular, cells, texts, wordings: texts.map(labelWording), grid };
}
