import type { AnyNode } from "domhandler";
import type { PageLink } from "./collect-links.ts";
import { linkWords } from "./link-words.ts";

/** How far above a link the element that holds all five may be: `ul > li > div > a`. */
const LEVELS = 4;

const ENOUGH_NEIGHBOURS = 3;

/**
 * The links that stand in one block with at least three of the five fixed neighbours of the 专栏, so
 * that an entry without text is recognised by its company (REPORT-FORMAT 6.1).
 */
export function linksBesideNeighbours(links: readonly PageLink[]): ReadonlySet<PageLink> {
  const seen = new Map<AnyNode, Set<number>>();
  for (const link of links) {
    const { neighbour } = linkWords(link.text);
    if (neighbour === null) continue;
    for (const block of blocksAround(link)) {
      const names = seen.get(block) ?? new Set();
      seen.set(block, names.add(neighbour));
    }
  }
  const holdsColumn = (block: AnyNode) => (seen.get(block)?.size ?? 0) >= ENOUGH_NEIGHBOURS;
  if (![...seen.keys()].some(holdsColumn)) return new Set();
  return new Set(links.filter((link) => blocksAround(link).some(holdsColumn)));
}

function blocksAround({ element }: PageLink): readonly AnyNode[] {
  const blocks: AnyNode[] = [];
  let block: AnyNode | null = element?.parent ?? null;
  while (block !== null && blocks.length < LEVELS) {
    blocks.push(block);
    block = block.parent;
  }
  return blocks;
}
