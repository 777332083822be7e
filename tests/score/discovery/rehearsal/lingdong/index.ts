import { SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalike, lookalikes } from "../kit/lookalikes.ts";
import { range } from "../kit/random.ts";
import { reportDoc, reportTitle } from "../kit/report.ts";
import type { Topic } from "../kit/topics.data.ts";
import { list, placeOf } from "../kit/words.ts";
import type { Site } from "../../site.ts";
import { canonical, missing, special } from "./server.ts";
import { article, column, COLUMNS, cut, frame, lines, pager } from "./skin.ts";

const HOST = "jtt.lingdong.gov.cn";
const PLACE = placeOf("岭东省", "岭东", 7, 12);
const OFFICE = "岭东省交通运输厅";
const REGIONS = list("澹州市|栖阳市|临楸市|沱宁市|雁浦市|甪城市|平橹市|西堃自治州|绥漳市|昭岑市");
const BUREAUS = REGIONS.map((region) => `${region}交通运输局`);
const COUNTS = [520, 430, 380, 350, 330, 420, 220, 300, 150];
const TOPICS: readonly (readonly Topic[])[] = [
  ["news"],
  ["news"],
  ["notice"],
  ["policy"],
  ["finance"],
  ["penalty"],
  ["people"],
  ["project"],
  ["letter"],
];
const LOOKS = ["law", "call", "reading", "picture", "website", "settlement", "asked", "tongbao"];
const CITIES = "/zwgk/zfxxgk/nb/szjtj.htm";

function place(docs: readonly Doc[], tree: number): readonly Placed[] {
  return docs.map((doc, at) => ({
    doc,
    host: HOST,
    path: `/info/${String(tree)}/${String(tree * 10 + 900 - at)}.htm`,
  }));
}

function columnDocs(at: number): readonly Doc[] {
  const years: readonly [number, number] = [2014, 2025];
  const run = { place: PLACE, agencies: [OFFICE, ...BUREAUS], years, seed: `ld/${String(at)}` };
  const plain0 = ordinaries({ ...run, topics: TOPICS[at] ?? ["news"], count: COUNTS[at] ?? 90 });
  if (at !== 2) return plain0;
  const alike = [OFFICE, ...BUREAUS].flatMap((who) => lookalikes(PLACE, who, LOOKS, [2021, 2023]));
  return newestFirst([...plain0, ...alike]);
}

function report(agency: string, year: number): Doc {
  const setting = { place: PLACE, agency, year };
  return reportDoc(setting, reportTitle(setting));
}

/** The table of the cities' reports: one row a region, one column a year. */
function regionTable(items: readonly Placed[]): string {
  const years = range(2019, 2025).toReversed();
  const rows = BUREAUS.map((bureau, at) => {
    const cells = years.map((year) => {
      const own = items.find(
        ({ doc }) => doc.agency === bureau && doc.title.includes(String(year)),
      );
      if (own === undefined) return "<td>—</td>";
      return `<td><a href="../../..${own.path}" title="${own.doc.title}" target="_blank">${cut(own.doc.title, 11)}</a></td>`;
    });
    return `<tr><th>${REGIONS[at] ?? ""}</th>${cells.join("")}</tr>`;
  });
  const head = years.map((year) => `<th>${String(year)}年度</th>`).join("");
  return `<table class="nbtab" width="100%"><tr><th>市（州）</th>${head}</tr>${rows.join("\n")}</table>`;
}

function address(n: number): string {
  return n === 1 ? "nb.htm" : `nb/${String(3 - n)}.htm`;
}

function ownPath(n: number): string {
  return `/zwgk/zfxxgk/${address(n)}`;
}

function putReports(book: SiteBook): void {
  const own = place(
    range(2010, 2025)
      .toReversed()
      .map((year) => report(OFFICE, year)),
    1041,
  );
  const all = range(2019, 2025).flatMap((year) => BUREAUS.map((bureau) => report(bureau, year)));
  const cities = place(
    all.filter((_, at) => at % 9 !== 4),
    1042,
  );
  putDocs(book, [...own, ...cities], (_, item) => article(item, "政府信息公开年报"));
  const tabs =
    '<div class="tab"><a href="nb.htm">厅本级</a><a href="nb/szjtj.htm">各市（州）交通运输局</a></div>';
  const host = { host: HOST, perPage: 10 };
  putList(
    book,
    {
      ...host,
      listPath: ownPath,
      list: (_, page) => {
        const here = ownPath(page.number);
        const back = page.number === 1 ? "" : "../";
        const turn = pager(page, (n) => back + address(n));
        const bar = tabs.replaceAll('href="', `href="${back}`);
        return column(here, "政府信息公开年报", bar + lines(here, page.items) + turn);
      },
    },
    own,
  );
  book.put(HOST, CITIES, () => column(CITIES, "各市（州）年度报告", regionTable(cities)));
}

function putColumns(book: SiteBook): readonly string[] {
  return COLUMNS.map(([to, name, tree], at) => {
    const items = place(columnDocs(at), tree);
    putDocs(book, items, (_, item) => article(item, name));
    const last = to.split("/").at(-1) ?? to;
    const listPath = (n: number, count: number): string =>
      n === 1 ? `/${to}.htm` : `/${to}/${String(count - n + 1)}.htm`;
    const host = { host: HOST, perPage: 15 };
    putList(
      book,
      {
        ...host,
        listPath,
        list: (_, page) => {
          const here = listPath(page.number, page.count);
          const back = page.number === 1 ? "" : "../";
          const turn = (n: number): string =>
            n === 1 ? `${back}${last}.htm` : `${back}${last}/${String(page.count - n + 1)}.htm`;
          return column(here, name, lines(here, page.items) + pager(page, turn));
        },
      },
      items,
    );
    return `<div class="box"><h3>${name}<a href="${to}.htm">MORE</a></h3>${lines("/index.htm", items.slice(0, 6))}</div>`;
  });
}

function build(): SiteBook {
  const name = "岭东省交通运输厅（VSB）";
  const book = new SiteBook({ name, hosts: [HOST], canonical, special, missing });
  const boxes = putColumns(book);
  book.put(HOST, "/index.htm", () => frame("/index.htm", OFFICE, boxes.join("\n")));
  const guide = lookalike("guide", { place: PLACE, agency: OFFICE, year: 2022 });
  const [zn] = place([guide], 1031);
  if (zn !== undefined) putDocs(book, [zn], (_, item) => article(item, "政府信息公开指南"));
  const open = COLUMNS.slice(2, 8).map(([to, text]) => `<a href="${to}.htm">${text}</a>`);
  const more = '<a href="zwgk/zfxxgk/"><img src="images/zfxxgk.png" alt="政府信息公开"></a>';
  book.put(HOST, "/zwgk.htm", () => column("/zwgk.htm", "政务公开", `${open.join(" ")}${more}`));
  const tabs = `<ul class="gk"><li><a href="../info/1031/11210.htm">政府信息公开指南</a></li><li><a href="zfxxgk/fdzdgknr/czxx.htm">法定主动公开内容</a></li><li><a href="zfxxgk/nb.htm">政府信息公开年报</a></li></ul>`;
  book.put(HOST, "/zwgk/zfxxgk.htm", () => column("/zwgk/zfxxgk.htm", "政府信息公开", tabs));
  putReports(book);
  return book;
}

/** A provincial department: its own reports in a column, the cities' in a table. */
export const lingdong: Site = build().site();
