import type { Document } from "domhandler";
import { fold } from "../../han/fold.ts";
import { elementsNamed, elementsOf, textOf } from "../../page/walk.ts";
import type { Block } from "../../content/block.ts";
import { isFileAddress } from "../read-attachments.ts";
import { isFullReportTitle, parseReportTitle } from "../title/title-grammar.ts";
import type { PageView } from "./page-view.ts";

/** So many linked lines make a list; a document may end with a few links of its own. */
const LEAST_LINKED_LINES = 4;
/** Two reports by title, or two years, are a list already: a document has one of each. */
const LEAST_REPORT_LINKS = 2;
/** The part of the lines that are links; abstracts and lines of labels may stand between them. */
const LEAST_SHARE = 0.25;
const SHORTEST_LINK = 4;
/** A paragraph of prose, and how many of them a list may have for its abstracts' sake. */
const SHORTEST_PARAGRAPH = 60;
/** Lines with a missing word are compared with every link; a hostile page has any number. */
const MOST_HOLED_LINES = 300;
const MISSING = "□";
const YEAR_LINK =
  /^(?:20\d{2}|二[〇零○一二][〇零○一二三四五六七八九]{2})年?度?(?:年报|年度报告|政府信息公开年报)?$/u;
const DATE_IN_LINE = /[[(]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{2}:\d{2}(?::\d{2})?)?[)\]]?/gu;

interface Listing {
  /** Links to documents among the lines of the content. */
  readonly linked: number;
  /** Of these, links that read as reports or as years of reports. */
  readonly reports: number;
}

/**
 * Counts a list of documents; null where the content is not one: its title is that of one agency's report, it
 * has the sections of a report or the form's cells, or too little of it is links.
 */
export function readListing({ evidence, metadata }: PageView): Listing | null {
  if (isFullReportTitle(metadata.title?.value ?? "") || evidence.statistics.cells.length > 0)
    return null;
  const roles = new Set(evidence.sections.map(({ role }) => role));
  if (roles.size > 2) return null;
  const links = linkTexts(evidence.page.document);
  const lines = evidence.blocks.flatMap(linesOf).filter((line) => line !== "");
  const holed = lines.filter((line) => line.includes(MISSING) && !links.has(line));
  const overwritten = new Set(
    holed.slice(0, MOST_HOLED_LINES).filter((line) => isLinkWithHoles(line, links)),
  );
  const isLink = (line: string): boolean => links.has(line) || overwritten.has(line);
  const linked = lines.filter(isLink);
  const reports = linked.filter((line) => isReportLink(line)).length;
  const paragraphs = lines.filter((line) => !isLink(line) && line.length >= SHORTEST_PARAGRAPH);
  const isMostlyLinks =
    linked.length >= LEAST_LINKED_LINES && linked.length >= lines.length * LEAST_SHARE;
  const isList = reports >= LEAST_REPORT_LINKS || isMostlyLinks;
  return isList && paragraphs.length <= linked.length ? { linked: linked.length, reports } : null;
}

function isReportLink(line: string): boolean {
  return YEAR_LINK.test(line) || parseReportTitle(line)?.year != null;
}

/**
 * Whether a line with missing words is a link whose text has a pasted name in their place: links say what the page
 * says, □ what the publisher wrote (REPORT-FORMAT 7.3, S1b).
 */
function isLinkWithHoles(line: string, links: ReadonlySet<string>): boolean {
  const parts = line.split(MISSING);
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (first.length + last.length < SHORTEST_LINK) return false;
  return [...links].some((link) => {
    const isAround = link.length > line.length && link.startsWith(first) && link.endsWith(last);
    let at = first.length;
    return (
      isAround &&
      parts.slice(1, -1).every((part) => {
        const found = link.indexOf(part, at);
        at = found + part.length;
        return found >= 0;
      })
    );
  });
}

/** A line as it is compared with links: folded, without the date behind the title and the mark before it. */
function linesOf(block: Block): readonly string[] {
  const texts = block.kind === "table" ? block.rows.flat().map(({ text }) => text) : [block.text];
  return texts.map(bare);
}

function bare(text: string): string {
  return fold(text)
    .replace(DATE_IN_LINE, "")
    .replace(/^[·•●■◆▪>\-*]+|[·•\s]+$/gu, "");
}

/** What links to pages say; a link around a whole entry says its heading. */
function linkTexts(document: Document): ReadonlySet<string> {
  const texts = elementsNamed(document, "a")
    .filter(({ attribs }) => isPageAddress(attribs["href"] ?? ""))
    .flatMap((link) => [
      textOf(link),
      link.attribs["title"] ?? "",
      ...elementsOf(link).flatMap((part) => (/^h[1-6]$/u.test(part.name) ? [textOf(part)] : [])),
    ]);
  return new Set(texts.map(bare).filter((text) => text.length >= SHORTEST_LINK));
}

function isPageAddress(address: string): boolean {
  return address !== "" && !isFileAddress(address);
}
