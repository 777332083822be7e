import type { Pack } from "../pack.ts";
import type { PrintedPage, PrintedRow, PrintedTable, Truth } from "../page/printed-page.ts";
import { undecidable } from "../page/printed-page.ts";
import { keysOf, revise } from "../page/edit-page.ts";
import type { Random } from "../../random.ts";
import { htmlPage } from "./html.ts";
import type { ShapedPage } from "./shape.ts";

/** How a shape writes a table and a line of the page, each as lines of text. */
export interface Flattener {
  readonly table: (table: PrintedTable) => readonly string[];
  readonly line: (text: string) => readonly string[];
}

/** How often flattened text is found in a web page, a line an element, and not in a text file. */
const IN_A_PAGE = 0.3;

/** The whole page as flattened text, in a file of its own or printed in a web page. */
export function flatten(
  { items, truth }: PrintedPage,
  { table, line }: Flattener,
  pack: Pack,
  random: Random,
): ShapedPage {
  const lines = items.flatMap((item) => (item.kind === "table" ? table(item) : line(item.text)));
  if (!random.chance(IN_A_PAGE))
    return { content: `${lines.join("\n")}\n`, contentType: "text/plain", truth };
  const title = items.find(({ kind }) => kind === "title");
  const article = lines.map(pack.markup.flatLine).join("\n");
  return {
    content: htmlPage(
      title?.kind === "title" ? title.text : "",
      `<div id="zoom">\n${article}\n</div>`,
    ),
    contentType: "text/html",
    truth,
  };
}

/**
 * What may be known where empty cells leave no trace: of a row that has some, only that they are some.
 * A row of one cell, or of none but empty ones, is known to be empty.
 */
export function withoutEmptyCells(page: PrintedPage): Truth {
  const rows = page.items.flatMap((item) => (item.kind === "table" ? item.rows : []));
  const gapped = rows.filter(hasGaps).flatMap(({ cells }) => keysOf(cells));
  return revise(page, gapped, undecidable).truth;
}

function hasGaps({ cells }: PrintedRow): boolean {
  const numbers = cells.filter(({ key }) => key !== null);
  const empty = numbers.filter(({ text }) => text.trim() === "");
  return empty.length > 0 && empty.length < numbers.length;
}
