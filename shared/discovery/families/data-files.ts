import { canonicalUrl } from "../canonical-url.ts";
import { recordsIn } from "../markup-records.ts";
import { entryOf } from "../script-entries.ts";
import type { CmsFamily, ListAnswer, ListData, ListPage, ListRequest } from "./family.ts";

/** A file of data whose whole name a script states: `$.get("/data/nb.xml")`, `url: "list.json?v=3"`. */
const STATED = /[(:=,]\s{0,5}["']([\w./:-]{1,200}\.(?:xml|json))(?:\?[\w.=&-]{0,100})?["']/giu;

/** What a script goes through, entry by entry. */
const GONE_THROUGH =
  /\b([a-z_$][\w$]{0,40})(?:\s{0,3}\[|\.(?:length|forEach|list|rows|items|records)\b)|(?:\bof\s{1,3}|\beach\(\s{0,3})([a-z_$][\w$]{0,40})\s{0,3}[,)]/giu;

const FILE = /\/([\w.-]{1,60}?)(?:\.min)?\.js(?:\?|$)/iu;
const NOT_LETTERS = /[^a-z0-9]/gu;

/** More than these are settings and widgets. */
const MOST_FILES = 5;

const MARKUP = /^[\s\uFEFF]{0,50}<(?!!doctype\s{1,5}html|html)[a-z?!]/iu;

/**
 * Lists in files of their own, which no system had to make: XML or JSON whose name the page's script states, and
 * scripts that define a list of the same name that the page goes through (REPORT-FORMAT 5.2: JS arrays).
 */
export const dataFiles: CmsFamily = { name: "data files", requests, read };

/** Whether an address is that of such a file, which may hold something else than the list. */
export function isDataFile(url: string): boolean {
  return /\.(?:xml|json|js)$/iu.test(url);
}

function requests({ url, script, sources }: ListPage): readonly ListRequest[] {
  const stated = [...script.matchAll(STATED)].map(([, file = ""]) => file);
  const files = [...stated, ...listsDefinedIn(sources, script)];
  const addresses = files.flatMap((file) => canonicalUrl(file, url)?.replace(/\?.*$/u, "") ?? []);
  return [...new Set(addresses)]
    .slice(0, MOST_FILES)
    .map((address) => ({ url: address, column: "", isFirst: true }));
}

/** The scripts that are called as a list is that the page goes through: `/data/jdnb.js` with `jdnb[i]`. */
function listsDefinedIn(sources: readonly string[], script: string): readonly string[] {
  if (sources.length === 0) return [];
  const lists = new Set(
    [...script.matchAll(GONE_THROUGH)].map(([, one, other]) => lettersOf(one ?? other ?? "")),
  );
  return sources.filter((source) => lists.has(lettersOf(FILE.exec(`/${source}`)?.[1] ?? "?")));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(NOT_LETTERS, "");
}

/** Entries in markup of any kind, as those of feeds. */
function read({ text }: ListAnswer): ListData | null {
  if (!MARKUP.test(text)) return null;
  const entries = recordsIn(text).flatMap((record) => entryOf(record) ?? []);
  return entries.length === 0 ? null : { column: "", entries, others: [] };
}
