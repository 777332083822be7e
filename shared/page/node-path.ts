import type { AnyNode, ParentNode } from "domhandler";
import { isElement, isText } from "./walk.ts";

/** Longer paths keep their two ends: hostile nesting must not make each path kilobytes long. */
const LONGEST_PATH = 64;
const FIRST_STEPS = /^(?:\/[^/]*){8}/u;
const KEPT_AT_END = 56;

/** Line of the source for the elements of a tree that was built from plain text. */
const lines = new WeakMap<AnyNode, number>();
/** For each parent the one-based positions of its children among those of the same name; counted once. */
const ordinals = new WeakMap<ParentNode, ReadonlyMap<AnyNode, number>>();

/** Notes which line of a plain text an element stands for; its path is then `line[N]`. */
export function markLine(node: AnyNode, line: number): void {
  lines.set(node, line);
}

/** What the paths of all that stands in a node begin with. */
interface Trail {
  readonly depth: number;
  /** The whole path as far as it is short enough, else its first steps; each step after its slash. */
  readonly start: string;
  readonly line: number | undefined;
}

const ROOT: Trail = { depth: 0, start: "", line: undefined };
/** Each ancestor is asked once, whatever stands below it. */
const trails = new WeakMap<ParentNode, Trail>();

/**
 * Where a node stands: `/html/body/div[2]/p[3]/text()[1]` in the style of XPath, `line[12]` in a
 * plain text. The tree must not be changed any more.
 */
export function nodePath(node: AnyNode): string {
  const { depth, start, line } = node.parent === null ? ROOT : below(trailOf(node.parent), node);
  if (line !== undefined) return `line[${line}]`;
  if (depth <= LONGEST_PATH) return start || "/";
  const ends: string[] = [];
  let current: AnyNode | null = node;
  for (; ends.length < KEPT_AT_END && current !== null; current = current.parent)
    ends.push(step(current));
  return `${start}/…/${ends.toReversed().join("/")}`;
}

function trailOf(node: ParentNode): Trail {
  const unknown: ParentNode[] = [];
  let above: ParentNode | null = node;
  while (above !== null && above.parent !== null && !trails.has(above)) {
    unknown.push(above);
    above = above.parent;
  }
  let trail = (above === null ? undefined : trails.get(above)) ?? ROOT;
  for (const parent of unknown.toReversed()) {
    trail = below(trail, parent);
    trails.set(parent, trail);
  }
  return trail;
}

function below({ depth, start, line }: Trail, node: AnyNode): Trail {
  const own = lines.get(node) ?? line;
  if (depth < LONGEST_PATH) return { depth: depth + 1, start: `${start}/${step(node)}`, line: own };
  return { depth: depth + 1, start: FIRST_STEPS.exec(start)?.[0] ?? start, line: own };
}

/** The path of a place inside a text node: the node's path and the offset in UTF-16 units. */
export function placeInText(node: AnyNode, offset: number): string {
  return `${nodePath(node)}@${offset}`;
}

function step(node: AnyNode): string {
  const name = nameOf(node);
  if (name === "html" || name === "body" || name === "head" || node.parent === null) return name;
  const positions = ordinals.get(node.parent) ?? countChildren(node.parent);
  return `${name}[${positions.get(node) ?? 1}]`;
}

function countChildren(parent: ParentNode): ReadonlyMap<AnyNode, number> {
  const seen = new Map<string, number>();
  const positions = new Map<AnyNode, number>();
  for (const child of parent.children) {
    const name = nameOf(child);
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    positions.set(child, ordinal);
  }
  ordinals.set(parent, positions);
  return positions;
}

function nameOf(node: AnyNode): string {
  if (isElement(node)) return node.name;
  return isText(node) ? "text()" : "node()";
}
