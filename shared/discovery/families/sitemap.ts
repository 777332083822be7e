import { canonicalUrl } from "../canonical-url.ts";
import type { ListEntry } from "../script-entries.ts";
import { monthOf } from "../script-entries.ts";
import type { CmsFamily, ListAnswer, ListData } from "./family.ts";

const SITEMAP = /<(urlset|sitemapindex)\b/u;
const ITEM = /<(?:url|sitemap)>([\s\S]{1,3000}?)<\/(?:url|sitemap)>/gu;
const LOCATION = /<loc>\s{0,50}([^<\s]{1,2048})\s{0,50}<\/loc>/u;
const MODIFIED = /<lastmod>\s{0,50}([^<]{1,40})<\/lastmod>/u;

const MOST_ENTRIES = 20_000;
/** Sitemaps of one index; a site with more is not looked through by them. */
const MOST_SITEMAPS = 20;

/**
 * Sitemaps (sitemaps.org), which robots.txt names: addresses with the dates of their last change. They have
 * no texts, so that only an address that names its column speaks for an entry.
 */
export const sitemap: CmsFamily = { name: "sitemap", read };

function read({ url, text }: ListAnswer): ListData | null {
  const [, kind] = SITEMAP.exec(text) ?? [];
  if (kind === undefined) return null;
  const entries = entriesIn(text);
  if (kind === "urlset") return { column: "", entries, others: [] };
  const others = entries.flatMap(({ address }) => canonicalUrl(address, url) ?? []);
  return { column: "", entries: [], others: others.slice(0, MOST_SITEMAPS) };
}

function entriesIn(xml: string): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  for (const [, item = ""] of xml.matchAll(ITEM)) {
    const [, address] = LOCATION.exec(item) ?? [];
    const month = monthOf(MODIFIED.exec(item)?.[1] ?? "");
    if (address !== undefined)
      entries.push({ address: address.replaceAll("&amp;", "&"), text: "", month });
    if (entries.length >= MOST_ENTRIES) break;
  }
  return entries;
}
