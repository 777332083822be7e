import { canonicalUrl, isSameSite, trapIn } from "#shared/crawling";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import type { Contents } from "./read-contents.ts";

/**
 * A drawn page's contents with the addresses that its scripts wanted to go on to: each is as good as the page was
 * promised to be, and has a visit of its own, on the page's own site and in no trap.
 */
export function withLeads(
  contents: Contents,
  leads: readonly string[],
  entry: FrontierEntry,
): Contents {
  const known = new Set([entry.url, ...contents.entries.map(({ url }) => url)]);
  const urls = leads.map((lead) => canonicalUrl(lead)).filter((url) => url !== null);
  const led = urls
    .filter((url) => !known.has(url) && isSameSite(url, entry.url) && trapIn(url) === null)
    .map((url) => entryAt(url, entry));
  return { ...contents, entries: [...contents.entries, ...led] };
}

function entryAt(url: string, { site, score, depth, url: foundOn }: FrontierEntry): FrontierEntry {
  const evidence = ["a script of the page leads there"];
  return {
    url,
    site,
    score,
    depth: depth + 1,
    foundOn,
    trace: { role: "link", place: "", evidence },
  };
}
