import { stringify } from "csv-stringify/sync";
import type { ExportedReading, ExportTable } from "#shared";
import { csvField } from "#shared";

/** Without it Excel takes UTF-8 for the system's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The first line of a CSV file, with the names of its columns. */
export function csvHeader({ columns }: ExportTable): string {
  return BYTE_ORDER_MARK + csvLines([columns.map(({ name }) => name)]);
}

/** The lines that one Reading adds to a table's CSV file (RFC 4180); none where it has nothing for it. */
export function csvRows(table: ExportTable, reading: ExportedReading): string {
  return csvLines(table.rows(reading).map((row) => row.map(csvField)));
}

function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows" },
  );
}
