import { canonicalUrl } from "../canonical-url.ts";
import type { CmsFamily, ListPage } from "./family.ts";
import { pageNumbers, withParameters } from "./family.ts";
import { pagedAddress } from "./paged-data.ts";
import { PAGE_PARAMETERS, pagesStated } from "./stated-pages.ts";

/** The parameter that the script puts a page's number behind: `"?page="`. */
const PARAMETER = new RegExp(
  String.raw`["'][^"'\s<>]{0,100}[?&](${PAGE_PARAMETERS.join("|")})=["']`,
  "iu",
);

/** An address that the script puts a page's number into the name of: `'list_7_' + i + '.html'`. */
const NUMBERED_FILE =
  /["'=]([\w./:-]{0,120}[\w][_-])["']\s{0,5}\+\s{0,5}\w{1,20}\s{0,5}\+\s{0,5}["'](\.(?:s?html?|jsp|aspx?|php))\b/iu;

/**
 * Builds without a family: addresses whose numbers or names only articles have (REPORT-FORMAT 5.1, misc.),
 * and lists whose script states both how many pages there are and where their number stands in the address.
 */
export const generic: CmsFamily = {
  name: "generic",
  articles:
    /\d{6,}|[0-9a-f]{32}|\/(?!(?:19|20)\d\d\.)\d{4,5}\.s?html?$|\/(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])[/-]?[0-3]\d\/(?!index|list)[\w-]{1,60}\.s?html?$|[?&](?:pid|newsid|articleid|infoid)=|\/(?:19|20)\d\d\/\d+\.html?$|\/(?!\w*list)\w*(?:show|view|detail|article|content)\w*\.(?:aspx?|php|jspx?|do|action)\?(?:\S{0,200}&)?id=\d/iu,
  columns:
    /\/(?:[a-z]{1,20}_)?lists?(?:_\d{1,4})?\.(?:s?html?|jspx?|aspx?|php)(?:\?|$)|\/\w{0,20}(?:list|node|col|column|channel|class|category|sort|lanmu|lm)\/\d{1,5}\.s?html?$/iu,
  otherPages,
};

function otherPages(page: ListPage): readonly string[] {
  const { url, script } = page;
  // Where a script asks for data by its number, the page itself has no others.
  if (pagedAddress(page) !== null) return [];
  const [, name] = PARAMETER.exec(script) ?? [];
  if (name === undefined) return numberedFiles(page);
  return pageNumbers(2, pagesStated(script)).flatMap(
    (number) => canonicalUrl(withParameters(url, { [name]: number })) ?? [],
  );
}

/** The files that the script numbers, where the page is one of them, or is called as they are without a number. */
function numberedFiles({ url, script }: ListPage): readonly string[] {
  const [, before = "", extension = ""] = NUMBERED_FILE.exec(script) ?? [];
  if (before === "") return [];
  const files = pageNumbers(1, pagesStated(script)).flatMap(
    (number) => canonicalUrl(`${before}${number}${extension}`, url) ?? [],
  );
  if (files.includes(url)) return files;
  const first = canonicalUrl(`${before.slice(0, -1)}${extension}`, url);
  return first === url ? files.slice(1) : [];
}
