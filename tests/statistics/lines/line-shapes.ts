import type { Block, TableBlock, TableCell } from "../../../shared/content/block.ts";

// The shapes of REPORT-FORMAT 2.8 in which a table is lines of text and no more.

/** P3: one cell a line, nothing where a cell is empty. */
export function oneValueALine(tables: readonly TableBlock[]): readonly Block[] {
  return tables.flatMap(({ rows }) => toLines(rows.flat().map(({ text }) => text)));
}

/** P4: values at the end of a line, labels wrapped before, above or below them, groups upright. */
export function pdfText(
  tables: readonly TableBlock[],
  width: number,
  place: "after" | "between",
): readonly Block[] {
  return tables.flatMap(({ rows }) => toLines(rows.flatMap((row) => pdfRow(row, width, place))));
}

export function toLines(texts: readonly string[]): readonly Block[] {
  return texts
    .filter((text) => text !== "")
    .map((text, index) => ({ kind: "paragraph", level: null, text, at: `line[${index + 1}]` }));
}

const isValue = ({ at, text }: TableCell): boolean => at !== `form:${text}`;

function pdfRow(
  row: readonly TableCell[],
  width: number,
  place: "after" | "between",
): readonly string[] {
  const values = row.filter(isValue).map(({ text }) => text);
  const labels = row.filter((cell) => !isValue(cell));
  const upright = labels.filter(({ rowSpan }) => rowSpan > 1).flatMap(({ text }) => wrap(text, 1));
  const label = labels.filter(({ rowSpan }) => rowSpan === 1).map(({ text }) => text);
  const pieces = wrap(label.join(" "), width);
  const last = pieces.at(-1) ?? "";
  const numbers = values.filter((text) => text !== "").join(" ");
  if (numbers === "") return [...upright, ...pieces];
  return place === "after" || pieces.length === 1
    ? [...upright, ...pieces.slice(0, -1), `${last} ${numbers}`.trim()]
    : [...upright, ...pieces.slice(0, 1), numbers, ...pieces.slice(1)];
}

function wrap(text: string, width: number): readonly string[] {
  const characters = Array.from(text);
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, line) =>
    characters.slice(line * width, (line + 1) * width).join(""),
  );
}
