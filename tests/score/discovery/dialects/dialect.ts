import type { Article, Column } from "../model.ts";
import type { Skin } from "../pack.ts";
import type { PlantedSite } from "../plant.ts";

/** What a server answers, before it is encoded. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** One page of a column's list. */
export interface ListView {
  readonly site: PlantedSite;
  readonly column: Column;
  readonly page: number;
  readonly skin: Skin;
  readonly host: string;
}

/** One content management system: its addresses and how its lists come to the reader (REPORT-FORMAT 5.1). */
export interface Dialect {
  readonly name: string;
  readonly charset: "utf-8" | "gb18030";
  readonly columnPath: (column: Column) => string;
  readonly articlePath: (article: Article) => string;
  /** Addresses of the pages of a column, the first one first. */
  readonly pagePaths: (column: Column) => readonly string[];
  /** The list of a column page and its pager, as HTML. */
  readonly list: (view: ListView) => string;
  /** Metas of a column page. */
  readonly metas?: (column: Column) => readonly (readonly [name: string, content: string])[];
  /** What a script of the site asks for. */
  readonly data?: (site: PlantedSite, url: URL, host: string) => Answer | null;
  /** How many such answers a column's list has. */
  readonly dataPages?: (column: Column) => number;
}

/** Pages of a list with so many entries; one at least. */
export function pagesOf(entries: number, perPage: number): number {
  return Math.max(1, Math.ceil(entries / perPage));
}

/** The articles of one page of a column's list. */
export function articlesOn(column: Column, page: number, perPage: number): readonly Article[] {
  return column.articles.slice((page - 1) * perPage, page * perPage);
}

/** The articles as list entries of the skin. */
export function itemsOf(
  articles: readonly Article[],
  { skin, dialect }: { readonly skin: Skin; readonly dialect: Pick<Dialect, "articlePath"> },
): string {
  return articles
    .map((article) =>
      skin.item({ href: dialect.articlePath(article), text: article.title, date: article.date }),
    )
    .join("\n");
}

/** Whole numbers from `first` to `last`. */
export function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** 202403 and 20240312 of 2024-03-12. */
export function compactDate(date: string): { readonly month: string; readonly day: string } {
  const day = date.replaceAll("-", "");
  return { month: day.slice(0, 6), day };
}

/** 32 hexadecimal digits that tell a number apart. */
export function hexOf(id: number): string {
  return Array.from({ length: 4 }, (_, part) =>
    (Math.imul(id + part * 7919, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0"),
  ).join("");
}
