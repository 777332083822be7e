import type { FormPart } from "./form/form.ts";
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
  ["applications", [/^(?:一、)?本年度?新收政府信息公开申请(?:数量?|量)?$/]],
  ["reconsideration-litigation", [/^行政复议$/, /^行政诉讼$/]],
  ["reconsideration-litigation", [/^结果维持$/]],
];

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

function openedBy({ texts }: TableRow): FormPart | null {
  const opener = OPENERS.find(([, every]) =>
    every.every((word) => texts.some((text) => word.test(text))),
  );
  return opener?.[0] ?? null;
}
