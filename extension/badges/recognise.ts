/** What a page seems to be, by what it calls itself; reading it may tell otherwise. */
type Recognition = "report" | "list";

/** How a report and the column of reports are called (REPORT-FORMAT 4.1, 6.1). */
const NAME = /(?:政府信息|政务|信息)公开[^。；]{0,16}(?:年度报告|年度工作报告|工作报告|年报)/u;
const YEAR = /(?:19|20)\d{2}\s{0,2}年|[二〇○零一三四五六七八九]{4}年/u;

/** Documents about reports bear their name too (REPORT-FORMAT 6.5). */
const ABOUT_REPORTS =
  /通知|通报|方案|制度|办法|规定|指南|目录|解读|图解|一图|范文|模板|格式|自查|评估|总结|检查/u;

/** The longest heading there is has some sixty characters. */
const LONGEST_NAME = 200;

/** Recognises a report or a list of reports by its names: its title and its headings. Null for anything else. */
export function recognise(names: readonly string[]): Recognition | null {
  const named = names
    .map((name) => name.slice(0, LONGEST_NAME))
    .filter((name) => NAME.test(name) && !ABOUT_REPORTS.test(name));
  if (named.length === 0) return null;
  return named.some((name) => YEAR.test(name)) ? "report" : "list";
}

/** What a page's script says to the background. */
export interface RecognitionMessage {
  readonly recognised: Recognition;
}

/** The message that a value is; null for anything else. */
export function recognitionFrom(value: unknown): RecognitionMessage | null {
  if (typeof value !== "object" || value === null || !("recognised" in value)) return null;
  const { recognised } = value;
  return recognised === "report" || recognised === "list" ? { recognised } : null;
}
