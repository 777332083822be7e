import type { PrintedColumns } from "./align-cells.ts";
import { alignCells } from "./align-cells.ts";
import { unitInHeader } from "./cell-grammar.ts";
import type { FormColumn, FormTable } from "./form/form.ts";
import type { KnownRow } from "./know-row.ts";
import { knowRow } from "./know-row.ts";
import { labelWording } from "./label.ts";
import { localColumn, localRow } from "./local-row.ts";
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
  const found = findRow(row, header, tables);
  if (found === null) return [];
  const { table, row: formRow, at, knownBy } = found;
  const headings = header === null ? [] : printedHeadings(header);
  const columns = table.rows.includes(formRow)
    ? matchColumns(headings, table)
    : headings.map(() => null);
  const printed: PrintedColumns = {
    count: columns.length,
    grid: header === null ? null : headingColumns(header, columns.length),
    overflow: "first",
    shortage: "last",
  };
  const { cells, ...others } = alignCells(row, at + 1, printed);
  const columnCells = columns.flatMap((column, index) => {
    const heading = headings[index] ?? "";
    const cell = cells[index] ?? null;
    if (column === null && heading === "") return [];
    return [{ column: column ?? localColumn(heading), cell, headerUnit: unitInHeader(heading) }];
  });
  return [{ table, row: formRow, cells: columnCells, ...others, knownBy }];
}

/** The form's row or, under a header, one that an office added. */
function findRow(
  row: TableRow,
  header: TableRow | null,
  tables: readonly FormTable[],
): (KnownRow & { readonly table: FormTable }) | null {
  if (!row.isTabular) return null;
  const rows = tables.flatMap((table) => table.rows);
  const known = knowRow(row, rows, null);
  const table = tables.find((each) => known !== null && each.rows.includes(known.row));
  if (known !== null && table !== undefined) return { ...known, table };
  const [first] = tables;
  const local = header === null || first === undefined ? null : localRow(row, first);
  if (local === null || first === undefined) return null;
  return { ...local, table: first, knownBy: "wording" };
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
 * The form's column under each heading, null for a local one; all of them without headings. Words decide; where the table prints as
 * many headings as the form, position decides for those whose words were lost (`本年新` twice, F15).
 */
function matchColumns(
  headings: readonly string[],
  table: FormTable,
): readonly (FormColumn | null)[] {
  if (headings.length === 0) return table.columns;
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
