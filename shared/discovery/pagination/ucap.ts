import { canonicalUrl } from "../canonical-url.ts";
import type { ListPage, PaginationDialect } from "./list-page.ts";
import { pageNumbers } from "./list-page.ts";

const PAGER_CALL =
  /createPageHTML\(\s{0,5}["'][\w#.-]{1,60}["']\s{0,5},\s{0,5}(\d{1,5})\s{0,5},\s{0,5}\d{1,5}\s{0,5},\s{0,5}["']([\w-]{1,60})["']\s{0,5},\s{0,5}["'](\w{1,6})["']/iu;

/**
 * UCAP: `createPageHTML("page_div", total, current, "list", "shtml", records)`. Unlike the TRS function
 * of the same name it takes an element first and counts from one: `list_2.shtml` is page 2
 * (REPORT-FORMAT 5.1).
 */
export const ucap: PaginationDialect = { name: "UCAP createPageHTML", otherPages };

function otherPages({ url, script }: ListPage): readonly string[] {
  const [, total, name, extension] = PAGER_CALL.exec(script) ?? [];
  if (name === undefined || extension === undefined) return [];
  return pageNumbers(2, Number(total)).flatMap(
    (n) => canonicalUrl(`${name}_${n}.${extension}`, url) ?? [],
  );
}
