import { readCellText } from "../cell-grammar.ts";
import type { FormRow } from "../form/form.ts";

/** Whether a row of values adds up to its last one (REPORT-FORMAT 3.2, AP-ROW); blanks count as nothing. */
export function rowHolds(texts: readonly string[]): boolean {
  const values = texts.map((text) => readCellText(text).value ?? 0);
  return sum(values.slice(0, -1)) === values.at(-1);
}

/**
 * Whether values are the form's application table row by row: as many as it has cells, and each row, each
 * column of outcomes and each balance holds (REPORT-FORMAT 2.8, 3.2). `rows` are those of the national form.
 */
export function inFormOrder(
  texts: readonly string[],
  rows: readonly FormRow[],
  width: number,
): boolean {
  if (texts.length !== rows.length * width) return false;
  const values = texts.map((text) => readCellText(text).value);
  if (values.includes(null)) return false;
  const line = (index: number) => values.slice(index * width, (index + 1) * width);
  const column = (of: readonly number[], at: number) =>
    sum(of.map((index) => line(index)[at] ?? 0));
  const named = (name: string) => rows.findIndex(({ key }) => key === `applications.${name}`);
  const [received, carriedIn] = [named("newReceived"), named("carriedIn")];
  const [handled, carriedOut] = [named("handledTotal"), named("carriedOut")];
  const frame = new Set([received, carriedIn, handled, carriedOut]);
  const outcomes = Array.from(rows.keys()).filter((index) => !frame.has(index));
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    Array.from(rows.keys()).every((index) =>
      rowHolds(texts.slice(index * width, (index + 1) * width)),
    ) &&
    columns.every((at) => column(outcomes, at) === column([handled], at)) &&
    columns.every((at) => column([received, carriedIn], at) === column([handled, carriedOut], at))
  );
}

/** What values come to; blanks count as nothing. */
export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
