import type { Brackets } from "./brackets.ts";
import type { Quantity } from "./quantities.ts";

/** A quantity with the words that say what it counts. */
export interface Statement extends Quantity {
  /** The words of its clause before the number, brackets left out: 网上受理 in 网上受理260条. */
  readonly label: string;
  /** The words after the unit, for number-first order: 政府信息公开申请 in 收到8份政府信息公开申请. */
  readonly tail: string;
  /** The clause before it where that only names a means: 通过门户网站,发布信息12条. */
  readonly lead: string;
  /** Index of the `(` it stands in; -1 outside of all brackets. */
  readonly enclosure: number;
  /** How many semicolons stand before it. */
  readonly segment: number;
  /**
   * What the number covers: the report's year, several years, or neither, as a comparison, a plan or
   * a rate per month.
   */
  readonly period: Period;
}

export type Period = "year" | "cumulative" | "other";

const LONGEST_LABEL = 60;
const LONGEST_TAIL = 30;
const DELIMITERS = new Set([",", ";", ":", "。", "!", "?", "(", ")", "|"]);

const OTHER_PERIOD =
  /同比|环比|[比较](?:上|去|前|\uE000)|增加|增长|减少|下降|上升|提高|提升|增幅|降幅|每|平均|人均|计划(?:召开|举办|开展|公开)|力争|预计|不少于|不超过|去年|(?<!结转)上一?年度?(?!度?结?转)/u;
/** A count since the 条例 came into force is not the year's. 今年以来 is. */
const SEVERAL_YEARS = /历年/u;
const SINCE_A_YEAR = /自\uE000[^;。]{0,40}以来/u;
const SINCE_WINDOW = 80;
const NAMES_A_MEANS = /^(?:充分)?(?:通过|利用|依托|借助|运用|在|以)[^\d]*$/u;

/** Adds to each quantity of a folded sentence the words around it. */
export function describeQuantities(
  text: string,
  brackets: Brackets,
  quantities: readonly Quantity[],
): readonly Statement[] {
  const lastEnds = new Map<number, number>();
  let segment = 0;
  let counted = 0;
  return quantities.map((quantity, index) => {
    const enclosure = brackets.enclosing[quantity.start] ?? -1;
    const { label, opening } = labelBefore(
      text,
      brackets,
      quantity.start,
      lastEnds.get(enclosure) ?? 0,
    );
    const tail = tailAfter(text, quantity.end, quantities[index + 1]?.start ?? text.length);
    segment += text.slice(counted, quantity.start).split(";").length - 1;
    counted = quantity.start;
    lastEnds.set(enclosure, quantity.end);
    return {
      ...quantity,
      label,
      tail,
      lead: leadBefore(text, opening),
      enclosure,
      segment,
      period: periodOf(text, quantity.start, label),
    };
  });
}

function periodOf(text: string, start: number, label: string): Period {
  if (OTHER_PERIOD.test(label)) return "other";
  const recent = text.slice(Math.max(0, start - SINCE_WINDOW), start);
  return SEVERAL_YEARS.test(label) || SINCE_A_YEAR.test(recent) ? "cumulative" : "year";
}

interface Label {
  readonly label: string;
  /** Where the label's clause begins. */
  readonly opening: number;
}

/** Reads backwards to the clause's beginning or to the number before it, stepping over brackets. */
function labelBefore(text: string, brackets: Brackets, start: number, floor: number): Label {
  let label = "";
  let index = text.charAt(start - 1) === ":" ? start - 2 : start - 1;
  while (index >= floor && label.length < LONGEST_LABEL) {
    const character = text.charAt(index);
    const opening = brackets.openingOf.get(index);
    if (opening === undefined) {
      if (DELIMITERS.has(character)) break;
      label = character + label;
    }
    index = (opening ?? index) - 1;
  }
  const sharesClause = floor > 0 && index < floor;
  return { label: sharesClause ? afterFirstPause(label) : label, opening: index + 1 };
}

/** Two counts in one clause are parted by the first 、: 新闻发布会6次、在线访谈3次. */
function afterFirstPause(label: string): string {
  return label.slice(label.indexOf("、") + 1);
}

function tailAfter(text: string, end: number, limit: number): string {
  let index = end;
  const last = Math.min(limit, end + LONGEST_TAIL);
  while (index < last && !DELIMITERS.has(text.charAt(index)) && text.charAt(index) !== "、")
    index += 1;
  return text.slice(end, index);
}

function leadBefore(text: string, opening: number): string {
  if (text.charAt(opening - 1) !== ",") return "";
  const before = text.slice(Math.max(0, opening - 1 - LONGEST_LABEL), opening - 1);
  const clause = before.slice(
    Math.max(...[",", ";", "。", ":"].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return NAMES_A_MEANS.test(clause) ? clause : "";
}
