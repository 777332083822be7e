import type { PageLink } from "../collect-links.ts";
import type { ListEntry } from "../script-entries.ts";

/** A list page as the families see it. */
export interface ListPage {
  /** Canonical; the address relative links start from. */
  readonly url: string;
  readonly links: readonly PageLink[];
  /** The text of its inline scripts. */
  readonly script: string;
  /** Addresses of its other scripts, as written. */
  readonly sources: readonly string[];
  /** Metas by their name in lower case. */
  readonly metas: ReadonlyMap<string, string>;
}

/** What a page's script would ask for to fill a list. */
export interface ListRequest {
  /** Canonical. */
  readonly url: string;
  /** The names of the column and the one above it, where the page says them; else empty. */
  readonly column: string;
  /** Whether the page itself shows nothing of the list, so that the request is worth what the page is. */
  readonly isFirst: boolean;
}

/** An answer to such a request. */
export interface ListAnswer {
  /** Canonical. */
  readonly url: string;
  readonly text: string;
}

/** What an answer holds. */
export interface ListData {
  /** The column's name where the answer says it; else empty. */
  readonly column: string;
  readonly entries: readonly ListEntry[];
  /** Canonical addresses of the answers with the list's other entries. */
  readonly others: readonly string[];
}

/**
 * One family of content management systems, as far as discovery has to know it (REPORT-FORMAT 5.1). What
 * all families share, links in markup and pages turned by links, is no part of it.
 */
export interface CmsFamily {
  readonly name: string;
  /** Addresses of its articles. */
  readonly articles?: RegExp;
  /** Addresses of its columns, where their numbers are as long as those of articles elsewhere. */
  readonly columns?: RegExp;
  /** Addresses that are columns of annual reports, whatever the link to them says. */
  readonly annual?: RegExp;
  /** Addresses of the list's other pages, as the page states them; canonical, in the list's order. */
  readonly otherPages?: (page: ListPage) => readonly string[];
  readonly requests?: (page: ListPage) => readonly ListRequest[];
  /** Null for an answer that is not of this family. */
  readonly read?: (answer: ListAnswer) => ListData | null;
}

/** Pages of one list that are asked for; longer lists are archives of another kind. */
export const MAXIMUM_PAGES = 200;

/** The whole numbers from `first` to `last`, at most as many as a list may have pages. */
export function pageNumbers(first: number, last: number): readonly number[] {
  const length = Math.min(Math.max(0, last - first + 1), MAXIMUM_PAGES);
  return Array.from({ length }, (_, index) => first + index);
}

/** The address with other values of some of its parameters; those it lacks are added. */
export function withParameters(
  url: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(values)) changed.searchParams.set(name, String(value));
  return changed.href;
}
