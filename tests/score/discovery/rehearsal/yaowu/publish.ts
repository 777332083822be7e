import type { SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Desk, publish, type Section } from "../kit/desk.ts";
import type { Doc } from "../kit/docs.ts";
import { placeOf } from "../kit/words.ts";
import { article, frame, lines, pager } from "./skin.ts";

/** The one host of the county. */
export const HOST = "www.yaowu.gov.cn";
/** The county. */
export const PLACE = placeOf("瑶坞县", "瑶坞", 9, 14);
const PER_PAGE = 15;

interface Channel extends Section {
  readonly id: number;
  /** The line of a report where the clerk did not type its title. */
  readonly line: ((item: Placed) => string) | null;
}

const DESK: Desk<Channel> = {
  perPage: PER_PAGE,
  listPath: ({ path }, number) =>
    number === 1 ? path : `${path}&pager.offset=${String((number - 1) * PER_PAGE)}`,
  docPath: ({ id }, _, at) => `/content.action?id=${String(id * 600 + 580 - at)}`,
  list(_, { id, name, line }, page) {
    const shown =
      line === null
        ? lines(page.items, 19)
        : `<table class="nr">${page.items.map((item) => `<tr><td><a href="${item.path}">${line(item)}</a></td></tr>`).join("\n")}</table>`;
    return frame(name, `<h3>${name}</h3>${shown}${pager(id, page, PER_PAGE)}`);
  },
  article: (_, { name }, item) => article(item, name),
};

/** Publishes a channel of the county's program. */
export function putChannel(
  book: SiteBook,
  id: number,
  name: string,
  docs: readonly Doc[],
  line: Channel["line"] = null,
): readonly Placed[] {
  const path = `/channel.action?cid=${String(id)}`;
  return publish(book, DESK, { host: HOST, path, name, where: [], id, line }, docs);
}
