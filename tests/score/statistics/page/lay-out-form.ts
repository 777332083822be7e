import {
  applicants,
  carriedOutRow,
  cornerSentence,
  incomingRows,
  litigationBlocks,
  litigationResults,
  outcomeGroups,
  outcomesLabel,
} from "../../../site/form-layout.ts";
import type { TableEdition } from "../../../site/form-layout.ts";
import { disclosureBlocks } from "../../../site/form-layout-disclosure.ts";
import { returnRows } from "../../../site/form-layout-2014.ts";
import type { Printed } from "../clerk/print-numbers.ts";
import { label } from "./printed-page.ts";
import type { PrintedCell, PrintedRow, PrintedTable } from "./printed-page.ts";

const header = (...cells: readonly PrintedCell[]): PrintedRow => ({ kind: "header", cells });
const row = (...cells: readonly PrintedCell[]): PrintedRow => ({ kind: "data", cells });

function number(key: string, printed: Printed, colSpan = 1): PrintedCell {
  return { text: printed.get(key)?.text ?? "", key, colSpan, rowSpan: 1 };
}

/** 《政府信息公开情况统计表》 (REPORT-FORMAT 2.4). */
export function layOutReturn(year: number, printed: Printed): PrintedTable {
  const rows = returnRows.map(({ key, label: text, unit }) =>
    row(label(text), label(unit), key === null ? label("") : number(`stats.${key}`, printed)),
  );
  const title = header(label(`政府信息公开情况统计表（${year}年度）`, 3));
  const columns = header(label("统计指标"), label("单位"), label("统计数"));
  return { kind: "table", part: "return", width: 3, rows: [title, columns, ...rows] };
}

/** Section two as one table of four columns; an item's last column fills what the others leave. */
export function layOutDisclosure(edition: TableEdition, printed: Printed): PrintedTable {
  const width = 4;
  const rows = disclosureBlocks[edition].flatMap(({ headline, columns, rows: lines }) => {
    const last = width - columns.length;
    const spread = (cells: readonly PrintedCell[]): readonly PrintedCell[] =>
      cells.map((cell, index) => (index === cells.length - 1 ? { ...cell, colSpan: last } : cell));
    return [
      header(label(headline, width)),
      header(...spread([label("信息内容"), ...columns.map((column) => label(column.label))])),
      ...lines.map((line) =>
        row(
          ...spread([
            label(line.label),
            ...columns.map((column) =>
              number(`activeDisclosure.${line.key}.${column.key}`, printed),
            ),
          ]),
        ),
      ),
    ];
  });
  return { kind: "table", part: "disclosure", width, rows };
}

/** Section three (REPORT-FORMAT 2.5.2): three columns of labels, seven of numbers. */
export function layOutApplications(edition: TableEdition, printed: Printed): PrintedTable {
  const numbers = (key: string): readonly PrintedCell[] =>
    applicants.map((applicant) => number(`applications.${key}.${applicant.key}`, printed));
  const whole = ({ key, label: text }: { readonly key: string; readonly label: string }) =>
    row(label(text, 3), ...numbers(key));
  const results = outcomeGroups(edition).flatMap(({ label: group, rows }) =>
    rows.map(({ key, label: text }, index) => [
      ...(group !== null && index === 0 ? [label(group, 1, rows.length)] : []),
      label(text, group === null ? 2 : 1),
      ...numbers(key),
    ]),
  );
  const rows = [
    ...applicantHeader(),
    ...incomingRows.map(whole),
    ...results.map((cells, index) =>
      index === 0 ? row(label(outcomesLabel, 1, results.length), ...cells) : row(...cells),
    ),
    whole(carriedOutRow),
  ];
  return { kind: "table", part: "applications", width: 10, rows };
}

function applicantHeader(): readonly PrintedRow[] {
  const [person = "", ...others] = applicants.map(({ label: text }) => text);
  const organisations = others.slice(0, -1);
  return [
    header(label(cornerSentence, 3, 3), label("申请人情况", 7)),
    header(label(person, 1, 2), label("法人或其他组织", organisations.length), label("总计", 1, 2)),
    header(...organisations.map((text) => label(text))),
  ];
}

/** Section four (REPORT-FORMAT 2.5.3): three rows of header, one of numbers. */
export function layOutCases(printed: Printed): PrintedTable {
  const results = litigationResults.map(({ label: text }) => text);
  const [, ...suits] = litigationBlocks;
  const rows = [
    header(label("行政复议", results.length), label("行政诉讼", results.length * suits.length)),
    header(
      ...results.map((text) => label(text, 1, 2)),
      ...suits.map((suit) => label(suit.label, results.length)),
    ),
    header(...suits.flatMap(() => results.map((text) => label(text)))),
    row(
      ...litigationBlocks.flatMap((block) =>
        litigationResults.map((result) => number(`${block.key}.${result.key}`, printed)),
      ),
    ),
  ];
  return { kind: "table", part: "cases", width: 15, rows };
}
