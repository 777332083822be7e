/** Parameters whose value is the number of a page (REPORT-FORMAT 5.2); compared in lower case. */
export const PAGE_PARAMETERS: readonly string[] = [
  "page",
  "pageno",
  "page_no",
  "pageindex",
  "page_index",
  "pagenum",
  "currpage",
  "currentpage",
  "curpage",
  "pn",
  "p",
];

/** How home-made scripts name their counts (REPORT-FORMAT 5.2). */
const PAGES =
  /\b(?:countPage|totalPages?|pageCount|pageTotal|pages)["']?\s{0,5}[=:]\s{0,5}["']?(\d{1,5})/iu;
const RECORDS = /\b(?:totalRecords?|recordCount|totalCount)["']?\s{0,5}[=:]\s{0,5}["']?(\d{1,6})/iu;
const PER_PAGE = /\b(?:perPage|pageSize|rows)["']?\s{0,5}[=:]\s{0,5}["']?(\d{1,3})/iu;

/** How many pages a list has by what its script, or the answer to it, says; 0 where neither says so. */
export function pagesStated(script: string): number {
  const pages = Number(PAGES.exec(script)?.[1] ?? 0);
  const perPage = Number(PER_PAGE.exec(script)?.[1] ?? 0);
  if (pages > 0 || perPage === 0) return pages;
  return Math.ceil(Number(RECORDS.exec(script)?.[1] ?? 0) / perPage);
}
