import type { ExportedReading, ExportTable } from "#shared";
import {
  cellTable,
  codebook,
  codebookMarkdown,
  detailTables,
  reportTable,
  wideReportTable,
} from "#shared";
import { writeOut } from "../terminal/standard-output.ts";
import { writeFilesWhole } from "./export-files.ts";
import { csvHeader, csvRows } from "./formats/csv.ts";

/** `tidy`: one row a cell; `wide`: one row a report, one column a key of the form. */
export type Shape = "tidy" | "wide";

/** Prints one table: the cells where it is tidy, the reports with their cells where it is wide. */
export async function printCsv(readings: Iterable<ExportedReading>, shape: Shape): Promise<void> {
  const table = shape === "tidy" ? cellTable : wideReportTable();
  await writeOut(csvHeader(table));
  for (const reading of readings) await writeOut(csvRows(table, reading));
}

/**
 * Writes every table of the export and the codebook into a folder, one Reading at a time: memory does not
 * grow with the corpus.
 */
export async function writeCsv(
  readings: Iterable<ExportedReading>,
  shape: Shape,
  folder: string,
): Promise<void> {
  const tables = [shape === "tidy" ? reportTable : wideReportTable(), ...detailTables];
  const names = [...tables.map(fileOf), "codebook.md", "codebook.json"];
  await writeFilesWhole(folder, names, async (append) => {
    for (const table of tables) await append(fileOf(table), csvHeader(table));
    for (const reading of readings) {
      for (const table of tables) await append(fileOf(table), csvRows(table, reading));
    }
    await append("codebook.md", codebookMarkdown(codebook()));
    await append("codebook.json", `${JSON.stringify(codebook(), null, 2)}\n`);
  });
}

function fileOf({ name }: ExportTable): string {
  return `${name}.csv`;
}
