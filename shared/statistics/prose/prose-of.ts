import type { Block, TextBlock } from "../../content/block.ts";

/**
 * The longest reports, of whole provinces with their annexes, have some 60,000 characters. A page of five times as many
 * is no report, and its numbers would take minutes.
 */
const LONGEST_PROSE = 300_000;
/** A line has ten characters or more; a hostile page has one in each of a million. */
const MOST_PARAGRAPHS = 20_000;

/** The headings, paragraphs and list items of a page, in order, as far as a report may be long. */
export function proseOf(blocks: readonly Block[]): readonly TextBlock[] {
  const prose: TextBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.kind === "table") continue;
    length += block.text.length;
    if (length > LONGEST_PROSE || prose.length === MOST_PARAGRAPHS) break;
    prose.push(block);
  }
  return prose;
}
