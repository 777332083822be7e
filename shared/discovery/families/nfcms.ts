import { canonicalUrl } from "../canonical-url.ts";
import { scriptEntries } from "../script-entries.ts";
import type { CmsFamily, ListAnswer, ListData, ListPage, ListRequest } from "./family.ts";
import { pageNumbers, withParameters } from "./family.ts";

const CONFIGURATION = /window\._CONFIG\s{0,5}=\s{0,5}/u;
const SITE = /["']?\bSID["']?\s{0,3}:\s{0,3}["']?(\w{1,20})/u;
const API = /\/gkmlpt\/api\/all\/\d{1,12}\?/u;
const PLACE = /\/gkmlpt\/(?:index|annualreport|guide|policy)\b/u;

const MOST_CATEGORIES = 500;
const PER_PAGE = 20;

/** A category's number and name, however its other properties are ordered. */
const NAMED = /"id"\s*:\s*(\d{1,12})[^{}]{0,300}?"name"\s*:\s*"([^"\\]{1,60})"/gu;

/**
 * 南方 NFCMS with the gkmlpt platform of 广东: one script draws the whole disclosure column from the tree in
 * `window._CONFIG`, and asks `/gkmlpt/api/all/{category}` for each list (REPORT-FORMAT 5.1).
 */
export const nfcms: CmsFamily = {
  name: "NFCMS and gkmlpt",
  articles: /\/m?post_\d+\.html$/iu,
  annual: /\/gkmlpt\/annualreport\b/iu,
  requests,
  read,
};

function requests({ url, script }: ListPage): readonly ListRequest[] {
  const start = CONFIGURATION.exec(script);
  if (start === null || !PLACE.test(url)) return [];
  const configuration = script.slice(start.index);
  const [, site = ""] = SITE.exec(configuration) ?? [];
  return categoriesIn(configuration).flatMap(({ id, column }) => {
    const address = canonicalUrl(`/gkmlpt/api/all/${id}?page=1&sid=${site}`, url);
    return address === null ? [] : [{ url: address, column, isFirst: true }];
  });
}

interface Category {
  readonly id: string;
  /** Its own name after those above it. */
  readonly column: string;
}

/** The categories of the tree, without reading it as JSON: sites put functions and comments into it. */
function categoriesIn(configuration: string): readonly Category[] {
  const open: { readonly name: string; readonly depth: number }[] = [];
  const categories: Category[] = [];
  let depth = 0;
  let passed = 0;
  for (const match of configuration.matchAll(NAMED)) {
    depth += depthOf(configuration.slice(passed, match.index));
    passed = match.index;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const [, id = "", name = ""] = match;
    categories.push({ id, column: [...open.map((one) => one.name), name].slice(-2).join(" ") });
    open.push({ name, depth });
    if (categories.length >= MOST_CATEGORIES) break;
  }
  return categories;
}

/** How much deeper the end of a text is nested than its beginning. */
function depthOf(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
  }
  return depth;
}

function read({ url, text }: ListAnswer): ListData | null {
  if (!API.test(url)) return null;
  const count = Number(/"post_count"\s*:\s*(\d{1,6})/u.exec(text)?.[1] ?? 0);
  const entries = scriptEntries(text).filter(({ address }) => address !== "");
  const perPage = Math.max(PER_PAGE, entries.length);
  const isFirst = new URL(url).searchParams.get("page") === "1";
  return {
    column: /"classify"\s*:\s*\{[^{}]{0,300}?"name"\s*:\s*"([^"\\]{1,60})"/u.exec(text)?.[1] ?? "",
    entries,
    others: isFirst
      ? pageNumbers(2, Math.ceil(count / perPage)).map((page) => withParameters(url, { page }))
      : [],
  };
}
