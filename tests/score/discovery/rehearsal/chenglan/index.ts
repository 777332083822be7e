import { html, origin, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { ordinaries } from "../kit/docs.ts";
import { range } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import { DEPARTMENTS } from "../kit/words.ts";
import type { Site, SiteVisit } from "../../site.ts";
import { PLACE, putPlatform } from "./platform.ts";
import { lines, PLATFORM, PORTAL, portalFrame } from "./skin.ts";

const COLUMNS: readonly (readonly [path: string, name: string, count: number, topic: Topic])[] = [
  ["/zjcl/", "走进澄岚", 60, "news"],
  ["/xwzx/", "新闻中心", 640, "news"],
  ["/gsgg/", "公示公告", 420, "notice"],
  ["/hygq/", "回应关切", 180, "letter"],
  ["/zdxm/", "重大项目", 260, "project"],
];

/** A query counts where the platform reads it: the tab of a unit, the letter of the directory. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const bare = plainCanonical(pathname);
  const type = searchParams.get("type") ?? "zn";
  const letter = searchParams.get("py") ?? "";
  if (bare.startsWith("/org/") && type !== "zn") return `${bare}?type=${type}`;
  return bare === "/bm.html" && letter !== "" ? `${bare}?py=${letter}` : bare;
}

function page(visit: SiteVisit, title: string, middle: string): string {
  return portalFrame(title, origin(visit, PLATFORM), middle);
}

function putColumn(
  book: SiteBook,
  [path, name, count, topic]: (typeof COLUMNS)[number],
): readonly Placed[] {
  const agencies = DEPARTMENTS.slice(0, 23).map((unit) => PLACE.name + unit.name);
  const run = { place: PLACE, agencies, topics: [topic], years: [2017, 2025] as const, count };
  const items = ordinaries({ ...run, seed: `cl-www${path}` }).map((doc, at) => ({
    doc,
    host: PORTAL,
    path: `${path}art/${doc.date.replaceAll("-", "/")}/${String(90_000 - at)}.html`,
  }));
  putDocs(book, items, (visit, item) =>
    page(
      visit,
      item.doc.title,
      `<div class="wz"><a href="/">首页</a> » <a href="${path}">${name}</a></div><h1>${item.doc.title}</h1><p class="ly">来源：${item.doc.agency} 日期：${item.doc.date}</p><div class="zhengwen">${item.doc.body()}</div>`,
    ),
  );
  const address = (n: number): string => (n === 1 ? path : `${path}list${String(n)}.html`);
  putList(
    book,
    {
      host: PORTAL,
      perPage: 25,
      listPath: address,
      list: (visit, { items: own, number, count: pages }) => {
        const near = range(Math.max(1, number - 3), Math.min(pages, number + 3));
        const turns = near.map((n) => `<a href="${address(n)}">${String(n)}</a>`);
        return page(
          visit,
          name,
          `<h2>${name}</h2>${lines(own, "_blank")}<div class="fy">${turns.join("")}</div>`,
        );
      },
    },
    items,
  );
  return items;
}

function build(): Site {
  const book = new SiteBook({
    name: "澄岚市人民政府（公开平台另设主机）",
    hosts: [PORTAL, PLATFORM],
    canonical,
    missing: () => html("<h1>404</h1><p>页面不存在</p>", 404),
  });
  const fronts = COLUMNS.map((column) => putColumn(book, column).slice(0, 6));
  book.put(PORTAL, "/", (visit) =>
    page(visit, "澄岚市人民政府", fronts.map((items) => lines(items, "_blank")).join("\n")),
  );
  book.put(PORTAL, "/zwgk/", (visit) => {
    const gk = origin(visit, PLATFORM);
    return page(
      visit,
      "政务公开",
      `<a href="/zdxm/">重大项目</a><a href="/gsgg/">公示公告</a><a href="${gk}/"><img src="/res/gk.png" alt="政府信息公开专栏"></a><a href="${gk}/org/szf/?type=nb"><img src="/res/nb.png" title="政府信息公开年报"></a>`,
    );
  });
  putPlatform(book);
  return book.site();
}

/** A city portal whose disclosure platform is another host. */
export const chenglan: Site = build();
