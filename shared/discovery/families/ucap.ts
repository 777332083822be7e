import { canonicalUrl } from "../canonical-url.ts";
import { scriptEntries } from "../script-entries.ts";
import type { CmsFamily, ListAnswer, ListData, ListPage, ListRequest } from "./family.ts";
import { pageNumbers, withParameters } from "./family.ts";

const PAGER_CALL =
  /createPageHTML\(\s{0,5}["'][\w#.-]{1,60}["']\s{0,5},\s{0,5}(\d{1,5})\s{0,5},\s{0,5}\d{1,5}\s{0,5},\s{0,5}["']([\w-]{1,60})["']\s{0,5},\s{0,5}["'](\w{1,6})["']/iu;

/** Where scripts ask for a channel's entries; one of the two. */
const SEARCH_PATH = /\/(common\/search|searchList)\//u;
const SEARCH_ADDRESS = /\/(?:common\/search|searchList)\/[\w-]{1,64}\?/u;
const CHANNEL = /^[\w-]{1,64}$/u;
const PAGE_SIZE = /_pageSize=(\d{1,3})/u;

/**
 * UCAP: `createPageHTML("page_div", total, current, "list", "shtml", records)`, which unlike the TRS
 * function of the same name takes an element first and counts from one: `list_2.shtml` is page 2. Other
 * lists are JSON asked for by channel, whose number stands in a meta (REPORT-FORMAT 5.1).
 */
export const ucap: CmsFamily = {
  name: "UCAP",
  articles: /\/[0-9a-f]{32}(?:\/content)?\.s?html?$/iu,
  columns: /\/c\d{3,12}\/(?:(?:19|20)\d\d\/)?(?:index\.s?html?)?$/iu,
  otherPages,
  requests,
  read,
};

function otherPages({ url, script }: ListPage): readonly string[] {
  const [, total, name, extension] = PAGER_CALL.exec(script) ?? [];
  if (name === undefined || extension === undefined) return [];
  return pageNumbers(2, Number(total)).flatMap(
    (n) => canonicalUrl(`${name}_${n}.${extension}`, url) ?? [],
  );
}

function requests({ url, script, metas }: ListPage): readonly ListRequest[] {
  const [, path] = SEARCH_PATH.exec(script) ?? [];
  const channel = metas.get("channelid") ?? "";
  if (path === undefined || !CHANNEL.test(channel)) return [];
  const size = PAGE_SIZE.exec(script)?.[1] ?? "20";
  const query = `_isAgg=true&_isJson=true&_pageSize=${size}&_template=index&page=1`;
  const address = canonicalUrl(`/${path}/${channel}?${query}`, url);
  return address === null ? [] : [{ url: address, column: "", isFirst: true }];
}

function read({ url, text }: ListAnswer): ListData | null {
  if (!SEARCH_ADDRESS.test(url)) return null;
  const total = numberOf(text, "total");
  const size = numberOf(text, "rows") || Number(PAGE_SIZE.exec(url)?.[1] ?? 0);
  const pages = size > 0 ? Math.ceil(total / size) : 1;
  return {
    column: /"channelName"\s*:\s*"([^"\\]{1,60})"/u.exec(text)?.[1] ?? "",
    entries: scriptEntries(text),
    others: pageNumbers(2, pages).map((page) => withParameters(url, { page })),
  };
}

function numberOf(json: string, name: "total" | "rows"): number {
  const pattern = { total: /"total"\s*:\s*(\d{1,6})/u, rows: /"rows"\s*:\s*(\d{1,3})/u }[name];
  return Number(pattern.exec(json)?.[1] ?? 0);
}
