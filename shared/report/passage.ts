import type { Found } from "../reading.ts";

/** Published words and where they stand; `at` is null for what stands outside the page, such as its URL. */
export interface Passage {
  readonly text: string;
  readonly at: string | null;
}

/** Longer evidence is cut: a quote is there to be looked at. */
const LONGEST_QUOTE = 160;

/** A value that the passage says. */
export function stated<T>(value: T, rule: string, passage: Passage): Found<T> {
  return { value, rule, quote: quoteOf(passage), at: passage.at, inferred: false };
}

/** A value that is concluded from what the passage hints at. */
export function concluded<T>(value: T, rule: string, passage: Passage): Found<T> {
  return { value, rule, quote: quoteOf(passage), at: passage.at, inferred: true };
}

function quoteOf({ text }: Passage): string {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_QUOTE ? trimmed : `${trimmed.slice(0, LONGEST_QUOTE - 1)}…`;
}
