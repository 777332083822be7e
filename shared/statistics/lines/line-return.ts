import { readCellText } from "../cell-grammar.ts";
import type { FormTable } from "../form/form.ts";
import type { RowReading } from "../row-reading.ts";
import type { TableRow } from "../table-row.ts";
import { alignLabels } from "./align-labels.ts";
import { type Token, readTokens } from "./tokens.ts";
import { type Tuple, readTuples } from "./tuples.ts";

/** So many values in a row that go up by one are no counts. */
const LEAST_SERIALS = 8;

/** Reads 政府信息公开情况统计表 from lines: one value after each label and its unit (REPORT-FORMAT 2.4, 2.8). */
export function readReturnLines(
  rows: readonly TableRow[],
  [table]: readonly FormTable[],
): readonly RowReading[] {
  if (table === undefined) return [];
  const tuples = withoutGroups(readTuples(withoutSerials(readTokens(rows))));
  return Array.from(alignLabels(tuples, table.rows)).flatMap(([at, index]) => {
    const tuple = tuples[at];
    const row = table.rows[index];
    if (tuple === undefined || row === undefined) return [];
    const cells = tuple.values.map(({ cell }) => cell);
    const isPlaced = cells.length === table.columns.length;
    const columns = table.columns.map((column, i) => ({
      column,
      cell: isPlaced ? (cells[i] ?? null) : null,
      headerUnit: tuple.unit,
    }));
    const unplaced = isPlaced ? [] : cells;
    return [{ table, row, cells: columns, surplus: [], unplaced, knownBy: "wording" as const }];
  });
}

/** A group prints a dash for a unit and has no value; its words are not the label of the next row. */
function withoutGroups(tuples: readonly Tuple[]): readonly Tuple[] {
  const hasUnits = tuples.some(({ unit }) => unit !== null);
  return tuples.filter(({ unit, values: [value] }) => {
    const isDash = readCellText(value?.cell.text ?? "").blank === "dash";
    return !(hasUnits && unit === null && isDash);
  });
}

/** 序号: the numbers of the rows, before their labels, each one more than the one before. */
function withoutSerials(tokens: readonly Token[]): readonly Token[] {
  const serials = tokens.filter(
    ({ kind }, at) => kind === "value" && tokens[at + 1]?.kind === "words",
  );
  const values = serials.map(({ cell }) => readCellText(cell.text).value);
  const isCounting = values.every((value, at) => value !== null && value === (values[0] ?? 0) + at);
  if (!isCounting || serials.length < LEAST_SERIALS) return tokens;
  const numbers = new Set(serials);
  return tokens.filter((token) => !numbers.has(token));
}
