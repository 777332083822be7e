import { editParts, editTables, keysOf, revise } from "../page/edit-page.ts";
import { removeRow } from "../page/edit-table.ts";
import { label, printedBlank, undecidable } from "../page/printed-page.ts";
import type {
  PrintedCell,
  PrintedLine,
  PrintedPage,
  PrintedRow,
  PrintedTable,
} from "../page/printed-page.ts";
import type { Random } from "../../random.ts";
import { flattenedShapes } from "../shapes/names.ts";
import type { Disturbance } from "./disturbance.ts";
import { columnOf } from "./disturbance.ts";

const organisations = ["business", "research", "publicInterest", "legalService", "otherOrg"];

const missing = () => printedBlank("missing-cell");

/** A column of section three lost with its header; in the return, the column of units. */
function loseColumn(page: PrintedPage, random: Random): PrintedPage {
  if (page.edition === "2014") return editParts(page, ["return"], loseUnits);
  const lost = random.pick([...organisations, "total", "total"]);
  const edited = editParts(page, ["applications"], (table) => ({
    ...table,
    width: table.width - 1,
    rows: table.rows.map((row, index) => withoutColumn(row, index, lost)),
  }));
  const keys = [...page.truth.keys()].filter(
    (key) => key.startsWith("applications.") && columnOf(key) === lost,
  );
  return revise(edited, keys, missing);
}

function loseUnits(table: PrintedTable): PrintedTable {
  const rows = table.rows.map(({ kind, cells }): PrintedRow => {
    if (cells.length === 1) return { kind, cells: cells.map((cell) => ({ ...cell, colSpan: 2 })) };
    return { kind, cells: cells.toSpliced(1, 1) };
  });
  return { ...table, width: table.width - 1, rows };
}

function withoutColumn({ kind, cells }: PrintedRow, index: number, lost: string): PrintedRow {
  if (kind !== "header")
    return { kind, cells: cells.filter(({ key }) => key === null || columnOf(key) !== lost) };
  if (lost === "total" && index === 1) return { kind, cells: cells.slice(0, -1) };
  if (index === 2)
    return { kind, cells: cells.toSpliced(organisations.indexOf(lost), lost === "total" ? 0 : 1) };
  const narrows = ({ colSpan }: PrintedCell): boolean =>
    colSpan === 7 || (colSpan === 5 && lost !== "total");
  return {
    kind,
    cells: cells.map((cell) => (narrows(cell) ? { ...cell, colSpan: cell.colSpan - 1 } : cell)),
  };
}

const columnLost: Disturbance = {
  name: "column-lost",
  shapes: ["HTML"],
  apply: (page, { random }) => loseColumn(page, random),
};

/** Without a grid, six values may be any six of seven. */
const columnLostFlat: Disturbance = {
  name: "column-lost",
  shapes: flattenedShapes,
  apply: (page, { random }) => {
    const keys = [...page.truth.keys()].filter((key) => key.startsWith("applications."));
    const lost = loseColumn(page, random);
    return page.edition === "2014" ? lost : revise(lost, keys, undecidable);
  },
};

/** The last cell of some rows lost; the others are not to be shifted (REPORT-FORMAT 8.2 F11). */
const lastCellsLost: Disturbance = {
  name: "last-cells-lost",
  editions: ["2019", "2021"],
  shapes: ["HTML", "P1", "P1b", "P2", "P6"],
  apply: (page, { random }) => {
    const lost: string[] = [];
    const edited = editParts(page, ["applications", "cases"], (table) => ({
      ...table,
      rows: table.rows.map((row) => {
        const key = row.cells.at(-1)?.key ?? null;
        if (key === null || !random.chance(0.25)) return row;
        lost.push(key);
        return { ...row, cells: row.cells.slice(0, -1) };
      }),
    }));
    return revise(edited, lost, missing);
  },
};

const rowsLost: Disturbance = {
  name: "rows-lost",
  apply: (page, { random }) => {
    const lost: string[] = [];
    const edited = editParts(page, ["return", "disclosure", "applications"], (table) => {
      const rows = table.rows.flatMap(({ kind }, index) => (kind === "data" ? [index] : []));
      const places = random.some(rows, table.part === "disclosure" ? 0 : random.integer(1, 3));
      return places.toReversed().reduce((shorter, index) => {
        lost.push(...keysOf(shorter.rows[index]?.cells ?? []));
        return removeRow(shorter, index);
      }, table);
    });
    return revise(edited, lost, missing);
  },
};

/** Header rows lost: all of section two and three, all but the leaves of section four. */
const headersLost: Disturbance = {
  name: "headers-lost",
  apply: (page, { random }) => {
    const spares = random.chance(0.3);
    return editTables(page, (table) => {
      if (table.part === "cases") return [{ ...table, rows: table.rows.slice(1) }];
      if (table.part === "disclosure" && spares) return [table];
      return [{ ...table, rows: table.rows.filter(({ kind }) => kind !== "header") }];
    });
  },
};

/** The corner of section three empty, gone, or printed as a line before the table. */
const missingCorner: Disturbance = {
  name: "missing-corner",
  editions: ["2019", "2021"],
  apply: (page, { random }) => {
    const fate = random.pick(["empty", "gone", "line"] as const);
    return editTables(page, (table) => {
      const [corner, ...rest] = table.rows[0]?.cells ?? [];
      if (table.part !== "applications" || corner === undefined) return [table];
      const line: PrintedLine = { kind: "paragraph", text: corner.text };
      const first = fate === "gone" ? rest : [{ ...label("", 3, 3) }, ...rest];
      const edited = { ...table, rows: table.rows.with(0, { kind: "header", cells: first }) };
      return fate === "line" ? [line, edited] : [edited];
    });
  },
};

export const losses: readonly Disturbance[] = [
  columnLost,
  columnLostFlat,
  lastCellsLost,
  rowsLost,
  headersLost,
  missingCorner,
];
