import { aligned } from "../terminal/aligned.ts";
import type { BrowserPage } from "./crawl-tally.ts";

const SHOWN_PAGES = 20;

/** The pages that lacked their contents without script, what came of it, and what showed it; as lines of text. */
export function browserLines(pages: readonly BrowserPage[]): readonly string[] {
  if (pages.length === 0) return [];
  const more = pages.length - SHOWN_PAGES;
  return [
    "pages that their scripts fill:",
    ...aligned(
      pages.slice(0, SHOWN_PAGES).map(({ url, result, why }) => [`  ${url}`, result, why]),
    ),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}
