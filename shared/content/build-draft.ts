import type { AnyNode, Element, Text } from "domhandler";
import { isCode, isElement, isText, walk } from "../page/walk.ts";
import type { Page } from "../page/page.ts";
import { dataTable, spanOf } from "./data-table.ts";
import type { Draft, DraftBlock, DraftCell, DraftLine } from "./draft.ts";
import { joinFlattenedTables } from "./join-flattened-tables.ts";
import { type Run, RunBuilder } from "./run.ts";

/** Elements that stand in a line of text; every other one begins and ends a line. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark meta nobr o:p output q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/**
 * Cuts subtrees into blocks in document order, leaving out the nodes already taken. Lines end at
 * block elements and at `<br>`; a cell is one run whatever stands in it.
 */
export function buildDraft(
  roots: readonly Element[],
  taken: ReadonlySet<AnyNode>,
  mediaType: Page["mediaType"],
): Draft {
  const shape = mediaType === "text/html" ? "html" : "flattened";
  const blocks: DraftBlock[] = [];
  const builder = new RunBuilder();
  for (const root of roots) {
    let line: Element = root;
    const flush = (next: Element): void => {
      const run = builder.take();
      if (run.text !== "") blocks.push(lineBlock(run, line));
      line = next;
    };
    walk(
      root,
      (node) => {
        if (taken.has(node) || isCode(node)) return "skip";
        if (isText(node)) addText(builder, node, line, flush);
        if (!isElement(node) || INLINE.has(node.name)) return "enter";
        flush(node);
        const table = node.name === "table" ? dataTable(node, taken) : null;
        if (table === null) return "enter";
        for (const caption of table.captions) {
          const run = cellRun(caption, taken);
          if (run.text !== "") blocks.push(lineBlock(run, caption));
        }
        blocks.push({ kind: "table", shape, rows: draftRows(table.rows, taken), element: node });
        return "skip";
      },
      (node) => {
        if (isElement(node) && !INLINE.has(node.name)) flush(parentElement(node) ?? root);
      },
    );
    // A root may be an inline element, which ends no line of its own.
    flush(root);
  }
  return joinFlattenedTables(blocks);
}

/** A regular expression gives up on eight million characters of one kind in a row; no line of words has so many. */
const LONGEST_LINE = 1_000_000;
const LONGEST_PIECES = /[\s\S]{1,1000000}/gu;

/** Line breaks are white space in HTML, except in preformatted text. */
function addText(
  builder: RunBuilder,
  node: Text,
  line: Element,
  flush: (next: Element) => void,
): void {
  const pieces = piecesOf(node.data, line.name === "pre");
  let offset = 0;
  for (const piece of pieces) {
    builder.add(piece, node, offset);
    offset += piece.length;
    const isEnd = pieces.length > 1 && piece.endsWith("\n");
    if (isEnd || builder.length >= LONGEST_LINE) flush(line);
  }
}

function piecesOf(data: string, isPreformatted: boolean): readonly string[] {
  const lines = isPreformatted ? data.split(/(?<=\n)/u) : [data];
  return data.length < LONGEST_LINE
    ? lines
    : lines.flatMap((line) => line.match(LONGEST_PIECES) ?? []);
}

function parentElement(node: AnyNode): Element | null {
  return node.parent !== null && isElement(node.parent) ? node.parent : null;
}

function lineBlock(run: Run, element: Element): DraftLine {
  const heading = /^h([1-6])$/u.exec(element.name);
  if (heading) return { kind: "heading", level: Number(heading[1]), run, element };
  return { kind: element.name === "li" ? "item" : "paragraph", level: null, run, element };
}

function draftRows(
  rows: readonly (readonly Element[])[],
  taken: ReadonlySet<AnyNode>,
): readonly (readonly DraftCell[])[] {
  return rows.map((row) =>
    row.map((element) => ({
      run: cellRun(element, taken),
      rowSpan: spanOf(element, "rowspan"),
      colSpan: spanOf(element, "colspan"),
      element,
    })),
  );
}

function cellRun(cell: Element, taken: ReadonlySet<AnyNode>): Run {
  const builder = new RunBuilder();
  const boundary = (node: AnyNode): void => {
    if (isElement(node) && !INLINE.has(node.name)) builder.space();
  };
  walk(
    cell,
    (node) => {
      if (taken.has(node) || isCode(node)) return "skip";
      boundary(node);
      if (isText(node)) builder.add(node.data, node);
      return "enter";
    },
    boundary,
  );
  return builder.take();
}
