import type { PrintedColumns } from "./align-cells.ts";
import { alignCells, leafColumns } from "./align-cells.ts";
import { isWords } from "./cell-grammar.ts";
import { organizationSubtotal } from "./form/application-table.ts";
import type { FormColumn, FormRow, FormTable, OutcomeGroup } from "./form/form.ts";
import { labelNumber } from "./label.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

/** What stands above or beside the columns of 申请人情况. */
const HEADER = /^(?:申请人情况|自然人|商业企业|商业|科研机构|科研)$/u;

const SUBTOTAL = /^小计$/u;

/** A shorter label (其他) says nothing outside its group. */
const SHORTEST_WORDING = 3;

/** A row of the form known by one of a row's cells. */
interface KnownRow {
  readonly row: FormRow;
  /** The cell that holds its label. */
  readonly at: number;
  readonly knownBy: RowReading["knownBy"];
}

/**
 * Reads section three (REPORT-FORMAT 2.5.2), carrying the group: the numbers `1.`–`3.` begin labels in
 * four of them.
 */
export function readApplications(
  rows: readonly TableRow[],
  [table]: readonly FormTable[],
): readonly RowReading[] {
  if (table === undefined) return [];
  const header = headerRows(rows, table);
  const columns = applicantColumns(header, table);
  const printed = printedColumns(header, columns);
  const readings: RowReading[] = [];
  let group: OutcomeGroup | null = null;
  for (const row of rows) {
    const known: KnownRow | null = isHeader(row) ? null : knowRow(row, table, group);
    if (known === null) continue;
    group = known.row.group;
    if (!mayHoldData(row, known.at + 1)) continue;
    const { cells, surplus } = alignCells(row, known.at + 1, printed);
    readings.push({
      table,
      row: known.row,
      cells: columns.map((column, i) => ({ column, cell: cells[i] ?? null, headerUnit: null })),
      surplus,
      knownBy: known.knownBy,
    });
  }
  return readings;
}

/** What stands above the first row of the form, in however many rows it is laid out. */
function headerRows(rows: readonly TableRow[], table: FormTable): readonly TableRow[] {
  const first = rows.findIndex((row) => !isHeader(row) && knowRow(row, table, null) !== null);
  return rows.slice(0, first === -1 ? rows.length : first);
}

function isHeader(row: TableRow): boolean {
  return row.texts.some((text) => HEADER.test(text));
}

/** A label alone is an empty row that was flattened; words after it make the row a heading. */
function mayHoldData(row: TableRow, start: number): boolean {
  const rest = row.texts.slice(start);
  return row.block.kind === "table" && (rest.length === 0 || !rest.every(isWords));
}

/** The last label in a row is the row's own: the outcome it belongs to stands before it. */
function knowRow(row: TableRow, table: FormTable, carried: OutcomeGroup | null): KnownRow | null {
  let known: KnownRow | null = null;
  let group = carried;
  for (const [at, wording] of row.wordings.entries()) {
    const number = labelNumber(row.texts[at] ?? "");
    const byWording = findByWording(wording, table, group);
    const found = byWording ?? findByNumber(number, wording, table, group);
    if (found === null) continue;
    known = { row: found, at, knownBy: byWording === null ? "number" : "wording" };
    group = found.group;
  }
  return known;
}

function findByWording(
  wording: string,
  table: FormTable,
  group: OutcomeGroup | null,
): FormRow | null {
  if (wording === "") return null;
  const isTelling = (row: FormRow) =>
    row.group === null || row.group === group || wording.length >= SHORTEST_WORDING;
  const named = SUBTOTAL.test(wording)
    ? table.rows.find((row) => group !== null && row.group === group && row.number === null)
    : table.rows.find((row) => row.label.test(wording) && isTelling(row));
  return named ?? null;
}

/** A label damaged beyond its wording; what is too short to be one may be a value with a unit. */
function findByNumber(
  number: number | null,
  wording: string,
  table: FormTable,
  group: OutcomeGroup | null,
): FormRow | null {
  if (group === null || number === null || wording.length < SHORTEST_WORDING) return null;
  return table.rows.find((row) => row.group === group && row.number === number) ?? null;
}

/** The form's seven columns, and 小计 of the organisations where the report prints it. */
function applicantColumns(header: readonly TableRow[], table: FormTable): readonly FormColumn[] {
  const subtotals = header.filter((row) => row.texts.some((text) => SUBTOTAL.test(text)));
  if (subtotals.length === 0) return table.columns;
  const beforeParts = subtotals.some((row) => SUBTOTAL.test(row.texts[0] ?? ""));
  return table.columns.toSpliced(beforeParts ? 1 : -1, 0, organizationSubtotal);
}

function printedColumns(
  header: readonly TableRow[],
  columns: readonly FormColumn[],
): PrintedColumns {
  const isLeaf = (words: string) => columns.some((column) => column.header.test(words));
  return {
    count: columns.length,
    grid: leafColumns(header, columns.length, isLeaf),
    overflow: "keep-last",
  };
}
