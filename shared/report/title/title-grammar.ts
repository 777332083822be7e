import { foldWithOffsets, type Folded } from "../../han/fold.ts";
import { readYear } from "../dates.ts";

/** What the title of a report says by its grammar (REPORT-FORMAT 4.3). */
export interface ReportTitle {
  /** As published; null where the title names none. Not yet tested for being an agency's name. */
  readonly agency: string | null;
  /** The year the title gives the report; null where it gives none. */
  readonly year: number | null;
}

const LONGEST_TITLE = 200;
const YEAR_WORDS = "20\\d{2}|二[〇零○O0一二][〇零○O0一二三四五六七八九]{2}";

/**
 * The words of a title that make it a report's, with a year that may stand among them. 信息公司 and 年度报高
 * are misprints of real titles (REPORT-FORMAT 6.2); before 2019 政务公开 and the 条例's own name stand here too.
 */
const REPORT_WORDS: readonly RegExp[] = [
  new RegExp(
    "(?:政府|政务)?信息?公[开司](?:[和及]政务公开)?(?:工作)?(?:情况)?的?" +
      `(?:(?<year>${YEAR_WORDS})年?度?|年度|年)?(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|报高|年报)`,
    "u",
  ),
  /政务公开(?:工作)?(?:情况)?(?:年度(?:工作)?报告|年报)/u,
  /《?政府信息公开条例》?(?:贯彻|执行|实施|落实)*(?:工作)?情况的?(?:年度)?(?:工作)?报告/u,
];
const YEAR_BEFORE = new RegExp(`(?<year>${YEAR_WORDS})(?:年度?|$)`, "gu");
/** A year in brackets after the title, which a day or a month there is not: `(2019年度)`, not `(2020年1月17日)`. */
const YEAR_AFTER = new RegExp(`^[([](?<year>${YEAR_WORDS})年?度?[)\\]]`, "u");
/** What may open a title before its agency: `【年报】`, `附件1:`, `关于公布《`. */
const OPENING =
  /^(?:[【[][^】\]]{0,12}[】\]]|附件?\d{0,2}[:.]|关于|公布|发布|报送|印发|转发|对|[《"])+/u;
/** `X办公室关于印发Y2010年…的通知`: the report is Y's where the title says so, else X's. */
const ISSUED = /^.{2,30}?(?=关于(?:印发|公布|发布|转发|报送|公开))/u;
/** Several reports under one title: none of them is the collection's. */
const COLLECTION = /^(?:汇编|合编|合集|选编|汇总)/u;
const LINKING = /(?:关于|的|在|本级|实施|执行|贯彻|落实)$/u;

/**
 * Reads a title by the grammar of report titles: agency, year and the words for the report, in either
 * order. Null where the words for a report are missing or mean a collection of reports.
 */
export function parseReportTitle(title: string): ReportTitle | null {
  if (title.length > LONGEST_TITLE) return null;
  const folded = foldWithOffsets(title);
  const words = REPORT_WORDS.map((pattern) => pattern.exec(folded.text)).find(
    (match) => match !== null,
  );
  if (!words) return null;
  const before = folded.text.slice(0, words.index);
  const after = folded.text.slice(words.index + words[0].length);
  if (COLLECTION.test(after)) return null;
  const years = [...before.matchAll(YEAR_BEFORE)];
  const last = years.at(-1);
  const year =
    words.groups?.["year"] ?? last?.groups?.["year"] ?? YEAR_AFTER.exec(after)?.groups?.["year"];
  return {
    agency: agencyOf(title, folded, words.index, last),
    year: year === undefined ? null : readYear(year),
  };
}

/** Whether a title is that of a report: the words for one alone are the name of a column. */
export function isReportTitle(title: string): boolean {
  const parsed = parseReportTitle(title);
  return parsed !== null && (parsed.agency !== null || parsed.year !== null);
}

/** Whether a title is that of one report: it names its agency and its year. */
export function isFullReportTitle(title: string): boolean {
  const parsed = parseReportTitle(title);
  return parsed !== null && parsed.agency !== null && parsed.year !== null;
}

/** The agency stands between the opening and the year, or between the year and the words for the report. */
function agencyOf(
  title: string,
  folded: Folded,
  wordsAt: number,
  year: RegExpExecArray | undefined,
): string | null {
  const issuer = ISSUED.exec(folded.text)?.[0].length ?? 0;
  const opening = issuer + (OPENING.exec(folded.text.slice(issuer))?.[0].length ?? 0);
  const parts: readonly (readonly [start: number, end: number])[] =
    year === undefined
      ? [[opening, wordsAt]]
      : [
          [opening, year.index],
          [year.index + year[0].length, wordsAt],
        ];
  const texts = [...parts, [0, issuer] as const].map(([start, end]) =>
    sliceOf(title, folded, start, end),
  );
  return texts.find((text) => text !== "") ?? null;
}

function sliceOf(title: string, folded: Folded, start: number, end: number): string {
  const foldedPart = folded.text.slice(start, end);
  const linking = LINKING.exec(foldedPart)?.[0].length ?? 0;
  // 盘锦市人民政府信息公开: the 政府 that ends the agency's name opens the words for the report.
  const government = foldedPart.endsWith("人民") && folded.text.startsWith("政府", end) ? 2 : 0;
  const stop = Math.max(start, end - linking + government);
  if (stop <= start) return "";
  return title.slice(folded.offsets[start], folded.offsets[stop]).trim();
}
