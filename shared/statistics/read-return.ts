import type { PrintedColumns } from "./align-cells.ts";
import { alignCells } from "./align-cells.ts";
import { isUnit } from "./cell-grammar.ts";
import type { FormColumn, FormTable } from "./form/form.ts";
import type { KnownRow } from "./know-row.ts";
import { knowRow } from "./know-row.ts";
import { localColumn, localRow } from "./local-row.ts";
import type { RowReading } from "./row-reading.ts";
import type { TableRow } from "./table-row.ts";

const LABEL_HEADING = /^(?:统计指标|指标名称|统计项目|统计内容|项目名称|指标|项目)$/u;
/** Columns that hold no figures. */
const OTHER_HEADING = /^(?:计量单位|单位|序号|编号|代码|备注|说明|指标解释)?$/u;

/** The columns of figures that a copy of the return prints. */
interface ReturnColumns {
  readonly columns: readonly FormColumn[];
  readonly printed: PrintedColumns;
}

/**
 * Reads 政府信息公开情况统计表 (REPORT-FORMAT 2.4): label, unit, figure. The unit that is printed beside a
 * label counts before the form's. Where a copy splits the figures by level of government, a column of
 * their sum is the national one and the others are local; without a sum none is.
 */
export function readReturn(
  rows: readonly TableRow[],
  [table]: readonly FormTable[],
): readonly RowReading[] {
  if (table === undefined) return [];
  const readings: RowReading[] = [];
  let group: string | null = null;
  let columns = readColumns(null, table);
  for (const row of rows) {
    if (row.texts.some((text) => LABEL_HEADING.test(text))) columns = readColumns(row, table);
    const known: KnownRow | null = row.isTabular
      ? knowReturnRow(row, table, group, readings.length > 0)
      : null;
    if (known === null) continue;
    group = known.row.group ?? group;
    const unit = row.texts.slice(known.at + 1).find(isUnit) ?? null;
    const { cells, ...others } = alignCells(row, known.at + 1, columns.printed);
    readings.push({
      table,
      row: known.row,
      cells: columns.columns.map((column, i) => ({
        column,
        cell: cells[i] ?? null,
        headerUnit: unit,
      })),
      ...others,
      knownBy: known.knownBy,
    });
  }
  return readings;
}

/** A row of the form or, after the first of them, one that an office added. */
function knowReturnRow(
  row: TableRow,
  table: FormTable,
  group: string | null,
  isInside: boolean,
): KnownRow | null {
  const known = knowRow(row, table.rows, group);
  const local = known === null && isInside ? localRow(row, table) : null;
  return local === null ? known : { ...local, knownBy: "wording" };
}

function readColumns(header: TableRow | null, table: FormTable): ReturnColumns {
  const label = header?.texts.findIndex((text) => LABEL_HEADING.test(text)) ?? -1;
  const at = (header?.texts ?? []).flatMap((text, index) =>
    index > label && !OTHER_HEADING.test(text) ? [index] : [],
  );
  const headings = at.map((index) => header?.texts[index] ?? "");
  const columns =
    headings.length < 2 ? table.columns : headings.map((text) => toColumn(text, table));
  const grid = header?.grid ?? null;
  const places = at.map((index) => grid?.indexOf(header?.cells[index] ?? null) ?? -1);
  const hasGrid = header !== null && at.length === columns.length && !places.includes(-1);
  return {
    columns,
    printed: {
      count: columns.length,
      grid: hasGrid ? { block: header.block, columns: places } : null,
      overflow: null,
      shortage: "last",
    },
  };
}

/** The national column by its heading; any other under the words of its own. */
function toColumn(heading: string, table: FormTable): FormColumn {
  return table.columns.find((column) => column.header.test(heading)) ?? localColumn(heading);
}
