import {
  type AnyNode,
  type Document,
  type Element,
  isDocument,
  isTag,
  isText,
  type Text,
} from "domhandler";
import { oncePer } from "./once-per.ts";

/**
 * Elements whose text is code or an alternative that no reader sees. `noscript` is not among them: pages
 * put lists and tables there, and the tree is parsed as for a browser without scripts.
 */
const CODE_ELEMENTS = new Set(["script", "style", "template", "head", "iframe"]);

export { isTag as isElement, isText };

/** Whether the node's text is code, not words. */
export function isCode(node: AnyNode): boolean {
  return isTag(node) && CODE_ELEMENTS.has(node.name);
}

/** What a visitor says of a node: go on into its children, or leave them out. */
type Step = "enter" | "skip";

/**
 * Visits a node and its descendants in document order, without recursion: pages nested thousands of
 * elements deep are real and overflow the stack of a recursive walker.
 */
export function walk(
  root: AnyNode,
  enter: (node: AnyNode) => Step,
  leave: (node: AnyNode) => void = () => undefined,
): void {
  let node: AnyNode = root;
  for (;;) {
    const first: AnyNode | undefined =
      enter(node) === "enter" && "children" in node ? node.children[0] : undefined;
    if (first) {
      node = first;
      continue;
    }
    leave(node);
    while (node !== root && !node.next) {
      if (!node.parent) return;
      node = node.parent;
      leave(node);
    }
    if (node === root || !node.next) return;
    node = node.next;
  }
}

/** Every text node below a node that holds words, in document order. */
export function wordNodes(root: AnyNode): readonly Text[] {
  const found: Text[] = [];
  walk(root, (node) => {
    if (isText(node)) found.push(node);
    return isCode(node) ? "skip" : "enter";
  });
  return found;
}

/** The words below a node, concatenated; code left out. */
export function textOf(root: AnyNode): string {
  return wordNodes(root)
    .map((node) => node.data)
    .join("");
}

/** No caption or link has so many nodes before its first words. */
const MOST_NODES = 1_000;

/**
 * The first words below a node, at least `length` characters where there are as many: for names and captions, which
 * are asked of each of a hundred thousand elements inside each other.
 */
export function openingWords(root: AnyNode, length: number): string {
  let words = "";
  let node: AnyNode | null = root;
  for (let visited = 0; node !== null && visited < MOST_NODES; visited += 1) {
    if (isText(node)) words += node.data;
    if (words.length >= length) break;
    node = nodeAfter(node, root);
  }
  return words;
}

/** The next node in document order below a root; what stands in code is left out. */
function nodeAfter(node: AnyNode, root: AnyNode): AnyNode | null {
  const first = "children" in node && !isCode(node) ? node.children[0] : undefined;
  return first ?? nextOutside(node, root);
}

/** The next node in document order that is not below a node; null where the root has no more. */
export function nextOutside(node: AnyNode, root: AnyNode): AnyNode | null {
  let current: AnyNode | null = node;
  while (current !== null && current !== root && current.next === null) current = current.parent;
  return current === null || current === root ? null : current.next;
}

/** Every element below a node, in document order, the node itself included where it is one. */
export function elementsOf(root: AnyNode): readonly Element[] {
  return isDocument(root) ? elementsOfPage(root) : gatherElements(root);
}

/** The elements of a page with one of the names, in document order. */
export function elementsNamed(page: Document, ...names: readonly string[]): readonly Element[] {
  const [name = "", ...others] = names;
  if (others.length === 0) return elementsByName(page).get(name) ?? [];
  return elementsOfPage(page).filter((element) => names.includes(element.name));
}

/** No tree is changed once it is parsed, and every stage looks for its own elements in it. */
const elementsOfPage = oncePer<Document, readonly Element[]>(gatherElements);
const elementsByName = oncePer((page: Document) =>
  Map.groupBy(elementsOfPage(page), ({ name }) => name),
);

function gatherElements(root: AnyNode): readonly Element[] {
  const found: Element[] = [];
  walk(root, (node) => {
    if (isTag(node)) found.push(node);
    return "enter";
  });
  return found;
}
