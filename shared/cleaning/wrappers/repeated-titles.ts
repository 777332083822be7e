import type { DraftLine } from "../../content/draft.ts";
import { withoutDay } from "../../content/title-day.ts";
import { fold } from "../../han/fold.ts";
import { type Cut, wholeRun } from "../cut.ts";
import { TITLE_DECORATION } from "./farm-phrases.ts";

/** Copies print a title above the text and in it, within so many lines. */
const OPENING_LINES = 8;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 80;
/** What names a report; some put the agency behind it, in brackets. */
const NAMES_A_REPORT = /公开.*(?:报告|年报)(?:\([^()]{2,30}\))?$/u;
/** Pairs of characters that two versions of one title have in common. */
const SAME_SHARE = 0.6;

/**
 * Titles that say again what a title above them says (REPORT-FORMAT 7.3, S12, S13). To be asked only of a page
 * that is known for a copy: honest templates print a title twice as well.
 */
export function repeatedTitles(lines: readonly DraftLine[]): readonly Cut[] {
  const seen: string[] = [];
  return lines.slice(0, OPENING_LINES).flatMap(({ run }) => {
    const title = titleIn(run.text);
    if (title === null) return [];
    const isRepeated = seen.some((one) => one === title || areVersions(one, title));
    seen.push(title);
    const evidence = "the page of a copyist prints its title again";
    return isRepeated ? [wholeRun(run, { rule: "wrapper/repeated-title", evidence })] : [];
  });
}

/** Whether a line is a title that names a report or another document of its kind. */
export function isOpeningTitle(line: string): boolean {
  return titleIn(line) !== null && NAMES_A_REPORT.test(undecorated(line));
}

/** Whether two titles are one of which words were exchanged, masked or overwritten in one copy and not in the other. */
function areVersions(one: string, other: string): boolean {
  const known = new Set(pairsOf(one));
  const common = pairsOf(other).filter((pair) => known.has(pair)).length;
  const isOfOneKind = /(?:报告|年报)$/u.test(one) && /(?:报告|年报)$/u.test(other);
  // Of the shorter: a name that was overwritten with less is missing in one of them.
  return isOfOneKind && common >= SAME_SHARE * (Math.min(one.length, other.length) - 1);
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
}

/** A text without what farms and templates add to titles, folded. */
export function undecorated(text: string): string {
  return fold(withoutDay(text)).replaceAll(TITLE_DECORATION, "");
}

/** What a line says as a title; null for one that is none. */
function titleIn(line: string): string | null {
  if (line.length > LONGEST_TITLE || /[。；;]/u.test(line)) return null;
  const title = undecorated(line);
  return title.length >= SHORTEST_TITLE ? title : null;
}
