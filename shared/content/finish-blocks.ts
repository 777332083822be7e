import { nodePath } from "../page/node-path.ts";
import type { Block } from "./block.ts";
import type { Draft } from "./draft.ts";

/** Turns a clean draft into blocks, each text passed through the given conversion. */
export function finishBlocks(draft: Draft, convert: (text: string) => string): readonly Block[] {
  return draft.map((block): Block => {
    const at = nodePath(block.element);
    if (block.kind !== "table") {
      return { kind: block.kind, level: block.level, text: convert(block.run.text), at };
    }
    const rows = block.rows.map((row) =>
      row.map((cell) => ({
        text: convert(cell.run.text),
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
        at: nodePath(cell.element),
      })),
    );
    return { kind: "table", shape: block.shape, rows, at };
  });
}
