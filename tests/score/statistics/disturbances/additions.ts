import { isGroupLabel, label, printedNumber, undecidable } from "../page/printed-page.ts";
import type {
  PrintedCell,
  PrintedPage,
  PrintedRow,
  PrintedTable,
  Truth,
  TruthCell,
} from "../page/printed-page.ts";
import { editParts, keysOf } from "../page/edit-page.ts";
import { insertRow } from "../page/edit-table.ts";
import type { Pack } from "../pack.ts";
import type { Random } from "../../random.ts";
import type { Disturbance } from "./disturbance.ts";
import { columnOf } from "./disturbance.ts";

/** Rows that offices added to the form. */
const localRows: Disturbance = {
  name: "local-rows",
  apply: (page, { pack, random }) => {
    if (page.edition === "2014") return addReturnRows(page, pack, random);
    if (page.edition === "2021") return addSubtotals(page, pack, random);
    const edited = random.chance(0.6) ? addSubtotals(page, pack, random) : page;
    return addOtherDocuments(edited, pack, random);
  },
};

function addReturnRows(page: PrintedPage, pack: Pack, random: Random): PrintedPage {
  return editParts(page, ["return"], (table) => {
    const place = table.rows.findIndex(({ cells }) =>
      keysOf(cells).includes("stats.disclosure.normativeIssued"),
    );
    const rows = pack.additions.returnRows.map(([text, unit]): PrintedRow => ({
      kind: "data",
      cells: [label(text), label(unit), label(String(random.integer(0, 90)))],
    }));
    return { ...table, rows: table.rows.toSpliced(place + 1, 0, ...rows) };
  });
}

/** 小计 before or behind the rows of each group; that of （六） is what 2019 and some later reports print. */
function addSubtotals(page: PrintedPage, pack: Pack, random: Random): PrintedPage {
  const edited = editParts(page, ["applications"], (table) =>
    addSubtotalRows(table, page.truth, pack.additions.subtotal, random.chance(0.3)),
  );
  const otherTotals = new Map<string, TruthCell>();
  for (const [key, { value }] of page.truth) {
    if (!/^applications\.other[A-Z]/u.test(key)) continue;
    const total = `applications.otherTotal.${columnOf(key)}`;
    const sum = (otherTotals.get(total)?.value ?? 0) + (value ?? 0);
    otherTotals.set(total, undecidable(printedNumber(sum)));
  }
  return { ...edited, truth: new Map([...otherTotals, ...page.truth]) };
}

function addSubtotalRows(
  table: PrintedTable,
  truth: Truth,
  word: string,
  isBefore: boolean,
): PrintedTable {
  const groups = table.rows.flatMap(({ kind, cells }, index) => {
    const group = cells.find(({ text, rowSpan }) => rowSpan > 1 && text.startsWith("（"));
    return kind !== "data" || group === undefined
      ? []
      : [{ from: index, to: index + group.rowSpan }];
  });
  return groups.toReversed().reduce((edited, { from, to }) => {
    const sums = columnSums(table.rows.slice(from, to), truth);
    const row: PrintedRow = { kind: "data", cells: [label(word), ...sums] };
    return isBefore ? insertFirst(edited, from, row) : insertLast(edited, to, row);
  }, table);
}

/** Behind a group's last row: the labels that span that row span the new one too. */
function insertLast(table: PrintedTable, index: number, row: PrintedRow): PrintedTable {
  const rows = table.rows.map(({ kind, cells }, top): PrintedRow => ({
    kind,
    cells: cells.map((cell) =>
      isGroupLabel(cell) && top < index && top + cell.rowSpan >= index
        ? { ...cell, rowSpan: cell.rowSpan + 1 }
        : cell,
    ),
  }));
  return { ...table, rows: rows.toSpliced(index, 0, row) };
}

/** Before a group's first row: the group's label moves up to it. */
function insertFirst(table: PrintedTable, index: number, row: PrintedRow): PrintedTable {
  const first = table.rows[index];
  if (first === undefined) return table;
  const groups = first.cells
    .filter(isGroupLabel)
    .map((cell) => ({ ...cell, rowSpan: cell.rowSpan + 1 }));
  const rest: PrintedRow = { ...first, cells: first.cells.filter((cell) => !isGroupLabel(cell)) };
  const whole = insertRow(table, index, { ...row, cells: [...groups, ...row.cells] });
  return { ...whole, rows: whole.rows.with(index + 1, rest) };
}

function columnSums(rows: readonly PrintedRow[], truth: Truth): readonly PrintedCell[] {
  const sums = new Map<string, number>();
  for (const key of rows.flatMap(({ cells }) => keysOf(cells))) {
    const column = columnOf(key);
    sums.set(column, (sums.get(column) ?? 0) + (truth.get(key)?.value ?? 0));
  }
  return Array.from(sums.values(), (value) => label(String(value)));
}

/** 其他主动公开文件 under 规范性文件 (REPORT-FORMAT 2.5.1). */
function addOtherDocuments(page: PrintedPage, pack: Pack, random: Random): PrintedPage {
  const keys = ["made", "newlyPublished", "publishedTotal"].map(
    (column) => `activeDisclosure.art20_1.otherDocs.${column}`,
  );
  const numbers = keys.map((key) => ({ key, value: random.integer(0, 60) }));
  const cells = numbers.map(({ key, value }) => ({ ...label(String(value)), key }));
  const edited = editParts(page, ["disclosure"], (table) => {
    const place = table.rows.findIndex((row) =>
      keysOf(row.cells).some((key) => key.includes("normativeDocs")),
    );
    if (place === -1) return table;
    const row: PrintedRow = {
      kind: "data",
      cells: [label(pack.additions.otherDocuments), ...cells],
    };
    return { ...table, rows: table.rows.toSpliced(place + 1, 0, row) };
  });
  const added = numbers.map(({ key, value }) => [key, printedNumber(value)] as const);
  return { ...edited, truth: new Map([...page.truth, ...added]) };
}

export const additions: readonly Disturbance[] = [localRows];
