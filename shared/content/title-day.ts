/** The day, and perhaps the hour, in brackets behind a title. */
const DAY =
  /[(（[【]\s{0,3}(?:(?:发布)?(?:时间|日期)[:：])?20\d{2}[-–./年]\d{1,2}[-–./月]\d{1,2}日?(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?\s{0,3}[)）\]】]\s*$/u;

/**
 * A heading without the day of publication that some templates print inside it, as Shanghai's do (REPORT-FORMAT 5.1):
 * the title is what stands before. A text without such a day is given back as it is.
 */
export function withoutDay(heading: string): string {
  return heading.replace(DAY, "").trimEnd();
}
