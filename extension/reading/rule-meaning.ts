import { RULES } from "#shared";
import { isChinese } from "../messages.ts";

/** What a rule takes off, in the reader's language; the empty text for a rule of another version. */
export function ruleMeaning(rule: string): string {
  const known = Object.entries(RULES).find(([name]) => name === rule)?.[1];
  return known?.[isChinese() ? "zh" : "en"] ?? "";
}
