/** How the bytes of a capture came to us. */
export type Via = "crawl" | "clip" | "file" | "warc";

/**
 * One response or file as it was received: raw bytes and where they came from. It is the only input
 * of `readCapture`, and the crawler, the extension and the command `read` each build one.
 */
export interface Capture {
  /** The final URL, after redirects; null for a bare file. */
  readonly url: string | null;
  /** ISO 8601 time of the fetch; null where it is not known. */
  readonly retrievedAt: string | null;
  /** The Content-Type header as sent; null where there was none. */
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly via: Via;
  /**
   * The bytes are not as the server sent them: they are the document that a browser of ours made of the page
   * with its scripts, in UTF-8, with our marks on what it does not show. A clip is so unless it says `false`.
   */
  readonly rendered?: boolean;
  /**
   * Style sheets that came with the page, by absolute URL: they tell what a browser would not show. A page
   * is read without those that did not come.
   */
  readonly stylesheets?: ReadonlyMap<string, string>;
  /**
   * What says that the bytes end before the page did, as `WARC-Truncated: length`: archives keep the first megabyte
   * of a page, or what came before a connection broke. Absent for a page that was kept whole.
   */
  readonly cutOff?: string;
  /** The file's path as the user gave it or as it was found in the given folder. */
  readonly file?: string;
}

/** What a caller may lend to `readCapture`; each is asked only where the flow's own rules are unsure. */
export interface Capabilities {
  /**
   * Runs a reading-view extractor (Readability) over a document and gives the extracted fragment, or
   * null where it finds no article. Attributes of the given elements must survive: the fragment is
   * only used to learn which of our own nodes it kept.
   */
  readonly articleRoot?: (html: string) => Promise<string | null>;
}
