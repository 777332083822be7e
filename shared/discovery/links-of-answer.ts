import type { Capture } from "../capture.ts";
import { detectCharset } from "../page/detect-charset.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { linksOfEntries, linksUnder } from "./collect-links.ts";
import { treeOf } from "./embedded-markup.ts";
import { FAMILIES } from "./families/families.ts";
import type { ListAnswer, ListData } from "./families/family.ts";
import { sitemap } from "./families/sitemap.ts";
import { furtherPage, kindOfList, scoredLinks } from "./find-links.ts";
import type { FoundLink } from "./found-link.ts";
import { arrangeLinks } from "./gather-links.ts";
import { contextOf, contextOfPromise, eitherContext } from "./page-context.ts";
import { scriptEntries } from "./script-entries.ts";
import { rowEntries } from "./script-rows.ts";

/** What was asked for with less is looked at once, not paged through. */
const PROMISES_MORE = 0.3;

/** Longer answers than this are no list; of a sitemap so much is read. */
const LONGEST_ANSWER = 3_000_000;

/**
 * What a crawl may follow from the answer that a list's script would have got: its entries, as JSON, XML or markup,
 * each with its score, evidence, role and place. `promise` is the score that led here.
 */
export function linksOfAnswer(
  { url, bytes, contentType }: Capture,
  promise: number,
): readonly FoundLink[] {
  const address = canonicalUrl(url ?? "");
  if (address === null) return [];
  const isWhole = bytes.length <= LONGEST_ANSWER;
  const charset = detectCharset(bytes, contentType);
  const text = new TextDecoder(charset).decode(bytes.subarray(0, LONGEST_ANSWER));
  const answer = { url: address, text };
  const data = isWhole ? readAnswer(answer) : (sitemap.read?.(answer) ?? NOTHING);
  const markup =
    isWhole && text.includes("<a") ? linksUnder([treeOf(text)], { base: address }) : [];
  const links = [...markup, ...linksOfEntries(data.entries, address)];
  const context = eitherContext(contextOf([data.column], address), contextOfPromise(promise));
  const scored = [
    ...scoredLinks(arrangeLinks(links), { ...context, self: address, promise }).values(),
  ];
  const kind = kindOfList(context, scored);
  const worth = promise >= PROMISES_MORE ? promise : 0;
  const others = new Set(data.others);
  return [
    ...scored.filter((link) => !others.has(link.url)),
    ...data.others.map((other) => furtherPage(other, kind, { role: "list data", promise: worth })),
  ];
}

const NOTHING: ListData = { column: "", entries: [], others: [] };

function readAnswer(answer: ListAnswer): ListData {
  for (const { read } of FAMILIES) {
    const data = read?.(answer) ?? null;
    if (data !== null) return data;
  }
  return { ...NOTHING, entries: [...scriptEntries(answer.text), ...rowEntries(answer.text)] };
}
