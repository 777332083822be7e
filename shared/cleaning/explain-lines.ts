import type { Text } from "domhandler";
import { buildDraft } from "../content/build-draft.ts";
import type { DraftBlock } from "../content/draft.ts";
import type { Run } from "../content/run.ts";
import type { Page } from "../page/page.ts";
import { elementsNamed } from "../page/walk.ts";
import type { Taken } from "./cut.ts";

/** A piece of a line that met one fate: kept, or taken off by one removal. */
export interface ExplainedPart {
  readonly text: string;
  /** Index into the Reading's `removals`; null for what was kept. */
  readonly removal: number | null;
}

/** One line of the page as it was captured; the cells of a table row are parted by tabs. */
export type ExplainedLine = readonly ExplainedPart[];

/** For each character of a text node the number of the removal that took it, or KEPT. */
type Fates = ReadonlyMap<Text, Int32Array>;

const KEPT = -1;

/**
 * The whole page in its own order, each character with the removal that took it: what a reader needs who
 * checks the cleaning. `convert` brings kept text into the script of the Reading's text.
 */
export function explainLines(
  page: Page,
  taken: readonly Taken[],
  convert: (text: string) => string,
): readonly ExplainedLine[] {
  const body = elementsNamed(page.document, "body");
  const fates = fatesOf(taken);
  const explain = (run: Run): ExplainedLine =>
    partsOf(run, fates).map((part) =>
      part.removal === null ? { ...part, text: convert(part.text) } : part,
    );
  return buildDraft(body, new Set(), page.mediaType)
    .flatMap(runsOfLines)
    .map((runs) =>
      runs.flatMap((run, i) => (i === 0 ? explain(run) : [CELL_BORDER, ...explain(run)])),
    );
}

const CELL_BORDER: ExplainedPart = { text: "\t", removal: null };

/** The first removal that claims a character has it: later ones saw the □ in its place. */
function fatesOf(taken: readonly Taken[]): Fates {
  const fates = new Map<Text, Int32Array>();
  for (const [removal, { stretches }] of taken.entries()) {
    for (const { node, start, end } of stretches) {
      const fate = fates.get(node) ?? new Int32Array(node.data.length).fill(KEPT);
      fates.set(node, fate);
      for (let i = start; i < end; i += 1) if (fate[i] === KEPT) fate[i] = removal;
    }
  }
  return fates;
}

/** The runs of each line that a block prints: a table's rows are lines of several cells. */
function runsOfLines(block: DraftBlock): readonly (readonly Run[])[] {
  return block.kind === "table"
    ? block.rows.map((row) => row.map(({ run }) => run))
    : [[block.run]];
}

function partsOf(run: Run, fates: Fates): ExplainedLine {
  const parts: ExplainedPart[] = [];
  let open = KEPT;
  let from = 0;
  const close = (end: number): void => {
    if (end > from)
      parts.push({ text: run.text.slice(from, end), removal: open === KEPT ? null : open });
    from = end;
  };
  run.origins.forEach(({ start, node, offset }, i) => {
    const end = run.origins[i + 1]?.start ?? run.text.length;
    const fate = fates.get(node);
    for (let at = start; at < end; at += 1) {
      const own = fate?.[offset + at - start] ?? KEPT;
      if (own === open) continue;
      close(at);
      open = own;
    }
  });
  close(run.text.length);
  return parts;
}
