import type { PrintedRow, PrintedTable } from "../page/printed-page.ts";
import type { Flattener } from "./flattened.ts";
import { flatten } from "./flattened.ts";
import type { GiveShape } from "./shape.ts";

const bars = (count: number): string => "|".repeat(Math.max(0, count));

/** As many bars as the grid is wider than the row has cells. */
const pads = (table: PrintedTable, row: PrintedRow): number => table.width - row.cells.length;

/** A cell on lines of its own, the last with its bar; an empty cell is a bare bar. */
function cellLines(text: string): readonly string[] {
  return text.trim() === "" ? ["|"] : `${text} |`.split("\n");
}

const plainLine = (text: string): readonly string[] => [text];

/** One cell a line; a line of bars closes each row that is shorter than the grid, but the last. */
const cellALine: Flattener = {
  table: (table) =>
    table.rows.flatMap((row, index) => {
      const closing = index < table.rows.length - 1 ? bars(pads(table, row)) : "";
      const cells = row.cells.flatMap(({ text }) => cellLines(text));
      return closing === "" ? cells : [...cells, closing];
    }),
  line: plainLine,
};

export const p1: GiveShape = (page, pack, random) => flatten(page, cellALine, pack, random);

/** As P1, a lone bar before each row; the pads on a line of their own or behind the last cell. */
export const p1b: GiveShape = (page, pack, random) => {
  const isBehind = random.chance(0.5);
  const table = (printed: PrintedTable): readonly string[] =>
    printed.rows.flatMap((row) => {
      const cells = row.cells.flatMap(({ text }) => cellLines(text));
      const closing = bars(pads(printed, row));
      if (closing === "") return ["|", ...cells];
      if (!isBehind) return ["|", ...cells, closing];
      return ["|", ...cells.slice(0, -1), `${cells.at(-1) ?? ""} ${closing}`];
    });
  return flatten(page, { table, line: plainLine }, pack, random);
};

/**
 * One row a line; some converters add the pads, some open the line with a bar, some repeat an empty
 * cell wherever one from above spans the row.
 */
export const p2: GiveShape = (page, pack, random) => {
  const opening = random.chance(0.3) ? "| " : "";
  const isPadded = random.chance(0.5);
  const repeats = random.chance(0.3);
  const table = (printed: PrintedTable): readonly string[] => {
    const spanning = spanningCells(printed);
    return printed.rows.map((row, index) => {
      const repeated = repeats ? (spanning[index] ?? 0) : 0;
      const before = "| ".repeat(repeated);
      const closing = isPadded ? bars(pads(printed, row) - repeated) : "";
      return `${opening}${before}${rowLine(row)}${closing === "" ? "" : ` ${closing}`}`;
    });
  };
  return flatten(page, { table, line: plainLine }, pack, random);
};

function rowLine(row: PrintedRow): string {
  return row.cells.map(({ text }) => `${text.replaceAll("\n", " ")} |`.trimStart()).join(" ");
}

/** For each row, how many cells of rows above reach into it. */
function spanningCells({ rows }: PrintedTable): readonly number[] {
  return rows.map((_, index) => {
    const above = rows
      .slice(0, index)
      .flatMap(({ cells }, top) => cells.filter(({ rowSpan }) => top + rowSpan > index));
    return above.length;
  });
}

/** The whole page in one layout table: hundreds of bars after every line. */
export const p6: GiveShape = (page, pack, random) => {
  const width = random.integer(150, 400);
  const isRowALine = random.chance(0.5);
  const table = (printed: PrintedTable): readonly string[] =>
    printed.rows.flatMap((row) => [
      ...(isRowALine ? [rowLine(row)] : row.cells.flatMap(({ text }) => cellLines(text))),
      bars(width - row.cells.length),
    ]);
  const line = (text: string): readonly string[] => [`${text} |`, bars(width - 1)];
  return flatten(page, { table, line }, pack, random);
};
