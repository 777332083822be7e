import type { PrintedColumns } from "./align-cells.ts";
import { afterUnits, leafColumns } from "./align-cells.ts";
import { organizationSubtotal } from "./form/application-table.ts";
import type { FormColumn, FormTable } from "./form/form.ts";
import type { KnownRow } from "./know-row.ts";
import { labelWording } from "./label.ts";
import { columnsWithSubtotal } from "./subtotal-column.ts";
import type { TableRow } from "./table-row.ts";

const SUBTOTAL = /^小计$/u;

/** With fewer of its words left, a header says nothing about the columns that are not there. */
const FEWEST_HEADINGS = 4;

type KnownData = readonly [TableRow, KnownRow];

const FEWEST_WIDE_ROWS = 2;

/** The columns of 申请人情况 that a report prints. */
export interface PrintedApplicants {
  readonly columns: readonly FormColumn[];
  /** Null where rows are wider than the form and nothing tells which of their cells is not the form's. */
  readonly printed: PrintedColumns | null;
}

/**
 * Which of the form's columns a report prints (REPORT-FORMAT 2.5.2): those of its header where the rows of
 * data have as many cells, the form's seven elsewhere. 小计 of the organisations is one more. Where most
 * rows are short and no header tells why, nothing tells which cells they lack.
 */
export function printedApplicants(
  header: readonly TableRow[],
  known: readonly KnownData[],
  table: FormTable,
): PrintedApplicants {
  const wide = wideRows(known, table);
  const form = withSubtotal(header, wide, table);
  const words = header.flatMap((row) => row.texts.map(labelWording));
  const named = form.filter((column) => words.some((word) => column.header.test(word)));
  const widths = known.map(([row, { at }]) => dataWidth(row, at + 1));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const isAsNamed = widest <= named.length || mostFrequent(widths) === named.length;
  const lacksColumns = isAsNamed && named.length < form.length && named.length >= FEWEST_HEADINGS;
  const columns = lacksColumns ? named : form;
  const isLeaf = (text: string) => columns.some((column) => column.header.test(text));
  const grid = leafColumns(header, columns.length, isLeaf);
  if (grid === null && form === table.columns && wide.length > 0) {
    return { columns, printed: null };
  }
  return {
    columns,
    printed: {
      count: columns.length,
      grid,
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

/**
 * The texts of the values of each row, where rows have one more than the form; none elsewhere. A blank total
 * makes a row no narrower. One row alone may have a remark behind it.
 */
function wideRows(known: readonly KnownData[], table: FormTable): readonly (readonly string[])[] {
  const width = table.columns.length + 1;
  const wide = known.filter(([row, { at }]) => dataWidth(row, at + 1) === width);
  if (wide.length < FEWEST_WIDE_ROWS) return [];
  return known
    .map(([row, { at }]) => row.texts.slice(afterUnits(row, at + 1)))
    .filter((texts) => texts.length >= width)
    .map((texts) => texts.slice(0, width));
}

/**
 * The form's seven columns, and 小计 of the organisations where the report prints it: by its heading, or by its
 * numbers where rows are wider.
 */
function withSubtotal(
  header: readonly TableRow[],
  wide: readonly (readonly string[])[],
  table: FormTable,
): readonly FormColumn[] {
  const [, organisation] = table.columns;
  const subtotals = header.filter((row) => row.texts.some((text) => SUBTOTAL.test(text)));
  if (subtotals.length === 0) {
    return (wide.length === 0 ? null : columnsWithSubtotal(wide, table)) ?? table.columns;
  }
  const beforeParts = subtotals.some(({ texts }) => {
    const at = texts.findIndex((text) => SUBTOTAL.test(text));
    return texts.slice(at).some((text) => organisation?.header.test(text));
  });
  return table.columns.toSpliced(beforeParts ? 1 : -1, 0, organizationSubtotal);
}
