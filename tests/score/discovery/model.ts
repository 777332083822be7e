import type { LookalikeKind } from "#shared";

/** What an article is; look-alikes are named as in REPORT-FORMAT 6.5. */
export type ArticleKind = "report" | "news" | LookalikeKind;

/** How a column is entered from its parent: by words, by a picture with an `alt`, by an icon that says nothing. */
export type Entry = "words" | "picture" | "icon";

/** One column of a site as its plan has it, before it has an address. */
export interface ColumnPlan {
  readonly name: string;
  readonly slug: string;
  readonly entry?: Entry;
  /** What the column is for the site's CMS, where that changes its address or its list. */
  readonly role?: ColumnRole;
  readonly columns?: readonly ColumnPlan[];
  readonly articles?: readonly ArticlePlan[];
}

/** The parts of the 专栏 that content management systems treat apart. */
type ColumnRole = "disclosure" | "organ" | "annual" | "annual-year" | "annual-group";

export interface ArticlePlan {
  readonly kind: ArticleKind;
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** YYYY-MM-DD */
  readonly date: string;
}

export interface Column {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly entry: Entry;
  readonly role: ColumnRole | null;
  readonly parent: Column | null;
  readonly columns: readonly Column[];
  readonly articles: readonly Article[];
}

export interface Article extends ArticlePlan {
  readonly id: number;
  readonly column: Column;
}

/** The columns from the home page down to one, which comes last. */
export function trailTo(column: Column): readonly Column[] {
  return column.parent === null ? [column] : [...trailTo(column.parent), column];
}

/** The column and all below it. */
export function columnsUnder(column: Column): readonly Column[] {
  return [column, ...column.columns.flatMap(columnsUnder)];
}

/** The folder that the slugs of a column's trail make: `/zwgk/nb/`; `/` for the home page. */
export function folderOf(column: Column): string {
  return column.parent === null ? "/" : `${folderOf(column.parent)}${column.slug}/`;
}

/** The column's nearest ancestor, or itself, of a role; null where there is none. */
export function withRole(column: Column, role: ColumnRole): Column | null {
  return trailTo(column).findLast((one) => one.role === role) ?? null;
}
