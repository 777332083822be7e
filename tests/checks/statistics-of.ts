import type { Cell, Edition, Statistics } from "../../shared/reading.ts";

/** What stands in a cell: a number, or the reason why there is none. */
export type Printed = number | NonNullable<Cell["blank"]>;

/** Statistics with the given cells and no others. */
export function statisticsOf(
  edition: Edition,
  values: Readonly<Record<string, Printed>>,
  unit: string | null = "件",
): Statistics {
  return { edition, cells: Object.entries(values).map(([key, value]) => cellOf(key, value, unit)) };
}

/** One cell. */
export function cellOf(key: string, value: Printed, unit: string | null = "件"): Cell {
  return typeof value === "number"
    ? { key, value, raw: String(value), blank: null, unit, at: null }
    : { key, value: null, raw: "", blank: value, unit, at: null };
}

/** The same keys with a head of their own. */
export function headed(
  head: string,
  values: Readonly<Record<string, Printed>>,
): Readonly<Record<string, Printed>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${head}.${key}`, value]),
  );
}
