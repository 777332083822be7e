import { canonicalUrl } from "../canonical-url.ts";
import type { CmsFamily, ListPage } from "./family.ts";
import { pageNumbers, withParameters } from "./family.ts";

/** How home-made scripts name their counts (REPORT-FORMAT 5.2). */
const PAGES =
  /\b(?:countPage|totalPages?|pageCount|pageTotal|pages)["']?\s{0,5}[=:]\s{0,5}["']?(\d{1,5})/iu;
const RECORDS = /\b(?:totalRecords?|recordCount|totalCount)["']?\s{0,5}[=:]\s{0,5}["']?(\d{1,6})/iu;
const PER_PAGE = /\b(?:perPage|pageSize|rows)["']?\s{0,5}[=:]\s{0,5}["']?(\d{1,3})/iu;

/** The parameter that the script puts a page's number behind: `"?page="`. */
const PARAMETER =
  /["'][^"'\s<>]{0,100}[?&](page|pageno|page_no|pageindex|page_index|pagenum|currpage|currentpage|curpage|pn|p)=["']/iu;

/**
 * Builds without a family: addresses whose numbers or names only articles have (REPORT-FORMAT 5.1, misc.),
 * and lists whose script states both how many pages there are and the parameter of their number.
 */
export const generic: CmsFamily = {
  name: "generic",
  articles:
    /\d{6,}|[0-9a-f]{32}|[?&](?:pid|newsid|articleid|infoid)=|\/(?:19|20)\d\d\/\d+\.html?$|\/(?!\w*list)\w*(?:show|view|detail|article)\w*\.(?:aspx?|php|jsp)\?(?:\S{0,200}&)?id=\d/iu,
  otherPages,
};

function otherPages({ url, script }: ListPage): readonly string[] {
  const [, name] = PARAMETER.exec(script) ?? [];
  if (name === undefined) return [];
  return pageNumbers(2, pagesStated(script)).flatMap(
    (page) => canonicalUrl(withParameters(url, { [name]: page })) ?? [],
  );
}

function pagesStated(script: string): number {
  const pages = Number(PAGES.exec(script)?.[1] ?? 0);
  const perPage = Number(PER_PAGE.exec(script)?.[1] ?? 0);
  if (pages > 0 || perPage === 0) return pages;
  return Math.ceil(Number(RECORDS.exec(script)?.[1] ?? 0) / perPage);
}
