import { alignCells, unplacedCells } from "./align-cells.ts";
import { isWords } from "./cell-grammar.ts";
import type { FormTable } from "./form/form.ts";
import type { KnownRow } from "./know-row.ts";
import { knowRow } from "./know-row.ts";
import { localRow } from "./local-row.ts";
import type { PrintedApplicants } from "./printed-applicants.ts";
import { printedApplicants } from "./printed-applicants.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

/** What stands above or beside the columns of 申请人情况. */
const HEADER = /^(?:申请人情况|自然人|商业企业|商业|科研机构|科研)$/u;

/**
 * Reads section three (REPORT-FORMAT 2.5.2), carrying the group: the numbers `1.`–`3.` begin labels in
 * four of them.
 */
export function readApplications(
  rows: readonly TableRow[],
  [table]: readonly FormTable[],
): readonly RowReading[] {
  if (table === undefined) return [];
  const data = knowRows(rows, table).filter(([row, { at }]) => mayHoldData(row, at + 1));
  const first = data[0]?.[0];
  const header = first === undefined ? [] : rows.slice(0, rows.indexOf(first));
  const applicants = printedApplicants(header, data, table);
  return data.map(([row, found]) => readRow(row, found, table, applicants));
}

type FoundRow = readonly [TableRow, KnownRow];

/** The rows of the form, and between them those that an office added. */
function knowRows(rows: readonly TableRow[], table: FormTable): readonly FoundRow[] {
  const found: FoundRow[] = [];
  let group: string | null = null;
  for (const row of rows) {
    if (row.texts.some((text) => HEADER.test(text))) continue;
    const known: KnownRow | null = knowRow(row, table.rows, group);
    if (known !== null) group = known.row.group;
    const local = known === null && found.length > 0 ? localRow(row, table) : null;
    if (known !== null) found.push([row, known]);
    if (local !== null) found.push([row, { ...local, knownBy: "wording" }]);
  }
  return found;
}

/** A label alone is an empty row that was flattened; words after it make the row a heading. */
function mayHoldData(row: TableRow, start: number): boolean {
  const rest = row.texts.slice(start);
  return row.isTabular && (rest.length === 0 || !rest.every(isWords));
}

function readRow(
  row: TableRow,
  { row: formRow, at, knownBy }: KnownRow,
  table: FormTable,
  { columns, printed }: PrintedApplicants,
): RowReading {
  const { cells, ...others } =
    printed === null
      ? unplacedCells(row, at + 1, columns.length)
      : alignCells(row, at + 1, printed);
  return {
    table,
    row: formRow,
    cells: columns.map((column, i) => ({ column, cell: cells[i] ?? null, headerUnit: null })),
    ...others,
    knownBy,
  };
}
