import { html, origin, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed } from "../kit/columns.ts";
import { type Link, links, reportsOf } from "../kit/desk.ts";
import { type Doc, fill, newestFirst } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between } from "../kit/random.ts";
import type { Site } from "../../site.ts";
import { LOCAL, putArchives } from "./archive.ts";
import { HOST, PLACE, putColumn, taxDocs, type TaxSection } from "./desk.ts";
import { frame, matrix } from "./skin.ts";
import { CITIES, TAX_NOTICES, TAX_TITLES, TITLES } from "./yunmo.data.ts";

type Unit = readonly [name: string, reports: readonly Placed[]];

const OWNER = "云漠省税务局";
const BRANCHES = ["第一税务分局", "第三税务分局", "稽查局", "第一稽查局"];
const ALIKE = ["law", "settlement", "website", "half", "tongbao"];
const BAR: readonly Link[] = [
  { href: "/", name: "首页" },
  { href: "/col/col1010/", name: "税务新闻" },
  { href: "/col/col1020/", name: "通知公告" },
  { href: "/col/col1100/", name: "信息公开" },
];
const OPEN: readonly Link[] = [
  { href: "/col/col1120/", name: "公开指南及制度" },
  { href: "/col/col1130/", name: "法治税务" },
  { href: "/col/col1132/", name: "公开年报" },
  { href: "/col/col1140/", name: "设区市税务局" },
];

/** Only the data service and the local bureau's program read a query. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const of = (name: string): string => searchParams.get(name) ?? "";
  const more = ["", "1"].includes(of("p")) ? "" : `&p=${of("p")}`;
  if (pathname.endsWith("/dataproxy.jsp"))
    return `${pathname}?page=${of("page")}&columnid=${of("columnid")}`;
  if (pathname === "/View.aspx") return `${pathname}?id=${of("id")}`;
  return pathname === "/List.aspx" ? `${pathname}?c=${of("c")}${more}` : plainCanonical(pathname);
}

function reports(agency: string, years: readonly [number, number]): readonly Doc[] {
  return reportsOf(PLACE, agency, years, (setting) => fill(TITLES.now, setting, "title"));
}

interface Desk {
  readonly owner: string;
  readonly base: string;
  readonly bar: readonly Link[];
  readonly open: readonly Link[];
}

function section(desk: Desk, column: number, name: string): TaxSection {
  const path = `${desk.base}col/col${String(column)}/`;
  const where = [
    { href: desk.base, name: "首页" },
    { href: path, name },
  ];
  const side = `<ul class="left">${links(desk.open)}</ul>`;
  return { ...desk, host: HOST, path, name, where, column, side };
}

/** A city's bureau: the reports stand among what else it calls reports. */
function putCity(book: SiteBook, at: number): Unit {
  const [name, code, column] = CITIES[at] ?? ["", "", ""];
  const owner = `${name}税务局`;
  const base = `/${code}/`;
  const first = 2000 + at * 100;
  const link = (offset: number, label: string): Link => ({
    href: `${base}col/col${String(first + offset)}/`,
    name: label,
  });
  const open = [link(20, "权力和责任清单"), link(30, column), link(40, "公告通告")];
  const bar = [{ href: base, name: "首页" }, link(10, "税务动态"), link(12, "政务公开")];
  const desk = { owner, base, bar, open };
  const news = taxDocs(owner, TAX_TITLES, between(`ym/${code}`, 90, 150), [2018, 2025]);
  const notes = taxDocs(owner, TAX_NOTICES, between(`ym/n/${code}`, 60, 110), [2018, 2025]);
  const own = [...reports(owner, [2018, 2024]), ...lookalikes(PLACE, owner, ALIKE, [2018, 2024])];
  const lists = lookalikes(PLACE, owner, ["guide", "system", "asked"], [2019, 2024]);
  putColumn(book, section(desk, first + 10, "税务动态"), news);
  putColumn(book, section(desk, first + 40, "公告通告"), notes);
  putColumn(book, section(desk, first + 20, "权力和责任清单"), lists);
  const items = putColumn(book, section(desk, first + 30, column), newestFirst(own));
  const left = `<ul class="left">${links(open)}</ul>`;
  book.put(HOST, `${base}col/col${String(first + 12)}/`, () => frame(owner, "政务公开", bar, left));
  book.put(HOST, base, () =>
    frame(owner, `国家税务总局${owner}`, bar, `<div class="tz">${left}</div>`),
  );
  return [owner, items.filter(({ doc }) => doc.isReport)];
}

/** The province's own columns. */
function putProvince(book: SiteBook): readonly Unit[] {
  const desk = { owner: OWNER, base: "/", bar: BAR, open: OPEN };
  putColumn(book, section(desk, 1010, "税务新闻"), taxDocs(OWNER, TAX_TITLES, 480, [2018, 2025]));
  putColumn(book, section(desk, 1020, "通知公告"), taxDocs(OWNER, TAX_NOTICES, 330, [2018, 2025]));
  const alike = lookalikes(PLACE, OWNER, [...ALIKE, "call", "plan", "reading"], [2018, 2024]);
  putColumn(book, section(desk, 1130, "法治税务"), newestFirst(alike));
  putColumn(
    book,
    section(desk, 1120, "公开指南及制度"),
    lookalikes(PLACE, OWNER, ["guide", "system"], [2018, 2024]),
  );
  return [OWNER, ...BRANCHES.map((branch) => OWNER + branch)].map((agency, at) => {
    const own = reports(agency, agency === OWNER ? [2018, 2024] : [2021, 2024]);
    return [agency, putColumn(book, section(desk, 1150 + at, agency), own)] as const;
  });
}

function page(title: string, middle: string): string {
  return frame(OWNER, title, BAR, middle);
}

function build(): Site {
  const book = new SiteBook({
    name: "云漠省税务局（年报总表、市局子站、两局旧站）",
    hosts: [HOST, LOCAL],
    canonical,
    missing: () => html("<h1>404 - 找不到文件或目录。</h1>", 404),
  });
  const own = putProvince(book);
  const cities = CITIES.map((_, at) => putCity(book, at));
  putArchives(book);
  const left = `<ul class="left">${links(OPEN)}</ul>`;
  const sites = CITIES.map(([name, code]) => ({ href: `/${code}/`, name: `${name}税务局` }));
  book.put(HOST, "/col/col1100/", () => page("信息公开", left));
  book.put(HOST, "/col/col1001/", () => page("联系我们", "<p>地址：砚州市望江路18号</p>"));
  book.put(HOST, "/col/col1140/", () => page("设区市税务局", `<ul>${links(sites)}</ul>`));
  book.put(HOST, "/col/col1132/", () => {
    const table = matrix([...own, ...cities], [2024, 2023, 2022, 2021]);
    const older = `<p>2020年及以前年报：<a href="/col/col1150/">省局</a>　<a href="/col/col1140/">各市局网站</a>　<a href="/gdxx/">原国税、地税网站</a></p>`;
    return page("公开年报", `${left}${table}${older}`);
  });
  book.put(HOST, "/gdxx/", (visit) => {
    const local = `<a href="${origin(visit, LOCAL)}/">原云漠省地方税务局网站</a>`;
    return page("网站归档", `<p><a href="/gs/">原云漠省国家税务局网站</a></p><p>${local}</p>`);
  });
  book.put(HOST, "/", () => page("国家税务总局云漠省税务局", `${left}<ul>${links(sites)}</ul>`));
  return book.site();
}

/** A province's tax bureau: a table of all bureaus by year, and two closed sites behind it. */
export const yunmo: Site = build();
