import { canonicalUrl } from "../canonical-url.ts";
import type { LinkedPage, PageLink } from "../collect-links.ts";
import { baseOf, collectLinks, scriptText } from "../collect-links.ts";
import type { PaginationDialect } from "./list-page.ts";
import { MAXIMUM_PAGES } from "./list-page.ts";
import { trs } from "./trs.ts";
import { turningLinks } from "./turning-links.ts";
import { ucap } from "./ucap.ts";

const DIALECTS: readonly PaginationDialect[] = [trs, ucap, turningLinks];

const SCRIPT_LENGTH = 200_000;

/**
 * The other pages of the list that a page shows, as canonical addresses in the order of the list, at
 * most 200. Only pages that the page itself states or shows the two ends of: nothing is guessed. Empty
 * for a bare file and for a page without pagination (REPORT-FORMAT 5.1, 5.2). Takes the page's links
 * where the caller has collected them already.
 */
export function findPagination(
  page: LinkedPage,
  links: readonly PageLink[] = collectLinks(page),
): readonly string[] {
  const url = canonicalUrl(baseOf(page) ?? "");
  if (url === null) return [];
  const list = { url, links, script: scriptText(page.document, SCRIPT_LENGTH) };
  const found = DIALECTS.flatMap((dialect) => dialect.otherPages(list));
  const self = canonicalUrl(page.url ?? "");
  return [...new Set(found)].filter((other) => other !== self).slice(0, MAXIMUM_PAGES);
}
