import { linksWith } from "../page-words.ts";
import type { Scorer } from "./evidence.ts";

/** What the columns of disclosure are called in addresses, by the initials of their names (REPORT-FORMAT 6.1). */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ["zwgk", "政务公开"],
  ["xxgk", "信息公开"],
  ["zfxxgk", "政府信息公开"],
  ["zwfw", "政务服务"],
]);
const LAST_NAME = /\/(?<name>[a-z]{4,6})\/?(?:index\.\w{2,5})?$/iu;
/** Behind the name no more of the column's own is left than this: 公开专栏. */
const MOST_BESIDE = 4;

/** What such a column may be called besides. */
const DISCLOSES = /公开|政务|信息|服务|办事/u;

/** A link to a column of disclosure that is called by the form: the address keeps the name that was overwritten. */
export const columnAddress: Scorer = ({ form }, { words }) => {
  for (const { text, href } of linksWith(form, words)) {
    if (!text.startsWith(form) || text.length > form.length + MOST_BESIDE) continue;
    const column = COLUMNS.get(LAST_NAME.exec(href)?.groups?.["name"]?.toLowerCase() ?? "");
    if (column === undefined || text.includes(column)) continue;
    const isWhole = text.trim() === form && !DISCLOSES.test(form);
    const weight = isWhole && !words.lines.some((line) => line.text.includes(column)) ? 2.5 : 1.5;
    return { weight, why: `a link to ${href.slice(-LONGEST_QUOTE)}, which says ${column}` };
  }
  return null;
};

const LONGEST_QUOTE = 40;
