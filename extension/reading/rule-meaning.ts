import { flagNamed, ruleNamed } from "#shared";
import { ownLanguage } from "../messages.ts";

/** What a rule takes off or flags, in the reader's language; the empty text for a rule of another version. */
export function ruleMeaning(rule: string): string {
  return (ruleNamed(rule) ?? flagNamed(rule))?.[ownLanguage()] ?? "";
}
