import type { Block, TableBlock, TableCell } from "../../shared/content/block.ts";
import type { Cell } from "../../shared/reading.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import type { FormValues } from "./form-builder.ts";
import { applicantKeys, applicationLayout } from "./form-layout.ts";

/** What the cells print, by key; cells that print nothing are left out. */
export function printedBy(cells: readonly Cell[]): FormValues {
  return Object.fromEntries(
    cells.filter(({ raw }) => raw !== "").map(({ key, raw }) => [key, raw]),
  );
}

export function find(blocks: readonly Block[], key: string): Cell | undefined {
  return readStatistics(blocks).cells.find((cell) => cell.key === key);
}

export function written(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ""));
}

export function row(...texts: readonly string[]): readonly TableCell[] {
  return texts.map((text) => ({ text, rowSpan: 1, colSpan: 1, at: `own:${text}` }));
}

export function flattened(...rows: readonly (readonly TableCell[])[]): TableBlock {
  return { kind: "table", shape: "flattened", rows, at: "/flat" };
}

export const distinct2021 = numbered("2021");

/** Every cell of the application table with a number of its own. */
export function numbered(edition: "2019" | "2021"): FormValues {
  const keys = applicationLayout[edition].flatMap(({ key }) =>
    applicantKeys.map((column) => `${key}.${column}`),
  );
  return Object.fromEntries(keys.map((key, index) => [key, index + 1]));
}

export function asText(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
