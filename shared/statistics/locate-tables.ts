import type { FormPart } from "./form/form.ts";
import { MOST_LINES, remembered } from "../page/remembered.ts";
import { labelWording } from "./label.ts";
import type { TableRow } from "./table-row.ts";

/** A run of rows that belong to one part of the form, from whatever tables of the page they come. */
export interface LocatedPart {
  readonly part: FormPart;
  readonly rows: readonly TableRow[];
}

/** `第二十条第(八)项`: heads an item of section two, in a cell or as a line of its own. */
const ARTICLE_ITEM = /^第(?:二十|20)条第\(?[一五六八九15689]\)?项$/u;

/**
 * The words that open a part, folded. A part lasts until another opens: its table may be cut by a page
 * break, and a lost header still leaves the first row of section three.
 */
const OPENERS: readonly (readonly [part: FormPart, every: readonly RegExp[]])[] = [
  ["active-disclosure", [ARTICLE_ITEM]],
  ["active-disclosure", [/^信息内容$/]],
  ["applications", [/^申请人情况$/]],
  ["applications", [/^自然人$/, /^法人或/]],
  ["applications", [/^本年度?新收政府信息公开申请(?:数量?|量)?$/]],
  ["reconsideration-litigation", [/^行政复议$/, /^行政诉讼$/]],
  ["reconsideration-litigation", [/^结果维持$/]],
  ["annex", [/^指标(?:名称)?$/, /历年累计|本期实际/]],
  ["statistics-return", [/^政府信息公开(?:工作)?情况统计表/]],
  ["statistics-return", [/^(?:统计指标|指标名称)$/, /^(?:计量)?单位$/]],
  ["statistics-return", [/^主动公开(?:政府)?信息总?数/]],
];

/** In lines the words of a header run together, and the heading of a section may be all that opens it. */
const LINE_OPENERS: readonly (readonly [part: FormPart, words: RegExp])[] = [
  ["active-disclosure", /^第(?:二十|20)条第\(?[一五六八九15689]\)?项|^信息内容/],
  ["active-disclosure", /主动公开政府信息的?情况$/],
  ["applications", /^\(?本列数据的|^申请人情况/],
  ["applications", /^本年度?新收政府信息/],
  ["applications", /收到和处理(?:的?政府)?信息公开申请(?:的?情况)?$/],
  ["reconsideration-litigation", /^行政复议行政诉讼/],
  ["reconsideration-litigation", /行政复议[、,]?(?:和|被?提起)?行政诉讼(?:的?情况)?$/],
  ["statistics-return", /^政府信息公开(?:工作)?情况统计表/],
  ["statistics-return", /^统计指标|^指标名称/],
  ["statistics-return", /^主动公开(?:政府)?信息总?数/],
];

/** Longer lines are prose. */
const LONGEST_OPENER = 60;

/**
 * Finds the rows of the form's tables among all rows of a page. One table may hold several parts and
 * one part may be spread over several tables, so rows are followed one by one; rows before the first
 * part are not the form's.
 */
export function locateTables(rows: readonly TableRow[]): readonly LocatedPart[] {
  const located: { part: FormPart; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const part = openedBy(row);
    if (part !== null && located.at(-1)?.part !== part) located.push({ part, rows: [] });
    located.at(-1)?.rows.push(row);
  }
  return located;
}

function openedBy({ texts, isTabular }: TableRow): FormPart | null {
  const [line = ""] = texts;
  const byLine = !isTabular && line.length <= LONGEST_OPENER ? openedByLine(line) : null;
  return byLine ?? openedByCells(texts.join(BETWEEN_CELLS));
}

const openedByLine = remembered((line): FormPart | null => {
  const words = labelWording(line);
  return LINE_OPENERS.find(([, opening]) => opening.test(line) || opening.test(words))?.[0] ?? null;
}, MOST_LINES);

/** No folded text has a line end in it. */
const BETWEEN_CELLS = "\n";

/** Every report has the same rows, but for the values in them. */
const openedByCells = remembered((cells): FormPart | null => {
  const texts = cells.split(BETWEEN_CELLS);
  const said = [...texts, ...texts.map(labelWording)];
  const opener = OPENERS.find(([, every]) =>
    every.every((word) => said.some((text) => word.test(text))),
  );
  return opener?.[0] ?? null;
}, MOST_LINES);
