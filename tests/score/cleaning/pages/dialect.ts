import type { Agency } from "../pack.ts";

/** How an editor dresses blocks; a block's text comes with the mark to put on each piece of it. */
export interface Dress {
  readonly paragraph: (text: string, mark: Mark) => string;
  readonly heading: (text: string, mark: Mark) => string;
  readonly signature: (text: string, mark: Mark) => string;
  readonly cell: (html: string) => string;
}

/** Escapes a text and marks who wrote it. */
export type Mark = (text: string) => string;

/** What a template prints around an article. */
export interface Shell {
  readonly agency: Agency;
  readonly year: number;
  /** Marked HTML. */
  readonly title: string;
  readonly plainTitle: string;
  /** Marked HTML: dressed blocks with the points where infections may enter. */
  readonly body: string;
  /** YYYY-MM-DD HH:MM */
  readonly publishedAt: string;
  readonly serial: number;
}

/** One content management system's page, chrome and all (REPORT-FORMAT 5.1). */
export interface Dialect {
  readonly name: string;
  readonly charset: "utf-8" | "gb18030";
  readonly dress: Dress;
  readonly path: (shell: Pick<Shell, "serial" | "publishedAt">) => string;
  readonly page: (shell: Shell) => string;
}
