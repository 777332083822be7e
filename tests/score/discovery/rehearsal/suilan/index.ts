import { html, origin, plain, plainCanonical, SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Desk, type Link, links, publish, type Section } from "../kit/desk.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { hex } from "../kit/random.ts";
import { topicsOf } from "../kit/topics.data.ts";
import type { Site, SiteAnswer, SiteVisit } from "../../site.ts";
import { BUREAUS, POLICE, putBureaus } from "./bureaus.ts";
import { type Organ, PLACE, putOrgan } from "./platform.ts";
import { frame, lines, MAIN, newsBody, PAGER_SCRIPT, plainPager } from "./skin.ts";
import { ABOUT, COLUMNS, COUNTIES, ORGANS, TREE } from "./suilan.data.ts";

const CITY: Organ = { code: "15851", name: PLACE.government, first: 2008, headings: TREE };
const LOOKS = ["call", "government", "picture", "school", "firms", "tongbao", "website"];

function organs(entries: readonly string[], headings: readonly string[]): readonly Organ[] {
  return entries.map((entry) => {
    const [code = "", short = "", first = ""] = entry.split(":");
    const name = /[区县]$/u.test(short) ? `${short}人民政府` : short;
    return { code, name, first: Number(first), headings };
  });
}

const DEPARTMENTS = organs(ORGANS, TREE).map((organ) => ({
  ...organ,
  name: `绥澜市${organ.name}`,
}));
const LOCAL = organs(COUNTIES, [...TREE.slice(0, 2), ...TREE.slice(8, 9)]);

/** Lists take the number of the page, the disclosure platform what is shown besides. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const bare = plainCanonical(pathname);
  const names = bare.startsWith("/public/column/")
    ? ["type", "catId", "pageIndex"]
    : bare.startsWith("/content/column/")
      ? ["pageIndex"]
      : [];
  const kept = names.flatMap((name) => {
    const value = searchParams.get(name) ?? (name === "type" ? "4" : "");
    return value === "" || (name === "pageIndex" && value === "1") ? [] : [`${name}=${value}`];
  });
  return kept.length === 0 ? bare : `${bare}?${kept.join("&")}`;
}

const NEWS_DESK: Desk = {
  perPage: 20,
  listPath: ({ path }, number) => (number === 1 ? path : `${path}?pageIndex=${String(number)}`),
  docPath: ({ path }, doc) => `/content/detail/${hex(`sl${path}${doc.seed}`, 24)}.html`,
  list: (_, section, page) =>
    frame(section.name, crumb(section) + lines(page.items) + plainPager(page, section.path)),
  article: (_, section, item) => frame(item.doc.title, crumb(section) + newsBody(item)),
};

function crumb({ path, name }: Section): string {
  return `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="${path}">${name}</a></div>`;
}

function putColumns(book: SiteBook): readonly (readonly Placed[])[] {
  const agencies = DEPARTMENTS.map(({ name }) => name);
  const alike = lookalikes(PLACE, PLACE.government, LOOKS, [2019, 2024]);
  return COLUMNS.map((entry) => {
    const [id = "", name = "", count = "", topics = ""] = entry.split(":");
    const run = { place: PLACE, agencies, topics: topicsOf(topics), seed: `sl/${id}` };
    const docs = ordinaries({ ...run, years: [2020, 2025], count: Number(count) });
    const all = id === "4703821" ? newestFirst([...docs, ...alike]) : docs;
    const section = { host: MAIN, path: `/content/column/${id}`, name, where: [] };
    return publish(book, NEWS_DESK, section, all);
  });
}

function named(items: readonly Organ[], query: string): readonly Link[] {
  return items.map(({ code, name }) => ({
    href: `/public/column/${code}?${query}`,
    name: name.replace(/^绥澜市(?=.)/u, "市").replace(/人民政府$/u, ""),
  }));
}

function block(name: string, items: readonly Link[]): string {
  return `<div class="block"><h3>${name}</h3><ul class="clearfix">${links(items)}</ul></div>`;
}

function police(visit: SiteVisit, path: string): Link {
  return { href: origin(visit, POLICE) + path, name: "市公安局" };
}

/** The entrance of the disclosure and the page that leads to everyone's yearly reports. */
function putOpenness(book: SiteBook): void {
  const list = "type=4&action=list";
  book.put(MAIN, "/zwgk/", (visit) => {
    const city: readonly Link[] = [
      { href: "/public/column/15851?type=2", name: "政府信息公开指南" },
      { href: "/public/column/15851?type=5", name: "政府信息公开制度" },
      { href: `/public/column/15851?${list}`, name: "法定主动公开内容" },
      { href: "/zwgk/zfxxgknb/index.html", name: "政府信息公开年报" },
    ];
    const own = [...named(DEPARTMENTS, list), police(visit, "/xxgk/index.html")];
    const parts = [
      block("市政府", city),
      block("市政府部门", own),
      block("县区", named(LOCAL, list)),
    ];
    return frame("政务公开", parts.join("\n"));
  });
  book.put(MAIN, "/zwgk/zfxxgknb/", (visit) => {
    const own = [...named(DEPARTMENTS, "type=3"), police(visit, "/xxgk/nb/index.html")];
    const city = [{ href: "/public/column/15851?type=3", name: "绥澜市人民政府" }];
    const parts = [block("市政府", city), block("市直单位", own)];
    return frame("政府信息公开年报", `${parts.join("\n")}${block("县区", named(LOCAL, "type=3"))}`);
  });
}

