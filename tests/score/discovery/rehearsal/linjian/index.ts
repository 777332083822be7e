import { html, origin, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed, putDocs } from "../kit/columns.ts";
import { type Desk, type Link, links, publish, reportsOf, type Section } from "../kit/desk.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { chunk, hex, range } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { Site, SiteVisit } from "../../site.ts";
import { COLUMNS } from "./linjian.data.ts";
import { OLD, PLACE, putOld, UNITS } from "./old.ts";

const HOST = "www.linjian.gov.cn";
const TOPICS: readonly Topic[] = ["news", "news", "notice", "policy", "policy"];
const YEARS = range(2018, 2024).toReversed();
const ALIKE = ["law", "settlement", "reading", "tongbao", "call", "government", "asked"];
const OPEN = "/linjian/zwgk/";
const REPORTS = "/linjian/c100231/";

/** The old program reads two names of a query and puts the session before it. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const [file = "/"] = pathname.split(";");
  const of = (name: string): string => searchParams.get(name) ?? "";
  const start = ["", "0"].includes(of("start")) ? "" : `&start=${of("start")}`;
  if (file === "/govinfo/list.jsp") return `${file}?channelid=${of("channelid")}${start}`;
  return file === "/govinfo/article.jsp"
    ? `${file}?articleid=${of("articleid")}`
    : plainCanonical(file);
}

function frame(title: string, middle: string): string {
  const bar: readonly Link[] = [
    { href: "/", name: "网站首页" },
    ...COLUMNS.slice(0, 3).map(([code, name]) => ({ href: `/linjian/${code}/`, name })),
    { href: OPEN, name: "政府信息公开" },
  ];
  return `<!doctype html><html><head><meta charset="UTF-8"><title>${title}_临涧市人民政府</title><meta name="SiteDomain" content="${HOST}"></head>
<body><header><a href="/"><img src="/u/logo.svg" alt="临涧市人民政府"></a></header><nav><ul>${links(bar)}</ul></nav><main>${middle}</main>
<footer>主办：临涧市人民政府办公室　<a href="/linjian/lsgd/">历史归档</a></footer></body></html>`;
}

function crumbs(where: readonly Link[]): string {
  return `<div class="BreadcrumbNav">您的位置：${links(where, "", " > ")}</div>`;
}

function lines(items: readonly Placed[]): string {
  return `<ul class="ul-list">${items.map(({ doc, path }) => `<li><a href="${path}">${doc.title}</a><i>${doc.date}</i></li>`).join("\n")}</ul>`;
}

/** The pager names the next page and the last one, and no other. */
function pager(path: string, number: number, count: number): string {
  const to = (n: number): string => (n === 1 ? path : `${path}list_${String(n)}.shtml`);
  const previous = number > 1 ? `<a href="${to(number - 1)}">上一页</a>` : "";
  if (number >= count) return `<div class="page">${previous}</div>`;
  return `<div class="page">${previous}<a href="${to(number + 1)}">下一页</a><a href="${to(count)}">尾页</a></div>`;
}

const DESK: Desk = {
  perPage: 18,
  listPath: ({ path }, number) => (number === 1 ? path : `${path}list_${String(number)}.shtml`),
  docPath: ({ path }, doc) =>
    `${path}${doc.date.slice(0, 7).replace("-", "")}/${hex(`lj/${doc.seed}`, 32)}.shtml`,
  list: (_, { path, name, where }, { items, number, count }) =>
    frame(name, `${crumbs(where)}<h2>${name}</h2>${lines(items)}${pager(path, number, count)}`),
  article: (_, { where }, { doc }) =>
    frame(
      doc.title,
      `${crumbs(where)}<h1>${doc.title}</h1><p>发布时间：${doc.date}　来源：${doc.agency}</p><div class="view">${doc.body()}</div>`,
    ),
};

function section(code: string, name: string): Section {
  const path = `/linjian/${code}/`;
  const where = [
    { href: "/", name: "首页" },
    { href: path, name },
  ];
  return { host: HOST, path, name, where };
}

/** Reports since 2018: a box of years, and for each year the bare names of the agencies. */
function putReports(book: SiteBook): void {
  const own = section("c100231", "年报");
  const agencies = [PLACE.government, `${PLACE.government}办公室`, ...UNITS];
  const options = YEARS.map(
    (year) => `<option value="${REPORTS}${String(year)}/">${String(year)}年度</option>`,
  );
  const box = `<select onchange="location=this.value"><option value="${REPORTS}">请选择年度</option>${options.join("")}</select>`;
  book.put(HOST, REPORTS, () =>
    frame("政府信息公开年报", `${crumbs(own.where)}<h2>政府信息公开年报</h2>${box}`),
  );
  for (const year of YEARS) {
    const docs = agencies.flatMap((agency) => reportsOf(PLACE, agency, [year, year]));
    const items = docs.map((doc) => ({ doc, host: HOST, path: DESK.docPath(own, doc, 0) }));
    putDocs(book, items, (visit, item) => DESK.article(visit, own, item));
    const path = `${REPORTS}${String(year)}/`;
    const groups = chunk(items, 8);
    for (const [at, group] of groups.entries()) {
      const names = group.map((item) => ({
        href: item.path,
        name: item.doc.agency.replace("临涧市", "市"),
      }));
      const turn = pager(path, at + 1, groups.length);
      book.put(HOST, at === 0 ? path : `${path}list_${String(at + 1)}.shtml`, () =>
        frame(`${String(year)}年度`, `${crumbs(own.where)}${box}<ul>${links(names)}</ul>${turn}`),
      );
    }
  }
}

/** The page that tells where the years before are. */
function archive(visit: SiteVisit): string {
  const old = origin(visit, OLD);
  return frame(
    "历史归档",
    `<p>2018年12月网站改版以前发布的信息（含各类公文、年度报告）未作迁移，请访问<a href="${old}/" target="_blank">旧版网站</a>查阅。</p>`,
  );
}

function build(): Site {
  const book = new SiteBook({
    name: "临涧市人民政府（年度下拉、旧版框架网站）",
    hosts: [HOST, OLD],
    canonical,
    missing: () => html(frame("404", "<p>您访问的页面不存在或已删除！</p>"), 404),
  });
  const run = { place: PLACE, agencies: UNITS, years: [2018, 2025] as const };
  const fronts = COLUMNS.map(([code, name, count], at) => {
    const topics = [TOPICS[at] ?? "news"];
    const plain = ordinaries({ ...run, topics, count, seed: `lj/${code}` });
    const own = UNITS.slice(at, at + 3);
    const alike = own.flatMap((unit) => lookalikes(PLACE, unit, ALIKE, [2018, 2024]));
    const docs = code === "c100102" ? plain : newestFirst([...plain, ...alike]);
    return publish(book, DESK, section(code, name), docs);
  });
  putReports(book);
  putOld(book);
  const open = [
    ...COLUMNS.slice(2).map(([code, name]) => ({ href: `/linjian/${code}/`, name })),
    { href: REPORTS, name: "年报" },
    { href: "/linjian/lsgd/", name: "历史归档" },
  ];
  book.put(HOST, OPEN, () => frame("政府信息公开", `<ul class="left">${links(open)}</ul>`));
  book.put(HOST, "/linjian/lsgd/", archive);
  book.put(HOST, "/", () =>
    frame("首页", fronts.map((items) => lines(items.slice(0, 7))).join("\n")),
  );
  return book.site();
}

/** A city that began its site anew in 2018 and left the years before on the old one, in frames. */
export const linjian: Site = build();
