import { type Placed } from "../kit/columns.ts";
import { type Desk, type Link, publish, type Section } from "../kit/desk.ts";
import type { SiteBook } from "../kit/book.ts";
import { type Doc, fill, newestFirst, ordinaryBody } from "../kit/docs.ts";
import { between, chunk, dayOf, pick, range } from "../kit/random.ts";
import { placeOf } from "../kit/words.ts";
import { article, frame, jpage, store } from "./skin.ts";
import { plain } from "../kit/book.ts";

/** Host of the province's bureau. */
export const HOST = "yunmo.shuiwu.gov.cn";
/** The province. */
export const PLACE = placeOf("云漠省", "云漠", 2, 12);
/** How many records a page holds as data. */
const GROUP = 45;

/** A column: its number and whose it is. */
export interface TaxSection extends Section {
  readonly owner: string;
  readonly base: string;
  readonly column: number;
  readonly bar: readonly Link[];
  readonly side: string;
}

/** The publisher's way of publishing: a page for a column, the rest from its data service. */
const DESK: Desk<TaxSection> = {
  perPage: 10_000,
  listPath: (section) => section.path,
  docPath(section, doc, at) {
    const [year = "", month = "", day = ""] = doc.date.split("-");
    const id = String(section.column * 700 + 400_000 - at);
    return `${section.base}art/${year}/${String(Number(month))}/${String(Number(day))}/art_${String(section.column)}_${id}.html`;
  },
  list(_, section, page) {
    const first = groupOf(page.items, 1);
    const shown = jpage(String(section.column * 7 + 11), first, next(section.column, 1));
    return frame(section.owner, section.name, section.bar, section.side + shown);
  },
  article: (_, section, item) =>
    frame(section.owner, item.doc.title, section.bar, article(item, section.where)),
};

function next(column: number, number: number): string {
  return `/module/web/jpage/dataproxy.jsp?page=${String(number + 1)}&columnid=${String(column)}`;
}

function groupOf(
  items: readonly Placed[],
  number: number,
): { items: readonly Placed[]; number: number; count: number; total: number } {
  const groups = chunk(items, GROUP);
  return { items: groups[number - 1] ?? [], number, count: groups.length, total: items.length };
}

/** Publishes a column with what its data service tells. */
export function putColumn(
  book: SiteBook,
  section: TaxSection,
  docs: readonly Doc[],
): readonly Placed[] {
  const items = publish(book, DESK, section, docs);
  for (const number of range(2, Math.ceil(items.length / GROUP)))
    book.put(HOST, next(section.column, number - 1), () =>
      plain(store(groupOf(items, number), next(section.column, number)), "text/xml"),
    );
  return items;
}

/** What a tax bureau writes about, newest first. */
export function taxDocs(
  agency: string,
  titles: readonly string[],
  count: number,
  years: readonly [first: number, last: number],
): readonly Doc[] {
  const docs = range(1, count).map((index) => {
    const seed = `ym/${agency}/${String(titles.length)}/${String(years[0])}/${String(index)}`;
    const year = between(`${seed}/year`, years[0], years[1]);
    const setting = { place: PLACE, agency, year };
    const title = fill(pick(seed, titles), setting, seed);
    const body = (): string => ordinaryBody(setting, seed);
    return { seed, title, date: dayOf(seed, year), agency, isReport: false, body };
  });
  return newestFirst(docs);
}
