import type { Cell, Statistics } from "../reading.ts";

/** The cells of one report by key. */
export type CellsByKey = ReadonlyMap<string, Cell>;

/** The cells of one report by key. */
export function cellsByKey({ cells }: Pick<Statistics, "cells">): CellsByKey {
  return new Map(cells.map((cell) => [cell.key, cell]));
}

/** The cells of those keys that the report has. */
export function pick(keys: readonly string[], cells: CellsByKey): readonly Cell[] {
  return keys.flatMap((key) => cells.get(key) ?? []);
}

/** The numbers that cells print. */
export function numbersOf(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap(({ value }) => value ?? []);
}

/** Whether something stood there that nobody can read, or nothing that should stand there. */
export function isUnknown({ blank }: Pick<Cell, "blank">): boolean {
  return blank === "missing-cell" || blank === "unreadable";
}

/**
 * The sum of some cells, null where nothing can be added up: a cell is missing or unreadable, or all are
 * blank. A blank beside a number counts as 0 (REPORT-FORMAT 3.1); offices that leave the totals of all
 * outcomes blank and print the grand total have not made a mistake (3.8).
 */
export function sumOf(cells: readonly Cell[]): number | null {
  const values = numbersOf(cells);
  if (values.length === 0 || cells.some(isUnknown)) return null;
  return exactSum(values);
}

/** The sum of numbers that may be 万元 with decimals, free of binary rounding: 0.1 + 0.2 is 0.3. */
export function exactSum(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(MOST_DECIMALS));
}

/** A blank in the column of totals is a total that was not printed, not a count of nothing (3.1). */
export function isBlankTotal({ key, value }: Cell): boolean {
  return value === null && key.startsWith("applications.") && key.endsWith(".total");
}

const MOST_DECIMALS = 6;
