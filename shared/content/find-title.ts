import type { AnyNode } from "domhandler";
import { fold } from "../han/fold.ts";
import { withoutGlosses } from "../han/pinyin-glosses.ts";
import { ancestorsOf } from "../page/ancestors.ts";
import { scriptTitles } from "../page/cloaking/script-titles.ts";
import type { Page } from "../page/page.ts";
import { elementsNamed, isElement, textOf, wordNodes } from "../page/walk.ts";
import { type Draft, type DraftBlock, type DraftLine, runsOf } from "./draft.ts";
import type { Run } from "./run.ts";
import { withoutDay } from "./title-day.ts";

const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 120;
/** Each is compared with every line; a page has three or four. */
const MOST_NAMES = 50;
/** An index card has a dozen cells; tables of a layout that stand before it have theirs. */
const MOST_CELLS = 200;
/** Before a title inside the content there may be an information box of this many lines. */
const TITLE_LINES = 4;
/** Title grammar of a report (REPORT-FORMAT 4.3), for pages whose own title names only the site. */
const REPORT_TITLE =
  /(?:\d{4}|[〇零○一二三四五六七八九]{4})年.*公开.*(?:报告|年报)|公开.*(?:报告|年报).*\d{4}年|公开.{0,12}\d{4}年度?.{0,8}(?:报告|年报)$/u;
/**
 * What is left of it where a name was pasted over 政府信息公开 and the page's own title taken over (7.2, 7.3 S4); the year
 * may stand behind both, with the agency and the name before it.
 */
const OVERWRITTEN_TITLE =
  /\d{4}年度?.{0,40}(?:工作年度|年度工作|年度|工作|工作情况的?|情况的?)(?:报告|年报)$|^.{6,60}\d{4}年度(?:报告|年报)$/u;

/**
 * The draft with the article's title in its place, where the title stands outside the content's roots, as
 * many templates print it. The title repeats what `<title>` or ArticleTitle says, or reads as a report's
 * title, is no link, and stands nearest before the content; a content that opens with it needs no second.
 */
export function withTitle(page: Page, surroundings: Draft, inside: Draft): Draft {
  const order = new Map<AnyNode, number>(wordNodes(page.document).map((node, i) => [node, i]));
  const positionOf = (block: DraftBlock): number =>
    order.get(firstNode(block) ?? page.document) ?? 0;
  const [opening] = inside;
  const end = opening === undefined ? Infinity : positionOf(opening);
  const names = namesOfPage(page);
  const before = surroundings.filter((block) => positionOf(block) < end);
  const title = before.findLast((block) => block.kind !== "table" && isTitle(block, names));
  if (title === undefined || title.kind === "table") return inside;
  const words = titleWords(title.run.text);
  const isTold =
    opensWith(inside, (line) => line === words || outdoes(line, words)) ||
    cardsOf(before).some((cell) => outdoes(cell, words));
  return isTold ? inside : [title, ...inside];
}

/** The cells of index cards that stand before the content: 名称 is the report's own title there, and no link. */
function cardsOf(before: Draft): readonly string[] {
  return before
    .filter(({ kind }) => kind === "table")
    .flatMap((table) => runsOf([table]))
    .slice(0, MOST_CELLS)
    .filter((run) => !isLink(run))
    .map(({ text }) => titleWords(text));
}

/** The last line of a page that is its article's title, of at least the given length; null where none is. */
export function lastTitleLine(page: Page, draft: Draft, leastLength: number): DraftLine | null {
  const names = namesOfPage(page);
  const title = draft.findLast(
    (block) =>
      block.kind !== "table" &&
      titleWords(block.run.text).length >= leastLength &&
      isTitle(block, names),
  );
  return title === undefined || title.kind === "table" ? null : title;
}

function firstNode(block: DraftBlock): AnyNode | undefined {
  return runsOf([block]).find((run) => run.origins.length > 0)?.origins[0]?.node;
}

/** Whether the content prints a title itself, within its first lines. */
function opensWith(inside: Draft, isSameTitle: (line: string) => boolean): boolean {
  return inside
    .slice(0, TITLE_LINES)
    .some((block) => block.kind !== "table" && isSameTitle(titleWords(block.run.text)));
}

/** A report's own title, beside what an attacker made the page's (REPORT-FORMAT 7.3, S3): no page has both. */
function outdoes(line: string, told: string): boolean {
  const isTitleOfReport = line.length <= LONGEST_TITLE && !/[。；;]/u.test(line);
  return isTitleOfReport && REPORT_TITLE.test(line) && !namesReport(told);
}

/** What the head calls the page; where a script keeps the title from search robots, what it calls it, too. */
function namesOfPage(page: Page): readonly string[] {
  const kept = scriptTitles(page.document).map(({ text }) => titleWords(text));
  const told = elementsNamed(page.document, "title", "meta").flatMap((element) => {
    if (element.name === "title" && element.parent !== null) return [titleWords(textOf(element))];
    const name = (element.attribs["name"] ?? element.attribs["property"] ?? "").toLowerCase();
    const isTitleMeta = element.name === "meta" && (name === "articletitle" || name === "og:title");
    return isTitleMeta ? [titleWords(element.attribs["content"] ?? "")] : [];
  });
  return [...told, ...kept].slice(0, MOST_NAMES);
}

function isTitle(line: DraftLine, names: readonly string[]): boolean {
  const text = titleWords(line.run.text);
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || />|»|。/u.test(text))
    return false;
  // A word of a title may have been made a link; a title in a list is one from end to end.
  if (isLink(line.run)) return false;
  if (names.some((name) => opensName(name, text))) return true;
  return namesReport(text);
}

function namesReport(text: string): boolean {
  return REPORT_TITLE.test(text) || OVERWRITTEN_TITLE.test(text);
}

/** Whether a line is what the head calls the page, without the names of column and site; not its first words alone. */
function opensName(name: string, text: string): boolean {
  if (!name.startsWith(text)) return false;
  const next = name.charAt(text.length);
  return !/[\p{L}\p{N}]/u.test(next) || text.length * 2 >= name.length;
}

function isLink({ origins }: Run): boolean {
  return origins.every(({ node }) => isInLink(node));
}

function isInLink(node: AnyNode): boolean {
  return ancestorsOf(node).some((above) => isElement(above) && above.name === "a");
}

/** A title's words for comparing: the copy on the page may be glossed, or dated, where the head's is not. */
function titleWords(text: string): string {
  return fold(withoutGlosses(withoutDay(text)));
}
