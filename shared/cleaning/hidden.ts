import type { AnyNode, Element } from "domhandler";
import { FORM_WORDS, SECTION_WORDS } from "../content/containers.ts";
import { fold } from "../han/fold.ts";
import { nodePath } from "../page/node-path.ts";
import type { Page } from "../page/page.ts";
import { HIDDEN_MARK, hiddenBy } from "../page/visibility.ts";
import { elementsOf, isCode, isElement, textOf, walk, wordNodes } from "../page/walk.ts";
import type { Removal } from "../reading.ts";
import type { Taken } from "./cut.ts";
import type { RuleName } from "./rules.ts";

/** A removal that takes a whole node off the tree. */
export interface TakenNode extends Taken {
  readonly node: AnyNode;
}

/**
 * The invisible parts of a page (REPORT-FORMAT 7.3, S6). Kept: hidden blocks that hold tables or section
 * heads of the form, since year tabs, mobile copies and print areas are hidden and genuine. Only rules that
 * `isWanted` says are applied.
 */
export function takeHidden(
  page: Page,
  isWanted: (rule: RuleName) => boolean,
): readonly TakenNode[] {
  const taken: TakenNode[] = [];
  const body = elementsOf(page.document).find(({ name }) => name === "body");
  if (body === undefined) return taken;
  walk(body, (node) => {
    if (isCode(node)) return "skip";
    const rule = isElement(node) && node !== body ? ruleHiding(node, page) : null;
    if (rule === null || !isWanted(rule) || !isElement(node) || isGenuine(node)) return "enter";
    const text = textOf(node).replace(/\s+/gu, " ").trim();
    if (text === "") return "skip";
    const stretches = wordNodes(node).map((words) => ({
      node: words,
      start: 0,
      end: words.data.length,
    }));
    taken.push({ node, removal: hiddenRemoval(node, rule, text), stretches });
    return "skip";
  });
  return taken;
}

function ruleHiding(element: Element, page: Page): RuleName | null {
  const isMarked = page.hasBrowserMarks && element.attribs[HIDDEN_MARK] !== undefined;
  const way = hiddenBy(element) ?? (isMarked ? "computed-style" : null);
  return way === null ? null : `hidden/${way}`;
}

function isGenuine(element: Element): boolean {
  const text = fold(textOf(element));
  const hits = [...FORM_WORDS, ...SECTION_WORDS].filter((word) => text.includes(word));
  return hits.length >= 2;
}

function hiddenRemoval(element: Element, rule: RuleName, text: string): Removal {
  return {
    kind: "hidden",
    rule,
    text,
    evidence: `<${element.name}> is not shown to a reader and holds no part of a report`,
    at: nodePath(element),
    candidates: [],
  };
}
