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
const CHINESE_YEAR = /二[〇○Ｏ零0O][〇○Ｏ零0O一二三四五六七八九]{2}/u;
const REPORT_TITLE =
  /20\d\d年?度?.{0,60}(?:年度?报|报告)|(?:年度?报|报告).{0,10}20\d\d|20\d\d年?度?.{0,40}信息公开(?:工作)?情况(?!通报|统计|自查|汇报|考核|检查|调研)/u;
/** A count or a bracket beside a year, and the words that columns of years add to it. */
const BESIDE_YEAR =
  /\(\d{1,4}\)|年度|年|度|报告|报|政府|信息|公开|工作|专栏|汇总|以前|之前|及|[()[\]【】〔〕·:-]/gu;
const LONGEST_YEAR_ANCHOR = 24;

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

/** True where the text is nothing but a year: 2023年, 2023年度, 2023, 二〇二三年, 2023年年报, 2023年度(17). */
export function isYearAnchor(text: string): boolean {
  const arabic = withArabicYear(text.replace(/\s+/gu, ""));
  if (arabic.length > LONGEST_YEAR_ANCHOR || !ARABIC_YEAR.test(arabic)) return false;
  return arabic.replace(/(?<!\d)20\d\d(?!\d)/gu, "").replace(BESIDE_YEAR, "") === "";
}

function withArabicYear(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    Array.from(year.replace(OTHER_ZEROS, "〇"), (digit) => CHINESE_DIGITS.indexOf(digit)).join(""),
  );
}
