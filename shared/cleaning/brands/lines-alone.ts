import type { Draft } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { isDateLine } from "./date-line.ts";

/**
 * Lines that lack nothing where a name alone is taken from them, as banners are. A signature above a date lacks
 * its agency (REPORT-FORMAT 4.3), and so does a cell beside its label.
 */
export function linesAlone(draft: Draft): ReadonlySet<Run> {
  return new Set(
    draft.flatMap((block, i): readonly Run[] => {
      if (block.kind === "table") {
        return block.rows.flatMap((row) => {
          const filled = row.filter(({ run }) => run.text.trim() !== "");
          return filled.length === 1 ? filled.map(({ run }) => run) : [];
        });
      }
      const next = draft[i + 1];
      const isSigned = next !== undefined && next.kind !== "table" && isDateLine(next.run.text);
      return isSigned ? [] : [block.run];
    }),
  );
}
