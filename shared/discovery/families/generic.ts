import { canonicalUrl } from "../canonical-url.ts";
import type { CmsFamily, ListPage } from "./family.ts";
import { pageNumbers, withParameters } from "./family.ts";
import { pagedAddress } from "./paged-data.ts";
import { pagesStated } from "./stated-pages.ts";

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
  columns: /\/(?:[a-z]{1,20}_)?lists?(?:_\d{1,4})?\.(?:s?html?|jspx?|aspx?|php)(?:\?|$)/iu,
  otherPages,
};

function otherPages({ url, script }: ListPage): readonly string[] {
  const [, name] = PARAMETER.exec(script) ?? [];
  // Where a script asks for data by its number, the page itself has no others.
  if (name === undefined || pagedAddress(script) !== null) return [];
  return pageNumbers(2, pagesStated(script)).flatMap(
    (page) => canonicalUrl(withParameters(url, { [name]: page })) ?? [],
  );
}
