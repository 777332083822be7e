import { canonicalUrl } from "../canonical-url.ts";
import type { LinkedPage, PageLink } from "../collect-links.ts";
import { collectLinks } from "../collect-links.ts";
import { FAMILIES } from "../families/families.ts";
import { MAXIMUM_PAGES } from "../families/family.ts";
import { listPageOf } from "../list-page.ts";
import { pagesOfForms } from "./number-forms.ts";
import { turnedPages } from "./turning-links.ts";

/**
 * The other pages of the list that a page shows, as canonical addresses in the order of the list, at
 * most 200. Only pages that the page itself states or shows the two ends of: nothing is guessed. Empty
 * for a bare file and for a page without pagination (REPORT-FORMAT 5.1, 5.2). Takes the page's links
 * where the caller has collected them already.
 */
export function findPagination(
  page: LinkedPage,
  links: readonly PageLink[] = collectLinks(page),
  list = listPageOf(page, links),
): readonly string[] {
  if (list === null) return [];
  const stated = FAMILIES.flatMap(({ otherPages }) => otherPages?.(list) ?? []);
  const self = canonicalUrl(page.url ?? "");
  const asked = pagesOfForms(page.document, list.url);
  return [...new Set([...stated, ...turnedPages(list), ...asked])]
    .filter((other) => other !== self)
    .slice(0, MAXIMUM_PAGES);
}
