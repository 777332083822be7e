import { alignCells, leafColumns } from "./align-cells.ts";
import { isWords } from "./cell-grammar.ts";
import { span } from "./expand-grid.ts";
import { caseBlocks, caseResults } from "./form/case-table.ts";
import type { FormTable } from "./form/form.ts";
import { rowHolds } from "./lines/sums.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

/** With fewer cells than half of its columns a row is not taken for the one row of data. */
const FEWEST_COLUMNS = 8;
/** An empty row with more words before it is a row of the header. */
const MOST_LABELS = 1;

/**
 * Reads section four (REPORT-FORMAT 2.5.3): a header of several rows, then one row of data, in which
 * position identifies a column. A header without its row of data gives a row without cells.
 */
export function readCases(
  rows: readonly TableRow[],
  [table]: readonly FormTable[],
): readonly RowReading[] {
  const [formRow] = table?.rows ?? [];
  const isTable = rows.some((row) => row.texts.some((text) => text.endsWith("维持")));
  if (table === undefined || formRow === undefined || !isTable) return [];
  const data = findDataRow(rows);
  const header = data === null ? [] : rows.slice(0, rows.indexOf(data));
  const isLeaf = (words: string) => table.columns.some((column) => column.header.test(words));
  const count = table.columns.length;
  const grid = leafColumns(header, count, isLeaf);
  const place = data === null ? null : placeOfCases(data, count);
  const { cells, ...others } =
    data === null
      ? { cells: [], surplus: [], unplaced: [] }
      : alignCells(data, place ?? dataStart(data), {
          count,
          grid,
          overflow: place === null ? null : "first",
          shortage: "last",
        });
  const columnCells = table.columns.map((column, index) => ({
    column,
    cell: cells[index] ?? null,
    headerUnit: null,
  }));
  return [{ table, row: formRow, cells: columnCells, ...others, knownBy: "wording" }];
}

/** The first row of data that says anything; in an empty form, the first that could hold data. */
function findDataRow(rows: readonly TableRow[]): TableRow | null {
  const first = rows.find(holdsData);
  if (first === undefined) return null;
  const written = rows.find(
    (row) => row.block === first.block && holdsData(row) && row.texts.some((text) => text !== ""),
  );
  return written ?? first;
}

/** A single word among the values does not make the row a header. */
function holdsData(row: TableRow): boolean {
  const start = dataStart(row);
  const width = row.cells.slice(start).reduce((sum, cell) => sum + span(cell.colSpan), 0);
  const filled = row.texts.slice(start).filter((text) => text !== "");
  const words = filled.filter(isWords).length;
  if (width < FEWEST_COLUMNS) return false;
  return filled.length === 0 ? start <= MOST_LABELS : words * 2 < filled.length;
}

/**
 * Where the cases begin. A label may read like a number (2019年), and a remark may stand behind: of more values
 * than columns those are the cases that add up in each block (REPORT-FORMAT 3.3); null where none do, or others that differ.
 */
function placeOfCases(row: TableRow, count: number): number | null {
  const start = dataStart(row);
  const filled = row.texts.slice(0, row.texts.findLastIndex((text) => text !== "") + 1);
  const offsets = Array.from(
    { length: Math.max(0, filled.length - start - count) + 1 },
    (_, i) => i,
  );
  const valuesAt = (place: number): readonly string[] => filled.slice(place, place + count);
  const places = offsets.map((offset) => start + offset).filter((place) => addsUp(valuesAt(place)));
  const readings = new Set(places.map((place) => valuesAt(place).join("\t")));
  return readings.size === 1 ? (places[0] ?? null) : null;
}

function addsUp(texts: readonly string[]): boolean {
  return caseBlocks.every((_, block) => {
    const at = block * caseResults.length;
    return rowHolds(texts.slice(at, at + caseResults.length));
  });
}

/** Some offices print a label (案件数量) before the data. */
function dataStart(row: TableRow): number {
  const start = row.texts.findIndex((text) => !isWords(text));
  return start === -1 ? row.cells.length : start;
}
