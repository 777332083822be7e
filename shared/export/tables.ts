import type { Bilingual } from "../statistics/form/form.ts";
import { formKeys } from "../statistics/form/form-keys.ts";
import type { ExportColumn, ExportValue } from "./column.ts";
import { cellColumns, checkColumns, figureColumns, removalColumns } from "./detail-columns.ts";
import { identityColumns, reportColumns } from "./report-columns.ts";
import { correctedFields, correctionColumns } from "./saved/correction-columns.ts";
import type { ExportedReading } from "./saved/saved-reading.ts";

/** A table of the export: what its columns are, and the rows that one Reading adds to it. */
export interface ExportTable {
  /** `cells`, as in `cells.csv`. */
  readonly name: string;
  readonly meaning: Bilingual;
  readonly columns: readonly Pick<ExportColumn<never>, "name" | "meaning">[];
  readonly rows: (reading: ExportedReading) => readonly (readonly ExportValue[])[];
}

/** One row a cell: the tidy form, with the reason of every blank. */
export const cellTable: ExportTable = detailTable(
  "cells",
  {
    zh: "每格一行（整洁格式），空白注明原因",
    en: "one row a cell (tidy), each blank with its reason",
  },
  cellColumns,
  ({ statistics }) => statistics.cells.map((cell) => ({ ...cell, edition: statistics.edition })),
);

/** One row a report, without its numbers. */
export const reportTable: ExportTable = {
  name: "reports",
  meaning: { zh: "每份报告一行", en: "one row a report" },
  columns: reportColumns,
  rows: (reading) => [valuesOf(reportColumns, reading)],
};

const figureTable = detailTable(
  "figures",
  { zh: "正文陈述的数字，每个一行", en: "one row a number stated in prose" },
  figureColumns,
  ({ figures }) => figures,
);

const checkTable = detailTable(
  "checks",
  { zh: "勾稽关系和正文核对，每项一行", en: "one row a check" },
  checkColumns,
  ({ checks }) => checks,
);

const removalTable = detailTable(
  "removals",
  { zh: "从网页删除的文字，每处一行", en: "one row a run of text that was taken off the page" },
  removalColumns,
  ({ removals }) => removals,
);

const correctionTable = detailTable(
  "corrections",
  {
    zh: "读者更正的字段，每个一行；restored 为恢复的删除，列其在 removals 中的序号（从 0 起）",
    en: "one row a field that a reader put right; restored are removals taken back, by their place from 0",
  },
  correctionColumns,
  correctedFields,
);

/** What an export writes besides the reports themselves. */
export const detailTables: readonly ExportTable[] = [
  cellTable,
  figureTable,
  checkTable,
  removalTable,
  correctionTable,
];

/**
 * One row a report with one column for each key of the form, empty where the cell is blank or the page has
 * none: why, says the row of `cells`. Local rows without a name of their own are in `cells` alone, for
 * what columns they would need is not known before the last report.
 */
export function wideReportTable(): ExportTable {
  const keys = formKeys();
  const cellsOf = keys.map(({ key, zh, en }) => ({ name: key, meaning: { zh, en } }));
  return {
    name: "reports",
    meaning: {
      zh: "每份报告一行，每个键一列",
      en: "one row a report, one column a key of the form",
    },
    columns: [...reportColumns, ...cellsOf],
    rows: (reading) => {
      const values = new Map(reading.statistics.cells.map(({ key, value }) => [key, value]));
      const numbers = keys.map(({ key }) => values.get(key) ?? null);
      return [[...valuesOf(reportColumns, reading), ...numbers]];
    },
  };
}

function detailTable<Row>(
  name: string,
  meaning: Bilingual,
  columns: readonly ExportColumn<Row>[],
  rowsOf: (reading: ExportedReading) => readonly Row[],
): ExportTable {
  return {
    name,
    meaning,
    columns: [...identityColumns, ...columns],
    rows: (reading) => {
      const identity = valuesOf(identityColumns, reading);
      return rowsOf(reading).map((row) => [...identity, ...valuesOf(columns, row)]);
    },
  };
}

function valuesOf<Row>(columns: readonly ExportColumn<Row>[], row: Row): readonly ExportValue[] {
  return columns.map((column) => column.of(row));
}
