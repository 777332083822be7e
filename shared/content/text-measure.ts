import type { AnyNode } from "domhandler";
import { isCode, isElement, isText, walk } from "../page/walk.ts";

/** How much text stands below a node, white space not counted. */
export interface TextMeasure {
  readonly characters: number;
  /** Of these, the ones inside links and other things to click. */
  readonly linked: number;
}

/** Elements whose words are offered for choice, not for reading: footers hold long lists of options. */
const CHOICES = new Set(["a", "option", "button"]);

const isLink = (node: AnyNode): boolean => isElement(node) && CHOICES.has(node.name);

/** Measures every element below a root in one pass; nodes already taken count for nothing. */
export function measureText(
  root: AnyNode,
  taken: ReadonlySet<AnyNode>,
): ReadonlyMap<AnyNode, TextMeasure> {
  const measures = new Map<AnyNode, TextMeasure>();
  const open: { characters: number; linked: number }[] = [];
  let linkDepth = 0;
  walk(
    root,
    (node) => {
      open.push({ characters: 0, linked: 0 });
      if (isLink(node)) linkDepth += 1;
      const top = open.at(-1);
      if (isText(node) && top) {
        top.characters = node.data.replace(/\s+/gu, "").length;
        if (linkDepth > 0) top.linked = top.characters;
      }
      return taken.has(node) || isCode(node) ? "skip" : "enter";
    },
    (node) => {
      if (isLink(node)) linkDepth -= 1;
      const own = open.pop() ?? { characters: 0, linked: 0 };
      measures.set(node, own);
      const parent = open.at(-1);
      if (parent === undefined) return;
      parent.characters += own.characters;
      parent.linked += own.linked;
    },
  );
  return measures;
}
