import type { DraftLine } from "../content/draft.ts";
import { fold } from "../han/fold.ts";
import { type Cut, wholeRun } from "./cut.ts";
import { TITLE_DECORATION } from "./farm-phrases.ts";

/** Copies print a title above the text and in it, within so many lines. */
const OPENING_LINES = 8;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 80;

/**
 * Titles that say again what a title above them says (REPORT-FORMAT 7.3, S12, S13). To be asked only of a page
 * that is known for a copy: honest templates print a title twice as well.
 */
export function repeatedTitles(lines: readonly DraftLine[]): readonly Cut[] {
  const seen = new Set<string>();
  return lines.slice(0, OPENING_LINES).flatMap(({ run }) => {
    const title = titleIn(run.text);
    if (title === null) return [];
    const isRepeated = seen.has(title);
    seen.add(title);
    const evidence = "the page of a copyist prints its title again";
    return isRepeated ? [wholeRun(run, { rule: "wrapper/repeated-title", evidence })] : [];
  });
}

/** A text without what farms add to titles, folded. */
export function undecorated(text: string): string {
  return fold(text).replaceAll(TITLE_DECORATION, "");
}

/** What a line says as a title; null for one that is none. */
function titleIn(line: string): string | null {
  if (line.length > LONGEST_TITLE || /[。；;]/u.test(line)) return null;
  const title = undecorated(line);
  return title.length >= SHORTEST_TITLE ? title : null;
}
