import type { Element } from "domhandler";
import { oncePer } from "../page/once-per.ts";
import type { Run } from "./run.ts";

/** The page's content while cleaning goes on: blocks whose text still knows where each character came from. */
export type Draft = readonly DraftBlock[];

export type DraftBlock = DraftLine | DraftTable;

export interface DraftLine {
  readonly kind: "heading" | "paragraph" | "item";
  readonly level: number | null;
  readonly run: Run;
  readonly element: Element;
}

export interface DraftTable {
  readonly kind: "table";
  readonly shape: "html" | "flattened";
  readonly rows: readonly (readonly DraftCell[])[];
  readonly element: Element;
}

export interface DraftCell {
  readonly run: Run;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly element: Element;
}

/** Every run of a draft in document order; each family of removals asks for them. */
export const runsOf: (draft: Draft) => readonly Run[] = oncePer((draft) => draft.flatMap(runsIn));

/** The runs of one block. */
export function runsIn(block: DraftBlock): readonly Run[] {
  return block.kind === "table"
    ? block.rows.flatMap((row) => row.map((cell) => cell.run))
    : [block.run];
}

/** The draft with each run replaced; lines that have no text left are dropped, cells stay in their place. */
export function mapRuns(draft: Draft, change: (run: Run) => Run): Draft {
  return draft.flatMap((block): readonly DraftBlock[] => {
    if (block.kind === "table") {
      const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, run: change(cell.run) })));
      return [{ ...block, rows }];
    }
    const run = change(block.run);
    return run.text === "" ? [] : [{ ...block, run }];
  });
}
