import type { ExportedReading, ExportTable } from "#shared";
import {
  cellTable,
  codebook,
  codebookMarkdown,
  detailTables,
  reportTable,
  wideReportTable,
  withVersions,
} from "#shared";
import { writeOut } from "../terminal/standard-output.ts";
import { writeFilesWhole } from "./export-files.ts";
import { csvHeader, csvRows } from "./formats/csv.ts";

/** `tidy`: one row a cell; `wide`: one row a report, one column a key of the form. */
export type Shape = "tidy" | "wide";

export interface CsvManner {
  readonly shape: Shape;
  /** Whether the Readings are all versions of their pages, to be told apart. */
  readonly allVersions: boolean;
}

/** Prints one table: the cells where it is tidy, the reports with their cells where it is wide. */
export async function printCsv(
  readings: Iterable<ExportedReading>,
  { shape, allVersions }: CsvManner,
): Promise<void> {
  const table = asWritten(allVersions)(shape === "tidy" ? cellTable : wideReportTable());
  await writeOut(csvHeader(table));
  for (const reading of readings) await writeOut(csvRows(table, reading));
}

/**
 * Writes every table of the export and the codebook into a folder, one Reading at a time: memory does not
 * grow with the corpus.
 */
export async function writeCsv(
  readings: Iterable<ExportedReading>,
  { shape, allVersions }: CsvManner,
  folder: string,
): Promise<void> {
  const reports = shape === "tidy" ? reportTable : wideReportTable();
  const tables = [reports, ...detailTables].map(asWritten(allVersions));
  const book = codebook(asWritten(allVersions));
  const names = [...tables.map(fileOf), "codebook.md", "codebook.json"];
  await writeFilesWhole(folder, names, async (append) => {
    for (const table of tables) await append(fileOf(table), csvHeader(table));
    for (const reading of readings) {
      for (const table of tables) await append(fileOf(table), csvRows(table, reading));
    }
    await append("codebook.md", codebookMarkdown(book));
    await append("codebook.json", `${JSON.stringify(book, null, 2)}\n`);
  });
}

function asWritten(allVersions: boolean): (table: ExportTable) => ExportTable {
  return allVersions ? withVersions : (table) => table;
}

function fileOf({ name }: ExportTable): string {
  return `${name}.csv`;
}
