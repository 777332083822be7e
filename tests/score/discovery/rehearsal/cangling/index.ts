import { html, plain, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Placed, putDocs } from "../kit/columns.ts";
import { type Doc, newestFirst, ordinaries } from "../kit/docs.ts";
import { lookalikes } from "../kit/lookalikes.ts";
import { between, chunk, hex, range } from "../kit/random.ts";
import { reportDoc, reportTitle } from "../kit/report.ts";
import type { Topic } from "../kit/topics.data.ts";
import { type Department, DEPARTMENTS, placeOf } from "../kit/words.ts";
import type { Site } from "../../site.ts";
import { channelPage, frame } from "./skin.ts";

const HOST = "www.cangling.gov.cn";
const API = "/api-gateway/publish/front/content/list";
const PLACE = placeOf("沧翎市", "沧翎", 11, 9);
const ORGANS: readonly Department[] = [
  { name: "人民政府", code: "szf" },
  ...DEPARTMENTS.slice(4, 21),
];
const LOOKS = ["law", "call", "website", "settlement", "reading", "half", "plan", "asked"];
const LATEST: Placed[] = [];

/** Of the query only what the interface reads. */
function canonical(path: string): string {
  const address = new URL(path, "http://site");
  const { searchParams } = address;
  if (address.pathname !== API) return plainCanonical(path);
  return `${API}?channelId=${searchParams.get("channelId") ?? ""}&pageNo=${searchParams.get("pageNo") ?? "1"}`;
}

function article(item: Placed, name: string): string {
  const { doc } = item;
  return frame(
    doc.title,
    `<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; ${name}</div><h1 class="detail-title">${doc.title}</h1><div class="detail-meta"><span>来源：${doc.agency}</span><span>发布机构：${doc.agency}</span><span>发布日期：${doc.date}</span></div><div class="detail-body" id="zoomcon">${doc.body()}</div><div class="detail-side"><b>相关链接</b><a href="/zwgk/">政务公开</a></div>`,
  );
}

/** Adds a channel: its page, the data its script asks for, its documents. */
function channel(
  book: SiteBook,
  place: { readonly path: string; readonly name: string; readonly side: string },
  docs: readonly Doc[],
): void {
  const id = hex(`channel${place.path}`, 32);
  const items = docs.map((doc) => {
    const day = doc.date.replaceAll("-", "");
    const path = `/content/${day.slice(0, 6)}/${hex(`cl${place.path}${doc.seed}`, 24)}.html`;
    return { doc, host: HOST, path };
  });
  putDocs(book, items, (_, item) => article(item, place.name));
  const groups = chunk(items, 15);
  for (const [at, group] of groups.entries())
    book.put(HOST, `${API}?channelId=${id}&pageNo=${String(at + 1)}`, () => {
      const rows = group.map(({ doc, path }) => ({
        id: hex(path, 12),
        title: doc.title,
        url: path,
        publishDate: doc.date,
        source: doc.agency,
      }));
      const data = {
        total: items.length,
        pages: groups.length,
        pageNo: at + 1,
        pageSize: 15,
        rows,
      };
      return plain(JSON.stringify({ code: 200, msg: "success", data }), "application/json");
    });
  book.put(HOST, place.path, () => channelPage(place.name, id, place.side));
  LATEST.push(...items.filter(({ doc }) => !doc.isReport).slice(0, 1));
}

function putOrgan(book: SiteBook, organ: Department): void {
  const agency = PLACE.name + organ.name;
  const base = `/zwgk/jg/${organ.code}/`;
  const tabs = [
    ["zn", "政府信息公开指南"],
    ["zd", "政府信息公开制度"],
    ["nr", "法定主动公开内容"],
    ["nb", "政府信息公开年报"],
  ];
  const links = tabs.map(([to = "", text = ""]) => `<a href="${base}${to}/">${text}</a>`);
  const side = `<div class="organ-tabs"><div>${agency}</div>${links.join("")}</div>`;
  const years = range(2018 + between(base, 0, 3), 2025).toReversed();
  const reports = years.map((year) => {
    const setting = { place: PLACE, agency, year };
    return reportDoc(setting, reportTitle(setting));
  });
  const topics: readonly Topic[] = ["policy", "finance", "people", "penalty", "notice"];
  const run = {
    place: PLACE,
    agencies: [agency],
    topics,
    years: [2018, 2025] as const,
    seed: `cl${base}`,
  };
  const plainDocs = ordinaries({ ...run, count: between(`${base}n`, 70, 130) });
  const open = newestFirst([...plainDocs, ...lookalikes(PLACE, agency, LOOKS, [2021, 2024])]);
  const rules = lookalikes(PLACE, agency, ["system"], [2019, 2023]);
  const guide = lookalikes(PLACE, agency, ["guide"], [2019, 2023]);
  const docs: readonly (readonly Doc[])[] = [guide, rules, open, reports];
  for (const [at, [to = "", text = ""]] of tabs.entries())
    channel(book, { path: `${base}${to}/`, name: `${agency}${text}`, side }, docs[at] ?? []);
  book.put(HOST, base, () => frame(`${agency}信息公开`, side));
}

function build(): Site {
  const book = new SiteBook({
    name: "沧翎市人民政府（列表由脚本取）",
    hosts: [HOST],
    canonical,
    missing: () => html(frame("404", "<p>您访问的页面走丢了</p>"), 404),
  });
  const agencies = ORGANS.map(({ name }) => PLACE.name + name);
  const put = (code: string, name: string, topics: readonly Topic[], count: number): void => {
    const docs = ordinaries({
      place: PLACE,
      agencies,
      topics,
      years: [2019, 2025],
      count,
      seed: `cl/${code}`,
    });
    channel(book, { path: `/channel/${code}/`, name, side: "" }, docs);
  };
  put("yw", "沧翎要闻", ["news"], 620);
  put("tzgg", "通知公告", ["notice", "people", "project"], 460);
  put("lxhf", "来信回复", ["letter"], 210);
  for (const organ of ORGANS) putOrgan(book, organ);
  const cards = ORGANS.map(
    ({ name, code }) => `<a class="card" href="/zwgk/jg/${code}/">${PLACE.name}${name}</a>`,
  );
  book.put(HOST, "/zwgk/", () => frame("政务公开", `<div class="grid">${cards.join("\n")}</div>`));
  const latest = LATEST.slice(0, 10).map(({ doc, path }) => `<a href="${path}">${doc.title}</a>`);
  book.put(HOST, "/", () =>
    frame("沧翎市人民政府", `<div class="latest">${latest.join("\n")}</div>`),
  );
  return book.site();
}

/** A city whose lists a script fetches as JSON. */
export const cangling: Site = build();
