/**
 * The publisher's words as a flat list of blocks in document order: what every stage after cleaning
 * reads. Block text is clean and simplified, white space runs are one space, and the ends are trimmed.
 */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: "heading" | "paragraph" | "item";
  /** 1…6 for `<h1>`…`<h6>`; null elsewhere. Chinese outline numbers are read by `report/sections`. */
  readonly level: number | null;
  readonly text: string;
  /** Path of the element. */
  readonly at: string;
}

export interface TableBlock {
  readonly kind: "table";
  /**
   * `html`: spans are known, the grid can be expanded. `flattened`: recovered from text, where spans
   * and empty cells at a row's end are lost (REPORT-FORMAT 2.8).
   */
  readonly shape: "html" | "flattened";
  readonly rows: readonly (readonly TableCell[])[];
  readonly at: string;
}

export interface TableCell {
  readonly text: string;
  /** At least 1; bounded when the tree is read. */
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly at: string;
}

/** The text of a list of blocks: one line a block, one line a table row, cells split by tabs. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.flatMap(blockLines).join("\n");
}

function blockLines(block: Block): readonly string[] {
  if (block.kind !== "table") return [block.text];
  return block.rows.map(rowLine).filter((line) => line !== "");
}

/**
 * A row whose only text is in its last cell is written without the tabs before it: a line that merely
 * begins with a tab is an indented paragraph to whoever reads the text again.
 */
function rowLine(row: readonly TableCell[]): string {
  const texts = row.map((cell) => cell.text);
  const filled = texts.filter((text) => text !== "");
  return filled.length > 1 || (filled.length === 1 && texts[0] !== "")
    ? texts.join("\t")
    : filled.join("");
}
