import type { PrintedColumns } from "./align-cells.ts";
import { alignCells } from "./align-cells.ts";
import { unitInHeader } from "./cell-grammar.ts";
import type { FormColumn, FormRow, FormTable } from "./form/form.ts";
import { labelWording } from "./label.ts";
import { localColumn } from "./local-row.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

/**
 * Reads section two (REPORT-FORMAT 2.5.1, 2.6). The header above a row names its columns; each item has
 * its own, whether the items are one table or five.
 */
export function readDisclosure(
  rows: readonly TableRow[],
  tables: readonly FormTable[],
): readonly RowReading[] {
  const readings: RowReading[] = [];
  let header: TableRow | null = null;
  for (const row of rows) {
    if (headingStart(row) > 0) header = row;
    else readings.push(...readRow(row, header, tables));
  }
  return readings;
}

function readRow(
  row: TableRow,
  header: TableRow | null,
  tables: readonly FormTable[],
): readonly RowReading[] {
  if (!row.isTabular) return [];
  const label = row.wordings.findLastIndex((wording) => findRow(wording, tables) !== null);
  const found = findRow(row.wordings[label] ?? "", tables);
  if (found === null) return [];
  const headings = header === null ? [] : printedHeadings(header);
  const columns = headings.length === 0 ? found.table.columns : matchColumns(headings, found.table);
  const printed: PrintedColumns = {
    count: columns.length,
    grid: header === null ? null : headingColumns(header, columns.length),
    overflow: "first",
    shortage: "last",
  };
  const { cells, ...others } = alignCells(row, label + 1, printed);
  const columnCells = columns.flatMap((column, index) => {
    const heading = headings[index] ?? "";
    const cell = cells[index] ?? null;
    if (column === null && heading === "") return [];
    return [{ column: column ?? localColumn(heading), cell, headerUnit: unitInHeader(heading) }];
  });
  return [{ ...found, cells: columnCells, ...others, knownBy: "wording" }];
}

function findRow(
  wording: string,
  tables: readonly FormTable[],
): { readonly table: FormTable; readonly row: FormRow } | null {
  if (wording === "") return null;
  for (const table of tables) {
    const row = table.rows.find((candidate) => candidate.label.test(wording));
    if (row !== undefined) return { table, row };
  }
  return null;
}

/** The first heading of data in a header row; 0 where the row is no header. */
function headingStart(row: TableRow): number {
  return row.wordings.indexOf("信息内容") + 1;
}

function printedHeadings(header: TableRow): readonly string[] {
  const headings = header.texts.slice(headingStart(header));
  return headings.slice(0, headings.findLastIndex((text) => text !== "") + 1);
}

/**
 * The form's column under each heading, null for a local one. Words decide; where the table prints as
 * many headings as the form, position decides for those whose words were lost (`本年新` twice, F15).
 */
function matchColumns(
  headings: readonly string[],
  table: FormTable,
): readonly (FormColumn | null)[] {
  const unused = new Set(table.columns);
  const take = (column: FormColumn | undefined) => {
    if (column === undefined) return null;
    unused.delete(column);
    return column;
  };
  const byWords = headings.map((heading) => {
    const wording = labelWording(heading);
    return take([...unused].find((column) => column.header.test(wording)));
  });
  const isWhole = headings.filter((heading) => heading !== "").length === table.columns.length;
  if (!isWhole) return byWords;
  return byWords.map((column, index) =>
    column === null && headings[index] !== "" ? take([...unused][0]) : column,
  );
}

function headingColumns(header: TableRow, count: number): PrintedColumns["grid"] {
  const { grid, block } = header;
  if (grid === null) return null;
  const start = headingStart(header);
  const columns = header.cells.slice(start, start + count).map((cell) => grid.indexOf(cell));
  return columns.includes(-1) ? null : { block, columns };
}
