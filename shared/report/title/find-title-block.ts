import type { Block } from "../../content/block.ts";
import { fold } from "../../han/fold.ts";
import { agencyName } from "../agency/agency-name.ts";
import type { Passage } from "../passage.ts";
import { opensSection } from "../sections/outline.ts";
import { readsAsHeading } from "../sections/section-roles.ts";
import { isFullReportTitle, isReportTitle, parseReportTitle } from "./title-grammar.ts";

/** The title as it stands in the content: one line, or the two or three lines of a cover. */
export interface TitleBlock extends Passage {
  /** Indices into the blocks; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isReportTitle: boolean;
}

/** Above the title there may be an information box, a publication line and the name of a column. */
const LINES_ABOVE_TITLE = 12;
const COVER_LINES = 3;
/** Between the title and the first section stand a publication line and a preface. */
const LINES_BELOW_TITLE = 6;
/** A cover's first line, where it is not the agency: the year, or a title broken in two. */
const COVER_OPENING = /(?:20\d{2}|二.{3})年/u;
const LONGEST_TITLE = 80;
/** Without markup a title stands at the very top, under a banner or a summary at most. */
const BARE_TITLE_LINES = 3;
const SHORTEST_BARE_TITLE = 6;
/** A file below the headline, called by what is in it. */
const ATTACHED = /^附|[.．](?:pdf|docx?|wps|xlsx?)$/iu;
const SENTENCE = /[。；;！!？?，,：:|>»]/u;

/**
 * The title in the content, before the first section: the line that reads as a report's title, with the
 * line above it where that is the agency (the cover of a printed report); else the first heading, else a
 * first line that is short and no sentence. Null where the text begins at once.
 */
export function findTitleBlock(blocks: readonly Block[]): TitleBlock | null {
  const opening = blocks.findIndex(opensSection);
  const head = blocks.slice(
    0,
    opening < 0 ? LINES_ABOVE_TITLE : Math.min(opening, LINES_ABOVE_TITLE),
  );
  const title = listsReports(head) ? titleBefore(blocks, opening) : reportTitle(head);
  return title ?? otherTitle(head, blocks.length);
}

/** Below links to all reports of a page, the whole title nearest to the first section; none where no section follows. */
function titleBefore(blocks: readonly Block[], opening: number): TitleBlock | null {
  const first = Math.max(0, opening - LINES_BELOW_TITLE);
  for (let start = opening - 1; start >= first; start -= 1) {
    const line = blocks[start];
    const passage = line === undefined ? null : titleLine(line);
    if (passage !== null && isFullReportTitle(passage.text))
      return { ...passage, start, end: start + 1, isReportTitle: true };
  }
  return null;
}

function reportTitle(head: readonly Block[]): TitleBlock | null {
  const [first, ...others] = reportTitles(head);
  if (first === undefined) return null;
  return others.find((title) => isNearer(title, first)) ?? first;
}

function reportTitles(head: readonly Block[]): readonly TitleBlock[] {
  const found: TitleBlock[] = [];
  for (let start = 0; start < head.length; start = Math.max(start + 1, found.at(-1)?.end ?? 0)) {
    for (let end = start + 1; end <= Math.min(head.length, start + COVER_LINES); end += 1) {
      const title = joinCover(head.slice(start, end).map(titleLine));
      if (title === null) continue;
      found.push({ ...title, start, end, isReportTitle: true });
      break;
    }
  }
  return found;
}

/** A page for several agencies, or for all years of one, has a headline of its own above the title of its first report. */
function isNearer(title: TitleBlock, headline: TitleBlock): boolean {
  const own = parseReportTitle(title.text);
  const above = parseReportTitle(headline.text);
  if (own === null || above === null || ATTACHED.test(title.text)) return false;
  const isSameYear = above.year === null || above.year === own.year;
  const isFuller = above.year === null || above.agency !== own.agency;
  return isSameYear && isFuller && own.year !== null && agencyName(own.agency ?? "") !== null;
}

/**
 * One line that reads as a title, or the lines of a cover: agency or year first, the words for the report
 * last. A last line that is a whole title by itself has nothing to do with the line above it.
 */
function joinCover(lines: readonly (Passage | null)[]): Passage | null {
  const passages = lines.filter((line) => line !== null);
  const [first] = passages;
  const last = passages.at(-1);
  if (first === undefined || last === undefined || passages.length < lines.length) return null;
  const text = passages.map((line) => line.text).join("");
  if (fold(text).length > LONGEST_TITLE || !isReportTitle(text)) return null;
  if (passages.length === 1) return first;
  const isCover = COVER_OPENING.test(fold(first.text)) || agencyName(first.text) !== null;
  const isWhole = (parseReportTitle(last.text)?.agency ?? null) !== null;
  return isCover && !isWhole ? { text, at: first.at } : null;
}

/** Titles of several reports one after the other are a list; the same one twice is a page that prints it twice. */
function listsReports(head: readonly Block[]): boolean {
  const reports = head.flatMap((block) => {
    const title = block.kind === "table" ? null : parseReportTitle(block.text);
    return title?.year == null ? [] : [`${title.agency ?? ""} ${title.year}`];
  });
  return new Set(reports).size > 2;
}

function titleLine(block: Block): Passage | null {
  if (block.kind === "table" || block.kind === "item" || block.text.length > LONGEST_TITLE)
    return null;
  return /[。；;！!？?|>»]/u.test(block.text) ? null : block;
}

function otherTitle(head: readonly Block[], count: number): TitleBlock | null {
  const marked = head.findIndex((block) => block.kind === "heading" && block.text !== "");
  const start =
    marked >= 0 || count < 2 ? marked : head.slice(0, BARE_TITLE_LINES).findIndex(isBareTitle);
  const block = head[start];
  if (block === undefined || block.kind === "table" || block.text.length > LONGEST_TITLE)
    return null;
  return { text: block.text, at: block.at, start, end: start + 1, isReportTitle: false };
}

/** A short line that is no sentence and none of the headings inside a report. */
function isBareTitle(block: Block): boolean {
  if (block.kind !== "paragraph" || block.text.length > LONGEST_TITLE) return false;
  return (
    block.text.length >= SHORTEST_BARE_TITLE &&
    !SENTENCE.test(block.text) &&
    !readsAsHeading(block.text)
  );
}
