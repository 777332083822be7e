import type { FormEdition, FormPart, FormTable } from "./form/form.ts";
import { readApplicationLines } from "./lines/line-applications.ts";
import { readCaseLines } from "./lines/line-cases.ts";
import { readDisclosureLines } from "./lines/line-disclosure.ts";
import { readReturnLines } from "./lines/line-return.ts";
import type { LocatedPart } from "./locate-tables.ts";
import { readApplications } from "./read-applications.ts";
import { readCases } from "./read-cases.ts";
import { readDisclosure } from "./read-disclosure.ts";
import { readReturn } from "./read-return.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

type PartReader = (
  rows: readonly TableRow[],
  tables: readonly FormTable[],
) => readonly RowReading[];

/** For each part, the readers of tables and of what is left of them in lines. */
const readers: Readonly<Record<FormPart, readonly PartReader[]>> = {
  "active-disclosure": [readDisclosure, readDisclosureLines],
  applications: [readApplications, readApplicationLines],
  "reconsideration-litigation": [readCases, readCaseLines],
  "statistics-return": [readReturn, readReturnLines],
  annex: [readReturn],
};

/**
 * Every row of the edition's tables that the located parts hold, in the page's order. Lines are read where
 * a part has no table: beside one they are prose.
 */
export function readParts(
  parts: readonly LocatedPart[],
  edition: FormEdition,
): readonly RowReading[] {
  return parts.flatMap(({ part, rows }) => {
    const tables = edition.tables.filter((table) => table.part === part);
    const readings = readers[part].map((read) => read(rows, tables));
    return readings.find(hasCells) ?? readings.find((found) => found.length > 0) ?? [];
  });
}

function hasCells(readings: readonly RowReading[]): boolean {
  return readings.some(
    ({ cells, unplaced }) => unplaced.length > 0 || cells.some(({ cell }) => cell !== null),
  );
}
