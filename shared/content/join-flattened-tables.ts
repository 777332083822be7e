import { fold } from "../han/fold.ts";
import type { Draft, DraftBlock, DraftCell, DraftLine, DraftTable } from "./draft.ts";
import { MOST_CELLS } from "./data-table.ts";
import { joinRuns } from "./join-runs.ts";
import { readPipeLine } from "./pipe-line.ts";
import { type PipeCell, type PipeRow, readPipeRows } from "./pipe-table.ts";
import { partOfRun, type Run } from "./run.ts";

/** A cell's text may be broken over lines, of which the last has the bar; a sentence or a heading is none. */
const LONGEST_BROKEN_LINE = 40;
const LABEL = /\p{Script=Han}|^[（(]?\d{1,2}[.．、)）]$/u;
const NO_CELL = /[。;:!?]$|(?:情况|事项|措施)$/u;

/**
 * The draft with tables that were flattened with bars put together again (REPORT-FORMAT 2.8), in plain
 * texts and in pages that print such text. Where nothing tells where a row ends, lines stay lines, and a
 * row of one cell is a line: a page-wide layout table closes every line of prose with bars.
 */
export function joinFlattenedTables(draft: Draft): Draft {
  const joined: DraftBlock[] = [];
  let table: DraftLine[] = [];
  let broken: DraftLine[] = [];
  for (const block of draft) {
    if (block.kind !== "table" && readPipeLine(block.run.text) !== null) {
      table.push(joinLines([...broken, block], block));
      broken = [];
    } else if (table.length > 0 && block.kind !== "table" && mayBeBroken(block.run)) {
      broken.push(block);
    } else {
      for (const one of [...closeTable(table), ...broken, block]) joined.push(one);
      [table, broken] = [[], []];
    }
  }
  return [...joined, ...closeTable(table), ...broken];
}

function mayBeBroken({ text }: Run): boolean {
  return text.length <= LONGEST_BROKEN_LINE && LABEL.test(text) && !NO_CELL.test(fold(text));
}

function joinLines(lines: readonly DraftLine[], last: DraftLine): DraftLine {
  return lines.length === 1 ? last : { ...last, run: joinRuns(lines.map(({ run }) => run)) };
}

function closeTable(lines: readonly DraftLine[]): readonly DraftBlock[] {
  const rows = readPipeRows(lines.map(({ run }) => run.text));
  if (rows === null || isDump(rows)) return lines;
  const blocks: DraftBlock[] = [];
  let table: (readonly DraftCell[])[] = [];
  for (const row of rows) {
    const line = row.length === 1 ? lineOf(row, lines) : null;
    if (line === null) {
      table.push(row.flatMap((cell) => cellOf(cell, lines) ?? []));
      continue;
    }
    blocks.push(...tableOf(table), line);
    table = [];
  }
  return [...blocks, ...tableOf(table)].filter(
    (block) => block.kind === "table" || block.run.text !== "",
  );
}

/** As in markup, a table with so many cells is a dump of data; its lines stay lines. */
function isDump(rows: readonly PipeRow[]): boolean {
  return rows.reduce((sum, { length }) => sum + length, 0) > MOST_CELLS;
}

function tableOf(rows: readonly (readonly DraftCell[])[]): readonly DraftTable[] {
  const element = rows[0]?.[0]?.element;
  return element === undefined ? [] : [{ kind: "table", shape: "flattened", rows, element }];
}

function lineOf([cell]: PipeRow, lines: readonly DraftLine[]): DraftLine | null {
  const line = lines[cell?.line ?? -1];
  return line === undefined || cell === undefined
    ? null
    : { ...line, run: partOfRun({ run: line.run, ...cell }) };
}

function cellOf(cell: PipeCell, lines: readonly DraftLine[]): DraftCell | null {
  const line = lines[cell.line];
  if (line === undefined) return null;
  return {
    run: partOfRun({ run: line.run, ...cell }),
    rowSpan: 1,
    colSpan: 1,
    element: line.element,
  };
}
