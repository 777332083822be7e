import { canonicalUrl } from "../canonical-url.ts";
import type { CmsFamily, ListPage, ListRequest } from "./family.ts";
import { MAXIMUM_PAGES } from "./family.ts";

const PROXY = /\/module\/(?:web\/)?jpage\/(?:new)?dataproxy\.jsp/iu;

/** What the pager's parameters may be named; the proxy takes them as they are (REPORT-FORMAT 5.1). */
const PARAMETERS: readonly string[] = [
  "col",
  "appid",
  "webid",
  "path",
  "columnid",
  "sourceContentType",
  "unitid",
  "webname",
  "permissiontype",
];

/** A name and its value, quoted or not, in the pager's call or in its hidden fields. */
const VALUE =
  /["']?\b(\w{3,20})["']?\s{0,5}:\s{0,5}(?:"([^"\n]{0,100})"|'([^'\n]{0,100})'|(\d{1,9}))/gu;

const LONGEST_CALL = 3_000;
const USUAL_GROUP = 3;

/**
 * 大汉 JCMS: a column page holds its first records in a script (`embedded-markup.ts`); the others come from
 * `dataproxy.jsp`, a group of pages at a time, with the numbers the column page prints. The yearly-report
 * module is `xxgkAnnualReport.jsp?area=&fbtime=` (REPORT-FORMAT 5.1).
 */
export const jcms: CmsFamily = {
  name: "JCMS",
  articles: /\/art\/\d{4}\/\d{1,2}\/\d{1,2}\/art_\w+\.html$/iu,
  columns: /\/col\/col\d+\/|\/xxgkAnnualReport\.jsp/iu,
  annual: /\/xxgkAnnualReport\.jsp/iu,
  requests,
  // The records are markup, which the reader of any answer takes its links from.
  read: ({ url, text }) =>
    PROXY.test(url) ? { column: "", entries: [], others: nextGroups(text, url) } : null,
};

/** Older columns and their answers name the group that follows: `<nextgroup><![CDATA[<a href="…dataproxy.jsp?page=2…">`. */
const NEXT_GROUP =
  /<nextgroup>\s{0,20}(?:<!\[CDATA\[)?\s{0,20}<a\s[^>]{0,200}?href=["']([^"'\s]{1,500})["']/giu;

function nextGroups(text: string, base: string): readonly string[] {
  return [...text.matchAll(NEXT_GROUP)]
    .map(([, address = ""]) => canonicalUrl(address, base))
    .filter((address) => address !== null)
    .filter((address) => PROXY.test(address));
}

function requests(page: ListPage): readonly ListRequest[] {
  const groups = page.links.filter((link) => PROXY.test(link.url)).map((link) => link.url);
  return [...new Set([...groups, ...groupsOfPager(page)])].map((url) => {
    return { url, column: "", isFirst: false };
  });
}

function groupsOfPager({ url, script }: ListPage): readonly string[] {
  const proxy = PROXY.exec(script);
  if (proxy === null) return [];
  const call = script.slice(Math.max(0, proxy.index - LONGEST_CALL), proxy.index + LONGEST_CALL);
  const values = new Map<string, string>();
  for (const [, name = "", double, single, number] of call.matchAll(VALUE))
    values.set(name.toLowerCase(), double ?? single ?? number ?? "");
  const numberOf = (name: string) => Number(values.get(name) ?? 0);
  const [total, perPage] = [numberOf("totalrecord"), numberOf("perpage")];
  const group = perPage * (numberOf("groupsize") || USUAL_GROUP);
  if (!(total > group) || !(group > 0)) return [];
  const query = PARAMETERS.flatMap((name) => {
    const value = values.get(name.toLowerCase());
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const groups = Math.min(Math.ceil(total / group), MAXIMUM_PAGES);
  return Array.from({ length: groups - 1 }, (_, index) => {
    const start = (index + 1) * group + 1;
    const range = `startrecord=${start}&endrecord=${Math.min(total, start + group - 1)}&perpage=${perPage}`;
    return canonicalUrl(`${proxy[0]}?${range}&${query.join("&")}`, url);
  }).filter((address) => address !== null);
}
