import type { Block } from "./block.ts";

/**
 * As much as is looked into for what a report says, in characters and in lines. The longest reports of whole
 * provinces come to a tenth of it; a page with more is a data dump or an attack, and is kept as text all the same.
 */
const REACH = { characters: 400_000, lines: 20_000 } as const;

/** The blocks from the beginning of a page on that are looked into; all of them on any page that a publisher wrote. */
export function withinReach(blocks: readonly Block[]): readonly Block[] {
  const near: Block[] = [];
  let characters: number = REACH.characters;
  let lines: number = REACH.lines;
  for (const block of blocks) {
    if (characters <= 0 || lines <= 0) return near;
    near.push(beginningOf(block, characters, lines));
    characters -= lengthOf(block);
    lines -= block.kind === "table" ? block.rows.length : 1;
  }
  return characters < 0 || lines < 0 ? near : blocks;
}

function beginningOf(block: Block, characters: number, lines: number): Block {
  return block.kind === "table"
    ? { ...block, rows: block.rows.slice(0, lines) }
    : { ...block, text: block.text.slice(0, characters) };
}

function lengthOf(block: Block): number {
  if (block.kind !== "table") return block.text.length;
  let length = 0;
  for (const row of block.rows) for (const { text } of row) length += text.length;
  return length;
}
