import type { FormColumn, FormTable } from "../form/form.ts";
import type { RowReading } from "../row-reading.ts";
import type { TableRow } from "../table-row.ts";
import { alignLabels } from "./align-labels.ts";
import { columnsWithSubtotal } from "../subtotal-column.ts";
import { inFormOrder, rowHolds } from "./sums.ts";
import { type Token, readTokens } from "./tokens.ts";
import { type Tuple, readTuples } from "./tuples.ts";

/**
 * Reads section three from lines (REPORT-FORMAT 2.8, shapes P3 and P4): seven values after, or inside, each
 * label. Of fewer or more nothing tells the column. Where labels are lost, all values together are read in
 * the form's order if they are as many as its cells and each of its sums holds.
 */
export function readApplicationLines(
  rows: readonly TableRow[],
  [table]: readonly FormTable[],
): readonly RowReading[] {
  if (table === undefined) return [];
  const tokens = readTokens(rows);
  const labelled = readLabelled(readTuples(tokens), table);
  const national = table.rows.filter((row) => row.local !== true);
  if (labelled.length * 2 > national.length) return labelled;
  const values = tokens.filter(({ kind }) => kind === "value");
  const width = table.columns.length;
  if (!inFormOrder(values.map(textOf), national, width)) return labelled;
  return national.map((row, index) => {
    const own = values.slice(index * width, (index + 1) * width);
    return readingOf(table, row, own, table.columns);
  });
}

function readLabelled(tuples: readonly Tuple[], table: FormTable): readonly RowReading[] {
  const columns = printedColumns(tuples, table);
  const isEven = tuples.every(({ values }) => values.length === columns.length);
  return Array.from(alignLabels(tuples, table.rows)).flatMap(([at, index]) => {
    const row = table.rows[index];
    const { values = [] } = tuples[at] ?? {};
    if (row === undefined) return [];
    const national = values.filter((_, i) => columns[i]?.local !== true).map(textOf);
    const isPlaced = values.length === columns.length && (isEven || rowHolds(national));
    return [readingOf(table, row, values, isPlaced ? columns : null)];
  });
}

/** The form's columns or, where rows have one value more, those with 小计. */
function printedColumns(tuples: readonly Tuple[], table: FormTable): readonly FormColumn[] {
  const [subtotal] = table.localColumns ?? [];
  const width = table.columns.length + 1;
  const wide = tuples.filter(({ values }) => values.length === width);
  const isNamed = tuples[0]?.before.includes(subtotal?.meaning.zh ?? "") ?? false;
  if (subtotal === undefined || wide.length * 2 <= (isNamed ? 0 : tuples.length))
    return table.columns;
  const texts = wide.map(({ values }) => values.map(textOf));
  return columnsWithSubtotal(texts, table) ?? table.columns;
}

const textOf = ({ cell }: Token): string => cell.text;

/** A row's values under the given columns; without columns nothing tells where they stand. */
function readingOf(
  table: FormTable,
  row: RowReading["row"],
  values: readonly Token[],
  columns: readonly FormColumn[] | null,
): RowReading {
  const cells = values.map(({ cell }) => cell);
  return {
    table,
    row,
    cells: (columns ?? table.columns).map((column, i) => ({
      column,
      cell: columns === null ? null : (cells[i] ?? null),
      headerUnit: null,
    })),
    surplus: [],
    unplaced: columns === null ? cells : [],
    knownBy: "wording",
  };
}
