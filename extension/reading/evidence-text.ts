import { isChinese, ownLanguage } from "../messages.ts";
import { evidenceInChinese } from "./evidence-in-chinese.ts";
import { FOUND_BY } from "./found-words.ts";

/** Evidence in the reader's language. */
export function evidenceText(evidence: string): string {
  return (isChinese() ? evidenceInChinese(evidence) : null) ?? evidence;
}

/** Where a value was found, in the reader's language; of a rule of another version its name. */
export function foundByText(rule: string): string {
  return FOUND_BY[rule]?.[ownLanguage()] ?? rule;
}
