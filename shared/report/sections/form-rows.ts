import type { Block, TextBlock } from "../../content/block.ts";
import { fold } from "../../han/fold.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";

/**
 * Row labels of the application table that are numbered like headings (REPORT-FORMAT 1.3, 2.5.2). They reach
 * us as lines wherever a table was flattened.
 */
const ROW_LABEL =
  /^(?:[一二三四]、(?:本年新收|上年结转|本年度办理结果|结转下年度)|\([一二三四五六七]\)(?:予以公开|部分公开\(区分|部分公开$|不予公开$|无法提供$|不予处理$|其他处理$|总计$)|\d[.、](?:属于|保护第三方|危及|本机关不掌握|没有现成|补正后|信访举报|重复申请|要求提供公开|无正当理由|要求行政机关|申请人))/u;
/** What stands alone on the line after a row label: a value, a unit, or the dash of a group row. */
const CELL_LINE = /^(?:[+-]?[\d,.]+%?|[-—/\\]+|[条件次篇万元个人]{1,2})$/u;

/** What decides stands at the head of a line. */
const LONGEST_CELL = 120;

/** Whether a line is a row of a flattened table, by its own words or by the cell that follows it. */
export function isFormRow(line: TextBlock, next: Block | undefined): boolean {
  if (ROW_LABEL.test(cellText(line))) return true;
  return next !== undefined && next.kind !== "table" && CELL_LINE.test(cellText(next));
}

/** Flattened cells keep the bar that closed them. */
function cellText({ text }: TextBlock): string {
  return foldedCell(text.slice(0, LONGEST_CELL));
}

const foldedCell = remembered((text) => fold(text).replace(/\|+$/u, ""), MOST_LINES);
