import type { AnyNode, Element } from "domhandler";
import { isElement } from "./walk.ts";

/** The nodes above a node, the nearest first. */
export function ancestorsOf(node: AnyNode): readonly AnyNode[] {
  const ancestors: AnyNode[] = [];
  for (let above = node.parent; above !== null; above = above.parent) ancestors.push(above);
  return ancestors;
}

/** The nearest element that holds all the given ones; null for none at all. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  const chains = others.map((element) => new Set<AnyNode>([element, ...ancestorsOf(element)]));
  const common = [first, ...ancestorsOf(first)].find((node) =>
    chains.every((chain) => chain.has(node)),
  );
  return common !== undefined && isElement(common) ? common : null;
}
