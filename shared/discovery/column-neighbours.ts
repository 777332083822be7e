import type { AnyNode } from "domhandler";
import { fold } from "../han/fold.ts";
import { COLUMN_NEIGHBOURS } from "./anchor-lexicon.ts";
import type { PageLink } from "./collect-links.ts";

/** How far above a link the element that holds all five may be: `ul > li > div > a`. */
const LEVELS = 4;

const ENOUGH_NEIGHBOURS = 3;

/** Titles of articles speak of guides and rules too; columns are named in few words. */
const LONGEST_NAME = 14;

/**
 * The links that stand in one block with at least three of the five fixed neighbours of the 专栏, so
 * that an entry without text is recognised by its company (REPORT-FORMAT 6.1).
 */
export function linksBesideNeighbours(links: readonly PageLink[]): ReadonlySet<PageLink> {
  const seen = new Map<AnyNode, Set<number>>();
  for (const link of links) {
    const text = fold(link.text);
    if (text.length > LONGEST_NAME) continue;
    const neighbour = COLUMN_NEIGHBOURS.findIndex((names) =>
      names.some((one) => text.includes(one)),
    );
    if (neighbour < 0) continue;
    for (const block of blocksAround(link)) {
      const names = seen.get(block) ?? new Set();
      seen.set(block, names.add(neighbour));
    }
  }
  const holdsColumn = (block: AnyNode) => (seen.get(block)?.size ?? 0) >= ENOUGH_NEIGHBOURS;
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
