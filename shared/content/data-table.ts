import type { AnyNode, Element } from "domhandler";
import { isCode, isElement, isText, walk } from "../page/walk.ts";
import { countCharacters } from "./text-measure.ts";

/** Tables beyond this are layouts or attacks; their words are still read, as lines. */
export const MOST_CELLS = 20_000;
/** A cell of the form holds a label or a number; longer text is a page put into a layout table. */
const LONGEST_CELL = 600;
/** No form of the field has a cell that spans more. */
const WIDEST_SPAN = 200;

interface DataTable {
  readonly captions: readonly Element[];
  /** The cells, row by row. */
  readonly rows: readonly (readonly Element[])[];
}

/** The parts of a data table without the nodes already taken; null where the table only lays out the page. */
export function dataTable(table: Element, taken: ReadonlySet<AnyNode>): DataTable | null {
  const captions: Element[] = [];
  const rows: Element[][] = [];
  let cells = 0;
  let isLayout = false;
  walk(table, (node) => {
    if (isLayout || taken.has(node) || !isElement(node)) return "skip";
    if (node === table) return "enter";
    if (node.name === "caption") {
      captions.push(node);
      return "skip";
    }
    if (node.name === "table") isLayout = true;
    if (node.name === "tr") rows.push([]);
    if (node.name !== "td" && node.name !== "th") return "enter";
    cells += 1;
    rows.at(-1)?.push(node);
    if (cells > MOST_CELLS || isTooRich(node)) isLayout = true;
    return "skip";
  });
  const widest = Math.max(0, ...rows.map((row) => row.length));
  return isLayout || widest < 2 ? null : { captions, rows };
}

/** The span that a cell asks for, at least 1 and bounded. */
export function spanOf(cell: Element, attribute: "rowspan" | "colspan"): number {
  const asked = Number.parseInt(cell.attribs[attribute] ?? "1", 10);
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 1), WIDEST_SPAN) : 1;
}

/** Looks no further than it must: cells of nested tables hold all of the page that comes after them. */
function isTooRich(cell: Element): boolean {
  let room = LONGEST_CELL;
  walk(cell, (node) => {
    if (room < 0 || isCode(node)) return "skip";
    if (isText(node)) room -= countCharacters(node.data);
    else if (isElement(node) && (node.name === "table" || /^h[1-6]$/u.test(node.name))) room = -1;
    return "enter";
  });
  return room < 0;
}
