import { cellKey, editions } from "#shared";
import type { Bilingual, Cell, FormColumn, FormRow, FormTable, Statistics } from "#shared";

/** A table of the form as it is printed: rows down, columns across. */
export interface FormGrid {
  readonly columns: readonly GridLabel[];
  readonly rows: readonly GridRow[];
}

export interface GridLabel extends Bilingual {
  readonly key: string;
  readonly unit: string | null;
}

export interface GridRow {
  readonly label: GridLabel;
  /** A row of a group stands below the group's own label. */
  readonly depth: 0 | 1;
  /** One for each column; null where neither the form nor the page has the cell. */
  readonly cells: readonly (Cell | null)[];
}

type CellsByKey = ReadonlyMap<string, Cell>;

/**
 * The cells of a Reading as the tables of its edition of the form, in the form's order; what the form
 * does not print comes last, in a table of one column. Tables without any cell are left out.
 */
export function formGrids({ edition, cells }: Statistics): readonly FormGrid[] {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const tables = editions.find(({ id }) => id === edition)?.tables ?? [];
  const grids = tables.map((table) => gridOf(table, byKey)).filter(hasCells);
  const placed = new Set(grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  const others = cells.filter((cell) => !placed.has(cell));
  return others.length === 0 ? grids : [...grids, gridOfOthers(others)];
}

function hasCells({ rows }: FormGrid): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell !== null));
}

function gridOf(table: FormTable, byKey: CellsByKey): FormGrid {
  const [first, ...more] = table.rows;
  if (first !== undefined && more.length === 0 && first.key === "") return pivoted(table, byKey);
  const columns = columnsWithCells(table, byKey);
  return {
    columns: columns.map(({ key, unit, meaning }) => labelOf(key, unit, meaning)),
    rows: table.rows
      .map((row) => rowOf(row, columns, byKey))
      .filter(({ label, cells }, i) => isShown(table.rows[i], cells, label)),
  };
}

/** A local column is only there where a page fills it. */
function columnsWithCells(table: FormTable, byKey: CellsByKey): readonly FormColumn[] {
  const local = table.localColumns ?? [];
  return [
    ...table.columns,
    ...local.filter((column) => table.rows.some((row) => byKey.has(cellKey(row, column)))),
  ];
}

function rowOf(row: FormRow, columns: readonly FormColumn[], byKey: CellsByKey): GridRow {
  return {
    label: labelOf(row.key, row.unit ?? null, row.meaning),
    depth: row.group !== null && row.number !== null ? 1 : 0,
    cells: columns.map((column) => byKey.get(cellKey(row, column)) ?? null),
  };
}

/** A local row is only there where a page fills it, or where it is the label of a group. */
function isShown(row: FormRow | undefined, cells: GridRow["cells"], label: GridLabel): boolean {
  const isLabelOfGroup = row?.group !== null && row?.number === null && label.zh !== "";
  return row?.local !== true || isLabelOfGroup || cells.some((cell) => cell !== null);
}

/**
 * Section four is one row of fifteen columns, three blocks of five: too wide to read, so each block
 * becomes a row. The block is the first part of a column's key and of its label.
 */
function pivoted({ columns }: FormTable, byKey: CellsByKey): FormGrid {
  const blocks = Map.groupBy(columns, ({ key }) => key.split(".")[0] ?? "");
  const [first = []] = blocks.values();
  return {
    columns: first.map(({ key, unit, meaning }) => partOfLabel(key, unit, meaning, 1)),
    rows: Array.from(blocks, ([key, block]) => ({
      label: partOfLabel(key, null, block[0]?.meaning ?? { zh: "", en: "" }, 0),
      depth: 0,
      cells: block.map((column) => byKey.get(column.key) ?? null),
    })),
  };
}

function partOfLabel(key: string, unit: string | null, { zh, en }: Bilingual, part: 0 | 1) {
  return {
    key,
    unit,
    zh: zh.split(" · ")[part] ?? zh,
    en: en.split(": ")[part] ?? en,
  };
}

function gridOfOthers(cells: readonly Cell[]): FormGrid {
  return {
    columns: [{ key: "value", unit: null, zh: "", en: "" }],
    rows: cells.map((cell) => ({
      label: { key: cell.key, unit: cell.unit, zh: cell.key, en: cell.key },
      depth: 0,
      cells: [cell],
    })),
  };
}

function labelOf(key: string, unit: string | null, { zh, en }: Bilingual): GridLabel {
  return { key, unit, zh, en };
}
