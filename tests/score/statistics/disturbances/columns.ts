import { editParts, keysOf } from "../page/edit-page.ts";
import { headerHeight } from "../page/edit-table.ts";
import { label } from "../page/printed-page.ts";
import type { PrintedCell, PrintedRow, PrintedTable, Truth } from "../page/printed-page.ts";
import type { Pack } from "../pack.ts";
import type { Random } from "../../random.ts";
import type { Disturbance } from "./disturbance.ts";
import { columnOf } from "./disturbance.ts";

/** Columns that offices added to the form. */
const localColumns: Disturbance = {
  name: "local-columns",
  apply: (page, { pack, random }) => {
    if (page.edition === "2014")
      return editParts(page, ["return"], (table) =>
        addReturnColumn(table, page.truth, pack, random),
      );
    const labelled = random.chance(0.5)
      ? editParts(page, ["cases"], (table) => addCaseLabel(table, pack.additions.caseLabel))
      : page;
    return editParts(labelled, ["applications"], (table) =>
      random.chance(0.6)
        ? addSubtotalColumn(table, page.truth, pack, random.chance(0.5))
        : addUnitColumn(table),
    );
  },
};

type ReturnColumn = (table: PrintedTable, truth: Truth, pack: Pack) => PrintedTable;

function addReturnColumn(
  table: PrintedTable,
  truth: Truth,
  pack: Pack,
  random: Random,
): PrintedTable {
  return random.pick([addSerials, addRemarks, splitCounts])(table, truth, pack);
}

/** The table one column wider; `cells` gives a row's cells, the title row only grows. */
function widen(
  table: PrintedTable,
  by: number,
  cells: (row: PrintedRow, index: number) => readonly PrintedCell[],
): PrintedTable {
  const rows = table.rows.map((row, index) => {
    const [only] = row.cells;
    if (row.cells.length === 1 && only !== undefined)
      return { ...row, cells: [{ ...only, colSpan: only.colSpan + by }] };
    return { ...row, cells: cells(row, index) };
  });
  return { ...table, width: table.width + by, rows };
}

const addSerials: ReturnColumn = (table, _, pack) => {
  const height = headerHeight(table);
  return widen(table, 1, ({ kind, cells }, index) => [
    label(kind === "header" ? pack.additions.serial : String(index - height + 1)),
    ...cells,
  ]);
};

const addRemarks: ReturnColumn = (table, _, pack) =>
  widen(table, 1, ({ kind, cells }) => [
    ...cells,
    label(kind === "header" ? pack.additions.remarks : ""),
  ]);

/** The sum of all offices first, then its parts. */
const splitCounts: ReturnColumn = (table, truth, pack) =>
  widen(table, pack.additions.splitCounts.length - 1, ({ kind, cells }) => {
    if (kind === "header")
      return [...cells.slice(0, -1), ...pack.additions.splitCounts.map((text) => label(text))];
    const value = truth.get(keysOf(cells)[0] ?? "")?.value ?? null;
    const half = value === null || !Number.isInteger(value) ? null : Math.floor(value / 2);
    const parts = half === null || value === null ? ["", ""] : [String(half), String(value - half)];
    return [...cells, ...parts.map((text) => label(text))];
  });

/** 案件数量 before the one row of numbers. */
function addCaseLabel(table: PrintedTable, text: string): PrintedTable {
  const rows = table.rows.map((row, index) => {
    if (row.kind === "data") return { ...row, cells: [label(text), ...row.cells] };
    return index === 0 ? { ...row, cells: [label("", 1, 3), ...row.cells] } : row;
  });
  return { ...table, width: table.width + 1, rows };
}

/** 单位 between labels and numbers. */
function addUnitColumn(table: PrintedTable): PrintedTable {
  const rows = table.rows.map(({ kind, cells }, index) => {
    const place = cells.findIndex(({ key }) => key !== null);
    if (kind === "header")
      return { kind, cells: index === 0 ? cells.toSpliced(1, 0, label("单位", 1, 3)) : cells };
    return { kind, cells: cells.toSpliced(place, 0, label("件")) };
  });
  return { ...table, width: table.width + 1, rows };
}

/** 小计 of the five kinds of organisation, before or behind them. */
function addSubtotalColumn(
  table: PrintedTable,
  truth: Truth,
  { additions }: Pack,
  isBefore: boolean,
): PrintedTable {
  const place = isBefore ? 1 : 6;
  const rows = table.rows.map(({ kind, cells }, index): PrintedRow => {
    if (kind === "header")
      return { kind, cells: widenHeader(cells, index, additions.subtotal, place - 1) };
    const first = cells.findIndex(({ key }) => key !== null);
    const organisations = keysOf(cells).filter(
      (key) => !/naturalPerson|total/u.test(columnOf(key)),
    );
    const sum = organisations.reduce((total, key) => total + (truth.get(key)?.value ?? 0), 0);
    return { kind, cells: cells.toSpliced(first + place, 0, label(String(sum))) };
  });
  return { ...table, width: table.width + 1, rows };
}

function widenHeader(
  cells: readonly PrintedCell[],
  row: number,
  word: string,
  place: number,
): readonly PrintedCell[] {
  if (row === 2) return cells.toSpliced(place, 0, label(word));
  return cells.map((cell) => (cell.colSpan >= 5 ? { ...cell, colSpan: cell.colSpan + 1 } : cell));
}

/** The page's columns as local offices extend them. */
export const columns: readonly Disturbance[] = [localColumns];
