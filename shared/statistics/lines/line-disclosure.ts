import type { FormTable } from "../form/form.ts";
import type { RowReading } from "../row-reading.ts";
import type { TableRow } from "../table-row.ts";
import { alignLabels } from "./align-labels.ts";
import { readTokens } from "./tokens.ts";
import { readTuples } from "./tuples.ts";

/**
 * Reads section two from lines (REPORT-FORMAT 2.8, shapes P3 and P4): after each label as many values as its
 * item has columns. Of fewer or more nothing tells the column.
 */
export function readDisclosureLines(
  rows: readonly TableRow[],
  tables: readonly FormTable[],
): readonly RowReading[] {
  const formRows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const tuples = readTuples(readTokens(rows));
  const pairs = alignLabels(
    tuples,
    formRows.map(({ row }) => row),
  );
  return Array.from(pairs).flatMap(([tuple, index]) => {
    const found = formRows[index];
    const cells = (tuples[tuple]?.values ?? []).map(({ cell }) => cell);
    if (found === undefined) return [];
    const isPlaced = cells.length === found.table.columns.length;
    const columns = found.table.columns.map((column, i) => ({
      column,
      cell: isPlaced ? (cells[i] ?? null) : null,
      headerUnit: null,
    }));
    const unplaced = isPlaced ? [] : cells;
    return [{ ...found, cells: columns, surplus: [], unplaced, knownBy: "wording" as const }];
  });
}
