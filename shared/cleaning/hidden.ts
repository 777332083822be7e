import type { AnyNode, Element } from "domhandler";
import { FORM_WORDS, SECTION_WORDS } from "../content/containers.ts";
import { fold } from "../han/fold.ts";
import { nodePath } from "../page/node-path.ts";
import type { Page } from "../page/page.ts";
import { HIDDEN_MARK, hiddenBy } from "../page/visibility.ts";
import { elementsOf, isCode, isElement, textOf, walk } from "../page/walk.ts";
import type { Removal } from "../reading.ts";

export interface Taken {
  readonly node: AnyNode;
  readonly removal: Removal;
}

/**
 * The invisible parts of a page (REPORT-FORMAT 7.3, S6). Kept: hidden blocks that hold tables or section
 * heads of the form, since year tabs, mobile copies and print areas are hidden and genuine.
 */
export function takeHidden(page: Page): readonly Taken[] {
  const taken: Taken[] = [];
  const body = elementsOf(page.document).find(({ name }) => name === "body");
  if (body === undefined) return taken;
  walk(body, (node) => {
    if (isCode(node)) return "skip";
    const way = isElement(node) && node !== body ? wayOfHiding(node, page) : null;
    if (way === null || !isElement(node) || isGenuine(node)) return "enter";
    const text = textOf(node).replace(/\s+/gu, " ").trim();
    if (text !== "") taken.push({ node, removal: hiddenRemoval(node, way, text) });
    return "skip";
  });
  return taken;
}

function wayOfHiding(element: Element, page: Page): string | null {
  const isMarked = page.hasBrowserMarks && element.attribs[HIDDEN_MARK] !== undefined;
  return hiddenBy(element) ?? (isMarked ? "computed-style" : null);
}

function isGenuine(element: Element): boolean {
  const text = fold(textOf(element));
  const hits = [...FORM_WORDS, ...SECTION_WORDS].filter((word) => text.includes(word));
  return hits.length >= 2;
}

function hiddenRemoval(element: Element, way: string, text: string): Removal {
  return {
    kind: "hidden",
    rule: `hidden/${way}`,
    text,
    evidence: `<${element.name}> is not shown to a reader and holds no part of a report`,
    at: nodePath(element),
    candidates: [],
  };
}
