import { isFullReportTitle, parseReportTitle, type ReportTitle } from "./title-grammar.ts";

/** What parts the names of site, column and document in `<title>`. */
const PARTS = /[\s_|>－—–-]+/u;

/**
 * Reads the title of a page, which may name its site and its column on either side of the document: 大汉 JCMS
 * prints `X人民政府 政府信息公开年报 X人民政府办公厅2015年…` (REPORT-FORMAT 4.3). A part that is the whole title of
 * a report goes before the words for one that a column's name has.
 */
export function readTitleOfPage(title: string): ReportTitle | null {
  const whole = partsOfTitle(title).find(isFullReportTitle);
  return parseReportTitle(whole ?? title);
}

/** The names in a page's title: of site, column and document, in the template's order. */
export function partsOfTitle(title: string): readonly string[] {
  return title.split(PARTS).filter((part) => part !== "");
}
