import { type SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import type { Doc, Run } from "../kit/docs.ts";
import { between } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import { placeOf } from "../kit/words.ts";
import { article, crumbs, frame, lines, type Link, pager } from "./skin.ts";

/** Shared by the pages of the site. */
export const HOST = "www.heting.gov.cn";
/** Shared by the pages of the site. */
export const PLACE = placeOf("鹤汀区", "鹤汀", 0, 20);
/** Shared by the pages of the site. */
export const HOME: Link = { href: "/", name: "首页" };
/** Shared by the pages of the site. */
export const MENU: readonly Link[] = [
  HOME,
  { href: "/xwdt/", name: "新闻动态" },
  { href: "/zwgk/", name: "政务公开" },
  { href: "/xz/", name: "镇街频道" },
  { href: "/hdjl/", name: "政民互动" },
];
/** What the map for machines lists. */
export const mapped: string[] = [];

/** A column and its surroundings. */
export interface Section {
  readonly path: string;
  readonly name: string;
  readonly menu: readonly Link[];
  readonly where: readonly Link[];
  readonly side: string;
  readonly kind: number;
  readonly perPage: number;
}

/** Publishes documents under a folder, list and all. */
export function publish(book: SiteBook, section: Section, docs: readonly Doc[]): readonly Placed[] {
  const { path, name, menu, side, kind } = section;
  const items = docs.map((doc) => ({
    doc,
    host: HOST,
    path: `${path}${doc.date.slice(0, 7).replace("-", "")}/t${doc.date.replaceAll("-", "")}_${String(between(`${path}${doc.seed}`, 1_000_000, 9_999_999))}.html`,
  }));
  const where = [...section.where, { href: path, name }];
  const address = (n: number): string => (n === 1 ? path : `${path}index_${String(n - 1)}.html`);
  putList(
    book,
    {
      host: HOST,
      perPage: section.perPage,
      listPath: address,
      list: (_, page) =>
        frame(
          `${name}_鹤汀区人民政府`,
          menu,
          `${crumbs(where)}${side}<section><h3>${name}</h3>${lines(page.items)}${pager(kind, page, address)}</section>`,
        ),
    },
    items,
  );
  putDocs(book, items, (_, item) => article(item, menu, where));
  mapped.push(path, ...items.filter(({ doc }) => doc.date > "2025-06").map((item) => item.path));
  return items;
}

/** Ordinary documents of the district. */
export function run(
  agencies: readonly string[],
  topics: readonly Topic[],
  count: number,
  seed: string,
): Run {
  return { place: PLACE, agencies, topics, years: [2017, 2025], count, seed: `ht/${seed}` };
}

/** A column of links. */
export function nav(links: readonly Link[]): string {
  return `<ul class="side-nav">${links.map(({ href, name }) => `<li><a href="${href}">${name}</a></li>`).join("")}</ul>`;
}
