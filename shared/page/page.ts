import type { Document } from "domhandler";

/** A capture as a tree. Plain text becomes a tree too, so that every later stage has one input. */
export interface Page {
  readonly document: Document;
  readonly mediaType: "text/html" | "text/plain";
  /** The WHATWG name of the encoding the bytes were decoded with. */
  readonly charset: string;
  readonly url: string | null;
  /** The linked style sheets that came with the page, by absolute URL. */
  readonly stylesheets: ReadonlyMap<string, string>;
  /** Whether the browser's marks on invisible nodes are ours: on any other page an attacker may have set them. */
  readonly hasBrowserMarks: boolean;
}
