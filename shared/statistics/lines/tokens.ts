import type { TableCell } from "../../content/block.ts";
import { fold } from "../../han/fold.ts";
import { isUnit, readCellText } from "../cell-grammar.ts";
import type { TableRow } from "../table-row.ts";

/** A label or a piece of one, a value, or a unit, in a table of which only lines are left. */
export interface Token {
  readonly kind: "words" | "value" | "unit";
  /** Folded. */
  readonly text: string;
  /** As a cell: what was printed, and the line it stands in. */
  readonly cell: TableCell;
  /** Counts the lines. */
  readonly line: number;
}

/** Longer lines are prose. */
const LONGEST_LINE = 200;

/** `- 4 -`, `第 4 页 共 9 页`: what a PDF prints between two pages (REPORT-FORMAT 2.8, shape P4). */
const PAGE_MARK = /^(?:[-—–－]{1,2}\d{1,3}[-—–－]{1,2}|第\d{1,3}页(?:[,/]?共\d{1,3}页)?)$/u;

/** A damaged number is still a value in its place: masked, doubled, or with a scan's letters. */
const DAMAGED_NUMBER = /^(?!.*\p{Script=Han})(?=.*[\d*?□\uFFFD]|^[oOlI|]$)/u;
/** `6.` is the number of a row whose label was broken off. */
const NUMBERING = /^\(?\d{1,2}[.,、)]$/u;

/**
 * The labels and values of lines, in order. A line is a value, or words, or words with values at its end
 * (REPORT-FORMAT 2.8, shapes P3 and P4).
 */
export function readTokens(rows: readonly TableRow[]): readonly Token[] {
  const tokens = rows.flatMap((row, line) => {
    const [cell] = row.cells;
    return row.isTabular || cell === undefined ? [] : lineTokens(cell, line);
  });
  const values = tokens.filter(({ kind }) => kind === "value");
  const alone = new Set(values.filter((token) => isAlone(token, rows)));
  return alone.size * 2 > values.length
    ? tokens
    : tokens.map((token) => (alone.has(token) && HAN.test(token.text) ? asWords(token) : token));
}

const HAN = /^\p{Script=Han}+$/u;

/** Whether a value is all of its line. */
function isAlone({ cell, line }: Token, rows: readonly TableRow[]): boolean {
  return rows[line]?.cells[0]?.text.trim() === cell.text;
}

/** Among lines of several values a lone 无 is a piece of upright words, 无法提供. */
function asWords(token: Token): Token {
  return { ...token, kind: "words" };
}

function lineTokens(cell: TableCell, line: number): readonly Token[] {
  const text = cell.text.replace(/[\s|]+$/u, "");
  if (text.length > LONGEST_LINE || PAGE_MARK.test(fold(text))) return [];
  const token = (kind: Token["kind"], words: string): Token => ({
    kind,
    text: fold(words),
    cell: { ...cell, text: words },
    line,
  });
  if (isValue(text)) return [token("value", text)];
  const pieces = withUnits(text.split(/\s+/u).filter((piece) => piece !== ""));
  const words = pieces.findLastIndex((piece) => !isValue(piece)) + 1;
  const hasUnit = isUnit(fold(pieces[words - 1] ?? ""));
  const label = pieces.slice(0, hasUnit ? words - 1 : words).join(" ");
  return [
    ...(label === "" ? [] : [token("words", label)]),
    ...(hasUnit ? [token("unit", pieces[words - 1] ?? "")] : []),
    ...pieces.slice(words).map((piece) => token("value", piece)),
  ];
}

/** `91 件` is one value. */
function withUnits(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isCounted = before !== undefined && isUnit(fold(piece)) && isNumber(before);
    if (isCounted) joined[joined.length - 1] = `${before} ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

function isNumber(text: string): boolean {
  const { value, unit } = readCellText(text);
  return value !== null && unit === null;
}

/** Whether a text stands in a place for a value, readable or not. */
function isValue(text: string): boolean {
  const { blank } = readCellText(text);
  if (blank !== "unreadable") return blank !== "empty";
  const folded = fold(text);
  return !/\s/u.test(text) && DAMAGED_NUMBER.test(folded) && !NUMBERING.test(folded);
}
