import type { SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { reportsOf } from "../kit/desk.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between } from "../kit/random.ts";
import { HOST, PLACE, putChannel } from "./publish.ts";
import { bare, frame, goLinks } from "./skin.ts";
import { TOWN_COLUMNS, TOWN_WORDS } from "./yaowu.data.ts";

const ALIKE = ["law", "settlement", "half", "plan", "self"];

function fullName(name: string): string {
  return `${PLACE.name}${name}${name.endsWith("街道") ? "办事处" : "人民政府"}`;
}

/** The line of a report: a year, or a picture of it. */
function yearLine({ doc }: Placed): string {
  const year = String(Number(doc.date.slice(0, 4)) - 1);
  return between(doc.agency, 0, 2) === 0
    ? `<img src="/images/nb/${year}.gif" alt="${year}年度" border="0" />`
    : `${year}年度`;
}

function columnDocs(agency: string, at: number): readonly Doc[] {
  const seed = `yw/${agency}/${String(at)}`;
  const run = { place: PLACE, agencies: [agency], years: [2018, 2025] as const, seed };
  if (at === 0) return lookalikes(PLACE, agency, ["guide", "system"], [2019, 2023]);
  if (at === 1) return ordinaries({ ...run, topics: ["finance"], count: between(seed, 30, 50) });
  return ordinaries({ ...run, topics: ["news", "notice"], count: between(seed, 25, 40) });
}

/** The channel of a town's reports; where its name is a wide one the titles tell what is what. */
function putReports(book: SiteBook, id: number, name: string, agency: string): void {
  const own = reportsOf(PLACE, agency, [2019 + between(agency, 0, 2), 2024]);
  const wide = name === "年度工作" || name === "报告类";
  if (!wide) {
    putChannel(book, id, name, own, yearLine);
    return;
  }
  const alike = lookalikes(PLACE, agency, ALIKE, [2019, 2024]);
  putChannel(book, id, name, newestFirst([...own, ...alike]));
}

/** A town: three tabs, of which each is a page in a frame. */
function putTown(book: SiteBook, at: number, name: string): void {
  const agency = fullName(name);
  const base = `/town.action?tid=${String(at + 1)}`;
  const first = 300 + at * 10;
  const tab = (code: string, text: string): string =>
    `<li onclick="tab('${base}&t=${code}')">${text}</li>`;
  book.put(HOST, base, () =>
    frame(
      name,
      `<h2>${name}</h2><ul class="tabs">${tab("jj", "镇乡概况")}${tab("dt", "工作动态")}${tab("gk", "政务公开")}</ul><iframe id="main" src="${base}&amp;t=jj" width="100%" height="600"></iframe><script>function tab(u) { document.getElementById("main").src = u; }</script>`,
    ),
  );
  const news = ordinaries({
    place: PLACE,
    agencies: [agency],
    topics: ["news"],
    years: [2019, 2025],
    count: between(`yw/${name}`, 40, 70),
    seed: `yw/dt/${name}`,
  });
  putChannel(book, first, "工作动态", news);
  for (const [offset, column] of TOWN_COLUMNS)
    putChannel(book, first + offset, column, columnDocs(agency, offset - 1));
  const word = TOWN_WORDS[at % TOWN_WORDS.length] ?? "公开年报";
  putReports(book, first + 4, word, agency);
  const open = TOWN_COLUMNS.map(([offset, column]) => [first + offset, column] as const);
  book.put(HOST, `${base}&t=jj`, () => bare(`<p>${name}位于${PLACE.name}，面积86平方公里。</p>`));
  book.put(HOST, `${base}&t=dt`, () => bare(goLinks([[first, "工作动态（更多）"]])));
  book.put(HOST, `${base}&t=gk`, () => bare(goLinks([...open, [first + 4, word]])));
}

/** The towns behind a map of the county. */
export function putTowns(book: SiteBook): void {
  for (const [at, { name }] of PLACE.towns.entries()) putTown(book, at, name);
  const areas = PLACE.towns.map(({ name }, at) => {
    const left = 30 + (at % 5) * 140;
    const top = 20 + Math.floor(at / 5) * 150;
    return `<area shape="rect" coords="${[left, top, left + 130, top + 140].join(",")}" href="town.action?tid=${String(at + 1)}" alt="${name}" title="${name}" />`;
  });
  book.put(HOST, "/towns.action", () =>
    frame(
      "镇乡之窗",
      `<p>请在地图上点击镇乡名称</p><img src="/images/map.jpg" usemap="#map" border="0" /><map name="map">${areas.join("\n")}</map><a href="/channel.action?cid=102">镇乡快报&gt;&gt;</a>`,
    ),
  );
}
