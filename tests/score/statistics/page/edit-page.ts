import type {
  FormPart,
  PageItem,
  PrintedCell,
  PrintedPage,
  PrintedRow,
  PrintedTable,
  TruthCell,
} from "./printed-page.ts";

/** The page with each of its tables replaced by what `edit` makes of it. */
export function editTables(
  page: PrintedPage,
  edit: (table: PrintedTable) => readonly PageItem[],
): PrintedPage {
  const items = page.items.flatMap((item) => (item.kind === "table" ? edit(item) : [item]));
  return { ...page, items };
}

/** The page with the tables of some parts of the form edited, the others as they are. */
export function editParts(
  page: PrintedPage,
  parts: readonly FormPart[],
  edit: (table: PrintedTable) => PrintedTable,
): PrintedPage {
  return editTables(page, (table) => [parts.includes(table.part) ? edit(table) : table]);
}

function editRows(
  table: PrintedTable,
  edit: (row: PrintedRow, index: number) => readonly PrintedRow[],
): PrintedTable {
  return { ...table, rows: table.rows.flatMap(edit) };
}

function editCells(
  page: PrintedPage,
  edit: (cell: PrintedCell, row: PrintedRow) => PrintedCell,
): PrintedPage {
  return editTables(page, (table) => [
    editRows(table, (row) => [{ ...row, cells: row.cells.map((cell) => edit(cell, row)) }]),
  ]);
}

/** The page with the words of its labels, headings and headers edited; numbers stay. */
export function editLabels(page: PrintedPage, edit: (text: string) => string): PrintedPage {
  return editCells(page, (cell) =>
    cell.key === null && cell.text !== "" ? { ...cell, text: edit(cell.text) } : cell,
  );
}

/** What a cell of data prints instead, and what may be known of it then. */
export interface Reprint {
  readonly text: string;
  readonly truth: TruthCell;
}

/** The page with numbers printed anew; a cell for which `reprint` gives null stays as it is. */
export function reprintNumbers(
  page: PrintedPage,
  reprint: (key: string, truth: TruthCell, text: string) => Reprint | null,
): PrintedPage {
  const truth = new Map(page.truth);
  const edited = editCells(page, (cell) => {
    const known = cell.key === null ? undefined : page.truth.get(cell.key);
    if (cell.key === null || known === undefined) return cell;
    const reprinted = reprint(cell.key, known, cell.text);
    if (reprinted === null) return cell;
    truth.set(cell.key, reprinted.truth);
    return { ...cell, text: reprinted.text };
  });
  return { ...edited, truth };
}

/** The page with what may be known of some of its cells changed. */
export function revise(
  page: PrintedPage,
  keys: Iterable<string>,
  change: (truth: TruthCell) => TruthCell,
): PrintedPage {
  const truth = new Map(page.truth);
  for (const key of keys) {
    const known = truth.get(key);
    if (known !== undefined) truth.set(key, change(known));
  }
  return { ...page, truth };
}

/** Keys of the numbers that a row, or a run of cells, prints. */
export function keysOf(cells: readonly PrintedCell[]): readonly string[] {
  return cells.flatMap(({ key }) => key ?? []);
}
