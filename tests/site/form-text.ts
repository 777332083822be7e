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
import type { PrintedForm } from "./form-values.ts";

/**
 * The form as scraped text in the shape called P1 (REPORT-FORMAT 2.8): one cell a line, each row closed
 * by as many bars as the grid is wider than the row has cells.
 */
function flatten(width: number, rows: readonly (readonly string[])[]): string {
  return rows
    .flatMap((row) => {
      const pads = "|".repeat(Math.max(0, width - row.length));
      return [...row.map((cell) => `${cell} |`), ...(pads === "" ? [] : [pads])];
    })
    .join("\n");
}

export function disclosureText(edition: TableEdition, values: PrintedForm): string {
  const blocks = disclosureBlocks[edition];
  const width = Math.max(...blocks.map((block) => block.columns.length + 1));
  return flatten(
    width,
    blocks.flatMap((block) => disclosureRows(block, values)),
  );
}

function disclosureRows(
  { headline, columns, rows }: DisclosureBlock,
  values: PrintedForm,
): readonly (readonly string[])[] {
  const header = ["信息内容"].concat(columns.map(({ label }) => label));
  const lines = rows.map((row) =>
    [row.label].concat(
      columns.map(({ key }) => values[`activeDisclosure.${row.key}.${key}`] ?? ""),
    ),
  );
  return [[headline], header, ...lines];
}

export function applicationsText(edition: TableEdition, values: PrintedForm): string {
  const counts = (row: FormRow): readonly string[] =>
    applicants.map(({ key }) => values[`applications.${row.key}.${key}`] ?? "");
  const whole = (row: FormRow): readonly string[] => [row.label, ...counts(row)];
  const labels = applicants.map(({ label }) => label);
  const outcomes = outcomeGroups(edition).flatMap(({ label, rows }) =>
    rows.map((row, index) => [...(label !== null && index === 0 ? [label] : []), ...whole(row)]),
  );
  const [first = [], ...rest] = outcomes;
  return flatten(10, [
    [cornerSentence, "申请人情况"],
    [labels[0] ?? "", "法人或其他组织", "总计"],
    labels.slice(1, -1),
    ...incomingRows.map(whole),
    [outcomesLabel, ...first],
    ...rest,
    whole(carriedOutRow),
  ]);
}

export function litigationText(values: PrintedForm): string {
  const results = litigationResults.map(({ label }) => label);
  return flatten(15, [
    ["行政复议", "行政诉讼"],
    [...results, "未经复议直接起诉", "复议后起诉"],
    [...results, ...results],
    litigationBlocks.flatMap((block) =>
      litigationResults.map((result) => values[`${block.key}.${result.key}`] ?? ""),
    ),
  ]);
}
