import type { Capture } from "../capture.ts";
import { detectCharset } from "../page/detect-charset.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { linksOfEntries, linksUnder } from "./collect-links.ts";
import { treeOf } from "./embedded-markup.ts";
import { FAMILIES } from "./families/families.ts";
import type { ListAnswer, ListData } from "./families/family.ts";
import { furtherPage, kindOfList, scoredLinks } from "./find-links.ts";
import type { FoundLink } from "./found-link.ts";
import { arrangeLinks } from "./gather-links.ts";
import { contextOf, contextOfPromise, eitherContext } from "./page-context.ts";
import { scriptEntries } from "./script-entries.ts";

/** What was asked for with less is looked at once, not paged through. */
const PROMISES_MORE = 0.3;

/** Longer answers than this are no list. */
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
  if (address === null || bytes.length > LONGEST_ANSWER) return [];
  const text = new TextDecoder(detectCharset(bytes, contentType)).decode(bytes);
  const data = readAnswer({ url: address, text });
  const markup = text.includes("<a") ? linksUnder([treeOf(text)], address) : [];
  const links = [...markup, ...linksOfEntries(data.entries, address)];
  const context = eitherContext(contextOf([data.column], address), contextOfPromise(promise));
  const scored = [
    ...scoredLinks(arrangeLinks(links), { ...context, self: address, promise }).values(),
  ];
  const kind = kindOfList(context, scored);
  const worth = promise >= PROMISES_MORE ? promise : 0;
  return [
    ...scored,
    ...data.others.map((other) => furtherPage(other, kind, { role: "list data", promise: worth })),
  ];
}

function readAnswer(answer: ListAnswer): ListData {
  for (const { read } of FAMILIES) {
    const data = read?.(answer) ?? null;
    if (data !== null) return data;
  }
  return { column: "", entries: scriptEntries(answer.text), others: [] };
}
