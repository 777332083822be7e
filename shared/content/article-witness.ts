import { render } from "dom-serializer";
import type { AnyNode, Document, Element } from "domhandler";
import type { Capabilities } from "../capture.ts";
import { commonAncestor } from "../page/ancestors.ts";
import { parseHtml } from "../page/parse-html.ts";
import { elementsOf, walk } from "../page/walk.ts";

const NUMBER = "data-nianbao-node";
/** The serialiser and the extractor recurse; deeper trees are not asked about. */
const DEEPEST = 400;
const MOST_ELEMENTS = 20_000;
/** Its time grows faster than the page. */
const LONGEST_HTML = 2_000_000;

/**
 * Asks a lent extractor which part of the page is the article: each element goes out with a number, and
 * the nearest common ancestor of those that came back is its answer. Null where it has none. The
 * extractor drops tables and frames that it should keep, so it never decides about single nodes.
 */
export async function askArticleRoot(
  document: Document,
  articleRoot: NonNullable<Capabilities["articleRoot"]>,
): Promise<Element | null> {
  const elements = elementsOf(document);
  if (elements.length > MOST_ELEMENTS || depthOf(document) > DEEPEST) return null;
  const html = numbered(document, elements);
  const fragment = html.length > LONGEST_HTML ? null : await articleRoot(html);
  if (fragment === null) return null;
  const kept = elementsOf(parseHtml(fragment)).flatMap(({ attribs }) => {
    const element = elements[Number(attribs[NUMBER] ?? "-1")];
    return element === undefined ? [] : [element];
  });
  return commonAncestor(kept.filter(({ name }) => name !== "html" && name !== "body"));
}

function numbered(document: Document, elements: readonly Element[]): string {
  const own = elements.map(({ attribs }) => attribs);
  elements.forEach((element, i) => {
    element.attribs = { ...element.attribs, [NUMBER]: String(i) };
  });
  try {
    return render(document);
  } finally {
    elements.forEach((element, i) => {
      element.attribs = own[i] ?? {};
    });
  }
}

function depthOf(root: AnyNode): number {
  let depth = 0;
  let deepest = 0;
  walk(
    root,
    () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      return "enter";
    },
    () => {
      depth -= 1;
    },
  );
  return deepest;
}
