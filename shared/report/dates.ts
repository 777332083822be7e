import { damagedStretches } from "../han/damage.ts";
import { fold, foldWithOffsets } from "../han/fold.ts";

const DIGITS = "〇零○O0一二三四五六七八九";
const YEAR_IN_WORDS = `[二贰][${DIGITS}]{3}`;
const SMALL_NUMBER = "[一二三四五六七八九十廿卅]{1,3}";

/** How a day is written; groups are year, month, day. The first that fits stands. */
const DAY_SHAPES: readonly RegExp[] = [
  /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日?/u,
  /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u,
  /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{2})(?=\d{2}:\d{2})/u,
  /(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u,
  new RegExp(`(${YEAR_IN_WORDS})年(${SMALL_NUMBER})月(${SMALL_NUMBER})日`, "u"),
];
/** Folding takes white space out; without it `2016/1/12 9:12` would be the first of January. */
const SPACE_BEFORE_TIME = /\s(?=\d{1,2}[:：]\d{2})/gu;
/** What may stand on a line beside its date. */
const AROUND_DATE = /^[([]?(?:日期|时间)?:?[)\]]?$/u;

const LONGEST_DATE_LINE = 40;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The first day written in a text, as YYYY-MM-DD; null where there is none, where it is no day of the
 * calendar, or where it stands in damaged text: lost digits make `2021926` and `2017年13月` of dates
 * (REPORT-FORMAT 7.3 S16).
 */
export function readDate(text: string): string | null {
  const folded = foldWithOffsets(text.replaceAll(SPACE_BEFORE_TIME, "|"));
  for (const shape of DAY_SHAPES) {
    const match = shape.exec(folded.text);
    if (match === null) continue;
    const start = folded.offsets[match.index] ?? 0;
    const end = folded.offsets[match.index + match[0].length] ?? text.length;
    const isDamaged = damagedStretches(text).some((each) => each.start < end && start < each.end);
    return isDamaged ? null : calendarDay(match[1] ?? "", match[2] ?? "", match[3] ?? "");
  }
  return null;
}

/** Whether a line is a date and nothing else, as under a signature. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  const folded = fold(text);
  const shape = DAY_SHAPES.find((candidate) => candidate.test(folded));
  return shape !== undefined && AROUND_DATE.test(folded.replace(shape, ""));
}

/** YYYY-MM-DD of the digits or number words of a day; null where the calendar has no such day. */
export function calendarDay(year: string, month: string, day: string): string | null {
  const y = readYear(year);
  const m = smallNumber(month);
  const d = smallNumber(day);
  if (y === null || y < FIRST_YEAR || y > LAST_YEAR || m < 1 || d < 1) return null;
  if (d > (DAYS[m - 1] ?? 0) || (m === 2 && d === 29 && !isLeap(y))) return null;
  return [String(y), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
}

/** 2019, 二〇一九, 二零一九 → 2019; null for anything else. */
export function readYear(text: string): number | null {
  if (/^\d{4}$/u.test(text)) return Number(text);
  const digits = Array.from(text.replace("贰", "二"), (character) => {
    const value = DIGITS.indexOf(character);
    return value < 0 ? "?" : String(Math.max(0, value - 4));
  }).join("");
  return /^\d{4}$/u.test(digits) ? Number(digits) : null;
}

/** 8, 08, 八, 十八, 二十八, 廿八 → the number; 0 where it is none. */
function smallNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const spelled = text.replace(/^廿/u, "二十").replace(/^卅/u, "三十");
  const match = /^([一二三])?(十)?([一二三四五六七八九])?$/u.exec(spelled);
  if (!match) return "一二三四五六七八九".indexOf(spelled) + 1;
  const [, tens, ten, ones] = match;
  const onesValue = ones === undefined ? 0 : "一二三四五六七八九".indexOf(ones) + 1;
  if (ten === undefined) return tens === undefined ? onesValue : "一二三".indexOf(tens) + 1;
  return (tens === undefined ? 1 : "一二三".indexOf(tens) + 1) * 10 + onesValue;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
