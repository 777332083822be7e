import { chineseNumber } from "./chinese-number.ts";
import type { FoldedSentence } from "./fold-sentence.ts";
import { isRoundedBefore, measureAt } from "./measures.ts";
import type { Measure } from "./measures.ts";
import { kindOfUnit } from "./units.ts";
import type { UnitKind } from "./units.ts";

/** A number with its unit as it stands in a folded sentence. */
export interface Quantity {
  /** 万 and 亿 are multiplied out, except before 元, where they belong to the unit. */
  readonly value: number;
  /** As printed; the empty string for a bare number at the end of its clause. */
  readonly unit: string;
  /** Null for a bare number, which may count anything. */
  readonly kind: UnitKind | null;
  readonly approximate: boolean;
  /** Digits after the decimal point, as printed. */
  readonly decimals: number;
  /** False for a number that is masked, damaged or a range: it holds a place but has no value. */
  readonly readable: boolean;
  readonly start: number;
  readonly end: number;
}

const DIGITS = /\d{1,3}(?:,\d{3}){1,5}(?!\d)(?:\.\d{1,6})?|\d+(?:\.\d{1,6})?/gu;
const MOST_DIGITS = 15;

const NUMERALS =
  /(?<![第每同某任逐另单几数上下首再这那哪年月零一二两三四五六七八九十百千万点])[一二两三四五六七八九十百千]{1,7}(?=[余多]?[件次场期起例宗])/gu;
const ZERO_WORD = /(?<=为)零(?=[,;。!?)、]|$)/gu;

/** Masks of content farms and marks of lost text: digits that touch one are not the whole number. */
const MASK = /[*×xX□\uFFFD?○●#△▲_]/u;
/** Before digits: what makes them part of a word, an identifier, an ordinal or an address. */
const NO_NUMBER_AFTER = /[A-WYZa-wyz&=@第.]$/u;
const RANGE_BEFORE = /(?:[\d件条次份个人%][–—~至到]|[-/])$/u;
const RANGE_AFTER = /^[-–—~至到/]\d/u;
const CLAUSE_END = /^(?:[,;。!?)、]|$)/u;
const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * All numbers of a sentence that have an accepted unit or end their clause, in order: in digits, in
 * Chinese numerals before the few units where those are unambiguous (两件, not 一项), and 为零.
 */
export function readQuantities(sentence: FoldedSentence): readonly Quantity[] {
  const { text } = sentence;
  const found = [
    ...Array.from(text.matchAll(DIGITS), (match) => inDigits(sentence, match)),
    ...Array.from(text.matchAll(NUMERALS), (match) => inNumerals(text, match)),
    ...Array.from(text.matchAll(ZERO_WORD), ({ index }) => zeroWord(index)),
  ];
  return found.filter((quantity) => quantity !== null).toSorted((a, b) => a.start - b.start);
}

function inDigits(
  sentence: FoldedSentence,
  { 0: printed, index: start }: RegExpExecArray,
): Quantity | null {
  const { text } = sentence;
  const digitsEnd = start + printed.length;
  const measure = measureAt(text, digitsEnd);
  if (NO_NUMBER_AFTER.test(text.charAt(start - 1))) return null;
  if (measure.unit === "" && !isBareCount(text, printed, digitsEnd)) return null;
  const decimals = printed.split(".")[1]?.length ?? 0;
  const readable =
    sentence.isPlain(start, digitsEnd) &&
    printed.length <= MOST_DIGITS &&
    (decimals === 0 || mayBeFraction(measure)) &&
    isUndamaged(text, start, digitsEnd) &&
    !RANGE_AFTER.test(text.slice(measure.end, measure.end + 2));
  const value = Number(printed.replaceAll(",", ""));
  return quantityOf({ text, start, measure, value, decimals, readable });
}

/** Nothing touches the digits that makes them less than a number, or one end of a range. */
function isUndamaged(text: string, start: number, digitsEnd: number): boolean {
  const touching = text.charAt(start - 1) + text.charAt(digitsEnd);
  return (
    !MASK.test(touching) &&
    !RANGE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
    !RANGE_AFTER.test(text.slice(digitsEnd, digitsEnd + 2))
  );
}

/** Only money, rates and numbers in 万 have decimals; 1.3件 is an outline number glued to a count. */
function mayBeFraction({ unit, scale }: Measure): boolean {
  const kind = kindOfUnit(unit);
  return kind === "money" || kind === "percent" || scale > 1;
}

function isBareCount(text: string, printed: string, digitsEnd: number): boolean {
  const after = text.slice(digitsEnd, digitsEnd + 1);
  return CLAUSE_END.test(after) && !YEAR.test(printed) && !printed.includes(".");
}

function inNumerals(text: string, { 0: numerals, index: start }: RegExpExecArray): Quantity | null {
  const value = chineseNumber(numerals);
  const measure = measureAt(text, start + numerals.length);
  if (value === null || measure.unit === "") return null;
  return quantityOf({ text, start, measure, value, decimals: 0, readable: true });
}

function zeroWord(start: number): Quantity {
  const bare = { unit: "", kind: null, approximate: false, decimals: 0, readable: true };
  return { ...bare, value: 0, start, end: start + 1 };
}

/** A number before its unit is applied. */
interface NumberRead {
  readonly text: string;
  readonly start: number;
  readonly measure: Measure;
  readonly value: number;
  readonly decimals: number;
  readonly readable: boolean;
}

function quantityOf({ text, start, measure, value, decimals, readable }: NumberRead): Quantity {
  const { unit, scale, rounded, end } = measure;
  return {
    value: scale === 1 ? value : Math.round(value * scale),
    unit,
    kind: kindOfUnit(unit),
    approximate: rounded || isRoundedBefore(text, start),
    decimals,
    readable,
    start,
    end,
  };
}
