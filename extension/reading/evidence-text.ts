import { isChinese } from "../messages.ts";
import { evidenceInChinese } from "./evidence-in-chinese.ts";
import { FOUND_BY } from "./found-words.ts";

/** Evidence in the reader's language. */
export function evidenceText(evidence: string): string {
  return (isChinese() ? evidenceInChinese(evidence) : null) ?? evidence;
}

/** Where a value was found, for readers of Chinese; others have the rule's own name. */
export function foundByText(rule: string): string {
  return (isChinese() ? FOUND_BY[rule] : undefined) ?? "";
}
