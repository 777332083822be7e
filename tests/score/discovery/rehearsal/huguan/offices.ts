import { origin, type SiteBook } from "../kit/book.ts";
import { type Link, links, publish } from "../kit/desk.ts";
import { type Doc, newestFirst } from "../kit/docs.ts";
import { between } from "../kit/random.ts";
import type { SiteVisit } from "../../site.ts";
import { ABOUT, OFFICES } from "./huguan.data.ts";
import { DESK, documents, reportsBy } from "./publish.ts";
import { BUREAU, frame, HEAD, lines, type Office, PLATFORM, relative } from "./skin.ts";

interface Regional extends Office {
  readonly full: string;
  readonly kind: number;
  readonly reports: readonly Doc[];
}

function menuOf(kind: number): readonly Link[] {
  const open = [
    { href: "/xxgk/", name: "信息公开" },
    { href: "/zfxxgk/", name: "政府信息公开" },
    { href: `@${PLATFORM}`, name: "信息公开" },
    { href: "/zwgk/", name: "政务公开" },
  ][kind];
  return [
    { href: "/", name: "首页" },
    { href: "/jgjs/", name: "机构介绍" },
    { href: "/gzdt/", name: "工作动态" },
    ...(open === undefined ? [] : [open]),
    { href: "/tzgg/", name: "通知公告" },
    { href: "/xzxk/", name: "行政许可" },
    { href: `@${HEAD}`, name: BUREAU },
  ];
}

/** The regional offices: some had another name before the reform of 2018. */
export const REGIONAL: readonly Regional[] = OFFICES.map((entry) => {
  const [code = "", name = "", kind = "", first = "", before = ""] = entry.split(":");
  const full = BUREAU + name;
  const start = Number(first);
  const reports =
    before === ""
      ? reportsBy(full, [start, 2024])
      : [...reportsBy(full, [2019, 2024]), ...reportsBy(BUREAU + before, [start, 2018])];
  const menu = menuOf(Number(kind));
  return { host: `${code}.nlma.gov.cn`, name, menu, full, kind: Number(kind), reports };
});

/** A box that leads to the regional offices. */
export function chooser(visit: SiteVisit): string {
  const options = REGIONAL.map(
    ({ host, name }) => `<option value="${origin(visit, host)}/">${name}</option>`,
  );
  return `<select onchange="if(this.value!='')window.open(this.value)"><option value="">派出机构网站</option>${options.join("")}</select>`;
}

function guides(office: Regional): readonly Doc[] {
  return documents([office.full], "*guide system", 0, "", 2018);
}

/** A page of its own for each of the things to be disclosed. */
function putFolders(
  book: SiteBook,
  office: Regional,
  base: string,
  nb: readonly [string, string],
): void {
  const section = { host: office.host, office, where: [{ href: base, name: "信息公开" }] };
  const [folder, name] = nb;
  const seed = `hg/${office.host}${base}`;
  const files = [
    ...documents([office.full], "policy,finance,people", between(seed, 30, 60), seed),
    ...documents([office.full], "*law settlement half plan", 0, "", 2015),
  ];
  const parts: readonly (readonly [string, string, readonly Doc[]])[] = [
    ["zn/", "信息公开指南", guides(office)],
    ["ml/", "信息公开目录", newestFirst(files)],
    [folder, name, office.reports],
  ];
  for (const [own, title, docs] of parts)
    publish(book, DESK, { ...section, path: base + own, name: title }, docs);
  const side = parts.map(([own, title]) => ({ href: `./${own}`, name: title }));
  book.put(office.host, base, (visit) =>
    frame(visit, office, base, "信息公开", `<ul class="left">${links(side)}</ul>${chooser(visit)}`),
  );
}

/** One page with four tabs, of which the first alone is shown at once. */
function putTabs(book: SiteBook, office: Regional): void {
  const base = "/zfxxgk/";
  const section = { host: office.host, office, where: [{ href: base, name: "政府信息公开" }] };
  const seed = `hg/${office.host}${base}`;
  const files = documents([office.full], "policy,finance,penalty", between(seed, 30, 60), seed);
  const alike = documents([office.full], "*law settlement asked", 0, "", 2015);
  const parts: readonly (readonly [string, string, readonly Doc[]])[] = [
    ["zfxxgkzn/", "政府信息公开指南", guides(office)],
    ["fdzdgknr/", "法定主动公开内容", newestFirst([...files, ...alike])],
    ["zfxxgknb/", "政府信息公开年报", office.reports],
  ];
  const tabs = parts.map(([folder, name, docs]) => {
    const items = publish(book, DESK, { ...section, path: base + folder, name }, docs);
    return { folder, name, items };
  });
  book.put(office.host, base, (visit) => {
    const heads = tabs.map(({ name }, at) => `<li onclick="setTab(${String(at)})">${name}</li>`);
    const bodies = tabs.map(
      ({ folder, items }, at) =>
        `<div id="con_${String(at)}" style="display:${at === 0 ? "block" : "none"}">${lines(visit, base, items.slice(0, 6))}<a class="more" href="./${folder}">更多</a></div>`,
    );
    const middle = `<ul class="tab">${heads.join("")}<li>依申请公开</li></ul>${bodies.join("\n")}`;
    return frame(visit, office, base, `政府信息公开_${office.name}`, middle);
  });
}

/** Office without a column for them: the reports stand among the notices. */
function notices(office: Regional): readonly Doc[] {
  const seed = `hg/${office.host}/tzgg`;
  const own = documents([office.full], "notice,people", between(seed, 70, 130), seed);
  if (office.kind !== 2) return own;
  const alike = documents([office.full], "*settlement law website plan", 0, "", 2015);
  return newestFirst([...own, ...alike, ...office.reports]);
}

function putRegional(book: SiteBook, office: Regional): void {
  const { host, full, kind, name } = office;
  const section = { host, office, where: [] };
  const run = (what: string, count: number): readonly Doc[] =>
    documents([full], what, count, `hg/${host}/${what}`);
  const put = (path: string, title: string, docs: readonly Doc[]): ReturnType<typeof publish> =>
    publish(book, DESK, { ...section, path, name: title }, docs);
  const news = put("/gzdt/", "工作动态", run("news", between(`${host}/news`, 70, 150)));
  const told = put("/tzgg/", "通知公告", notices(office));
  put("/xzxk/", "行政许可", run("penalty,project", between(`${host}/xzxk`, 30, 80)));
  if (kind === 0) putFolders(book, office, "/xxgk/", ["ndbg/", "信息公开年度报告"]);
  if (kind === 1) putTabs(book, office);
  if (kind === 3) putFolders(book, office, "/zwgk/", ["xxgknb/", "年报"]);
  const about = ABOUT.map((text) => `<p>${text}</p>`).join("");
  book.put(host, "/jgjs/", (visit) => frame(visit, office, "/jgjs/", "机构介绍", about));
  book.put(host, "/", (visit) => {
    const boxes = [
      { items: news, path: "/gzdt/", title: "工作动态" },
      { items: told, path: "/tzgg/", title: "通知公告" },
    ].map(
      ({ items, path, title }) =>
        `<h3>${title}<a href="${relative("/", path)}">更多</a></h3>${lines(visit, "/", items.slice(0, 8))}`,
    );
    return frame(visit, office, "/", name, boxes.join("\n"));
  });
}

/** Adds the sites of the regional offices. */
export function putOffices(book: SiteBook): void {
  for (const office of REGIONAL) putRegional(book, office);
}
