import { type PipeItem, type PlannedRow, WIDEST_GRID, planRows } from "./pipe-grid.ts";
import { type PipeLine, type Stretch, readPipeLine } from "./pipe-line.ts";

export interface PipeCell extends Stretch {
  /** Index into the given lines. */
  readonly line: number;
}

/** Cells of one row, left to right. An empty cell lies on the line of its bar. */
export type PipeRow = readonly PipeCell[];

/**
 * Rows of consecutive lines whose cells are closed by bars (REPORT-FORMAT 2.8, shapes P1, P1b, P2, P6):
 * the cells that the text really has. Spans are lost in this shape and not invented, and bars that only
 * fill a row up to the width of the grid are dropped. Where lines have several cells each, a line is a
 * row; elsewhere the numbers of bars tell where rows end. Null where nothing does.
 */
export function readPipeRows(lines: readonly string[]): readonly PipeRow[] | null {
  const read = lines.map((text) => readPipeLine(text) ?? { cells: [], bars: 0 });
  if (!read.some(({ cells }) => cells.length > 0)) return null;
  if (read.some(({ cells }) => cells.length > 1)) return rowsOfLines(read);
  const hasRowEnds = read.some(({ cells, bars }) => bars > 0 || cells.length === 0);
  return hasRowEnds ? rowsOfCells(read, lines) : null;
}

/** Empty cells at a row's end are not told from bars that fill it up; no row is longer than its table. */
function rowsOfLines(lines: readonly PipeLine[]): readonly PipeRow[] {
  const rows = lines.flatMap(({ cells, bars }, line) =>
    cells.length === 0 ? [] : [{ cells: cells.map((cell) => ({ ...cell, line })), bars }],
  );
  const tableRows = rows.filter(({ cells }) => cells.length > 1);
  const width = tableRows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const opened = tableRows.every(({ cells }) => isEmpty(cells[0])) ? 1 : 0;
  return rows.map(({ cells, bars }) => {
    if (cells.length === 1) return cells;
    const last = cells.at(-1);
    const blanks = Math.min(bars, width - cells.length);
    const end = last === undefined ? [] : [{ ...last, start: last.end }];
    return [...cells.slice(opened), ...Array.from({ length: blanks }, () => end).flat()];
  });
}

function isEmpty(cell: Stretch | undefined): boolean {
  return cell === undefined || cell.start === cell.end;
}

function rowsOfCells(lines: readonly PipeLine[], texts: readonly string[]): readonly PipeRow[] {
  const items = lines.flatMap(({ cells, bars }, line) => {
    const text = (cell: Stretch) => texts[line]?.slice(cell.start, cell.end) ?? "";
    const found: (PipeItem & { readonly cell: PipeCell })[] = cells.map((cell) => ({
      text: text(cell),
      bars: 0,
      cell: { ...cell, line },
    }));
    return bars === 0 ? found : [...found, { text: "", bars, cell: { line, start: 0, end: 0 } }];
  });
  const isFlooded = items.some(({ bars }) => bars > WIDEST_GRID);
  const rows = isFlooded ? rowsBetweenFloods(items) : planRows(items);
  return rows.map(({ from, to }) => items.slice(from, to).map(({ cell }) => cell));
}

/** A layout table as wide as the page closes each row with a flood of bars (shape P6); one bar is a cell. */
function rowsBetweenFloods(items: readonly PipeItem[]): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  let from = 0;
  for (const [at, { bars }] of items.entries()) {
    if (bars <= 1) continue;
    if (at > from) rows.push({ from, to: at });
    from = at + 1;
  }
  return from < items.length ? [...rows, { from, to: items.length }] : rows;
}
