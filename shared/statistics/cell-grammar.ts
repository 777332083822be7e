import { damagedStretches } from "../han/damage.ts";
import { fold } from "../han/fold.ts";
import type { BlankReason } from "../reading.ts";
import { MOST_LINES, remembered } from "../page/remembered.ts";

/** What the text of one cell says: a number, or why there is none. */
interface CellContent {
  readonly value: number | null;
  readonly blank: BlankReason | null;
  /** The unit the cell itself states. */
  readonly unit: string | null;
}

/** Longer texts are sentences, not values; it also bounds the work on a hostile cell. */
const LONGEST_VALUE = 40;

const UNITS = "万元 亿元 元 件 项 个 条 宗 份 起 人次 次 篇 人 部 家 场 处 期".split(" ");

const UNIT = new RegExp(`^(?:${UNITS.join("|")})$`, "u");

/** `(万元)`, `(单位:万元)` in a header. */
const HEADER_UNIT = new RegExp(`\\((?:计量)?(?:单位)?:?(${UNITS.join("|")})\\)`, "u");

/** `123`, `1,234`, `+19`, `增3`, `减2`, `3.5`, `251000元`, `3940(元)`; folded. */
const NUMBER = new RegExp(
  `^(?<sign>[-+−–]|增加?|减少?)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?` +
    `(?:\\((?<bracketed>${UNITS.join("|")})\\)|(?<unit>${UNITS.join("|")}))?$`,
  "u",
);

const MINUS: ReadonlySet<string> = new Set(["-", "−", "–", "减", "减少"]);

/** Slashes and every kind of dash, among them the Han 一 and the kana ー that stand in for one. */
const DASHES = /^[/\\\-‐‑‒–—―−─━_~ー一]+$/u;

const NOT_APPLICABLE = /^(?:无|没有|不涉及|未涉及|不适用|无此[类种项](?:情况|事项)?)[。.]?$/u;

/** Two numbers with a gap between them: values of two cells that ran together (REPORT-FORMAT 7.3 S21). */
const GLUED = /\p{Nd}\s+\p{Nd}/u;

/** Footnote marks: compatibility folding would turn `5①` into 51 and `3²` into 32. */
const FOOTNOTE_MARKS = /[①-⓿❶-➓㉑-㉟㊱-㊿²³¹⁰⁴-⁹₀-₉]/gu;

/**
 * Reads the text of a data cell by the grammar of REPORT-FORMAT 2.8. A blank is never 0, and nothing
 * is guessed: a pair (`0/0`), a masked (`**8`), a glued or otherwise damaged number is `unreadable`.
 * The value is in the unit as printed; 元 are not converted to 万元.
 */
export const readCellText: (text: string) => CellContent = remembered(readText, MOST_LINES);

function readText(text: string): CellContent {
  if (text.length > LONGEST_VALUE || GLUED.test(text)) return none("unreadable");
  if (damagedStretches(text).length > 0) return none("unreadable");
  const content = fold(text.replace(FOOTNOTE_MARKS, ""));
  if (content === "") return none(fold(text) === "" ? "empty" : "unreadable");
  if (DASHES.test(content)) return none("dash");
  if (NOT_APPLICABLE.test(content)) return none("not-applicable");
  return readNumber(content);
}

/** The unit a header states in brackets, folded as `本年收费金额(单位:万元)`; null where it states none. */
export function unitInHeader(folded: string): string | null {
  return HEADER_UNIT.exec(folded)?.[1] ?? null;
}

/** Whether a folded cell text is a unit alone: the form has no such column, local copies do. */
export function isUnit(folded: string): boolean {
  return UNIT.test(folded);
}

/** Whether a folded cell text is words and not a value, not a blank and not a damaged number. */
export function isWords(folded: string): boolean {
  return /\p{Script=Han}/u.test(folded) && !/[\d*]/u.test(folded) && isUnreadable(folded);
}

function isUnreadable(folded: string): boolean {
  return readCellText(folded).blank === "unreadable";
}

function readNumber(content: string): CellContent {
  const groups = NUMBER.exec(content)?.groups;
  if (groups === undefined) return none("unreadable");
  const { sign = "", digits = "", fraction = "", unit, bracketed } = groups;
  const size = Number(digits.replaceAll(",", "") + fraction);
  if (size > Number.MAX_SAFE_INTEGER) return none("unreadable");
  const value = MINUS.has(sign) && size > 0 ? -size : size;
  return { value, blank: null, unit: unit ?? bracketed ?? null };
}

function none(blank: BlankReason): CellContent {
  return { value: null, blank, unit: null };
}
