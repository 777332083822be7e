import type { Document } from "domhandler";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";

/**
 * The tree that browsers build from this markup, implied and misplaced elements included. Scripting is off:
 * otherwise everything inside `<noscript>` would be one opaque string.
 */
export function parseHtml(html: string): Document {
  return parse(html, { treeAdapter: adapter, scriptingEnabled: false });
}
