import { html, moved, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { chunk, hex, range } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { Site, SiteVisit } from "../../site.ts";
import { hostOf, NO_HOST, OWN_HOST, PLACE, putBureau, reportOf, YEARS } from "./bureaus.ts";
import { article, cityFrame, lines, link, MAIN, pager } from "./skin.ts";

const COLUMNS: readonly (readonly [nw: string, name: string, count: number, topic: Topic])[] = [
  ["nw2311", "海曜要闻", 560, "news"],
  ["nw12344", "市政府文件", 340, "policy"],
  ["nw2404", "公告公示", 480, "notice"],
  ["nw10851", "人事任免", 190, "people"],
];

function placed(nw: string, docs: readonly Doc[]): readonly Placed[] {
  return docs.map((doc) => ({
    doc,
    host: MAIN,
    path: `/${nw}/${doc.date.replaceAll("-", "")}/${hex(`hy${nw}${doc.seed}`, 32)}.html`,
  }));
}

function putColumn(
  book: SiteBook,
  nw: string,
  name: string,
  docs: readonly Doc[],
): readonly Placed[] {
  const items = placed(nw, docs);
  const crumbs = `<li><a href="/">首页</a></li><li><a href="/${nw}/index.html">${name}</a></li>`;
  putDocs(book, items, (_, item) => cityFrame(item.doc.title, article(item, crumbs)));
  putList(
    book,
    {
      host: MAIN,
      perPage: 20,
      listPath: (n) => (n === 1 ? `/${nw}/` : `/${nw}/index_${String(n)}.html`),
      list: (visit, page) =>
        cityFrame(name, `<h3>${name}</h3>${lines(visit, page.items)}${pager(page)}`),
    },
    items,
  );
  return items;
}

/** The page of a year: a table of four columns with the departments' names. */
function yearTable(visit: SiteVisit, items: readonly Placed[]): string {
  const rows = chunk(items, 4).map((row) => {
    const cells = row.map(
      ({ doc, host, path }) =>
        `<td><a href="${link(visit, host, path)}" target="_blank">${doc.agency}</a></td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table class="table table-bordered"><tbody>${rows.join("\n")}</tbody></table>`;
}

/** In two years the page leaves out the departments with a site of their own. */
function putYears(book: SiteBook, bureaus: readonly Placed[]): readonly Placed[] {
  return YEARS.map((year, at) => {
    const here = placed(
      "nw48813",
      NO_HOST.map(({ name }) => reportOf(PLACE.name + name, year)),
    );
    const crumbs =
      '<li><a href="/">首页</a></li><li><a href="/zwgk/index.html">政务公开</a></li><li>部门年报</li>';
    putDocs(book, here, (_, item) => cityFrame(item.doc.title, article(item, crumbs)));
    const own = bureaus.filter((_, index) => index % YEARS.length === at);
    const shown = year === 2019 || year === 2020 ? here : [...here, ...own];
    const date = `${String(year + 1)}-03-30`;
    const path = `/nw48811/${date.replaceAll("-", "")}/${hex(`year${String(year)}`, 32)}.html`;
    const title = `${String(year)}年度各部门年报`;
    book.put(MAIN, path, (visit) =>
      cityFrame(
        title,
        `<ol class="breadcrumb">${crumbs}</ol><h2>${title}</h2>${yearTable(visit, shown)}`,
      ),
    );
    const doc = {
      seed: title,
      title,
      date,
      agency: PLACE.government,
      isReport: false,
      body: () => "",
    };
    return { doc, host: MAIN, path };
  });
}

function putOpenness(book: SiteBook, years: readonly Placed[]): void {
  const city = range(2008, 2025)
    .toReversed()
    .map((year) => reportOf(PLACE.government, year));
  putColumn(book, "nw48810", "市政府年报", city);
  book.put(MAIN, "/nw48811/", (visit) =>
    cityFrame("各部门年报", `<h3>各部门年报</h3>${lines(visit, years)}`),
  );
  const cards = [
    ["/nw12344/index.html", "市政府文件"],
    ["/nw10851/index.html", "人事任免"],
    ["/nw48809/index.html", "政府信息公开年报"],
  ].map(([href = "", name = ""]) => `<div class="col-md-4"><a href="${href}">${name}</a></div>`);
  const bureaus = OWN_HOST.map((unit) => ({ host: hostOf(unit), name: PLACE.name + unit.name }));
  book.put(MAIN, "/zwgk/", (visit) => {
    const links = bureaus.map(
      ({ host, name }) => `<a href="${link(visit, host, "/")}">${name}</a>`,
    );
    return cityFrame(
      "政务公开",
      `<div class="row">${cards.join("")}</div><h4>部门网站</h4>${links.join(" ")}`,
    );
  });
  const two =
    '<a href="/nw48810/index.html">市政府年报</a> <a href="/nw48811/index.html">各部门年报</a>';
  book.put(MAIN, "/nw48809/", () => cityFrame("政府信息公开年报", two));
}

function build(): Site {
  const book = new SiteBook({
    name: "海曜市人民政府（年度页汇总各部门）",
    hosts: [MAIN, ...OWN_HOST.map(hostOf)],
    canonical: plainCanonical,
    missing: (visit) => (visit.path.startsWith("/old/") ? moved("/") : html("404 Not Found", 404)),
  });
  const agencies = [...OWN_HOST, ...NO_HOST].map(({ name }) => PLACE.name + name);
  const fronts = COLUMNS.map(([nw, name, count, topic]) => {
    const topics = topic === "notice" ? ([topic, "project", "penalty"] as const) : [topic];
    const run = {
      place: PLACE,
      agencies,
      topics,
      years: [2015, 2025] as const,
      count,
      seed: `hy/${nw}`,
    };
    const kinds = ["call", "tongbao", "picture", "government", "law", "firms", "school"];
    const alike =
      topic === "notice" ? lookalikes(PLACE, PLACE.government, kinds, [2016, 2024]) : [];
    return putColumn(book, nw, name, newestFirst([...ordinaries(run), ...alike])).slice(0, 7);
  });
  const bureaus = OWN_HOST.flatMap((unit) => putBureau(book, unit));
  putOpenness(book, putYears(book, bureaus));
  book.put(MAIN, "/", (visit) =>
    cityFrame("首页", fronts.map((items) => lines(visit, items)).join("\n")),
  );
  return book.site();
}

/** A large city: a page a year with links to the departments' reports on their hosts. */
export const haiyao: Site = build();
