import type { Cell } from "../../../../shared/index.ts";
import {
  applicants,
  carriedOutRow,
  incomingRows,
  litigationBlocks,
  litigationResults,
  outcomeGroups,
} from "../../../site/form-layout.ts";
import type { TableEdition } from "../../../site/form-layout.ts";
import { returnRows } from "../../../site/form-layout-2014.ts";
import { disclosureBlocks } from "../../../site/form-layout-disclosure.ts";
import type { FormEdition } from "../page/printed-page.ts";
import type { TableRows } from "./table-rows.ts";

/** A label and the keys of the numbers behind it; `group` stands before it, where its label is not enough. */
interface LabelledRow {
  readonly label: string;
  readonly group: string | null;
  readonly keys: readonly string[];
}

/**
 * What a careful afternoon's script reads from a page's table rows: the form's labels word for word, the
 * numbers that stand right behind them, and the one row of fifteen numbers of section four. The edition
 * is told to it.
 */
export function readByLabels(edition: FormEdition, rows: TableRows): readonly Cell[] {
  const known = edition === "2014" ? returnLabels() : formLabels(edition);
  const cells = new Map<string, Cell>();
  let group: string | null = null;
  for (const row of rows) {
    const texts = row.map((text) => text.replace(/\s/gu, ""));
    group = texts.findLast((text) => known.some((labelled) => labelled.group === text)) ?? group;
    const found = known.find(
      ({ label, group: within }) => texts.includes(label) && (within === null || within === group),
    );
    const values = found === undefined ? texts : texts.slice(texts.lastIndexOf(found.label) + 1);
    const keys = found?.keys ?? (isCaseRow(edition, texts) ? caseKeys : []);
    const first = edition === "2014" ? 1 : 0;
    const padding = paddingBefore(values, first + keys.length);
    for (const [index, key] of keys.entries())
      if (!cells.has(key)) cells.set(key, cellOf(key, values[padding + first + index] ?? ""));
  }
  return [...cells.values()];
}

/** The empty cells, beyond those that the row needs, that stand for the width of a label that spans columns. */
function paddingBefore(values: readonly string[], needed: number): number {
  const empty = values.findIndex((text) => text !== "");
  return Math.max(0, Math.min(empty, values.length - needed));
}

function cellOf(key: string, text: string): Cell {
  const digits = text.replaceAll(",", "");
  const value = /^[+-]?\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : null;
  return {
    key,
    value,
    raw: text,
    blank: value === null ? "unreadable" : null,
    unit: null,
    at: null,
  };
}

const caseKeys = litigationBlocks.flatMap((block) =>
  litigationResults.map((result) => `${block.key}.${result.key}`),
);

function isCaseRow(edition: FormEdition, texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d+$/u.test(text));
  return edition !== "2014" && texts.length === caseKeys.length && numbers.length > 0;
}

function returnLabels(): readonly LabelledRow[] {
  return returnRows.map(({ key, label }) => ({
    label,
    group: null,
    keys: key === null ? [] : [`stats.${key}`],
  }));
}

const counted = (label: string, row: string, group: string | null): LabelledRow => ({
  label,
  group,
  keys: applicants.map(({ key }) => `applications.${row}.${key}`),
});

function formLabels(edition: TableEdition): readonly LabelledRow[] {
  return [
    ...disclosureBlocks[edition].flatMap(({ rows, columns }) =>
      rows.map(({ label, key }) => ({
        label,
        group: null,
        keys: columns.map((column) => `activeDisclosure.${key}.${column.key}`),
      })),
    ),
    ...[...incomingRows, carriedOutRow].map(({ label, key }) => counted(label, key, null)),
    ...outcomeGroups(edition).flatMap(({ label: group, rows }) =>
      rows.map(({ label, key }) => counted(label, key, group)),
    ),
  ];
}
