import { canonicalUrl } from "../canonical-url.ts";
import type { CmsFamily, ListPage } from "./family.ts";
import { pageNumbers } from "./family.ts";

const PAGER_CALL =
  /createPageHTML\(\s{0,5}(\d{1,5}|[a-z_]\w{0,30})\s{0,5},\s{0,5}(\d{1,5}|[a-z_]\w{0,30})\s{0,5},\s{0,5}["']([\w-]{1,60})["']\s{0,5},\s{0,5}["'](\w{1,6})["']/iu;
const COUNT = /\b(?:countPage|pageCount|nPageCount)\s{0,5}=\s{0,5}["']?(\d{1,5})/iu;
const FILE = /\/([\w-]{1,60})\.(s?html?)$/iu;
const PAGE_SUFFIX = /_\d{1,4}$/u;

/**
 * TRS WCM: `createPageHTML(total, current, "index", "html")`, or only `var countPage = N`. Numbers start
 * at zero and the first page has none, so `index_1.html` is page 2 (REPORT-FORMAT 5.1).
 */
export const trs: CmsFamily = {
  name: "TRS WCM",
  articles: /\/t\d{8}_\d+\.s?html?$/iu,
  otherPages,
};

function otherPages({ url, script }: ListPage): readonly string[] {
  const call = PAGER_CALL.exec(script);
  const total = Number(call?.[1] ?? "") || Number(COUNT.exec(script)?.[1] ?? 0);
  const file = call === null ? fileOf(url) : { name: call[3] ?? "", extension: call[4] ?? "" };
  if (file === null) return [];
  return pageNumbers(1, total - 1).flatMap(
    (n) => canonicalUrl(`${file.name}_${n}.${file.extension}`, url) ?? [],
  );
}

function fileOf(url: string): { readonly name: string; readonly extension: string } | null {
  if (url.endsWith("/")) return { name: "index", extension: "html" };
  const match = FILE.exec(url);
  return match === null
    ? null
    : { name: (match[1] ?? "").replace(PAGE_SUFFIX, ""), extension: match[2] ?? "" };
}
