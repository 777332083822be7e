import { origin, type SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, range } from "../kit/random.ts";
import { reportDoc, reportTitle } from "../kit/report.ts";
import { type Department, DEPARTMENTS, placeOf } from "../kit/words.ts";
import type { SiteVisit } from "../../site.ts";
import { bare, factBox, lines, PLATFORM, platformFrame, PORTAL } from "./skin.ts";

/** The city. */
export const PLACE = placeOf("澄岚市", "澄岚", 5, 11);
const LETTERS: Readonly<Record<string, string>> = {
  c: "C",
  f: "F",
  g: "G",
  j: "J",
  k: "K",
  l: "L",
  m: "M",
  n: "N",
  r: "R",
  s: "S",
  t: "T",
  w: "W",
  x: "X",
  y: "Y",
  z: "Z",
};
const TABS = [
  ["zn", "政府信息公开指南"],
  ["zd", "政府信息公开制度"],
  ["gknr", "法定主动公开内容"],
  ["nb", "政府信息公开年报"],
] as const;
const LOOKS = ["law", "settlement", "website", "asked", "half", "self", "reading", "tongbao"];
const UNITS: readonly Department[] = [
  { name: "人民政府", code: "szf" },
  ...DEPARTMENTS.slice(0, 23),
];

function page(visit: SiteVisit, title: string, middle: string): string {
  return platformFrame(title, origin(visit, PORTAL), middle);
}

function tabDocs(unit: Department, tab: string): readonly Doc[] {
  const agency = PLACE.name + unit.name;
  if (tab === "zn") return lookalikes(PLACE, agency, ["guide"], [2020, 2022]);
  if (tab === "zd") return lookalikes(PLACE, agency, ["system", "call"], [2019, 2022]);
  if (tab === "nb")
    return range(2020 + between(`first/${unit.code}`, 0, 2), 2025)
      .toReversed()
      .map((year) =>
        reportDoc({ place: PLACE, agency, year }, reportTitle({ place: PLACE, agency, year })),
      );
  const own = ordinaries({
    place: PLACE,
    agencies: [agency],
    topics: ["policy", "finance", "penalty", "people", "notice"],
    years: [2018, 2025],
    count: between(`size/${unit.code}`, 40, 110),
    seed: `gk/${unit.code}`,
  });
  return newestFirst([...own, ...lookalikes(PLACE, agency, LOOKS, [2021, 2023])]);
}

function article(visit: SiteVisit, item: Placed, unit: Department, tab: string): string {
  const crumb = `<div class="wz"><a href="/">政府信息公开</a> » <a href="/bm.html">机构</a> » <a href="/org/${unit.code}/">${PLACE.name}${unit.name}</a> » ${tab}</div>`;
  const text = `${crumb}${factBox(item)}<h2 class="bt">${item.doc.title}</h2><div class="zhengwen">${item.doc.body()}</div>`;
  return page(visit, item.doc.title, text);
}

function unitPage(visit: SiteVisit, unit: Department, tab: string): string {
  const tabs = TABS.map(([code, name]) => {
    const on = code === tab ? ' class="on"' : "";
    return `<li${on}><a href="?type=${code}">${name}</a></li>`;
  });
  const frame = `<iframe id="rightFrame" name="rightFrame" src="/frame/${unit.code}/${tab}_1.html" width="100%" height="900" frameborder="0"></iframe>`;
  const agency = PLACE.name + unit.name;
  return page(visit, agency, `<h2>${agency}</h2><ul class="tabs">${tabs.join("")}</ul>${frame}`);
}

function putUnit(book: SiteBook, unit: Department): void {
  for (const [order, [tab, name]] of TABS.entries()) {
    const items = tabDocs(unit, tab).map((doc, at) => ({
      doc,
      host: PLATFORM,
      path: `/content/${unit.code}/${doc.date.slice(0, 4)}/${String(21_000 + order * 700 + at)}.html`,
    }));
    putDocs(book, items, (visit, item) => article(visit, item, unit, name));
    const listPath = (n: number): string => `/frame/${unit.code}/${tab}_${String(n)}.html`;
    putList(
      book,
      {
        host: PLATFORM,
        perPage: 12,
        listPath,
        list: (_, { items: own, number, count }) => {
          const turns = range(1, count).map((n) =>
            n === number
              ? `<b>${String(n)}</b>`
              : `<a href="${tab}_${String(n)}.html">${String(n)}</a>`,
          );
          return bare(name, `${lines(own, "_top")}<div class="fy">${turns.join(" ")}</div>`);
        },
      },
      items,
    );
    const path = `/org/${unit.code}/${tab === "zn" ? "" : `?type=${tab}`}`;
    book.put(PLATFORM, path, (visit) => unitPage(visit, unit, tab));
  }
}

/** Adds the platform: a directory by first letters, a home for each unit, tabs in a frame. */
export function putPlatform(book: SiteBook): void {
  for (const unit of UNITS) putUnit(book, unit);
  const initials = [
    ...new Set(UNITS.map(({ code }) => LETTERS[code.slice(0, 1)] ?? "S")),
  ].toSorted();
  const bar = range(65, 90).map((code) => {
    const letter = String.fromCodePoint(code);
    return initials.includes(letter)
      ? `<a href="/bm.html?py=${letter}">${letter}</a>`
      : `<s>${letter}</s>`;
  });
  const letters = `<div class="letters">按首字母：${bar.join(" ")}</div>`;
  book.put(PLATFORM, "/bm.html", (visit) =>
    page(visit, "机构", `${letters}<p>请选择首字母查看机构</p>`),
  );
  for (const letter of initials) {
    const own = UNITS.filter(({ code }) => LETTERS[code.slice(0, 1)] === letter);
    const grid = own.map(
      ({ code, name }) => `<div class="jg"><a href="/org/${code}/">${PLACE.name}${name}</a></div>`,
    );
    book.put(PLATFORM, `/bm.html?py=${letter}`, (visit) =>
      page(visit, "机构", letters + grid.join("\n")),
    );
  }
  const home =
    '<div class="gk-menu"><a href="/org/szf/">市政府</a><a href="/bm.html">市政府部门</a></div>';
  book.put(PLATFORM, "/", (visit) => page(visit, "首页", home));
}