function putFurniture(book: SiteBook, fronts: readonly (readonly Placed[])[]): void {
  const text = ABOUT.map((line) => `<p>\u3000\u3000${line}</p>`).join("\n");
  const columns: readonly Link[] = COLUMNS.map((entry) => {
    const [id = "", name = ""] = entry.split(":");
    return { href: `/content/column/${id}`, name };
  });
  book.put(MAIN, "/zjsl/", () => frame("走进绥澜", text));
  book.put(MAIN, "/xwzx/", () => frame("新闻中心", block("新闻中心", columns.slice(0, 3))));
  book.put(MAIN, "/hdjl/", () => frame("互动交流", block("互动交流", columns.slice(5))));
  book.put(MAIN, "/site/about", () => frame("关于我们", "<p>绥澜市人民政府门户网站</p>"));
  book.put(MAIN, "/site/map", () => frame("网站地图", block("栏目", columns)));
  book.put(MAIN, "/", (visit) => {
    const sites = BUREAUS.map(({ host, name }) => ({ href: `${origin(visit, host)}/`, name }));
    const boxes = columns.map(
      ({ href, name }, at) =>
        `<div class="box"><h3><a href="${href}">${name}</a><a class="more" href="${href}">更多&gt;&gt;</a></h3>${lines((fronts[at] ?? []).slice(0, 7))}</div>`,
    );
    return frame("首页", `${boxes.join("\n")}${block("部门网站", sites)}`);
  });
}

function special(visit: SiteVisit): SiteAnswer | null {
  if (visit.path.startsWith("/assets/js/ls.min.js")) return plain(PAGER_SCRIPT, "text/javascript");
  if (visit.path.startsWith("/site/search")) return html(frame("搜索", "<p>共找到 0 条</p>"));
  return null;
}

function build(): Site {
  const book = new SiteBook({
    name: "绥澜市人民政府（部门县区同一平台）",
    hosts: [MAIN, ...BUREAUS.map(({ host }) => host)],
    canonical,
    special,
    missing: () => html(frame("提示信息", "<p>您访问的页面不存在或已删除</p>"), 404),
  });
  const fronts = putColumns(book);
  for (const organ of [CITY, ...DEPARTMENTS, ...LOCAL]) putOrgan(book, organ);
  putBureaus(book);
  putOpenness(book);
  putFurniture(book, fronts);
  return book.site();
}

/** A prefecture-level city whose organs all show their disclosure under one query-addressed platform. */
export const suilan: Site = build();
