/** A year a link text speaks of. */
export interface LinkYear {
  readonly year: number;
  /** True where the text is a report's title, so that the year is the one it covers. */
  readonly covers: boolean;
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
const OTHER_ZEROS = /[○Ｏ零0O]/gu;

/** 2008 is the first year with reports; a link to a far year is a number of another kind. */
const FIRST_YEAR = 2007;
const LAST_YEAR = 2099;

const ARABIC_YEAR = /(?<!\d)(20\d\d)(?!\d)/u;
const CHINESE_YEAR = /二[〇○Ｏ零0O][〇○Ｏ零0O一二三四五六七八九]{2}(?=年)/u;
const REPORT_TITLE = /20\d\d年?度?.{0,60}(?:年度?报|报告)|(?:年度?报|报告).{0,10}20\d\d/u;
const BARE_YEAR = /^\(?20\d\d(?:年度?|年报|年度报告)?\)?$/u;

/**
 * The year a link text names (REPORT-FORMAT 6.2, 6.4): the covered one where the text reads like a
 * report's title (2023年政府信息公开工作年度报告), else a year that may be the covered one or the year of
 * publication. Null where it names none.
 */
export function linkYear(text: string): LinkYear | null {
  const arabic = withArabicYear(text.replace(/\s+/gu, ""));
  const match = ARABIC_YEAR.exec(arabic);
  const year = Number(match?.[1]);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return { year, covers: REPORT_TITLE.test(arabic) };
}

/** True where the text is nothing but a year: 2023年, 2023年度, 2023, 二〇二三年, 2023年年报. */
export function isYearAnchor(text: string): boolean {
  return BARE_YEAR.test(withArabicYear(text.replace(/\s+/gu, "")).replace("年年报", "年报"));
}

function withArabicYear(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    Array.from(year.replace(OTHER_ZEROS, "〇"), (digit) => CHINESE_DIGITS.indexOf(digit)).join(""),
  );
}
