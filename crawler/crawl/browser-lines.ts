import { aligned } from "../terminal/aligned.ts";
import { firstLines } from "../terminal/first-lines.ts";
import type { BrowserPage } from "./crawl-tally.ts";

const SHOWN_PAGES = 20;

/** The pages that lacked their contents without script, what came of it, and what showed it; as lines of text. */
export function browserLines(pages: readonly BrowserPage[]): readonly string[] {
  if (pages.length === 0) return [];
  const lines = aligned(pages.map(({ url, result, why }) => [`  ${url}`, result, why]));
  return ["pages that their scripts fill:", ...firstLines(lines, SHOWN_PAGES)];
}
