import { html, plainCanonical, SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { links, reportsOf } from "../kit/desk.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { hex } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { Site, SiteAnswer, SiteVisit } from "../../site.ts";
import { AGENCIES, putDepartments } from "./departments.ts";
import { HOST, PLACE, putChannel } from "./publish.ts";
import { article, calendar, frame, lines } from "./skin.ts";
import { putTowns } from "./towns.ts";
import { COLUMNS } from "./yaowu.data.ts";

const TOPICS: readonly Topic[] = ["news", "news", "notice", "policy", "letter"];
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "/channel.action": ["cid", "pager.offset"],
  "/content.action": ["id"],
  "/town.action": ["tid", "t"],
};

/** The program reads a few names of a query and puts sessions before it. */
function canonical(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://site");
  const [file = "/"] = pathname.split(";");
  if (file === "/index.action") return "/";
  const query = (QUERIES[file] ?? []).flatMap((name) => {
    const value = searchParams.get(name) ?? "";
    return value === "" || value === "0" ? [] : [`${name}=${value}`];
  });
  return query.length > 0 ? `${file}?${query.join("&")}` : plainCanonical(file);
}

function special(visit: SiteVisit): SiteAnswer | null {
  const { pathname, searchParams } = new URL(visit.path, "http://site");
  if (pathname === "/calendar.action") return calendar(searchParams.get("d") ?? "2025-11");
  if (pathname === "/search.action") return html(frame("搜索", "<p>请输入关键词</p>"));
  return null;
}

/** Reports of the years before 2018 are told in one line of a page that looks like any other. */
function putCounty(book: SiteBook): void {
  const recent = reportsOf(PLACE, PLACE.government, [2018, 2024]);
  const early = reportsOf(PLACE, PLACE.government, [2008, 2017]);
  const older = early.map((doc, at) => ({
    doc,
    host: HOST,
    path: `/content.action?id=${String(90_020 - at)}`,
  }));
  for (const item of older)
    book.put(HOST, item.path, () => article(item, "历史信息"), item.doc.isReport);
  const years = older.map(({ doc, path }) => ({
    href: path,
    name: `${String(Number(doc.date.slice(0, 4)) - 1)}年`,
  }));
  const all: Doc = {
    seed: "yw/all",
    title: "2008—2017年政府信息公开年报汇总",
    date: "2018-06-11",
    agency: PLACE.government,
    isReport: false,
    body: () => `<p>按年度点击查阅：</p><p>${links(years, "", "　")}</p>`,
  };
  putChannel(book, 201, "政府信息公开年度报告", [...recent, all]);
}

function columnDocs(at: number): readonly Doc[] {
  const [id = 0, , count = 100] = COLUMNS[at] ?? [];
  const run = { place: PLACE, agencies: AGENCIES, years: [2016, 2025] as const, count };
  const plain = ordinaries({ ...run, topics: [TOPICS[at] ?? "news"], seed: `yw/${String(id)}` });
  if (id !== 103) return plain;
  const kinds = ["call", "tongbao", "government", "firms", "environment", "school", "picture"];
  return newestFirst([...plain, ...lookalikes(PLACE, PLACE.government, kinds, [2016, 2024])]);
}

/** The front page puts a session into its links. */
function front(items: readonly Placed[]): string {
  const session = `;jsessionid=${hex("yw/session", 32).toUpperCase()}`;
  const own = items.map((item) => ({ ...item, path: item.path.replace("?", `${session}?`) }));
  return lines(own, 20);
}

function build(): Site {
  const book = new SiteBook({
    name: "瑶坞县人民政府（镇乡地图、基层政务公开）",
    hosts: [HOST],
    canonical,
    special,
    missing: () => html(frame("出错了", "<p>没有这个页面</p>"), 404),
  });
  const fronts = COLUMNS.flatMap(([id, name], at) =>
    putChannel(book, id, name, columnDocs(at)).slice(0, 6),
  );
  putCounty(book);
  putTowns(book);
  putDepartments(book);
  const open = [
    { href: "/channel.action?cid=103", name: "公告公示" },
    { href: "/channel.action?cid=104", name: "政策法规" },
    { href: "/channel.action?cid=201", name: "年度报告" },
    { href: "/towns.action", name: "镇乡信息公开" },
    { href: "/jczwgk.action", name: "部门信息公开" },
  ];
  book.put(HOST, "/xxgk.action", () => frame("信息公开", `<ul>${links(open)}</ul>`));
  book.put(HOST, "/", () => frame("瑶坞县人民政府", front(fronts)));
  return book.site();
}

/** A county whose towns stand behind a map, in tabs, and whose departments behind folded heads. */
export const yaowu: Site = build();
