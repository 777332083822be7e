import { html, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { Site } from "../../site.ts";
import { BUREAUS, HOST, PLACE, putReports } from "./reports.ts";
import { article, frame, lines, pager } from "./skin.ts";

interface Node {
  readonly folder: string;
  readonly id: number;
  readonly name: string;
  readonly topics: readonly Topic[];
  readonly count: number;
  readonly looks: readonly string[];
}

const NODES: readonly Node[] = [
  { folder: "xw", id: 101, name: "云栎新闻", topics: ["news"], count: 760, looks: [] },
  { folder: "xw", id: 102, name: "县区动态", topics: ["news"], count: 420, looks: ["plan"] },
  {
    folder: "tz",
    id: 201,
    name: "通知公告",
    topics: ["notice", "people"],
    count: 520,
    looks: ["call", "tongbao", "firms"],
  },
  {
    folder: "zwgk/zfwj",
    id: 401,
    name: "政府文件",
    topics: ["policy"],
    count: 310,
    looks: ["system", "guide"],
  },
  {
    folder: "zwgk/czxx",
    id: 402,
    name: "财政信息",
    topics: ["finance"],
    count: 380,
    looks: ["settlement"],
  },
  {
    folder: "zwgk/zdxm",
    id: 403,
    name: "重大项目",
    topics: ["project", "penalty"],
    count: 400,
    looks: ["environment"],
  },
  {
    folder: "zwgk/fzzf",
    id: 404,
    name: "法治政府建设年度报告",
    topics: ["policy"],
    count: 12,
    looks: ["law"],
  },
  {
    folder: "zwgk/wzbb",
    id: 405,
    name: "政府网站年度报表",
    topics: ["notice"],
    count: 9,
    looks: ["website", "asked"],
  },
  {
    folder: "zwgk/zcjd",
    id: 406,
    name: "政策解读",
    topics: ["policy"],
    count: 160,
    looks: ["reading", "picture"],
  },
  { folder: "jl", id: 301, name: "市长信箱", topics: ["letter"], count: 230, looks: [] },
];

/** The home page has its file name, the year pages have not. */
function canonical(path: string): string {
  const bare = plainCanonical(path);
  return bare === "/" ? "/index.htm" : bare.replace(/^\/zwgk\/index\.htm$/u, "/zwgk/");
}

function putNode(book: SiteBook, node: Node): readonly Placed[] {
  const { folder, id, name, topics, count } = node;
  const run = { place: PLACE, agencies: BUREAUS, topics, years: [2014, 2025] as const, count };
  const alike = BUREAUS.slice(0, 8).flatMap((who) =>
    lookalikes(PLACE, who, node.looks, [2019, 2023]),
  );
  const docs = newestFirst([...ordinaries({ ...run, seed: `yl/${String(id)}` }), ...alike]);
  const items = docs.map((doc, at) => ({
    doc,
    host: HOST,
    path: `/c/${doc.date.slice(0, 7)}/${doc.date.slice(8)}/content_${String(id * 1000 - at)}.htm`,
  }));
  putDocs(book, items, (_, item) => article(item, name));
  const base = `/${folder}/`;
  const top = "../".repeat(folder.split("/").length);
  const file = `node_${String(id)}`;
  putList(
    book,
    {
      host: HOST,
      perPage: 22,
      listPath: (n) => `${base}${file}${n === 1 ? "" : `_${String(n)}`}.htm`,
      list: (_, page) =>
        frame(
          base,
          name,
          `<div class="yl-place">${name}</div>${lines(page.items, top)}${pager(page, file)}`,
        ),
    },
    items,
  );
  return items;
}

function build(): Site {
  const book = new SiteBook({
    name: "云栎市人民政府（年份下拉与点击脚本）",
    hosts: [HOST],
    canonical,
    missing: () => html(frame("/", "出错了", "<p>404，该页不存在</p>"), 404),
  });
  const fronts = NODES.map((node) => putNode(book, node).slice(0, 5));
  const icons = NODES.filter(({ folder }) => folder.startsWith("zwgk/")).map(
    ({ folder, id, name }) =>
      `<div class="icon" onclick="location.href='${folder.slice(5)}/node_${String(id)}.htm'">${name}</div>`,
  );
  icons.push(`<div class="icon" onclick="window.open('xxgk/nb/')">政府信息公开年报</div>`);
  book.put(HOST, "/zwgk/", () => frame("/zwgk/", "政务公开", icons.join("\n")));
  book.put(HOST, "/index.htm", () =>
    frame("/", "首页", fronts.map((items) => lines(items, "")).join("\n")),
  );
  putReports(book);
  return book.site();
}

/** A city whose reports stand behind a select of years, tabs and clicks. */
export const yunli: Site = build();
