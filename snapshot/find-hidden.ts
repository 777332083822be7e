import { HIDING_RULES } from "./hiding-rules.ts";
import type { HiddenReason, HidingRule } from "./hiding-rules.ts";
import {
  childNodesOf,
  hasAttribute,
  lastElementChildOf,
  localNameOf,
  parentElementOf,
  previousElementOf,
  styleOf,
  textContentOf,
} from "./own-properties.ts";

/**
 * Elements that every browser hides by its own style sheet (HTML Standard, 15.3.1). The parsed bytes
 * show that as well as the live page does, and `noscript` is text to whoever runs no scripts.
 */
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  "area",
  "base",
  "datalist",
  "head",
  "link",
  "meta",
  "noembed",
  "noframes",
  "noscript",
  "param",
  "rp",
  "script",
  "style",
  "template",
  "title",
]);

/** What one pass over the page learns about its elements, in document order. */
interface Survey {
  readonly visited: readonly Element[];
  readonly hidden: ReadonlyMap<Element, HidingRule>;
  /** Elements with shown text in them or below them. */
  readonly showing: ReadonlySet<Element>;
}

/**
 * Finds the outermost elements whose text the browser does not show, and why, from their computed
 * style. Left out is what the bytes say by themselves: a `hidden` attribute, a `style` attribute, an
 * element that is never shown; so that a clip differs from a crawled page only where style sheets do
 * the hiding. Reads the live document and changes nothing.
 */
export function findHidden(body: HTMLElement): ReadonlyMap<Element, HiddenReason> {
  const { visited, hidden, showing } = survey(body);
  const covered = new Set<Element | null>();
  const outermost = new Map<Element, HiddenReason>();
  for (const element of visited) {
    const isInside = covered.has(parentElementOf(element));
    const rule = showing.has(element) ? undefined : hidden.get(element);
    if (isInside || rule !== undefined) covered.add(element);
    if (!isInside && rule !== undefined && !isStated(element, rule) && hasText(element)) {
      outermost.set(element, rule.reason);
    }
  }
  return outermost;
}

function survey(body: HTMLElement): Survey {
  const visited: Element[] = [];
  const hidden = new Map<Element, HidingRule>();
  const showing = new Set<Element>();
  const stack: Element[] = [];
  pushChildren(body, stack);
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (NEVER_SHOWN.has(localNameOf(element))) continue;
    visited.push(element);
    const style = getComputedStyle(element);
    const rule = HIDING_RULES.find((candidate) => candidate.holds(style));
    if (rule !== undefined) hidden.set(element, rule);
    else if (hasOwnText(element)) addWithAncestors(element, showing);
    if (rule?.reach !== "subtree") pushChildren(element, stack);
  }
  return { visited, hidden, showing };
}

function pushChildren(parent: Element, stack: Element[]): void {
  let child = lastElementChildOf(parent);
  for (; child !== null; child = previousElementOf(child)) if (!isEmpty(child)) stack.push(child);
}

/** Word processors leave thousands of elements without a word, and to ask for a style takes long. */
function isEmpty(element: Element): boolean {
  return lastElementChildOf(element) === null && !hasText(element);
}

function addWithAncestors(element: Element, set: Set<Element>): void {
  let ancestor: Element | null = element;
  for (; ancestor !== null && !set.has(ancestor); ancestor = parentElementOf(ancestor)) {
    set.add(ancestor);
  }
}

function isStated(element: Element, rule: HidingRule): boolean {
  const style = styleOf(element);
  return hasAttribute(element, "hidden") || (style !== null && rule.holds(style));
}

function hasText(element: Element): boolean {
  return textContentOf(element)?.trim() !== "";
}

function hasOwnText(element: Element): boolean {
  return Array.from(childNodesOf(element)).some(
    (child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim() !== "",
  );
}
