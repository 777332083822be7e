import { type ChildNode, Document, Element, Text } from "domhandler";
import { markLine } from "./node-path.ts";
import { readPipeTables } from "./pipe-table.ts";

interface Line {
  readonly number: number;
  readonly text: string;
}

/** A row of a text table: `|` at the end of a cell (REPORT-FORMAT 2.8, P1). */
const PIPE_LINE = /\|\s*$/u;
/** A row written with tabs between its cells; a tab that only indents a line makes no table. */
const TAB_LINE = /\S.*\t|\t\s*\t/u;

/**
 * A plain text as a tree, so that every later stage has one kind of input: a line is a paragraph, a run
 * of lines with cells is a table. Paths of its nodes name the line.
 */
export function parseText(text: string): Document {
  const body = new Element("body", {});
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\f]/u)
    .map((line, i) => ({ number: i + 1, text: line }));
  for (let i = 0; i < lines.length;) {
    const shape = shapeOf(lines[i]);
    const end = shape === "paragraph" ? i + 1 : endOfTable(lines, i, shape);
    for (const child of elementsFor(shape, lines.slice(i, end))) append(body, child);
    i = end;
  }
  const html = new Element("html", {}, [body]);
  body.parent = html;
  const document = new Document([html]);
  html.parent = document;
  return document;
}

function endOfTable(lines: readonly Line[], start: number, shape: Shape): number {
  let end = start + 1;
  while (end < lines.length && shapeOf(lines[end]) === shape) end += 1;
  return end;
}

type Shape = "paragraph" | "pipes" | "tabs";

function shapeOf(line: Line | undefined): Shape {
  if (line === undefined) return "paragraph";
  if (TAB_LINE.test(line.text)) return "tabs";
  return PIPE_LINE.test(line.text) ? "pipes" : "paragraph";
}

function elementsFor(shape: Shape, lines: readonly Line[]): readonly Element[] {
  if (shape === "paragraph") return lines.map((line) => leaf("p", line.text, line.number));
  if (shape === "tabs") return [tabTable(lines)];
  return readPipeTables(lines.map((line) => line.text)).map((table) =>
    build(
      "table",
      table.map((row) =>
        build(
          "tr",
          row.map((cell) => leaf("td", cell.text, lines[cell.line]?.number ?? 0)),
        ),
      ),
    ),
  );
}

function tabTable(lines: readonly Line[]): Element {
  const rows = lines.map(({ text, number }) =>
    build(
      "tr",
      text.split("\t").map((cell) => leaf("td", cell, number)),
    ),
  );
  return build("table", rows);
}

function leaf(name: string, text: string, line: number): Element {
  const element = build(name, [new Text(text)]);
  markLine(element, line);
  return element;
}

function build(name: string, children: readonly ChildNode[]): Element {
  const element = new Element(name, {});
  for (const child of children) append(element, child);
  return element;
}

function append(parent: Element, child: ChildNode): void {
  const last = parent.children.at(-1) ?? null;
  child.parent = parent;
  child.prev = last;
  if (last) last.next = child;
  parent.children.push(child);
}
