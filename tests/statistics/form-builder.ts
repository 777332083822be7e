import type { Block, TableBlock, TableCell } from "../../shared/content/block.ts";
import type { LayoutItem, TestEdition } from "./form-layout.ts";
import {
  applicantKeys,
  applicationLayout,
  caseHeaders,
  caseKeys,
  disclosureLayout,
} from "./form-layout.ts";

/** What the cells of a form print, by key; a key that is absent prints nothing. */
export type FormValues = Readonly<Record<string, string | number>>;

/** A cell as it is laid out: text, columns, rows. */
type Printed = readonly [text: string, colSpan?: number, rowSpan?: number];

/**
 * Renders a form as the TableBlocks of a page with real tables, spans and all: one for each item of
 * section two, one for section three, one for section four.
 */
export function htmlForm(edition: TestEdition, values: FormValues): readonly TableBlock[] {
  return [
    ...disclosureTables(edition, values),
    applicationTable(edition, values),
    caseTable(values),
  ].map((rows, index) => table(rows, `/table[${index + 1}]`));
}

/** The application table alone. */
export function htmlApplications(edition: TestEdition, values: FormValues): TableBlock {
  return table(applicationTable(edition, values), "/table[1]");
}

/** All rows of several tables as one table. */
export function joinTables(tables: readonly TableBlock[]): TableBlock {
  const [first, ...rest] = tables;
  if (first === undefined) throw new Error("no table to join");
  return { ...first, rows: [...first.rows, ...rest.flatMap(({ rows }) => rows)] };
}

/**
 * The same tables as flattened text gives them: no spans, no empty cells at a row's end, and a row of
 * one cell is a paragraph between tables.
 */
export function flatten(tables: readonly TableBlock[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { at, rows } of tables) {
    let open: (readonly TableCell[])[] = [];
    const close = () => {
      if (open.length > 0) blocks.push({ kind: "table", shape: "flattened", rows: open, at });
      open = [];
    };
    for (const row of rows) {
      const cells = withoutTail(row).map(({ text, at: path }) => ({
        text,
        rowSpan: 1,
        colSpan: 1,
        at: path,
      }));
      if (cells.length > 1) open.push(cells);
      const [only] = cells;
      if (cells.length !== 1 || only === undefined) continue;
      close();
      blocks.push({ kind: "paragraph", level: null, text: only.text, at: only.at });
    }
    close();
  }
  return blocks;
}

/** A table with one cell changed, found by the path the builder gave it: `form:KEY` for a cell of data. */
export function editCell(
  block: TableBlock,
  at: string,
  edit: (cell: TableCell) => readonly TableCell[],
): TableBlock {
  const rows = block.rows.map((row) =>
    row.flatMap((cell) => (cell.at === at ? edit(cell) : [cell])),
  );
  return { ...block, rows };
}

function withoutTail(row: readonly TableCell[]): readonly TableCell[] {
  return row.slice(0, row.findLastIndex(({ text }) => text !== "") + 1);
}

function table(rows: readonly (readonly TableCell[])[], at: string): TableBlock {
  return { kind: "table", shape: "html", rows, at };
}

function printed(...cells: readonly Printed[]): readonly TableCell[] {
  return cells.map(([text, colSpan = 1, rowSpan = 1]) => ({
    text,
    colSpan,
    rowSpan,
    at: `form:${text}`,
  }));
}

function data(key: string, values: FormValues, colSpan = 1): TableCell {
  return { text: String(values[key] ?? ""), colSpan, rowSpan: 1, at: `form:${key}` };
}

function disclosureTables(
  edition: TestEdition,
  values: FormValues,
): readonly (readonly (readonly TableCell[])[])[] {
  return disclosureLayout[edition].map((item) => disclosureTable(item, values));
}

/** Four columns wide; the first column of figures fills what the item's own columns leave. */
function disclosureTable(
  { article, columns, rows }: LayoutItem,
  values: FormValues,
): readonly (readonly TableCell[])[] {
  const width = (index: number) => (index === 0 ? 4 - columns.length : 1);
  const headings = columns.map(([header], index) => [header, width(index)] as const);
  return [
    printed([article, 4]),
    printed(["信息内容"], ...headings),
    ...rows.map(([label, row]) =>
      printed([label]).concat(
        columns.map(([, column], index) =>
          data(`activeDisclosure.${row}.${column}`, values, width(index)),
        ),
      ),
    ),
  ];
}

const identitySentence = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

function applicationTable(
  edition: TestEdition,
  values: FormValues,
): readonly (readonly TableCell[])[] {
  const rows = applicationLayout[edition];
  return [
    printed([identitySentence, 3, 3], ["申请人情况", 7]),
    printed(["自然人", 1, 2], ["法人或其他组织", 5], ["总计", 1, 2]),
    printed(["商业企业"], ["科研机构"], ["社会公益组织"], ["法律服务机构"], ["其他"]),
    ...rows.map(({ labels, key }) => {
      const last = labels.length - 1;
      const spanned = labels.map(
        ([text, span], i) => [text, i === last ? labelWidth(key) : 1, span] as const,
      );
      return printed(...spanned).concat(
        applicantKeys.map((column) => data(`${key}.${column}`, values)),
      );
    }),
  ];
}

/** The label columns that a row's own label covers: three, less those of the groups it stands in. */
function labelWidth(key: string): number {
  const name = key.slice("applications.".length);
  if (["newReceived", "carriedIn", "carriedOut"].includes(name)) return 3;
  const isGrouped =
    /^(?:refused|unable|rejected)/u.test(name) ||
    (name.startsWith("other") && name !== "otherTotal");
  return isGrouped ? 1 : 2;
}

function caseTable(values: FormValues): readonly (readonly TableCell[])[] {
  const leaves = caseHeaders.map((header) => [header] as const);
  return [
    printed(["行政复议", 5], ["行政诉讼", 10]),
    printed(
      ...caseHeaders.map((header) => [header, 1, 2] as const),
      ["未经复议直接起诉", 5],
      ["复议后起诉", 5],
    ),
    printed(...leaves, ...leaves),
    caseKeys.map((key) => data(key, values)),
  ];
}
