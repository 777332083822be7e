import type { SiteAnswer, SiteVisit } from "../../site.ts";
import type { SiteBook } from "./book.ts";
import { type ListPage, type Placed, putDocs, putList } from "./columns.ts";
import { type Doc, type Setting } from "./docs.ts";
import { range } from "./random.ts";
import { PLAIN_LOOK, reportDoc, type ReportLook, reportTitle } from "./report.ts";

/** A link of a menu or a crumb line. */
export interface Link {
  readonly href: string;
  readonly name: string;
}

/** A column of a site: where it is and what stands round it. */
export interface Section {
  readonly host: string;
  readonly path: string;
  readonly name: string;
  readonly where: readonly Link[];
}

/** How the editors of one content system publish a column. */
export interface Desk<S extends Section = Section> {
  readonly perPage: number;
  listPath(section: S, number: number, count: number): string;
  docPath(section: S, doc: Doc, at: number): string;
  list(visit: SiteVisit, section: S, page: ListPage): string | SiteAnswer;
  article(visit: SiteVisit, section: S, item: Placed): string | SiteAnswer;
}

/** Gives documents their addresses in a column. */
export function place<S extends Section>(
  desk: Desk<S>,
  section: S,
  docs: readonly Doc[],
): readonly Placed[] {
  return docs.map((doc, at) => ({
    doc,
    host: section.host,
    path: desk.docPath(section, doc, at),
  }));
}

/** Publishes a column: its list pages and its documents. */
export function publish<S extends Section>(
  book: SiteBook,
  desk: Desk<S>,
  section: S,
  docs: readonly Doc[],
): readonly Placed[] {
  const items = place(desk, section, docs);
  const column = {
    host: section.host,
    perPage: desk.perPage,
    listPath: (number: number, count: number) => desk.listPath(section, number, count),
    list: (visit: SiteVisit, page: ListPage) => desk.list(visit, section, page),
  };
  putList(book, column, items);
  putDocs(book, items, (visit, item) => desk.article(visit, section, item));
  return items;
}

/** The reports of an agency for a run of years, newest first. */
export function reportsOf(
  home: Setting["place"],
  agency: string,
  years: readonly [first: number, last: number],
  title: (setting: Setting) => string = reportTitle,
  look: ReportLook = PLAIN_LOOK,
): readonly Doc[] {
  return range(years[0], years[1])
    .toReversed()
    .map((year) => {
      const setting = { place: home, agency, year };
      return reportDoc(setting, title(setting), look);
    });
}

/** A title as a list with narrow lines shows it. */
export function cut(title: string, length: number): string {
  return title.length <= length ? title : `${title.slice(0, length)}…`;
}

/** Links one after another, each in the same wrapping. */
export function links(items: readonly Link[], open = "<li>", close = "</li>"): string {
  return items.map(({ href, name }) => `${open}<a href="${href}">${name}</a>${close}`).join("\n");
}
