import type { AnyNode, ParentNode } from "domhandler";
import { isElement, isText } from "./walk.ts";

/** Longer paths keep their two ends: hostile nesting must not make each path kilobytes long. */
const LONGEST_PATH = 64;
const KEPT_AT_START = 8;

/** Line of the source for the elements of a tree that was built from plain text. */
const lines = new WeakMap<AnyNode, number>();
/** One-based position among the siblings of the same name; each parent is counted once. */
const ordinals = new WeakMap<AnyNode, number>();

/** Notes which line of a plain text an element stands for; its path is then `line[N]`. */
export function markLine(node: AnyNode, line: number): void {
  lines.set(node, line);
}

/**
 * Where a node stands: `/html/body/div[2]/p[3]/text()[1]` in the style of XPath, `line[12]` in a
 * plain text. The tree must not be changed any more.
 */
export function nodePath(node: AnyNode): string {
  const steps: string[] = [];
  for (let current: AnyNode | null = node; current?.parent; current = current.parent) {
    const line = lines.get(current);
    if (line !== undefined) return `line[${line}]`;
    steps.push(step(current));
  }
  steps.reverse();
  if (steps.length <= LONGEST_PATH) return `/${steps.join("/")}`;
  const end = steps.slice(KEPT_AT_START - LONGEST_PATH);
  return `/${[...steps.slice(0, KEPT_AT_START), "…", ...end].join("/")}`;
}

/** The path of a place inside a text node: the node's path and the offset in UTF-16 units. */
export function placeInText(node: AnyNode, offset: number): string {
  return `${nodePath(node)}@${offset}`;
}

function step(node: AnyNode): string {
  const name = nameOf(node);
  if (name === "html" || name === "body" || name === "head") return name;
  if (!ordinals.has(node) && node.parent) countChildren(node.parent);
  return `${name}[${ordinals.get(node) ?? 1}]`;
}

function countChildren(parent: ParentNode): void {
  const seen = new Map<string, number>();
  for (const child of parent.children) {
    const name = nameOf(child);
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    ordinals.set(child, ordinal);
  }
}

function nameOf(node: AnyNode): string {
  if (isElement(node)) return node.name;
  return isText(node) ? "text()" : "node()";
}
