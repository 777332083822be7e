import type { SiteBook } from "../kit/book.ts";
import { type Placed, putDocs } from "../kit/columns.ts";
import type { Doc } from "../kit/docs.ts";
import { placeOf } from "../kit/words.ts";
import { article } from "./skin.ts";

/** The one host of the zone. */
export const HOST = "www.dangang.gov.cn";
/** What the names of its offices begin with. */
export const ZONE = "澹港经济技术开发区";
/** The zone, which a committee governs. */
export const PLACE = { ...placeOf(ZONE, "澹港", 9, 3), government: `${ZONE}管理委员会` };

/** Documents lie under one number after another, whatever they are. */
export function putDocuments(
  book: SiteBook,
  group: number,
  docs: readonly Doc[],
): readonly Placed[] {
  const items = docs.map((doc, at) => ({
    doc,
    host: HOST,
    path: `/p/${String(group * 1000 + 990 - at)}`,
  }));
  putDocs(book, items, (_, item) => article(item));
  return items;
}
