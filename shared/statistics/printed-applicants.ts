import type { PrintedColumns } from "./align-cells.ts";
import { afterUnits, leafColumns } from "./align-cells.ts";
import { organizationSubtotal } from "./form/application-table.ts";
import type { FormColumn, FormTable } from "./form/form.ts";
import type { KnownRow } from "./know-row.ts";
import { labelWording } from "./label.ts";
import type { TableRow } from "./table-row.ts";

const SUBTOTAL = /^小计$/u;

/** With fewer of its words left, a header says nothing about the columns that are not there. */
const FEWEST_HEADINGS = 4;

/** The columns of 申请人情况 that a report prints. */
export interface PrintedApplicants {
  readonly columns: readonly FormColumn[];
  readonly printed: PrintedColumns;
}

/**
 * Which of the form's columns a report prints (REPORT-FORMAT 2.5.2): those of its header where the rows of
 * data have as many cells, the form's seven elsewhere. 小计 of the organisations is one more. Where most
 * rows are short and no header tells why, nothing tells which cells they lack.
 */
export function printedApplicants(
  header: readonly TableRow[],
  known: readonly (readonly [TableRow, KnownRow])[],
  table: FormTable,
): PrintedApplicants {
  const form = withSubtotal(header, table);
  const words = header.flatMap((row) => row.texts.map(labelWording));
  const named = form.filter((column) => words.some((word) => column.header.test(word)));
  const widths = known.map(([row, { at }]) => dataWidth(row, at + 1));
  const widest = Math.max(...widths);
  const isAsNamed = widest <= named.length || mostFrequent(widths) === named.length;
  const lacksColumns = isAsNamed && named.length < form.length && named.length >= FEWEST_HEADINGS;
  const columns = lacksColumns ? named : form;
  const isLeaf = (text: string) => columns.some((column) => column.header.test(text));
  return {
    columns,
    printed: {
      count: columns.length,
      grid: leafColumns(header, columns.length, isLeaf),
      overflow: null,
      shortage:
        lacksColumns || widest >= form.length || named.length === form.length ? "last" : null,
    },
  };
}

/** The number of cells after a label; flattened rows are filled up with empty ones. */
function dataWidth(row: TableRow, start: number): number {
  const filled = row.texts.findLastIndex((text) => text !== "") + 1;
  return (row.grid === null ? filled : row.cells.length) - afterUnits(row, start);
}

function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** The form's seven columns, and 小计 of the organisations where the report prints it. */
function withSubtotal(header: readonly TableRow[], table: FormTable): readonly FormColumn[] {
  const subtotals = header.filter((row) => row.texts.some((text) => SUBTOTAL.test(text)));
  if (subtotals.length === 0) return table.columns;
  const beforeParts = subtotals.some((row) => SUBTOTAL.test(row.texts[0] ?? ""));
  return table.columns.toSpliced(beforeParts ? 1 : -1, 0, organizationSubtotal);
}
