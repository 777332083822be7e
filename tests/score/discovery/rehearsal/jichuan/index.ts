import { html, origin, plainCanonical, SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Desk, links, publish, reportsOf, type Section } from "../kit/desk.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { range } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { Site, SiteVisit } from "../../site.ts";
import { bureauOf, DOMAIN, PLACE } from "./bureau.ts";
import { BUREAUS, CITY_COLUMNS } from "./jichuan.data.ts";
import { putBureau } from "./publish.ts";

const HOST = `www.${DOMAIN}`;
const OFFICES = BUREAUS.map(bureauOf);
const TOPICS: readonly Topic[] = ["news", "news", "notice", "policy"];
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "/list.aspx": ["cid", "p"],
  "/view.aspx": ["id"],
  "/channel.do": ["cid", "pageNo"],
  "/detail.do": ["infoId"],
};

/** Each program reads names of its own; a first page needs no number. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  if (/^\/(?:default\.aspx|index\.do|index\.html?)$/u.test(pathname)) return "/";
  const query = (QUERIES[pathname] ?? []).flatMap((name) => {
    const value = searchParams.get(name) ?? "";
    return value === "" || (name.startsWith("p") && value === "1") ? [] : [`${name}=${value}`];
  });
  return query.length > 0 ? `${pathname}?${query.join("&")}` : plainCanonical(pathname);
}

/** The box of bureaus is the one way to their sites, as on most home pages. */
function frame(visit: SiteVisit, title: string, middle: string): string {
  const options = OFFICES.map(
    ({ host, agency }) =>
      `<option value="${origin(visit, host)}/">${agency.replace("霁川市", "市")}</option>`,
  );
  const bar = CITY_COLUMNS.map(([path, name]) => ({ href: `${path}.htm`, name }));
  return `<!DOCTYPE html><html><head><title>${title}-霁川市人民政府</title><meta charset="utf-8"><script src="/_sitegray/_sitegray.js"></script></head>
<body><div class="nav"><a href="/">首页</a>${links(bar, "", "")}<a href="/zwgk.htm">政务公开</a></div><div class="main">${middle}</div>
<div class="links"><select onchange="if (this.value != '') window.open(this.value)"><option value="">市直部门网站</option>${options.join("")}</select></div>
<div class="foot">霁川市人民政府办公室主办</div></body></html>`;
}

interface CitySection extends Section {
  readonly id: number;
}

/** The later a page of a list, the smaller its number: the second page has the greatest. */
function listPath(path: string, number: number, count: number): string {
  return number === 1 ? `${path}.htm` : `${path}/${String(count - number + 1)}.htm`;
}

const DESK: Desk<CitySection> = {
  perPage: 16,
  listPath: ({ path }, number, count) => listPath(path, number, count),
  docPath: ({ id }, _, at) => `/info/${String(id)}/${String(9000 - at)}.htm`,
  list(visit, { path, name }, { items, number, count }) {
    const to = (n: number): string => listPath(path, n, count);
    const near = range(Math.max(1, number - 2), Math.min(count, number + 2));
    const pager = near.map((n) =>
      n === number ? `<span>${String(n)}</span>` : `<a href="${to(n)}">${String(n)}</a>`,
    );
    const next = number < count ? `<a href="${to(number + 1)}" class="Next">下页</a>` : "";
    return frame(visit, name, `<h2>${name}</h2>${lines(items)}${pager.join("")}${next}`);
  },
  article: (visit, { name }, { doc }) =>
    frame(
      visit,
      doc.title,
      `<p>当前位置：首页&gt;&gt;${name}&gt;&gt;正文</p><h1>${doc.title}</h1><p>${doc.date}　${doc.agency}</p><div id="vsb_content">${doc.body()}</div>`,
    ),
};

function lines(items: readonly Placed[]): string {
  return `<ul>${items.map(({ doc, path }) => `<li><a href="${path}">${doc.title}</a><i>${doc.date}</i></li>`).join("\n")}</ul>`;
}

function putColumns(book: SiteBook): readonly Placed[] {
  const agencies = OFFICES.map(({ agency }) => agency);
  return CITY_COLUMNS.flatMap(([path, name, count], at) => {
    const run = { place: PLACE, agencies, years: [2015, 2025] as const, count };
    const plain = ordinaries({ ...run, topics: [TOPICS[at] ?? "news"], seed: `jc${path}` });
    const kinds = at > 1 ? ["government", "call", "tongbao", "reading", "law"] : [];
    const alike = lookalikes(PLACE, PLACE.government, kinds, [2015 + at, 2023]);
    const docs = newestFirst([...plain, ...alike]);
    return publish(book, DESK, { host: HOST, path, name, where: [], id: 1021 + at }, docs).slice(
      0,
      8,
    );
  });
}

/** The city's reports, told by their years in one line; the office's are a list. */
function putReports(book: SiteBook): void {
  const own = { host: HOST, path: "/zwgk/zfxxgknb", name: "政府信息公开年报", where: [], id: 1031 };
  const titled = reportsOf(PLACE, PLACE.government, [2008, 2024]);
  const office = reportsOf(PLACE, `${PLACE.government}办公室`, [2019, 2024]);
  const items = [...titled, ...office].map((doc, at) => ({
    doc,
    host: HOST,
    path: DESK.docPath(own, doc, at),
  }));
  for (const item of items)
    book.put(HOST, item.path, (visit) => DESK.article(visit, own, item), item.doc.isReport);
  const years = items.slice(0, titled.length).map(({ doc, path }) => ({
    href: path,
    name: String(Number(doc.date.slice(0, 4)) - 1),
  }));
  book.put(HOST, `${own.path}.htm`, (visit) =>
    frame(
      visit,
      own.name,
      `<h3>市政府</h3><p>${links(years, "", "　")}</p><h3>市政府办公室</h3>${lines(items.slice(titled.length))}`,
    ),
  );
}

function build(): Site {
  const book = new SiteBook({
    name: "霁川市人民政府（部门各有网站）",
    hosts: [HOST, ...OFFICES.map(({ host }) => host)],
    canonical,
    missing: () => html("<html><title>404</title><body>Not Found</body></html>", 404),
  });
  const fronts = putColumns(book);
  putReports(book);
  for (const bureau of OFFICES) putBureau(book, bureau, "/");
  const open = [
    ...CITY_COLUMNS.slice(2).map(([path, name]) => ({ href: `${path}.htm`, name })),
    { href: "/zwgk/zfxxgknb.htm", name: "政府信息公开年报" },
  ];
  book.put(HOST, "/zwgk.htm", (visit) => frame(visit, "政务公开", `<ul>${links(open)}</ul>`));
  book.put(HOST, "/", (visit) => frame(visit, "首页", lines(fronts)));
  return book.site();
}

/** A city whose bureaus have sites of their own, of four builds and with their own words for a report. */
export const jichuan: Site = build();
