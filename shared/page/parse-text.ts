import { type ChildNode, Document, Element, Text } from "domhandler";
import { MOST_NODES, markRest } from "./bounded-parser.ts";
import { markLine } from "./node-path.ts";

/**
 * A plain text as a tree, so that every later stage has one kind of input: a line is a paragraph, a run
 * of lines with tabs between their cells is a table. Paths of its nodes name the line. Of a text with too many lines
 * and cells the last paragraph holds what remains (`restOf`).
 */
export function parseText(text: string, mostNodes = MOST_NODES): Document {
  const body = new Element("body", {});
  const html = new Element("html", {});
  append(html, body);
  const document = new Document([html]);
  html.parent = document;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f]/u);
  let table: Element | null = null;
  let room = mostNodes;
  for (const [i, line] of lines.entries()) {
    if (room <= 0) {
      markRest(document, append(body, leaf("p", lines.slice(i).join(" "), i + 1)));
      break;
    }
    const cells = isTabRow(line) ? line.split("\t") : [];
    room -= 1 + cells.length;
    if (cells.length === 0) {
      append(body, leaf("p", line, i + 1));
      table = null;
      continue;
    }
    table ??= append(body, new Element("table", {}));
    const row = append(table, new Element("tr", {}));
    for (const cell of cells) append(row, leaf("td", cell, i + 1));
  }
  return document;
}

/** A row written with tabs between its cells; one tab that only indents a line makes no table. */
function isTabRow(line: string): boolean {
  const words = line.trimStart();
  const indent = line.slice(0, line.length - words.length);
  return words.includes("\t") || indent.split("\t").length > 2;
}

function leaf(name: string, text: string, line: number): Element {
  const element = new Element(name, {});
  append(element, new Text(text));
  markLine(element, line);
  return element;
}

function append<Child extends ChildNode>(parent: Element, child: Child): Child {
  const last = parent.children.at(-1) ?? null;
  child.parent = parent;
  child.prev = last;
  if (last) last.next = child;
  parent.children.push(child);
  return child;
}
