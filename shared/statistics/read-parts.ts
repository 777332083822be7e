import type { FormEdition, FormPart, FormTable } from "./form/form.ts";
import type { LocatedPart } from "./locate-tables.ts";
import { readApplications } from "./read-applications.ts";
import { readCases } from "./read-cases.ts";
import { readDisclosure } from "./read-disclosure.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

type PartReader = (
  rows: readonly TableRow[],
  tables: readonly FormTable[],
) => readonly RowReading[];

const readers: Readonly<Record<FormPart, PartReader>> = {
  "active-disclosure": readDisclosure,
  applications: readApplications,
  "reconsideration-litigation": readCases,
};

/** Every row of the edition's tables that the located parts hold, in the page's order. */
export function readParts(
  parts: readonly LocatedPart[],
  edition: FormEdition,
): readonly RowReading[] {
  return parts.flatMap(({ part, rows }) =>
    readers[part](
      rows,
      edition.tables.filter((table) => table.part === part),
    ),
  );
}
