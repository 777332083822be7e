import type { AnyNode, Element } from "domhandler";
import { spanOf } from "../content/data-table.ts";
import { isElement } from "../page/walk.ts";
import { elementsUnder, textUnder, tidy } from "./elements.ts";
import { isYearAnchor } from "./link-year.ts";

/** What a cell's link shows where it only says that something is there: √, 查看, 点击下载, nothing. */
const BARE_MARK =
  /^(?:[√✓✔☑●○◎■□▲★]{0,4}|有|(?:点击|在线)?(?:查看|浏览|阅读|打开|下载)(?:全文|详情|详细)?|详情|详细|全文|链接)[+>»›….]{0,4}$/u;

const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
const LEVELS = 6;
const LONGEST_HEAD = 60;
const MOST_NODES_IN_ROW = 500;

/**
 * What the cell of a table says by its row and its column where the link in it says nothing by itself: tables of
 * agencies and years have √ or 查看 in their cells (REPORT-FORMAT 6.4). The year where one of the two heads is a
 * year, else both; null for a link that has words of its own or stands in no such table.
 */
export function cellText(shown: string, element: Element): string | null {
  if (!BARE_MARK.test(shown)) return null;
  const cell = ancestor(element, (name) => CELLS.has(name));
  const row = cell === null ? null : rowOf(cell);
  const table = row === null ? null : ancestor(row, (name) => name === "table");
  if (cell === null || row === null || table === null) return null;
  const head = firstRow(table);
  if (head === null || head === row || isTooWide(row) || isTooWide(head)) return null;
  const heads = [cellsOf(row)[0] ?? null, cellAt(head, columnOf(cell, row))];
  const texts = heads.map((one) =>
    one === null || one === cell ? "" : tidy(textUnder(one, LONGEST_HEAD)),
  );
  const text = texts.find(isYearAnchor) ?? texts.join(" ").trim();
  return text === "" ? null : text;
}

/** Each link of a row looks at its cells: of a hostile one they are not looked at. */
function isTooWide({ children }: Element): boolean {
  return children.length > MOST_NODES_IN_ROW;
}

function rowOf({ parent }: Element): Element | null {
  return parent !== null && isElement(parent) && parent.name === "tr" ? parent : null;
}

function ancestor(element: Element, isSuch: (name: string) => boolean): Element | null {
  let node: AnyNode | null = element.parent;
  for (let level = 0; node !== null && level < LEVELS; level += 1) {
    if (isElement(node) && isSuch(node.name)) return node;
    node = node.parent;
  }
  return null;
}

function firstRow(table: Element): Element | null {
  for (const element of elementsUnder(table)) if (element.name === "tr") return element;
  return null;
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter(isElement).filter(({ name }) => CELLS.has(name));
}

function columnOf(cell: Element, row: Element): number {
  const cells = cellsOf(row);
  return cells.slice(0, cells.indexOf(cell)).reduce((sum, one) => sum + spanOf(one, "colspan"), 0);
}

function cellAt(row: Element, column: number): Element | null {
  let end = 0;
  for (const cell of cellsOf(row)) {
    end += spanOf(cell, "colspan");
    if (end > column) return cell;
  }
  return null;
}
