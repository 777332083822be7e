import { unitAt } from "./units.ts";

/** What follows the digits of a number. */
export interface Measure {
  /** The empty string where no accepted unit follows. */
  readonly unit: string;
  /** What 万 or 亿 multiplies by; 1 before 元, where they belong to the unit. */
  readonly scale: number;
  readonly rounded: boolean;
  readonly end: number;
}

const AFTER_NUMBER = /^([余多+]?)([万亿]?)([余多+]?)/u;
const LONGEST_AFTER_NUMBER = 3;
const ROUNDING_AFTER_UNIT = /^(?:左右|上下|以上)/u;
const ROUNDING_BEFORE =
  /(?:(?<![最附靠就])近|(?<![条节签预合特制集])约|将近|接近|超过|超|逾|不足|至少|多达)$/u;
const ROUNDING_WINDOW = 3;

const SCALES: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/**
 * Reads rounding words, 万 or 亿, and the unit after a number: 余条, 万余元, 万条次, 条左右. A number in
 * 万 is a rounded one (REPORT-FORMAT 3.6).
 */
export function measureAt(text: string, numberEnd: number): Measure {
  const [all = "", rounding = "", multiplier = "", roundingAfter = ""] =
    AFTER_NUMBER.exec(text.slice(numberEnd, numberEnd + LONGEST_AFTER_NUMBER)) ?? [];
  const unit = unitAt(text, numberEnd + all.length);
  if (unit === null) return { unit: "", scale: 1, rounded: false, end: numberEnd };
  const end = numberEnd + all.length + unit.length;
  const rounded =
    rounding + roundingAfter !== "" || ROUNDING_AFTER_UNIT.test(text.slice(end, end + 2));
  if (unit === "元") return { unit: `${multiplier}元`, scale: 1, rounded, end };
  const scale = SCALES.get(multiplier) ?? 1;
  return { unit, scale, rounded: rounded || scale > 1, end };
}

/** Whether the words before a number round it: 近2000份, 超过30万. */
export function isRoundedBefore(text: string, start: number): boolean {
  return ROUNDING_BEFORE.test(text.slice(Math.max(0, start - ROUNDING_WINDOW), start));
}
