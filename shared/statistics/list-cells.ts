import type { TableCell } from "../content/block.ts";
import type { Cell } from "../reading.ts";
import { readCellText } from "./cell-grammar.ts";
import type { FormColumn, FormEdition, FormRow, FormTable } from "./form/form.ts";
import { LOCAL, cellKey, formUnit } from "./form/form.ts";
import type { ColumnCell, RowReading } from "./row-reading.ts";

/**
 * The cells of every table of the edition that the page has, in codebook order. A cell that the form
 * has and the page's table has not is `missing-cell`; local rows and columns are listed only where
 * they are filled, and a table of which no row was found gives nothing.
 */
export function listCells(edition: FormEdition, readings: readonly RowReading[]): readonly Cell[] {
  const best = bestReadings(readings);
  const shared = sharedCells([...best.values()]);
  const cells = edition.tables.flatMap((table) => {
    const found = [...best.values()].filter((reading) => reading.table === table);
    if (found.length === 0) return [];
    const added = found.map(({ row }) => row).filter((row) => !table.rows.includes(row));
    return [...table.rows, ...added].flatMap((row) => {
      const reading = best.get(row);
      if (!isListed(row, table, best)) return [];
      const ofColumns = columnCells(table, row, reading).map((place) =>
        readPlace(row, place, reading, shared),
      );
      return [...ofColumns, ...surplusCells(table, reading)];
    });
  });
  return withOwnKeys(cells);
}

function readPlace(
  row: FormRow,
  { column, cell, headerUnit }: ColumnCell,
  reading: RowReading | undefined,
  shared: ReadonlySet<TableCell>,
): Cell {
  const key = cellKey(row, column);
  const unit = headerUnit ?? formUnit(row, column);
  const [first, ...rest] = reading?.unplaced ?? [];
  if (cell !== null || first === undefined)
    return readCell(key, cell, unit, cell !== null && shared.has(cell));
  const raw = [first, ...rest].map(({ text }) => text).join(" ");
  return { key, value: null, raw, blank: "unreadable", unit, at: first.at };
}

/** Two local rows with one label are told apart by their number. */
function withOwnKeys(cells: readonly Cell[]): readonly Cell[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const count = (seen.get(cell.key) ?? 0) + 1;
    seen.set(cell.key, count);
    return count === 1 ? cell : { ...cell, key: `${cell.key}.${count}` };
  });
}

/** Of several readings of one row: known by words before by number, filled before empty, then first. */
function bestReadings(readings: readonly RowReading[]): ReadonlyMap<FormRow, RowReading> {
  const best = new Map<FormRow, RowReading>();
  for (const reading of readings) {
    const previous = best.get(reading.row);
    if (previous === undefined || rank(reading) > rank(previous)) best.set(reading.row, reading);
  }
  return best;
}

function rank(reading: RowReading): number {
  const hasNumber = reading.cells.some(({ cell }) => readCellText(cell?.text ?? "").value !== null);
  const merits = [reading.knownBy === "wording", hasNumber, isFilled(reading)];
  return merits.reduce((points, merit) => points * 2 + Number(merit), 0);
}

function isListed(row: FormRow, table: FormTable, best: ReadonlyMap<FormRow, RowReading>): boolean {
  const reading = best.get(row);
  if (row.local === true) return isFilled(reading);
  const replacement = table.rows.find((other) => other.key === row.replacedBy);
  return reading !== undefined || replacement === undefined || !isFilled(best.get(replacement));
}

function isFilled(reading: RowReading | undefined): boolean {
  return reading?.cells.some(({ cell }) => hasText(cell)) ?? false;
}

/** The form's columns and, of the local ones, those that say something in this row. */
function columnCells(
  table: FormTable,
  row: FormRow,
  reading: RowReading | undefined,
): readonly ColumnCell[] {
  const printed = reading?.cells ?? [];
  const national = table.columns.flatMap((column) => {
    const cell = printed.find((each) => each.column === column);
    // What an office added need not have all of the form's columns.
    return cell ?? (row.local === true ? [] : absent(column));
  });
  return [
    ...national,
    ...printed.filter(({ column, cell }) => column.local === true && hasText(cell)),
  ];
}

function absent(column: FormColumn): ColumnCell {
  return { column, cell: null, headerUnit: null };
}

/** Values beyond the last column, so that a row of 16 is not taken for a sound one (RL-ARITY). */
function surplusCells(table: FormTable, reading: RowReading | undefined): readonly Cell[] {
  if (table.part !== "reconsideration-litigation") return [];
  const surplus = reading?.surplus.filter(hasText) ?? [];
  return surplus.map((cell, index) => {
    const key = `${LOCAL}.litigation.${table.columns.length + index + 1}`;
    return readCell(key, cell, "件", false);
  });
}

/** Cells that stand under several columns or rows at once: spans inside the data. */
function sharedCells(readings: readonly RowReading[]): ReadonlySet<TableCell> {
  const seen = new Set<TableCell>();
  const shared = new Set<TableCell>();
  for (const { cell } of readings.flatMap((reading) => reading.cells)) {
    if (cell !== null && seen.has(cell)) shared.add(cell);
    if (cell !== null) seen.add(cell);
  }
  return shared;
}

/**
 * A blank or a 0 holds for everything a merged cell covers; any other number in it is a sum that the
 * page does not divide.
 */
function readCell(
  key: string,
  cell: TableCell | null,
  unit: string | null,
  isShared: boolean,
): Cell {
  if (cell === null) {
    return { key, value: null, raw: "", blank: "missing-cell", unit, at: null };
  }
  const content = readCellText(cell.text);
  const isUndivided = isShared && content.value !== null && content.value !== 0;
  return {
    key,
    value: isUndivided ? null : content.value,
    raw: cell.text,
    blank: isUndivided ? "unreadable" : content.blank,
    unit: content.unit ?? unit,
    at: cell.at,
  };
}

function hasText(cell: TableCell | null): boolean {
  return cell !== null && readCellText(cell.text).blank !== "empty";
}
