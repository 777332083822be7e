import { MISSING } from "../../cleaning/cut.ts";
import { withoutDay } from "../../content/title-day.ts";
import { fold } from "../../han/fold.ts";
import type { Found } from "../../reading.ts";
import { simplify } from "../simplify.ts";
import type { Sources } from "../sources.ts";
import type { TitleBlock } from "./find-title-block.ts";
import { type Passage, stated } from "../passage.ts";
import { agencyName } from "../agency/agency-name.ts";
import { parseReportTitle } from "./title-grammar.ts";
import { partsOfTitle } from "./title-of-page.ts";

/** What parts a title from the names of the column and the site behind it. */
const TAIL = /\s*(?:_|\||－|—|–|\s-\s)\s*|-(?=[^-]*$)/u;
/** A tail after a bare hyphen is cut only where it names a site or a column: titles have hyphens of their own. */
const SITE_WORDS = /网|门户|平台|年报$|公开$|专栏|栏目|人民政府|首页|信息公开/u;
/** Titles that name the site or the column of the page and nothing of it. */
const COLUMN_TITLE = /^[【[]?[^】\]]{0,20}(?:年报|年度报告|信息公开|政务公开|首页)[】\]]?$/u;

/** What a form leaves to be filled in: `××(单位名称)2021年…`. */
const PLACEHOLDER = /[×*_]{2}|名称|某/u;

/**
 * The title of a document, as published: the report's title in the content; else the ArticleTitle tag, the
 * box's 名称, another title in the content, or the page's `<title>` without its tails (REPORT-FORMAT 4.1,
 * 4.3). A `□` in it stays. Null on a page that has none.
 */
export function readTitle(sources: Sources): Found<string> | null {
  const { title, head, labels } = sources;
  if (title?.isReportTitle) {
    const headline = headlineAbove(title, sources);
    if (headline !== null) return stated(headline.text, "title/content", headline);
    return wholeCover(title, sources) ?? stated(withoutDay(title.text), "title/content", title);
  }
  const article = head.meta("ArticleTitle");
  if (article !== null && !isColumnName(article, head.meta("ColumnName"))) {
    return stated(article.text, "title/meta", article);
  }
  const named = labels.find(({ meaning }) => meaning === "title");
  if (named) return stated(named.value, "title/box", named.passage);
  if (title !== null) return stated(withoutDay(title.text), "title/content", title);
  for (const passage of head.titles) {
    const text = withoutTails(passage.text);
    const rule = passage === head.keptTitle ? "title/cloaking-script" : "title/page";
    if (text !== "") return stated(text, rule, passage);
  }
  return null;
}

/**
 * The heading above a line that reads as a report's title, where the head calls the page by it and not by that line:
 * a form and a notice have the title of a report below their own.
 */
function headlineAbove(title: TitleBlock, { evidence, head }: Sources): Passage | null {
  const told = new Set(
    [head.meta("ArticleTitle"), ...head.titles].flatMap((passage) =>
      passage === null ? [] : [passage.text, ...partsOfTitle(passage.text)].map(fold),
    ),
  );
  const isNamed = agencyName(parseReportTitle(title.text)?.agency ?? "") !== null;
  if (isNamed || told.has(fold(title.text))) return null;
  const above = evidence.blocks.slice(0, title.start).find((block) => block.kind === "heading");
  if (above === undefined || above.kind === "table") return null;
  const isColumn = COLUMN_TITLE.test(above.text) || agencyName(above.text) !== null;
  const isOwn = !isColumn || PLACEHOLDER.test(fold(title.text));
  return isOwn && told.has(fold(above.text)) ? above : null;
}

/**
 * A cover's first line may stand outside what was taken as the title: in the same element, or `<title>` has the
 * agency's name at once before the words of the second line (盘锦市人民政府2023年…).
 */
function wholeCover(title: Passage, { head, evidence }: Sources): Found<string> | null {
  if (parseReportTitle(title.text)?.agency !== null) return null;
  const first = evidence.removals.find(
    ({ kind, at, text }) =>
      kind === "chrome" && at.startsWith(`${title.at}/`) && agencyName(simplify(text)) !== null,
  );
  if (first !== undefined)
    return stated(simplify(first.text).trim() + title.text, "title/content", title);
  const shown = fold(title.text);
  for (const passage of head.titles) {
    const whole = partsOfTitle(passage.text).find((part) => fold(part).endsWith(shown));
    const agency = whole === undefined ? "" : fold(whole).slice(0, -shown.length);
    if (whole !== undefined && agencyName(agency) !== null)
      return stated(whole, "title/page", passage);
  }
  return null;
}

/** Some templates print the column's name in the tag for the article's title. */
function isColumnName(article: Passage, column: Passage | null): boolean {
  const text = fold(article.text);
  return text === fold(column?.text ?? "") && COLUMN_TITLE.test(text);
}

/** `X年度报告_信息公开年报_X人民政府门户网站` → `X年度报告`. */
function withoutTails(text: string): string {
  const parts = text
    .split(TAIL)
    .map((part) => part.trim())
    .filter((part) => part !== MISSING);
  const report = parts.find((part) => parseReportTitle(part)?.year != null);
  if (report !== undefined) return report;
  const kept = parts.filter((part, i) => i === 0 || !SITE_WORDS.test(part));
  return kept.length === parts.length && !text.includes(MISSING) ? text : kept.join("-");
}
