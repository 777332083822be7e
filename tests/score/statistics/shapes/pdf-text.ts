import { isGroupLabel } from "../page/printed-page.ts";
import type { PrintedRow, PrintedTable } from "../page/printed-page.ts";
import type { Random } from "../../random.ts";
import { flatten, withoutEmptyCells } from "./flattened.ts";
import type { GiveShape } from "./shape.ts";

/** Lines to a printed page of the form. */
const LINES_A_PAGE = 34;

/** How one PDF breaks its text. */
interface Typesetting {
  /** Characters to a line of a label. */
  readonly labelWidth: number;
  /** Where the numbers of a wrapped label stand. */
  readonly numbers: "after" | "first-line" | "between";
  /** Where the words of a cell over several rows stand: before them, or a piece beside each. */
  readonly groups: "above" | "beside";
  readonly groupWidth: number;
}

/** PDF text (P4): numbers end a line, labels are wrapped, headers upright, page marks in between. */
export const p4: GiveShape = (page, pack, random) => {
  const typesetting = chooseTypesetting(random);
  const table = (printed: PrintedTable): readonly string[] => tableLines(printed, typesetting);
  const shaped = flatten(
    { ...page, truth: withoutEmptyCells(page) },
    { table, line: (text) => wrap(text, 40) },
    pack,
    random,
  );
  return shaped.contentType === "text/html"
    ? shaped
    : { ...shaped, content: paginate(shaped.content) };
};

function chooseTypesetting(random: Random): Typesetting {
  return {
    labelWidth: random.integer(9, 16),
    numbers: random.pick(["after", "after", "first-line", "between"]),
    groups: random.pick(["above", "beside"]),
    groupWidth: random.integer(1, 4),
  };
}

function paginate(text: string): string {
  const lines = text.split("\n");
  return lines
    .flatMap((line, index) =>
      index > 0 && index % LINES_A_PAGE === 0 ? [`- ${index / LINES_A_PAGE} -`, line] : [line],
    )
    .join("\n");
}

function tableLines({ rows }: PrintedTable, typesetting: Typesetting): readonly string[] {
  /** Pieces of labels that stand beside the rows they span. */
  let beside: readonly string[] = [];
  return rows.flatMap((row) => {
    if (row.kind !== "data") return headerLines(row, typesetting);
    const groups = row.cells.filter(isGroupLabel);
    const pieces = groups.flatMap(({ text }) =>
      wrap(text.replaceAll("\n", ""), typesetting.groupWidth),
    );
    if (typesetting.groups === "above") return [...pieces, ...rowLines(row, typesetting)];
    const leftOver = groups.length > 0 ? beside : [];
    if (groups.length > 0) beside = pieces;
    const [piece, ...rest] = beside;
    beside = rest;
    const [first = "", ...others] = rowLines(row, typesetting);
    const isLast = rows.at(-1) === row;
    return [
      ...leftOver,
      piece === undefined ? first : `${piece} ${first}`,
      ...others,
      ...(isLast ? beside : []),
    ];
  });
}

/** Upright headers: the words of a row of cells, two characters a line. */
function headerLines({ kind, cells }: PrintedRow, { numbers }: Typesetting): readonly string[] {
  const texts = cells.map(({ text }) => text.replaceAll("\n", "")).filter((text) => text !== "");
  if (kind === "note" || numbers === "after" || cells.length < 4) return wrap(texts.join(" "), 40);
  const columns = texts.map((text) => wrap(text, 2));
  const height = Math.max(0, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns.flatMap((column) => column[line] ?? []).join(" "),
  );
}

/** A row's own label and what stands behind it, left to right; empty cells leave no trace. */
function rowLines({ cells }: PrintedRow, { labelWidth, numbers }: Typesetting): readonly string[] {
  const printed = cells.filter((cell) => !isGroupLabel(cell) && cell.text.trim() !== "");
  const own = printed.findIndex(({ key }) => key === null);
  const values = printed.slice(own + 1).map(({ text }) => text.replaceAll("\n", ""));
  const label = wrap((printed[own]?.text ?? "").replaceAll("\n", ""), labelWidth);
  const [first = "", ...below] = label;
  const join = (text: string): string => [text, ...values].filter((part) => part !== "").join(" ");
  if (below.length === 0 || numbers === "after")
    return [...label.slice(0, -1), join(label.at(-1) ?? "")];
  if (numbers === "first-line" || values.length === 0) return [join(first), ...below];
  return [first, values.join(" "), ...below];
}

function wrap(text: string, width: number): readonly string[] {
  const characters = Array.from(text);
  const lines: string[] = [];
  for (let start = 0; start < characters.length; start += width)
    lines.push(characters.slice(start, start + width).join(""));
  return lines;
}
