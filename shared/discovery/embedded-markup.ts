import type { Document } from "domhandler";
import { parseFragment } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { elementsNamed } from "../page/walk.ts";
import { textUnder } from "./elements.ts";

const MAXIMUM_LENGTH = 500_000;

const CDATA_MARKS = /<!\[CDATA\[|\]\]>/gu;

/**
 * Markup that a list keeps as text until a script draws it: JCMS `<script type="text/xml">` with a
 * `<datastore>` of CDATA records, and `<textarea>` blocks (REPORT-FORMAT 5.1, 5.2). Gives a tree for each.
 */
export function embeddedMarkup(document: Document): readonly Document[] {
  const trees: Document[] = [];
  let left = MAXIMUM_LENGTH;
  for (const element of elementsNamed(document, "script", "textarea")) {
    const isData = element.attribs["type"]?.toLowerCase() === "text/xml";
    if (!isData && element.name !== "textarea") continue;
    const markup = textUnder(element, left);
    if (!markup.includes("<a")) continue;
    left -= markup.length;
    trees.push(treeOf(markup));
    if (left <= 0) break;
  }
  return trees;
}

/** Markup as a tree, the marks of CDATA sections left out. */
export function treeOf(markup: string): Document {
  return parseFragment(markup.replace(CDATA_MARKS, ""), {
    treeAdapter: adapter,
    scriptingEnabled: false,
  });
}
