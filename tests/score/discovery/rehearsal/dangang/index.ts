import { html, plain, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed, putList } from "../kit/columns.ts";
import { links, reportsOf } from "../kit/desk.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { sample } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { Site } from "../../site.ts";
import { CHANNELS, OFFICES, TAGS } from "./dangang.data.ts";
import { putOffices } from "./offices.ts";
import { HOST, PLACE, putDocuments, ZONE } from "./publish.ts";
import { arrayData, arrayList, catalogue, frame, stateList, xmlData, xmlList } from "./skin.ts";

const BOARD = PLACE.government;
const TOPICS: readonly Topic[] = ["news", "news", "notice", "policy", "project", "letter"];
const STREETS = ["望潮街道办事处", "澹东街道办事处", "盐塍街道办事处"].map((name) => ZONE + name);

/** Only the catalogue of the offices reads a query. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const page = searchParams.get("p") ?? "1";
  if (pathname === "/gk/ml")
    return `${pathname}?org=${searchParams.get("org") ?? ""}${page === "1" ? "" : `&p=${page}`}`;
  const bare = plainCanonical(pathname);
  return bare.length > 1 && bare.endsWith("/") ? bare.slice(0, -1) : bare;
}

function putChannels(book: SiteBook): readonly Placed[] {
  const agencies = [BOARD, ...OFFICES.map((name) => ZONE + name)];
  return CHANNELS.flatMap(([id, name, count], at) => {
    const run = { place: PLACE, agencies, years: [2014, 2025] as const, count };
    const docs = ordinaries({ ...run, topics: [TOPICS[at] ?? "news"], seed: `dg/${String(id)}` });
    const kinds = id === 21 ? ["call", "tongbao", "firms", "environment", "law", "plan"] : [];
    const alike = lookalikes(PLACE, BOARD, kinds, [2014, 2024]);
    const items = putDocuments(book, id, newestFirst([...docs, ...alike]));
    const listPath = (n: number): string => `/l/${String(id)}${n === 1 ? "" : `/${String(n)}`}`;
    const list = { host: HOST, perPage: 20, listPath };
    putList(book, { ...list, list: (_, page) => frame(name, stateList(id, name, page)) }, items);
    return items;
  });
}

/** The board's reports stand in a file of data, the streets' in a script among other papers. */
function putReports(book: SiteBook): void {
  const own = putDocuments(book, 51, reportsOf(PLACE, BOARD, [2010, 2024]));
  book.put(HOST, "/gk/nb", () => frame("信息公开年报", xmlList("/data/nb.xml")));
  book.put(HOST, "/data/nb.xml", () => plain(xmlData(own), "text/xml"));
  const papers = STREETS.flatMap((agency) => [
    ...reportsOf(PLACE, agency, [2019, 2024]),
    ...lookalikes(PLACE, agency, ["law", "settlement", "guide", "plan"], [2019, 2024]),
  ]);
  const streets = putDocuments(book, 52, newestFirst(papers));
  book.put(HOST, "/jd", () => frame("街道社区", arrayList("/data/jdgk.js")));
  book.put(HOST, "/data/jdgk.js", () => plain(arrayData(streets), "text/javascript"));
}

function build(): Site {
  const book = new SiteBook({
    name: "澹港经济技术开发区管理委员会（数据页面、主体查询）",
    hosts: [HOST],
    canonical,
    missing: () => html(frame("404", "<p>页面走丢了</p>"), 404),
  });
  const news = putChannels(book);
  putReports(book);
  const form = putOffices(book);
  const open = [
    ...CHANNELS.slice(2, 5).map(([id, name]) => ({ href: `/l/${String(id)}`, name })),
    { href: "/gk/nb", name: "信息公开年报" },
  ];
  book.put(HOST, "/gk", () => frame("信息公开", `<ul>${links(open)}</ul><h3>部门公开</h3>${form}`));
  for (const [at, name] of TAGS.entries())
    book.put(HOST, `/tag/${String(at)}`, () =>
      frame(`#${name}`, catalogue(sample(`dg/${name}`, news, 25))),
    );
  const english =
    "<h1>Dangang Economic and Technological Development Area</h1><p>The Administrative Committee issues an Annual Report on Government Information Disclosure each January (in Chinese).</p>";
  book.put(HOST, "/en", () => frame("English", english));
  const columns = CHANNELS.map(([id, name]) => ({
    href: `/l/${String(id)}`,
    name: `${name} 更多`,
  }));
  book.put(HOST, "/", () =>
    frame("首页", `<ul>${links(columns)}</ul>${catalogue(sample("dg/front", news, 24))}`),
  );
  return book.site();
}

/** A development zone whose lists are data: a state in the page, a feed, a script file, and a form's answers. */
export const dangang: Site = build();
