import { origin, type SiteBook } from "../kit/book.ts";
import { type Desk, type Link, links, publish, type Section } from "../kit/desk.ts";
import { newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between } from "../kit/random.ts";
import type { Topic } from "../kit/topics.data.ts";
import type { SiteVisit } from "../../site.ts";
import { PLACE, reportsBy } from "./platform.ts";
import { lines, MAIN, newsBody } from "./skin.ts";

interface Bureau {
  readonly host: string;
  readonly name: string;
  /** Where the disclosure is: the number on the city's platform, or empty for the bureau's own. */
  readonly organ: string;
}

/** The police keep their disclosure to themselves. */
export const POLICE = "gaj.suilan.gov.cn";

/** The departments with a site of their own. */
export const BUREAUS: readonly Bureau[] = [
  { host: "jtj.suilan.gov.cn", name: "绥澜市教育体育局", organ: "2005" },
  { host: "wjw.suilan.gov.cn", name: "绥澜市卫生健康委员会", organ: "2021" },
  { host: POLICE, name: "绥澜市公安局", organ: "" },
];

interface BureauSection extends Section {
  readonly bureau: Bureau;
}

function frame(visit: SiteVisit, { name, organ }: Bureau, title: string, middle: string): string {
  const open =
    organ === ""
      ? "/xxgk/index.html"
      : `${origin(visit, MAIN)}/public/column/${organ}?type=4&action=list`;
  const menu: readonly Link[] = [
    { href: "/", name: "网站首页" },
    { href: "/gzdt/index.html", name: "工作动态" },
    { href: open, name: "政务公开" },
    { href: "/tzgg/index.html", name: "通知公告" },
    { href: `${origin(visit, MAIN)}/`, name: "市政府网站" },
  ];
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}-${name}</title><link rel="stylesheet" href="/assets/css/bm.css"></head>
<body><div class="banner">${name}</div><div class="menu">${links(menu, "<span>", "</span>")}</div>
<div class="w1000">${middle}</div><div class="foot">版权所有：${name}</div></body></html>`;
}

function address(path: string, number: number): string {
  return number === 1 ? `${path}index.html` : `${path}index_${String(number)}.html`;
}

const DESK: Desk<BureauSection> = {
  perPage: 18,
  listPath: ({ path }, number) => (number === 1 ? path : address(path, number)),
  docPath: ({ path }, doc) =>
    `${path}${String(between(`${path}${doc.seed}`, 300_000, 899_999))}.html`,
  list: (visit, { bureau, name, path }, page) => {
    const { number, count } = page;
    const turns = [
      number > 1 ? `<a href="${address(path, number - 1)}">上一页</a>` : "",
      number < count ? `<a href="${address(path, number + 1)}">下一页</a>` : "",
    ];
    return frame(
      visit,
      bureau,
      name,
      `<h3>${name}</h3>${lines(page.items)}<div>${turns.join(" ")}</div>`,
    );
  },
  article: (visit, { bureau }, item) => frame(visit, bureau, item.doc.title, newsBody(item)),
};

function put(
  book: SiteBook,
  bureau: Bureau,
  path: string,
  name: string,
  topics: readonly Topic[],
): void {
  const seed = `sl/${bureau.host}${path}`;
  const run = { place: PLACE, agencies: [bureau.name], topics, seed, years: [2020, 2025] as const };
  const section = { host: bureau.host, path, name, where: [], bureau };
  publish(book, DESK, section, ordinaries({ ...run, count: between(seed, 55, 110) }));
}

/** The disclosure of the police: a list for each thing, the yearly reports last. */
function putPolice(book: SiteBook, bureau: Bureau): void {
  const section = { host: bureau.host, where: [], bureau };
  const agency = bureau.name;
  const guide = lookalikes(PLACE, agency, ["guide", "system"], [2019, 2023]);
  const alike = lookalikes(PLACE, agency, ["law", "settlement", "plan", "half"], [2019, 2024]);
  publish(book, DESK, { ...section, path: "/xxgk/zn/", name: "公开指南" }, guide);
  publish(book, DESK, { ...section, path: "/xxgk/fd/", name: "法定公开" }, newestFirst(alike));
  publish(
    book,
    DESK,
    { ...section, path: "/xxgk/nb/", name: "公开年报" },
    reportsBy(agency, [2019, 2024]),
  );
  const parts: readonly Link[] = [
    { href: "/xxgk/zn/index.html", name: "公开指南" },
    { href: "/xxgk/fd/index.html", name: "法定公开" },
    { href: "/xxgk/nb/index.html", name: "公开年报" },
  ];
  book.put(bureau.host, "/xxgk/", (visit) =>
    frame(visit, bureau, "信息公开", `<ul class="side">${links(parts)}</ul>`),
  );
}

/** Adds the sites of the departments. */
export function putBureaus(book: SiteBook): void {
  for (const bureau of BUREAUS) {
    put(book, bureau, "/gzdt/", "工作动态", ["news"]);
    put(book, bureau, "/tzgg/", "通知公告", ["notice", "people"]);
    if (bureau.organ === "") putPolice(book, bureau);
    const two =
      '<h3><a href="/gzdt/index.html">工作动态</a></h3><h3><a href="/tzgg/index.html">通知公告</a></h3>';
    book.put(bureau.host, "/", (visit) => frame(visit, bureau, "首页", two));
  }
}
