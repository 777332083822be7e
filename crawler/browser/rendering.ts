import type { RawResponse } from "../fetch/raw-response.ts";

/** A page that was fetched and is to be drawn by its scripts. */
export interface PageToRender {
  /** Where the page is: what its relative addresses start from. */
  readonly url: string;
  /** Pages of one site share their cookies. */
  readonly site: string;
  /** The server's answer. The browser is given it, and does not ask for the page again. */
  readonly response: RawResponse;
}

/** What came of it. */
export type Rendering =
  | {
      readonly kind: "rendered";
      /** The document as HTML, with our marks on what the browser does not show. */
      readonly html: string;
      /** ISO 8601. */
      readonly renderedAt: string;
      /** What went to the servers for it, the page itself not counted. */
      readonly requests: number;
      /** Addresses that its scripts wanted to go on to; not followed. */
      readonly leads: readonly string[];
      /** What was cut short, in words; null where the page came to rest by itself. */
      readonly cut: string | null;
    }
  | { readonly kind: "not rendered"; readonly reason: string };

/** A browser as the crawl uses it. */
export interface Renderer {
  /** Draws a page. A page that cannot be drawn is no error; throws only where the crawl was stopped. */
  render(page: PageToRender): Promise<Rendering>;
  /** Ends the browser, if one was started. */
  close(): Promise<void>;
}
