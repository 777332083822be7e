import type { PageLink } from "../collect-links.ts";

/** A list page as the pagination dialects see it. */
export interface ListPage {
  /** Canonical. */
  readonly url: string;
  readonly links: readonly PageLink[];
  /** The text of its inline scripts. */
  readonly script: string;
}

/** One way in which list pages name their following pages. */
export interface PaginationDialect {
  readonly name: string;
  /** Addresses of other pages of the list, as the page states them; canonical, in the list's order. */
  readonly otherPages: (page: ListPage) => readonly string[];
}

/** Pages of one list that are asked for; longer lists are archives of another kind. */
export const MAXIMUM_PAGES = 200;

/** The whole numbers from `first` to `last`, at most as many as a list may have pages. */
export function pageNumbers(first: number, last: number): readonly number[] {
  const length = Math.min(Math.max(0, last - first + 1), MAXIMUM_PAGES);
  return Array.from({ length }, (_, index) => first + index);
}
