import { editParts, keysOf, revise } from "../page/edit-page.ts";
import { removeRow } from "../page/edit-table.ts";
import {
  isGroupLabel,
  label,
  printedBlank,
  printedNumber,
  undecidable,
} from "../page/printed-page.ts";
import type { PrintedPage, PrintedRow, PrintedTable, TruthCell } from "../page/printed-page.ts";
import type { Random } from "../../random.ts";
import type { Disturbance } from "./disturbance.ts";
import { columnOf, rowOf } from "./disturbance.ts";

/** Rows that change places without changing the form's sense: the same outcome group, item or channel. */
const movable: readonly RegExp[] = [
  /\.art20_1\./u,
  /\.art20_6\./u,
  /^applications\.refused/u,
  /^applications\.unable/u,
  /^applications\.rejected/u,
  /^stats\.disclosure\.(?:gazette|website|weibo|wechat)$/u,
  /^stats\.applications\.by/u,
  /^stats\.training\./u,
  /^stats\.capacity\.(?:units|readingPoints)$/u,
];

const rowsReordered: Disturbance = {
  name: "rows-reordered",
  apply: (page, { random }) =>
    editParts(page, ["return", "disclosure", "applications"], (table) =>
      random.some(movable, 6).reduce((edited, keys) => swapTwo(edited, keys, random), table),
    ),
};

/** Two rows with keys of one kind change places; the labels of the groups they stand in stay. */
function swapTwo(table: PrintedTable, keys: RegExp, random: Random): PrintedTable {
  const places = table.rows.flatMap(({ cells }, index) =>
    keysOf(cells).some((key) => keys.test(key)) ? [index] : [],
  );
  const [one, other] = random.some(places, 2);
  const [first, second] = [table.rows[one ?? -1], table.rows[other ?? -1]];
  if (one === undefined || other === undefined || !first || !second) return table;
  const rows = table.rows
    .with(one, { ...first, cells: [...groupLabels(first), ...ownCells(second)] })
    .with(other, { ...second, cells: [...groupLabels(second), ...ownCells(first)] });
  return { ...table, rows };
}

const groupLabels = ({ cells }: PrintedRow) => cells.filter(isGroupLabel);
const ownCells = ({ cells }: PrintedRow) => cells.filter((cell) => !isGroupLabel(cell));

const details = ["otherNoCorrection", "otherUnpaidFee", "otherMisc"];

const isDetail = ({ cells }: PrintedRow): boolean =>
  keysOf(cells).some((key) => details.includes(columnOf(rowOf(key))));

/** 2021 reports that fill （六）其他处理 as one row (REPORT-FORMAT 2.1). */
const otherAsOneRow: Disturbance = {
  name: "other-as-one-row",
  editions: ["2021"],
  apply: (page) => {
    const truth = new Map(page.truth);
    const edited = editParts(page, ["applications"], (table) => joinOther(table, truth));
    return { ...edited, truth };
  },
};

function joinOther(table: PrintedTable, truth: Map<string, TruthCell>): PrintedTable {
  const place = table.rows.findIndex(isDetail);
  const columns = keysOf(table.rows[place]?.cells ?? []).map(columnOf);
  const numbers = columns.map((column) => {
    const keys = details.map((row) => `applications.${row}.${column}`);
    const sum = keys.reduce((total, key) => total + (truth.get(key)?.value ?? 0), 0);
    for (const key of keys) truth.delete(key);
    const key = `applications.otherTotal.${column}`;
    truth.set(key, printedNumber(sum));
    return { ...label(String(sum)), key };
  });
  const row: PrintedRow = { kind: "data", cells: [label("（六）其他处理", 2), ...numbers] };
  const shorter = removeRow(removeRow(table, place + 2), place + 1);
  return { ...shorter, rows: shorter.rows.with(place, row) };
}

/** One cell over all seven columns of a row that says nothing, or over all rows of a column. */
const mergedCells: Disturbance = {
  name: "merged-cells",
  shapes: ["HTML"],
  editions: ["2019", "2021"],
  apply: (page, { random }) => {
    const rows = [...new Set(Array.from(page.truth.keys(), rowOf))].filter(
      (row) => row.startsWith("applications.") && isNothing(page, (key) => rowOf(key) === row),
    );
    return random.some(rows, 4).reduce((edited, row) => mergeRow(edited, row, random), page);
  },
};

function isNothing(page: PrintedPage, isMeant: (key: string) => boolean): boolean {
  return Array.from(page.truth).every(([key, { value }]) => !isMeant(key) || !value);
}

/** A 0 over seven columns may mean seven zeros or one sum; a dash says the same of each. */
function mergeRow(page: PrintedPage, row: string, random: Random): PrintedPage {
  const text = random.pick(["0", "/", "—", ""]);
  const keys = [...page.truth.keys()].filter((key) => rowOf(key) === row);
  const [first, ...rest] = keys;
  const edited = editParts(page, ["applications"], (table) => ({
    ...table,
    rows: table.rows.map((line) => ({
      ...line,
      cells: line.cells
        .filter(({ key }) => key === null || !rest.includes(key))
        .map((cell) => (cell.key === first ? { ...cell, text, colSpan: 7 } : cell)),
    })),
  }));
  return revise(edited, keys, () =>
    text === "0" ? undecidable(printedNumber(0)) : printedBlank(text === "" ? "empty" : "dash"),
  );
}

export const arrangements: readonly Disturbance[] = [rowsReordered, otherAsOneRow, mergedCells];
