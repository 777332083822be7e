import type { TableCell } from "../../content/block.ts";
import type { FormTable } from "../form/form.ts";
import type { RowReading } from "../row-reading.ts";
import type { TableRow } from "../table-row.ts";
import { readTokens } from "./tokens.ts";
import { readTuples } from "./tuples.ts";

/** With fewer values than half of its columns a line is not taken for the row of data. */
const FEWEST_VALUES = 8;

/**
 * Reads section four from lines (REPORT-FORMAT 2.8): fifteen values in a row, wherever lines break. Of
 * fewer nothing tells which is missing, of more nothing tells which is not the form's.
 */
export function readCaseLines(
  rows: readonly TableRow[],
  [table]: readonly FormTable[],
): readonly RowReading[] {
  const [row] = table?.rows ?? [];
  if (table === undefined || row === undefined) return [];
  const runs = valueRuns(rows);
  const width = table.columns.length;
  const cells =
    runs.find((run) => run.length === width) ?? runs.find((run) => run.length >= FEWEST_VALUES);
  if (cells === undefined) return [];
  const isPlaced = cells.length === width;
  return [
    {
      table,
      row,
      cells: table.columns.map((column, i) => ({
        column,
        cell: isPlaced ? (cells[i] ?? null) : null,
        headerUnit: null,
      })),
      surplus: [],
      unplaced: isPlaced ? [] : cells,
      knownBy: "wording",
    },
  ];
}

/** Values between two pieces of words, all lines together. */
function valueRuns(rows: readonly TableRow[]): readonly (readonly TableCell[])[] {
  const runs: TableCell[][] = [];
  for (const { before, values } of readTuples(readTokens(rows))) {
    const cells = values.map(({ cell }) => cell);
    const last = before === "" ? runs.at(-1) : undefined;
    if (last === undefined) runs.push(cells);
    else for (const cell of cells) last.push(cell);
  }
  return runs;
}
