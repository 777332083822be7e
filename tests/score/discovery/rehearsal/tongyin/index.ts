import { SiteBook } from "../kit/book.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { type Doc, fill, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, pick, range } from "../kit/random.ts";
import { reportDoc } from "../kit/report.ts";
import type { Topic } from "../kit/topics.data.ts";
import { DEPARTMENTS, placeOf } from "../kit/words.ts";
import type { Site } from "../../site.ts";
import { article, frame, inner, lines, pager, SECTIONS } from "./skin.ts";

const HOST = "www.tongyin.gov.cn";
const PLACE = placeOf("桐隐县", "桐隐", 3, 10);
const UNITS = [
  "桐隐县人民政府办公室",
  ...DEPARTMENTS.slice(0, 20).map(({ name }) => `桐隐县${name}`),
  ...PLACE.towns.slice(0, 8).map(({ name }) => `桐隐县${name}人民政府`),
];
const TOPICS: readonly (readonly Topic[])[] = [
  ["news"],
  ["news"],
  ["finance", "project", "people", "notice", "penalty"],
  ["notice", "project"],
  ["policy"],
  ["letter"],
];
const COUNTS = [420, 260, 560, 230, 180, 110];
const LOOKS = ["law", "call", "website", "settlement", "half", "self", "system", "guide", "plan"];

/** Short titles as clerks type them. */
const TITLES = [
  "{year}年年报",
  "{short}{year}年信息公开年度报告",
  "{agency}{year}年政府信息公开年度报告",
  "{year}年度政府信息公开工作报告（{short}）",
  "{short}政府信息公开{year}年工作年度报告",
];

function reports(agency: string): readonly Doc[] {
  const years = range(2010, 2024).filter((year) => {
    const chance = agency.endsWith("办公室") ? 0 : between(`have/${agency}/${String(year)}`, 0, 6);
    return chance === 0;
  });
  return years.map((year) => {
    const setting = { place: PLACE, agency, year };
    const short = agency.replace("桐隐县", "县").replace(/^县(.+)人民政府$/u, "$1");
    const form = pick(`form/${agency}/${String(year)}`, TITLES).replace("{short}", short);
    return reportDoc(setting, fill(form, setting, "title"));
  });
}

/** Letters of parameter names and files do not matter, nor does what the site never asks for. */
function canonical(path: string): string {
  const address = new URL(path, "http://site");
  const file = address.pathname.toLowerCase();
  const own = new Map(
    [...address.searchParams].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const page = own.get("page") ?? "1";
  const more = page === "1" ? "" : `&page=${page}`;
  if (file === "/" || file === "/index.asp") return "/index.asp";
  if (file === "/shownews.asp") return `/ShowNews.asp?id=${own.get("id") ?? ""}`;
  if (file === "/list.asp") return `/List.asp?cid=${own.get("cid") ?? ""}${more}`;
  if (file === "/bm.asp" && own.has("unit")) return `/bm.asp?unit=${own.get("unit") ?? ""}${more}`;
  return file;
}

function sectionDocs(at: number): readonly Doc[] {
  const [id = 0] = SECTIONS[at] ?? [];
  const years: readonly [number, number] = [2008, 2025];
  const run = { place: PLACE, agencies: UNITS, years, seed: `ty/${String(id)}` };
  const plain = ordinaries({ ...run, topics: TOPICS[at] ?? ["news"], count: COUNTS[at] ?? 100 });
  if (id !== 31) return plain;
  const alike = UNITS.slice(0, 12).flatMap((unit) => lookalikes(PLACE, unit, LOOKS, [2020, 2022]));
  return newestFirst([...plain, ...alike, ...UNITS.flatMap(reports)]);
}

function build(): SiteBook {
  const missing = {
    status: 404,
    contentType: "text/html",
    text: "<h1>HTTP 404 - 无法找到文件</h1>",
  };
  const book = new SiteBook({
    name: "桐隐县人民政府（旧式ASP）",
    hosts: [HOST],
    charset: "gb18030",
    contentType: "text/html",
    canonical,
    missing: () => ({ ...missing, charset: "gb18030" }),
  });
  const fronts: string[] = [];
  for (const [at, [id, name]] of SECTIONS.entries()) {
    const items: readonly Placed[] = sectionDocs(at).map((doc, index) => ({
      doc,
      host: HOST,
      path: `/ShowNews.asp?id=${String(id * 1000 + 900 - index)}`,
    }));
    putDocs(book, items, (_, item) => article(item, name));
    const base = `List.asp?cid=${String(id)}`;
    const address = (n: number): string => (n === 1 ? base : `${base}&page=${String(n)}`);
    const list = { host: HOST, perPage: 20, listPath: (n: number) => `/${address(n)}` };
    putList(
      book,
      { ...list, list: (_, page) => inner(name, lines(page.items) + pager(page, address)) },
      items,
    );
    fronts.push(
      `<td valign=top><b>${name}</b> <a href="${base}">更多&gt;&gt;</a>${lines(items.slice(0, 8))}</td>`,
    );
    if (id === 31) putUnits(book, items);
  }
  const front = `<table width=100%><tr>${fronts.slice(0, 3).join("")}</tr><tr>${fronts.slice(3).join("")}</tr></table>`;
  book.put(HOST, "/index.asp", () => frame("桐隐县人民政府", front));
  return book;
}

/** Each unit's own list of the same section. */
function putUnits(book: SiteBook, items: readonly Placed[]): void {
  const cells = UNITS.map((unit, at) => {
    const base = `bm.asp?unit=${String(at + 1)}`;
    const address = (n: number): string => (n === 1 ? base : `${base}&page=${String(n)}`);
    const own = items.filter(({ doc }) => doc.agency === unit);
    const list = { host: HOST, perPage: 20, listPath: (n: number) => `/${address(n)}` };
    putList(
      book,
      { ...list, list: (_, page) => inner(unit, lines(page.items) + pager(page, address)) },
      own,
    );
    return `<td><a href="${base}">${unit}</a></td>${at % 4 === 3 ? "</tr><tr>" : ""}`;
  });
  book.put(HOST, "/bm.asp", () =>
    inner("部门公开", `<table border=1><tr>${cells.join("")}</tr></table>`),
  );
}

/** An old county site in GBK whose reports are lost in one long list. */
export const tongyin: Site = build().site();
