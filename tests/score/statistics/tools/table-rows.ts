import { selectAll } from "css-select";
import type { Document, Element } from "domhandler";
import { parseHtml } from "../../../../shared/page/parse-html.ts";
import { textOf } from "../../../../shared/page/walk.ts";

/** The texts of all table rows of a page, top to bottom. */
export type TableRows = readonly (readonly string[])[];

/** Wider or taller spans are mistakes that would fill the memory. */
const WIDEST = 100;

const tablesOf = (html: string): readonly Element[] =>
  selectAll<Element | Document, Element>("table:not(:has(table))", parseHtml(html));
const rowsOf = (table: Element): readonly Element[] => selectAll("tr", table);
const cellsOf = (row: Element): readonly Element[] => selectAll("td, th", row);
const cellText = (cell: Element): string => textOf(cell).replace(/\s+/gu, " ").trim();

function spanOf(cell: Element, attribute: "rowspan" | "colspan"): number {
  const stated = Number.parseInt(cell.attribs[attribute] ?? "1", 10);
  return Math.min(Math.max(stated || 1, 1), WIDEST);
}

/** Every spanned place holds the text of the cell that spans it. */
function expandSpans(table: Element): TableRows {
  const rows = rowsOf(table);
  const grid: string[][] = rows.map(() => []);
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const cell of cellsOf(row)) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const right = left + spanOf(cell, "colspan");
      for (const line of grid.slice(top, top + spanOf(cell, "rowspan")))
        for (let x = left; x < right; x += 1) line[x] ??= cellText(cell);
      left = right;
    }
  }
  return grid.map((line) => Array.from(line, (text) => text ?? ""));
}

/** Every spanned place filled, as pandas.read_html fills it. */
export const expandedRows = (html: string): TableRows => tablesOf(html).flatMap(expandSpans);

/** The cells of each row as they come; spans are not looked at. */
export const plainRows = (html: string): TableRows =>
  tablesOf(html).flatMap((table) => rowsOf(table).map((row) => cellsOf(row).map(cellText)));
