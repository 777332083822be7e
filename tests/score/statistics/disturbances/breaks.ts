import { editTables } from "../page/edit-page.ts";
import { cutTable, headerHeight, insertNote } from "../page/edit-table.ts";
import type { CutLabel } from "../page/edit-table.ts";
import { fill } from "../page/lay-out-page.ts";
import { label } from "../page/printed-page.ts";
import type { PageItem, PrintedLine, PrintedPage, PrintedTable } from "../page/printed-page.ts";
import type { Random } from "../../random.ts";
import type { Disturbance } from "./disturbance.ts";

const line = (text: string): readonly PrintedLine[] =>
  text === "" ? [] : [{ kind: "paragraph", text }];

/** A row of data to break before, not the first; null in a table of one. */
function breakPlace(table: PrintedTable, random: Random): number | null {
  const places = table.rows.flatMap(({ kind }, index) => (kind === "data" ? [index] : [])).slice(1);
  return places.length === 0 ? null : random.pick(places);
}

/** Tables cut by a page break; `joint` gives what stands between and above the second half. */
function cutTables(
  page: PrintedPage,
  random: Random,
  cut: CutLabel,
  joint: (table: PrintedTable) => {
    readonly between: readonly PrintedLine[];
    readonly header: PrintedTable["rows"];
  },
): PrintedPage {
  return editTables(page, (table): readonly PageItem[] => {
    const place = breakPlace(table, random);
    if (place === null || table.part === "disclosure") return [table];
    const [above, below] = cutTable(table, place, cut);
    const { between, header } = joint(table);
    return [above, ...between, { ...below, rows: [...header, ...below.rows] }];
  });
}

const repeatedHeaders: Disturbance = {
  name: "split-repeated-headers",
  apply: (page, { pack, random }) =>
    cutTables(page, random, random.pick(["again", "gone"]), (table) => ({
      between: line(random.pick(pack.marks.continuations)),
      header: table.rows.slice(0, headerHeight(table)),
    })),
};

/** Cut without a new header; a label over the cut is torn in two or not printed again. */
const plainSplit: Disturbance = {
  name: "split-torn-labels",
  apply: (page, { random }) =>
    cutTables(page, random, random.pick(["torn", "torn", "gone"]), () => ({
      between: [],
      header: [],
    })),
};

/** The page's number as a row of the table, or as a line that cuts it. */
const pageMarks: Disturbance = {
  name: "page-marks",
  apply: (page, { pack, random }) => {
    const mark = random.pick(pack.marks.pageMarks);
    if (random.chance(0.5))
      return cutTables(page, random, "gone", () => ({ between: line(mark), header: [] }));
    return editTables(page, (table) => {
      const place = breakPlace(table, random);
      return [place === null ? table : insertNote(table, place, mark)];
    });
  },
};

/** Notes, signatures and telephone numbers in the table's last row. */
const trailingNotes: Disturbance = {
  name: "trailing-notes",
  apply: (page, { pack, random }) =>
    editTables(page, (table) => {
      const note =
        table.part === "return"
          ? fill(pack.marks.returnFooter, { next: random.integer(2015, 2019) })
          : random.pick(pack.marks.notes);
      return [insertNote(table, table.rows.length, note)];
    }),
};

const isTable = ({ kind }: PageItem): boolean => kind === "table";

/** Tables that follow each other without a word between, as in seed 003. */
function withoutLinesBetween({ items }: PrintedPage): readonly PageItem[] {
  const first = items.findIndex(isTable);
  const last = items.findLastIndex(isTable);
  return items.filter((item, index) => isTable(item) || index < first || index > last);
}

const runTogether: Disturbance = {
  name: "tables-run-together",
  editions: ["2019", "2021"],
  apply: (page) => ({ ...page, items: withoutLinesBetween(page) }),
};

/** The whole form in one `<table>`, the headings of its sections as rows of it or lost. */
const oneTable: Disturbance = {
  name: "one-table",
  editions: ["2019", "2021"],
  shapes: ["HTML"],
  apply: (page, { random }) => {
    const items = random.chance(0.5) ? withoutLinesBetween(page) : page.items;
    const first = items.findIndex(isTable);
    const last = items.findLastIndex(isTable);
    const rows = items
      .slice(first, last + 1)
      .flatMap((item) =>
        item.kind === "table"
          ? item.rows
          : [{ kind: "note" as const, cells: [label(item.text, 15)] }],
      );
    const whole: PrintedTable = { kind: "table", part: "cases", width: 15, rows };
    return { ...page, items: items.toSpliced(first, last - first + 1, whole) };
  },
};

export const breaks: readonly Disturbance[] = [
  repeatedHeaders,
  plainSplit,
  pageMarks,
  trailingNotes,
  runTogether,
  oneTable,
];
