import { editTables } from "../page/edit-page.ts";
import type { PrintedCell, PrintedPage, PrintedTable } from "../page/printed-page.ts";
import type { Random } from "../../random.ts";
import type { Disturbance } from "./disturbance.ts";

/** The attributes a cell states in place of its spans; null for the true ones. */
type State = (cell: PrintedCell, row: number, table: PrintedTable) => string | null;

function restate(page: PrintedPage, state: State): PrintedPage {
  return editTables(page, (table) => [
    {
      ...table,
      rows: table.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const statedSpans = state(cell, index, table);
          return statedSpans === null ? cell : { ...cell, statedSpans };
        }),
      })),
    },
  ]);
}

function spanDisturbance(name: string, state: (random: Random) => State): Disturbance {
  return { name, shapes: ["HTML"], apply: (page, { random }) => restate(page, state(random)) };
}

const write = (rows: number | string, columns: number | string): string =>
  `rowspan="${rows}" colspan="${columns}"`;

const absurd = ["65534", "1000", "-3", "abc", "1e9", "", "7.5"];

export const spans: readonly Disturbance[] = [
  spanDisturbance("spans-lost", () => () => ""),
  // A label reaches into the rows or columns of the next: word processors count cells that are not there.
  spanDisturbance(
    "spans-overlapping",
    (random) =>
      ({ key, rowSpan, colSpan }) =>
        key === null && rowSpan * colSpan > 1 && random.chance(0.3)
          ? write(rowSpan + random.integer(1, 2), colSpan + random.integer(0, 1))
          : null,
  ),
  // The last label of a table reaches below its end, and headers beyond its right edge.
  spanDisturbance(
    "spans-overflowing",
    (random) =>
      ({ key, rowSpan, colSpan }, row, { rows, width }) => {
        if (key !== null) return null;
        if (row + rowSpan >= rows.length - 1)
          return write(rowSpan + random.integer(2, 40), colSpan);
        return colSpan >= 5 ? write(rowSpan, width + random.integer(2, 30)) : null;
      },
  ),
  // rowspan="0" means all rows to the end of the section; editors write it for "none".
  spanDisturbance(
    "spans-zero",
    (random) =>
      ({ rowSpan, colSpan }) =>
        rowSpan * colSpan === 1 && random.chance(0.2) ? write(random.pick([0, 1]), 0) : null,
  ),
  spanDisturbance(
    "spans-absurd",
    (random) =>
      ({ key, rowSpan, colSpan }) =>
        key === null && random.chance(0.15)
          ? write(
              random.chance(0.5) ? random.pick(absurd) : rowSpan,
              random.chance(0.5) ? random.pick(absurd) : colSpan,
            )
          : null,
  ),
];
