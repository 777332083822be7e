import { MISSING } from "../../cleaning/cut.ts";
import { fold } from "../../han/fold.ts";
import type { Found } from "../../reading.ts";
import type { Sources } from "../sources.ts";
import { type Passage, stated } from "../passage.ts";
import type { PageHead } from "../metadata/meta-tags.ts";
import { agencyName } from "../agency/agency-name.ts";
import { parseReportTitle } from "./title-grammar.ts";
import { partsOfTitle } from "./title-of-page.ts";

/** What parts a title from the names of the column and the site behind it. */
const TAIL = /\s*(?:_|\||－|—|–|\s-\s)\s*|-(?=[^-]*$)/u;
/** A tail after a bare hyphen is cut only where it names a site or a column: titles have hyphens of their own. */
const SITE_WORDS = /网|门户|平台|年报$|公开$|专栏|栏目|人民政府|首页|信息公开/u;
/** Titles that name the site or the column of the page and nothing of it. */
const COLUMN_TITLE = /^[【[]?[^】\]]{0,20}(?:年报|年度报告|信息公开|政务公开|首页)[】\]]?$/u;

/**
 * The title of a document, as published: the report's title in the content; else the ArticleTitle tag, the
 * box's 名称, another title in the content, or the page's `<title>` without its tails (REPORT-FORMAT 4.1,
 * 4.3). A `□` in it stays. Null on a page that has none.
 */
export function readTitle({ title, head, labels }: Sources): Found<string> | null {
  if (title?.isReportTitle) {
    return wholeCover(title, head) ?? stated(title.text, "title/content", title);
  }
  const article = head.meta("ArticleTitle");
  if (article !== null && !isColumnName(article, head.meta("ColumnName"))) {
    return stated(article.text, "title/meta", article);
  }
  const named = labels.find(({ meaning }) => meaning === "title");
  if (named) return stated(named.value, "title/box", named.passage);
  if (title !== null) return stated(title.text, "title/content", title);
  for (const passage of head.titles) {
    const text = withoutTails(passage.text);
    const rule = passage === head.keptTitle ? "title/cloaking-script" : "title/page";
    if (text !== "") return stated(text, rule, passage);
  }
  return null;
}

/**
 * A cover's first line may stand outside what was taken as the title: `<title>` then has the agency's name at once
 * before the words of the second line (盘锦市人民政府2023年…).
 */
function wholeCover(title: Passage, head: PageHead): Found<string> | null {
  if (parseReportTitle(title.text)?.agency !== null) return null;
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
