/**
 * Tables flattened one cell a line (REPORT-FORMAT 2.8, shape P1): each cell's text is followed by `|`,
 * and a row that has fewer cells than the grid has columns is closed by a line of as many `|` as are
 * missing. A row as wide as the grid has no such line, so the width must be found before rows can be told apart.
 */

export interface PipeCell {
  /** Without its bar. */
  readonly text: string;
  /** Index into the given lines. */
  readonly line: number;
}

type PipeTable = readonly (readonly PipeCell[])[];

/** Cells in a row of lines up to a line of bars; `pads` is the number of bars, 0 at the end of the text. */
interface Run {
  readonly cells: readonly PipeCell[];
  readonly pads: number;
}

/** No form of the field is wider; a flood of bars (layout tables, shape P6) must not be taken for a grid. */
const WIDEST_GRID = 40;

/**
 * Tables of consecutive lines that end in `|`, each as rows of the cells that the text really has: spans
 * and empty cells at a row's end are lost in this shape and are not invented.
 */
export function readPipeTables(lines: readonly string[]): readonly PipeTable[] {
  const tables: PipeTable[] = [];
  let runs = readRuns(lines);
  while (runs.length > 0) {
    const { rows, rest } = takeTable(runs);
    if (rows.length > 0) tables.push(rows);
    runs = rest;
  }
  return tables;
}

function readRuns(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let cells: PipeCell[] = [];
  lines.forEach((line, index) => {
    const trimmed = line.trim();
    if (/^\|+$/u.test(trimmed)) {
      runs.push({ cells, pads: trimmed.length });
      cells = [];
    } else {
      cells.push({ text: trimmed.replace(/\s*\|$/u, ""), line: index });
    }
  });
  if (cells.length > 0) runs.push({ cells, pads: 0 });
  return runs;
}

/** Takes the first table off the runs: the rows up to where the found width no longer explains the bars. */
function takeTable(runs: readonly Run[]): {
  readonly rows: PipeTable;
  readonly rest: readonly Run[];
} {
  const width = bestWidth(runs);
  if (width === null) return { rows: oneRowEach(runs), rest: [] };
  const rows: (readonly PipeCell[])[] = [];
  for (const [index, run] of runs.entries()) {
    if (!fits(run, width)) {
      const after = nextTableStart(runs, index);
      const tail = run.cells.slice(0, after);
      if (tail.length > 0) rows.push(...chunks(tail, width));
      return { rows, rest: [{ ...run, cells: run.cells.slice(after) }, ...runs.slice(index + 1)] };
    }
    rows.push(...chunks(run.cells, width));
  }
  return { rows, rest: [] };
}

/** Whether rows of this width explain a run: full rows, then one that the bars fill up. */
function fits(run: Run, width: number): boolean {
  if (run.pads === 0) return true;
  return run.pads < width && (run.cells.length + run.pads) % width === 0;
}

/** The width, taken from the first run's bars, that explains the longest stretch of runs. */
function bestWidth(runs: readonly Run[]): number | null {
  const first = runs[0];
  if (first === undefined || first.pads === 0) return null;
  let best: { readonly width: number; readonly reach: number } | null = null;
  for (
    let width = first.pads + 1;
    width <= Math.min(WIDEST_GRID, first.pads + first.cells.length);
    width += 1
  ) {
    const reach = stretch(runs, width);
    if (reach > 0 && (best === null || reach > best.reach)) best = { width, reach };
  }
  return best?.width ?? null;
}

function stretch(runs: readonly Run[], width: number): number {
  const end = runs.findIndex((run) => !fits(run, width));
  return end < 0 ? runs.length : end;
}

/**
 * Where in a run that breaks the width the next table begins: the last row of the table before has lost its
 * bars, so the cut is the one after which a new width explains the most runs. The whole run where none does.
 */
function nextTableStart(runs: readonly Run[], index: number): number {
  const run = runs[index];
  if (run === undefined) return 0;
  let best = { start: run.cells.length, reach: 0 };
  for (
    let start = Math.max(0, run.cells.length - WIDEST_GRID);
    start < run.cells.length;
    start += 1
  ) {
    const width = run.cells.length - start + run.pads;
    if (width > WIDEST_GRID) continue;
    const reach = 1 + stretch(runs.slice(index + 1), width);
    if (reach > best.reach && reach > 1) best = { start, reach };
  }
  return best.start;
}

/** Without a width nothing tells where a row ends; each run is kept as one row of its cells. */
function oneRowEach(runs: readonly Run[]): PipeTable {
  return runs.map((run) => run.cells).filter((cells) => cells.length > 0);
}

function chunks(cells: readonly PipeCell[], width: number): PipeTable {
  const rows: (readonly PipeCell[])[] = [];
  for (let i = 0; i < cells.length; i += width) rows.push(cells.slice(i, i + width));
  return rows;
}
