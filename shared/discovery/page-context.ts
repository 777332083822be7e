import type { Document } from "domhandler";
import { fold } from "../han/fold.ts";
import { elementsNamed, isText } from "../page/walk.ts";
import { decisiveName } from "./address-tokens.ts";
import { NAMES_REPORTS, PROMISING_TERMS } from "./anchor-lexicon.ts";
import type { LinkedPage } from "./collect-links.ts";
import { nodesUnder, textUnder, tidy } from "./elements.ts";
import { annualFamily } from "./families/families.ts";

/** What the page itself is about, since a bare 2023年 says something only in the right column. */
export interface PageContext {
  /** The page is an annual-report column, or a report. */
  readonly reports: boolean;
  /** The page belongs to 信息公开. */
  readonly disclosure: boolean;
}

/** Metas that name the column (REPORT-FORMAT 4.1); compared in lower case. */
const COLUMN_METAS: ReadonlySet<string> = new Set([
  "columnname",
  "columntype",
  "channel",
  "catalogname",
]);

const BREADCRUMB_LABELS: readonly string[] = [
  "当前位置",
  "当前所在位置",
  "您的位置",
  "您的当前位置",
  "您当前的位置",
  "您现在的位置",
  "你的位置",
  "所在位置",
];
const BREADCRUMB_LENGTH = 200;
const MAXIMUM_HEADINGS = 4;

/** 公开 in the name of a column is of information, but for what else is done in public. */
const DISCLOSURE = /公开(?!招|征|选|遴|竞|拍|比|询|课|赛|出让|摇|听)/u;

/** Scores of the links that lead to such lists (`score-links.ts`). */
const PROMISES_REPORTS = 0.7;
const PROMISES_DISCLOSURE = 0.25;

const REPORT_TERMS = PROMISING_TERMS.filter(
  ({ weight, context }) => weight >= NAMES_REPORTS && context === "anywhere",
).map(({ term }) => fold(term).toLowerCase());

/**
 * Judges what a page is about by its column metas, title, first heading, breadcrumb and address
 * (REPORT-FORMAT 4.1, 4.3, 6.3).
 */
export function pageContext(page: LinkedPage): PageContext {
  return contextOf(pageLabels(page.document), page.url);
}

/** Judges what a list is about by the names it goes by and its address. */
export function contextOf(labels: readonly string[], url: string | null): PageContext {
  const folded = labels.map((label) => fold(label).toLowerCase());
  const weight = url === null ? 0 : (decisiveName(url)?.weight ?? 0);
  const reports =
    folded.some((label) => REPORT_TERMS.some((term) => label.includes(term))) ||
    weight >= 0.2 ||
    (url !== null && annualFamily(url) !== null);
  const disclosure = reports || folded.some((label) => DISCLOSURE.test(label)) || weight > 0;
  return { reports, disclosure };
}

/** What a list that names itself nowhere is about: what it was asked for as, 0…1. */
export function contextOfPromise(promise: number): PageContext {
  return { reports: promise >= PROMISES_REPORTS, disclosure: promise >= PROMISES_DISCLOSURE };
}

/** What leads out of a column of reports belongs to what is disclosed, and is no part of the column. */
export function besideReports<Context extends PageContext>(context: Context): Context {
  return context.reports ? { ...context, reports: false, disclosure: true } : context;
}

/** Holds where one of two judgements does. */
export function eitherContext(one: PageContext, other: PageContext): PageContext {
  return {
    reports: one.reports || other.reports,
    disclosure: one.disclosure || other.disclosure,
  };
}

function pageLabels(document: Document): readonly string[] {
  return [...columnNames(document), ...headings(document), ...breadcrumb(document)];
}

function columnNames(document: Document): readonly string[] {
  return elementsNamed(document, "meta")
    .filter(({ attribs }) => COLUMN_METAS.has((attribs["name"] ?? "").toLowerCase()))
    .map(({ attribs }) => attribs["content"] ?? attribs["channelname"] ?? "");
}

function headings(document: Document): readonly string[] {
  return elementsNamed(document, "title", "h1")
    .slice(0, MAXIMUM_HEADINGS)
    .map((element) => tidy(textUnder(element, 200)));
}

/** The trail after 当前位置, which is in the label's own element or in the one around it. */
function breadcrumb(document: Document): readonly string[] {
  for (const node of nodesUnder(document)) {
    if (!isText(node) || node.parent === null) continue;
    const opening = node.data.trimStart();
    if (!BREADCRUMB_LABELS.some((known) => opening.startsWith(known))) continue;
    const label = tidy(opening);
    const near = tidy(textUnder(node.parent, 2 * BREADCRUMB_LENGTH));
    const holder = near.length > label.length ? node.parent : (node.parent.parent ?? node.parent);
    const trail = tidy(textUnder(holder, 2 * BREADCRUMB_LENGTH));
    return trail.length <= BREADCRUMB_LENGTH ? [trail] : [label];
  }
  return [];
}
