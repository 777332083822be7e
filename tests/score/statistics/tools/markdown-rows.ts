import { plainRows } from "./table-rows.ts";
import type { TableRows } from "./table-rows.ts";

/**
 * The rows of all tables in Markdown, top to bottom: pipe tables, and the HTML tables that a converter
 * leaves where a cell spans others. Pipe rows are put into HTML in place, so that the order stays.
 */
export function markdownRows(markdown: string): TableRows {
  const html = markdown.split("\n").map(pipeRowAsHtml).join("\n");
  return plainRows(html)
    .map((row) => row.map(plainText))
    .filter((row) => !row.every(isRule));
}

/** A row may stand in a list or a quotation; a pipe of a cell's own is escaped. */
function pipeRowAsHtml(line: string): string {
  const row = /^[\s>]*\|(.*)$/u.exec(line)?.[1];
  if (row === undefined) return line;
  const cells = row
    .trimEnd()
    .replace(/\|$/u, "")
    .split(/(?<!\\)\|/u);
  return `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`;
}

/** Without bold marks and escapes, neither of which the form's texts have. */
const plainText = (text: string): string =>
  text.replaceAll("**", "").replace(/\\([!-/:-@[-`{-~])/gu, "$1");

/** A cell of the line between the head and the body of a pipe table. */
const isRule = (text: string): boolean => /^:?-+:?$/u.test(text);
