const LONGEST_DATE = 24;
const DATE =
  /^\s*(?:20\d{2}|二[〇○零O0一]\S{2})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$/u;
/** What injectors leave of a date that they took 年, 月 and 日 from (REPORT-FORMAT 7.3, S16). */
const DAMAGED_DATE = /^\s*20\d{2}\s*年?\s*\d{1,2}\s*月?\s*\d{1,2}\s*$/u;

/** Whether a line is a date and nothing else, as it closes a document below a signature (REPORT-FORMAT 4.3). */
export function isDateLine(line: string): boolean {
  return line.length <= LONGEST_DATE && (DATE.test(line) || DAMAGED_DATE.test(line));
}
