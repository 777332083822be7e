import type { Draft, DraftBlock, DraftCell, DraftLine, DraftTable } from "./draft.ts";
import { readPipeTables } from "./pipe-table.ts";
import { replaceInRun, type Run } from "./run.ts";

/** One cell a line with its bar, or the bars of the cells a row lacks (REPORT-FORMAT 2.8, shape P1). */
const CELL_LINE = /^[^|]*\|$/u;
const CLOSING_LINE = /^\|+$/u;

/**
 * The draft with tables that were flattened to one cell a line put together again, in plain texts and in
 * pages that print such text. Without a line of bars nothing tells where a row ends: such lines stay lines.
 */
export function joinFlattenedTables(draft: Draft): Draft {
  const joined: DraftBlock[] = [];
  let open: DraftLine[] = [];
  for (const block of draft) {
    if (isCellLine(block)) {
      open.push(block);
      continue;
    }
    joined.push(...closeTable(open), block);
    open = [];
  }
  return [...joined, ...closeTable(open)];
}

function isCellLine(block: DraftBlock): block is DraftLine {
  if (block.kind === "table") return false;
  return CELL_LINE.test(block.run.text) || CLOSING_LINE.test(block.run.text);
}

function closeTable(lines: readonly DraftLine[]): readonly DraftBlock[] {
  const hasRows = lines.some(({ run }) => CLOSING_LINE.test(run.text));
  const hasCells = lines.some(({ run }) => !CLOSING_LINE.test(run.text));
  if (!hasRows || !hasCells) return lines;
  return readPipeTables(lines.map(({ run }) => run.text)).flatMap((rows): readonly DraftTable[] => {
    const cells = rows.map((row) =>
      row.flatMap(({ line }) => {
        const source = lines[line];
        return source === undefined ? [] : [cellOf(source)];
      }),
    );
    const element = cells[0]?.[0]?.element;
    return element === undefined
      ? []
      : [{ kind: "table", shape: "flattened", rows: cells, element }];
  });
}

function cellOf({ run, element }: DraftLine): DraftCell {
  return { run: withoutBar(run), rowSpan: 1, colSpan: 1, element };
}

function withoutBar(run: Run): Run {
  const end = run.text.length;
  return replaceInRun(run, [{ start: end - 1, end, mark: "" }]);
}
