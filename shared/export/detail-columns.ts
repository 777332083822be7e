import { severityOf } from "../checks/catalogue.ts";
import type { Cell, Check, Edition, Figure, Removal } from "../reading.ts";
import type { ExportColumn } from "./column.ts";
import { column } from "./column.ts";

/** A cell with the edition of the form it stands in. */
interface CellOfEdition extends Cell {
  readonly edition: Edition | null;
}

/** Between several values of one field. */
const SEPARATOR = "; ";

/** One row a cell. */
export const cellColumns: readonly ExportColumn<CellOfEdition>[] = [
  column("key", "单元格的键", "key of the cell", ({ key }) => key),
  column("value", "数值；空白绝不是 0", "number; a blank is never 0", ({ value }) => value),
  column("blank", "没有数值的原因", "why there is no number", ({ blank }) => blank),
  column("raw", "原文", "as published", ({ raw }) => raw),
  column("unit", "单位", "unit", ({ unit }) => unit),
  column("edition", "统计表格式", "edition of the form", ({ edition }) => edition),
  column("at", "在网页中的位置", "place in the page", ({ at }) => at),
];

/** One row a number that the prose states. */
export const figureColumns: readonly ExportColumn<Figure>[] = [
  column("metric", "指标", "metric", ({ metric }) => metric),
  column("value", "数值", "number", ({ value }) => value),
  column("unit", "单位（原文）", "unit as published", ({ unit }) => unit),
  column("approximate", "约数", "stated as approximate", ({ approximate }) => approximate),
  column(
    "scope",
    "范围：本机关、全域或下属",
    "whose number: own, whole or subordinate",
    ({ scope }) => scope,
  ),
  column("quote", "原句", "the sentence", ({ quote }) => quote),
  column("at", "在网页中的位置", "place in the page", ({ at }) => at),
];

/** One row a check. */
export const checkColumns: readonly ExportColumn<Check>[] = [
  column("id", "核对项", "check", ({ id }) => id),
  column("severity", "不通过时的严重程度", "how much to make of a failure", ({ id }) =>
    severityOf(id),
  ),
  column("scope", "行、列、表或原句", "row, column, table or sentence", ({ scope }) => scope),
  column("verdict", "结论", "verdict", ({ verdict }) => verdict),
  column("expected", "应为", "what it should come to", ({ expected }) => expected),
  column("found", "实为", "what is printed", ({ found }) => found),
  column("hints", "提示（从不据此改数）", "hints, never applied", ({ hints }) =>
    hints.join(SEPARATOR),
  ),
  column("cells", "涉及的单元格", "cells compared", ({ cells }) => cells.join(SEPARATOR)),
];

/** One row a run of text that was taken off. */
export const removalColumns: readonly ExportColumn<Removal>[] = [
  column("kind", "删除种类", "kind of removal", ({ kind }) => kind),
  column("rule", "规则", "rule", ({ rule }) => rule),
  column("text", "删除的全部文字", "all of what was taken", ({ text }) => text),
  column("evidence", "依据", "evidence", ({ evidence }) => evidence),
  column(
    "candidates",
    "可能的原词，可能性大的在前",
    "what may have stood there, likeliest first",
    ({ candidates }) => candidates.map(({ text }) => text).join(SEPARATOR),
  ),
  column("at", "在网页中的位置", "place in the page", ({ at }) => at),
];
