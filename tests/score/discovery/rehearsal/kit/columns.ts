import type { SiteAnswer, SiteVisit } from "../../site.ts";
import type { SiteBook } from "./book.ts";
import type { Doc } from "./docs.ts";
import { chunk } from "./random.ts";

/** A document with its address. */
export interface Placed {
  readonly doc: Doc;
  readonly host: string;
  readonly path: string;
}

/** One page of a list. */
export interface ListPage {
  readonly items: readonly Placed[];
  readonly number: number;
  readonly count: number;
  readonly total: number;
}

/** How a column of a site looks and where its pages are. */
export interface Column {
  readonly host: string;
  readonly perPage: number;
  listPath(number: number, count: number): string;
  list(visit: SiteVisit, page: ListPage): string | SiteAnswer;
}

/** Adds the pages of a list. */
export function putList(book: SiteBook, column: Column, items: readonly Placed[]): void {
  const groups = chunk(items, column.perPage);
  for (const [at, group] of groups.entries()) {
    const page = { items: group, number: at + 1, count: groups.length, total: items.length };
    book.put(column.host, column.listPath(at + 1, groups.length), (visit) =>
      column.list(visit, page),
    );
  }
}

/** Adds the pages of documents. */
export function putDocs(
  book: SiteBook,
  items: readonly Placed[],
  render: (visit: SiteVisit, item: Placed) => string | SiteAnswer,
): void {
  for (const item of items)
    book.put(item.host, item.path, (visit) => render(visit, item), item.doc.isReport);
}
