import {
  applicants,
  carriedOutRow,
  cornerSentence,
  incomingRows,
  litigationBlocks,
  litigationResults,
  outcomeGroups,
  outcomesLabel,
} from "./form-layout.ts";
import type { FormRow, TableEdition } from "./form-layout.ts";
import { disclosureBlocks } from "./form-layout-disclosure.ts";
import type { DisclosureBlock } from "./form-layout-disclosure.ts";
import { returnRows } from "./form-layout-2014.ts";
import type { PrintedForm } from "./form-values.ts";
import { escapeHtml } from "./markup.ts";

/** How an editor dresses the text of a cell: bare, in `<p>`, in Word's spans. */
export type CellDress = (text: string) => string;

export const bareCell: CellDress = escapeHtml;

/** An empty cell from an editor holds a no-break space, not nothing. */
export const paragraphCell: CellDress = (text) =>
  `<p style="text-align: center;">${text === "" ? "&nbsp;" : escapeHtml(text)}</p>`;

export const wordCell: CellDress = (text) =>
  `<p class="MsoNormal" align="center"><span style="font-family:宋体;font-size:10.5pt">${
    text === "" ? "&nbsp;" : escapeHtml(text)
  }</span></p>`;

interface Span {
  readonly rows?: number;
  readonly columns?: number;
}

type WriteCell = (text: string, span?: Span) => string;

function cellWriter(dress: CellDress): WriteCell {
  return (text, { rows = 1, columns = 1 } = {}) => {
    const rowSpan = rows > 1 ? ` rowspan="${rows}"` : "";
    const columnSpan = columns > 1 ? ` colspan="${columns}"` : "";
    return `<td${rowSpan}${columnSpan}>${dress(text)}</td>`;
  };
}

function table(rows: readonly string[]): string {
  const lines = rows.map((row) => `<tr>${row}</tr>`);
  return `<table border="1" cellspacing="0" cellpadding="0">\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

/** Section two: one table whose blocks follow each other, as the form prints it. */
export function disclosureTable(
  edition: TableEdition,
  values: PrintedForm,
  dress: CellDress,
): string {
  const cell = cellWriter(dress);
  const widest = Math.max(...disclosureBlocks[edition].map((block) => block.columns.length + 1));
  return table(
    disclosureBlocks[edition].flatMap((block) => disclosureRows(block, widest, values, cell)),
  );
}

function disclosureRows(
  block: DisclosureBlock,
  width: number,
  values: PrintedForm,
  cell: WriteCell,
): readonly string[] {
  const last = { columns: width - block.columns.length };
  const spread = (texts: readonly string[]): string =>
    texts.map((text, index) => cell(text, index === texts.length - 1 ? last : {})).join("");
  return [
    cell(block.headline, { columns: width }),
    spread(["信息内容", ...block.columns.map((column) => column.label)]),
    ...block.rows.map((row) =>
      spread([
        row.label,
        ...block.columns.map((column) => values[`activeDisclosure.${row.key}.${column.key}`] ?? ""),
      ]),
    ),
  ];
}

/** Section three: three label columns, seven columns of counts, the corner sentence over three rows. */
export function applicationsTable(
  edition: TableEdition,
  values: PrintedForm,
  dress: CellDress,
): string {
  const cell = cellWriter(dress);
  const counts = (row: FormRow): string =>
    applicants.map(({ key }) => cell(values[`applications.${row.key}.${key}`] ?? "")).join("");
  const wholeRow = (row: FormRow): string => cell(row.label, { columns: 3 }) + counts(row);
  const outcomes = outcomeGroups(edition).flatMap(({ label, rows }) =>
    rows.map((row, index) => {
      if (label === null) return cell(row.label, { columns: 2 }) + counts(row);
      const group = index === 0 ? cell(label, { rows: rows.length }) : "";
      return group + cell(row.label) + counts(row);
    }),
  );
  const [first = "", ...rest] = outcomes;
  return table([
    ...applicationsHeader(cell),
    ...incomingRows.map(wholeRow),
    cell(outcomesLabel, { rows: outcomes.length }) + first,
    ...rest,
    wholeRow(carriedOutRow),
  ]);
}

function applicationsHeader(cell: WriteCell): readonly string[] {
  const [person, ...others] = applicants.map(({ label }) => label);
  const organisations = others.slice(0, -1);
  return [
    cell(cornerSentence, { rows: 3, columns: 3 }) + cell("申请人情况", { columns: 7 }),
    cell(person ?? "", { rows: 2 }) +
      cell("法人或其他组织", { columns: organisations.length }) +
      cell("总计", { rows: 2 }),
    organisations.map((label) => cell(label)).join(""),
  ];
}

/** Section four: three header rows, one row of fifteen counts. */
export function litigationTable(values: PrintedForm, dress: CellDress): string {
  const cell = cellWriter(dress);
  const results = litigationResults.map(({ label }) => label);
  const suits = litigationBlocks.slice(1);
  return table([
    cell("行政复议", { columns: results.length }) +
      cell("行政诉讼", { columns: results.length * suits.length }),
    results.map((label) => cell(label, { rows: 2 })).join("") +
      suits.map(({ label }) => cell(label, { columns: results.length })).join(""),
    suits.flatMap(() => results.map((label) => cell(label))).join(""),
    litigationBlocks
      .flatMap((block) => litigationResults.map((result) => `${block.key}.${result.key}`))
      .map((key) => cell(values[key] ?? ""))
      .join(""),
  ]);
}

/** 《政府信息公开情况统计表》 of the years 2014 to 2018; values by key without `stats.`. */
export function returnTable(year: number, values: PrintedForm, dress: CellDress): string {
  const cell = cellWriter(dress);
  return table([
    cell(`政府信息公开情况统计表（${year}年度）`, { columns: 3 }),
    cell("统计指标") + cell("单位") + cell("统计数"),
    ...returnRows.map(
      ({ key, label, unit }) =>
        cell(label) + cell(unit) + cell(key === null ? "" : (values[key] ?? "0")),
    ),
  ]);
}
