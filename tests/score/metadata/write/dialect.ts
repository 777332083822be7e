import type { BodyDress } from "../../../site/dialects/body.ts";

/** Whose site a page stands on. */
export interface Site {
  readonly name: string;
  readonly host: string;
  /** 网站标识码; the empty string where the site prints none. */
  readonly code: string;
  readonly organiser: string;
}

/** A file that a page offers below its text. */
export interface OfferedFile {
  readonly href: string;
  readonly name: string;
}

/** Everything a template may print of an article; the empty string for what the article does not have. */
export interface Article {
  readonly site: Site;
  readonly title: string;
  readonly windowTitle: string;
  /** Below the home page, down to the column. */
  readonly crumbs: readonly string[];
  readonly column: string;
  /** YYYY-MM-DD HH:MM */
  readonly publishedAt: string;
  /** The publication line's date where it is not `publishedAt`, as `02-10`. */
  readonly shownDate: string;
  readonly source: string;
  /** 成文日期 of the information box. */
  readonly boxDate: string;
  readonly indexNumber: string;
  readonly documentNumber: string;
  readonly files: readonly OfferedFile[];
  /** Meta tags that differ from what the template would print; the empty string for none. */
  readonly metas: Readonly<Record<string, string>>;
  /** Markup to stand in the head, such as a script. */
  readonly head: string;
  /** The dressed text. */
  readonly content: string;
}

/** One content management system's templates (REPORT-FORMAT 5.1). */
export interface Dialect {
  readonly name: string;
  readonly charset: "utf-8" | "gb18030";
  readonly dress: BodyDress;
  /** The path of an article from its date and number. */
  readonly path: (published: string, serial: number) => string;
  readonly page: (article: Article) => string;
}

/** `2022-03-28 09:10` → its parts, as paths need them. */
export function partsOf(published: string): {
  readonly year: string;
  readonly month: string;
  readonly day: string;
} {
  const [year = "", month = "", day = ""] = published.slice(0, 10).split("-");
  return { year, month, day };
}

/** A meta tag of a template, as the article overrides it; nothing where it has no content. */
export function meta(article: Article, name: string, content: string): string {
  const value = article.metas[name] ?? content;
  return value === "" ? "" : `<meta name="${name}" content="${value}">\n`;
}
