import { html, plain, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed, putDocs } from "../kit/columns.ts";
import { reportsOf } from "../kit/desk.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { chunk } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { Site, SiteAnswer, SiteVisit } from "../../site.ts";
import { AGENCIES, HOST, PLACE, placed, putAgencies } from "./agencies.ts";
import { LEAVES } from "./lanpu.data.ts";
import { article, crumbs, frame, lines, moreList } from "./skin.ts";
import { putSpecials } from "./specials.ts";

const COLUMNS: readonly (readonly [path: string, name: string, count: number, topic: Topic])[] = [
  ["/xwzx/", "新闻资讯", 620, "news"],
  ["/bmdt/", "部门动态", 420, "news"],
  ["/tzgg/", "公告公示", 430, "notice"],
  ["/hdjl/", "互动交流", 210, "letter"],
  ["/zfwj/", "政府文件", 320, "policy"],
];
const PER_PAGE = 12;

/** The interface reads two names of a query; pages read none. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const bare = plainCanonical(pathname);
  if (bare !== "/api/content/list") return bare;
  return `${bare}?columnId=${searchParams.get("columnId") ?? ""}&pageNo=${searchParams.get("pageNo") ?? "1"}`;
}

function feed(items: readonly Placed[]): SiteAnswer {
  const rows = items.map(({ doc, path }) => ({
    url: path,
    title: doc.title,
    publishDate: doc.date,
  }));
  return plain(JSON.stringify({ code: 0, rows }), "application/json");
}

/** A column: the first page is written out, the others come as data. */
function putColumn(
  book: SiteBook,
  path: string,
  name: string,
  docs: readonly Doc[],
): readonly Placed[] {
  const items = placed(docs);
  const where = [
    { href: "/", name: "首页" },
    { href: path, name },
  ];
  const id = path.split("/").at(-2) ?? "";
  const groups = chunk(items, PER_PAGE);
  putDocs(book, items, (_, item) => article(item, where));
  for (const [at, group] of groups.entries())
    if (at > 0)
      book.put(HOST, `/api/content/list?columnId=${id}&pageNo=${String(at + 1)}`, () =>
        feed(group),
      );
  const first = lines(groups[0] ?? []);
  book.put(HOST, path, () => frame(name, crumbs(where) + moreList(id, groups.length, first)));
  return items;
}

/** The tree of the directory, told to the script that draws it. */
function tree(): string {
  const nodes = [
    ...LEAVES.map(([url, name], at) => ({ id: 10 + at, pId: 1, name, url })),
    ...AGENCIES.map(({ name, code }, at) => ({
      id: 100 + at,
      pId: 2,
      name: `县${name}`,
      url: `/public/${code}/`,
    })),
  ];
  const roots = [
    { id: 1, pId: 0, name: "县政府", open: true },
    { id: 2, pId: 0, name: "县政府部门", open: false },
  ];
  return `<ul id="tree" class="ztree"></ul><script src="/assets/jquery.ztree.core.min.js"></script>
<script>
var zNodes = ${JSON.stringify([...roots, ...nodes])};
$.fn.zTree.init($("#tree"), { data: { simpleData: { enable: true } } }, zNodes);
</script>`;
}

function special(visit: SiteVisit): SiteAnswer | null {
  if (visit.path.startsWith("/so?")) return html(frame("搜索", "<p>为您找到相关结果约 0 个</p>"));
  return null;
}

function build(): Site {
  const book = new SiteBook({
    name: "岚浦县人民政府（专题汇总、目录树、加载更多）",
    hosts: [HOST],
    canonical,
    special,
    missing: () => html(frame("页面不存在", "<p>您访问的页面不存在</p>"), 404),
  });
  const agencies = AGENCIES.map(({ name }) => PLACE.name + name);
  const columns = COLUMNS.map(([path, name, count, topic]) => {
    const run = { place: PLACE, agencies, topics: [topic], years: [2018, 2025] as const, count };
    const docs = ordinaries({ ...run, seed: `lp${path}` });
    const alike = lookalikes(
      PLACE,
      PLACE.government,
      ["government", "call", "tongbao"],
      [2018, 2024],
    );
    return putColumn(book, path, name, path === "/tzgg/" ? newestFirst([...docs, ...alike]) : docs);
  });
  putColumn(book, "/zwgk/xzfnb/", "县政府年报", reportsOf(PLACE, PLACE.government, [2008, 2024]));
  putSpecials(book, columns.flat(), putAgencies(book));
  book.put(HOST, "/zwgk/", () => frame("政务公开", `<h2>信息公开目录</h2>${tree()}`));
  book.put(HOST, "/", () => {
    const middle = columns.map((items) => lines(items.slice(0, 6))).join("\n");
    return frame("首页", middle);
  });
  return book.site();
}

/** A county of the new build: pages without telling addresses, lists as data, a collection for each year. */
export const lanpu: Site = build();
