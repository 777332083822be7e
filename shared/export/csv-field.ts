import type { ExportValue } from "./column.ts";

/** What a spreadsheet may take for the beginning of a formula, in either width, and our own mark. */
const TAKEN_FOR_FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠'\t\r]/u;

/** A number, however long, and a lone dash are no formula to any spreadsheet. */
const HARMLESS = /^(?:[+-]?\d+(?:\.\d+)?|-)$/u;

const MARK = "'";

/**
 * A value as the text of a CSV field that a spreadsheet cannot run: text that begins like a formula gets a
 * `'` before it, and so does text that begins with `'`, so that taking one leading `'` off always gives the
 * text back. Numbers stay numbers, -8 and +19 included, and so do numbers printed in a cell; null is the
 * empty field.
 */
export function csvField(value: ExportValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  return TAKEN_FOR_FORMULA.test(value) && !HARMLESS.test(value) ? MARK + value : value;
}
