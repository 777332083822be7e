import { stringify } from "csv-stringify/browser/esm/sync";
import { correctableFields, csvField, wideReportTable } from "#shared";
import type { SavedReading } from "#shared";
import type { ExportFormat } from "./export-format.ts";

/** Without it Excel takes UTF-8 for the system's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";

const table = wideReportTable();

/** What only a saved Reading has; the reader's corrections stand beside what was read. */
const OWN_COLUMNS = [
  "saved_at",
  ...correctableFields.map((field) => `corrected_${snakeCase(field)}`),
  "restored_removals",
];

/** One row a report, one column a key of the form, as `nianbao export` writes it, and the corrections. */
export const csv: ExportFormat = {
  extension: "csv",
  mediaType: "text/csv",
  header: () =>
    BYTE_ORDER_MARK + rowsText([[...table.columns.map(({ name }) => name), ...OWN_COLUMNS]]),
  render: ({ entries }) => entries.map(lineOf),
};

function lineOf({ reading, savedAt, corrections }: SavedReading): string {
  const own = [
    savedAt,
    ...correctableFields.map((field) => corrections.fields[field] ?? null),
    corrections.restored.length,
  ];
  return rowsText(table.rows(reading).map((row) => [...row, ...own].map(csvField)));
}

function rowsText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows" },
  );
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
