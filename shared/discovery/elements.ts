import type { AnyNode, Element } from "domhandler";
import { isElement, isText, nextOutside } from "../page/walk.ts";

/** Nodes looked at under one element: a link that was never closed may hold the rest of the page. */
const MAXIMUM_NODES = 500;

/**
 * Every node under `root`, without it, in document order. Iterative, as `walk` is, but it may be left
 * early: links overlap where markup is broken, and reading each to its end would be quadratic.
 */
export function* nodesUnder(root: AnyNode): Generator<AnyNode> {
  let node = firstChild(root);
  while (node !== null) {
    yield node;
    node = firstChild(node) ?? nextOutside(node, root);
  }
}

/** Every element under `root`, in document order. */
export function* elementsUnder(root: AnyNode): Generator<Element> {
  for (const node of nodesUnder(root)) if (isElement(node)) yield node;
}

/** The text under a node as it stands in the markup, cut at `limit` UTF-16 units. */
export function textUnder(root: AnyNode, limit: number): string {
  let text = "";
  let visited = 0;
  for (const node of nodesUnder(root)) {
    visited += 1;
    if (isText(node)) text += node.data;
    if (text.length >= limit || visited >= MAXIMUM_NODES) break;
  }
  return text.slice(0, limit);
}

/** The list that an option is chosen from; options may stand in groups. */
export function selectOf({ parent }: Element): Element | null {
  for (const node of [parent, parent?.parent ?? null])
    if (node !== null && isElement(node) && node.name === "select") return node;
  return null;
}

/** White space runs as one space, ends trimmed. */
export function tidy(text: string): string {
  return text.replace(/\s{1,1000}/gu, " ").trim();
}

function firstChild(node: AnyNode): AnyNode | null {
  return "children" in node ? (node.children[0] ?? null) : null;
}
