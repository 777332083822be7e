import { html, origin, plainCanonical, SiteBook } from "../kit/book.ts";
import { type Link, links, place, publish } from "../kit/desk.ts";
import { type Placed, putDocs, putList } from "../kit/columns.ts";
import { newestFirst } from "../kit/docs.ts";
import type { Site, SiteVisit } from "../../site.ts";
import { ABOUT, HEAD_COLUMNS, HEAD_MENU, STATUTORY } from "./huguan.data.ts";
import { chooser, putOffices, REGIONAL } from "./offices.ts";
import { DESK, documents, reportsBy } from "./publish.ts";
import { BUREAU, frame, HEAD, lines, type Office, PLATFORM, relative } from "./skin.ts";

const LEAVES = STATUTORY.map((entry) => {
  const [folder = "", name = "", count = "", what = ""] = entry.split(":");
  return { path: `/fdzdgknr/${folder}/`, name, count: Number(count), what };
});

function menu(entries: readonly string[]): readonly Link[] {
  return entries.map((entry) => {
    const [href = "", name = ""] = entry.split(":");
    return { href, name };
  });
}

const OFFICE: Office = {
  host: HEAD,
  name: BUREAU,
  menu: [...menu(HEAD_MENU), { href: `@${PLATFORM}`, name: "政府信息公开" }],
};

const OPEN_OFFICE: Office = {
  host: PLATFORM,
  name: `${BUREAU}政府信息公开平台`,
  menu: [
    { href: "/zn/", name: "政府信息公开指南" },
    { href: "/zd/", name: "政府信息公开制度" },
    { href: "/fdzdgknr/", name: "法定主动公开内容" },
    { href: "/nb/", name: "政府信息公开年报" },
    { href: "/ysqgk/", name: "依申请公开" },
    { href: `@${HEAD}`, name: "返回主站" },
  ],
};

function text(visit: SiteVisit, office: Office, path: string, title: string): string {
  return frame(
    visit,
    office,
    path,
    title,
    ABOUT.map((line) => `<p>\u3000\u3000${line}</p>`).join("\n"),
  );
}

/** Pages that lead to the columns below them. */
function putHubs(book: SiteBook): void {
  const columns = menu(HEAD_COLUMNS);
  for (const [path, name] of [
    ["/xwzx/", "新闻中心"],
    ["/zcfg/", "政策法规"],
  ] as const) {
    const own = columns.filter(({ href }) => href.startsWith(path));
    const shown = own.map(({ href, name: title }) => ({ href: relative(path, href), name: title }));
    book.put(HEAD, path, (visit) =>
      frame(visit, OFFICE, path, name, `<ul class="lm">${links(shown)}</ul>`),
    );
  }
  book.put(HEAD, "/pcjg/", (visit) => {
    const shown = REGIONAL.map(({ host, full }) => ({
      href: `${origin(visit, host)}/`,
      name: full,
    }));
    return frame(visit, OFFICE, "/pcjg/", "派出机构", `<ul class="pcjg">${links(shown)}</ul>`);
  });
  book.put(HEAD, "/jggk/", (visit) => text(visit, OFFICE, "/jggk/", "机构概况"));
}

function putHead(book: SiteBook): void {
  const agencies = [BUREAU, ...REGIONAL.map(({ full }) => full)];
  const alike = documents([BUREAU], "*call firms reading picture", 0, "", 2014);
  const fronts: (readonly Placed[])[] = HEAD_COLUMNS.map((entry) => {
    const [path = "", name = "", count = "", what = ""] = entry.split(":");
    const docs = documents(agencies, what, Number(count), `hg${path}`);
    const section = { host: HEAD, path, name, where: [], office: OFFICE };
    return publish(
      book,
      DESK,
      section,
      path === "/tzgg/" ? newestFirst([...docs, ...alike]) : docs,
    );
  });
  const columns = menu(HEAD_COLUMNS);
  book.put(HEAD, "/", (visit) => {
    const boxes = columns.map(
      ({ href, name }, at) =>
        `<div class="box"><h3>${name}<a href="${relative("/", href)}">更多&gt;</a></h3>${lines(visit, "/", (fronts[at] ?? []).slice(0, 6))}</div>`,
    );
    return frame(visit, OFFICE, "/", BUREAU, boxes.join("\n") + chooser(visit));
  });
}

/** The reports: those before 2014 were left in a folder of the main site that nothing else leads to. */
function putReports(book: SiteBook): void {
  const section = {
    host: PLATFORM,
    path: "/nb/",
    name: "政府信息公开年报",
    where: [],
    office: OPEN_OFFICE,
  };
  const old = { ...section, host: HEAD, path: "/zwgk/ndbg/", office: OFFICE };
  const items = place(DESK, section, reportsBy(BUREAU, [2014, 2024]));
  const older = place(DESK, old, reportsBy(BUREAU, [2008, 2013]));
  putDocs(book, items, (visit, item) => DESK.article(visit, section, item));
  putDocs(book, older, (visit, item) => DESK.article(visit, { ...old, path: "/" }, item));
  const column = {
    host: PLATFORM,
    perPage: DESK.perPage,
    listPath: (number: number, count: number) => DESK.listPath(section, number, count),
    list: (visit: SiteVisit, page: Parameters<typeof DESK.list>[2]) =>
      DESK.list(visit, section, page),
  };
  putList(book, column, [...items, ...older]);
}

/** The platform: the contents are chosen in a tree and shown in a frame beside it. */
function putPlatform(book: SiteBook): void {
  const section = { host: PLATFORM, where: [], office: OPEN_OFFICE };
  for (const { path, name, count, what } of LEAVES)
    publish(book, DESK, { ...section, path, name }, documents([BUREAU], what, count, `hg${path}`));
  const system = documents([BUREAU], "*system", 0, "", 2016);
  publish(book, DESK, { ...section, path: "/zd/", name: "政府信息公开制度" }, system);
  const guide = documents([BUREAU], "*guide", 0, "", 2016);
  publish(book, DESK, { ...section, path: "/zn/", name: "政府信息公开指南" }, guide);
  const tree = LEAVES.map(({ path, name }) => ({ href: relative("/fdzdgknr/", path), name }));
  const [first] = tree;
  book.put(PLATFORM, "/fdzdgknr/", (visit) =>
    frame(
      visit,
      OPEN_OFFICE,
      "/fdzdgknr/",
      "法定主动公开内容",
      `<div class="tree">${links(tree).replaceAll("<a ", '<a target="gkml" ')}</div><iframe name="gkml" src="${first?.href ?? ""}" width="780" height="900" frameborder="0"></iframe>`,
    ),
  );
  book.put(PLATFORM, "/ysqgk/", (visit) => text(visit, OPEN_OFFICE, "/ysqgk/", "依申请公开"));
  book.put(PLATFORM, "/", (visit) =>
    frame(visit, OPEN_OFFICE, "/", "政府信息公开", `<p>请从上方选择。</p>${chooser(visit)}`),
  );
  putReports(book);
}

function build(): Site {
  const book = new SiteBook({
    name: "国家湖泊管理局（派出机构各有网站）",
    hosts: [HEAD, PLATFORM, ...REGIONAL.map(({ host }) => host)],
    canonical: plainCanonical,
    missing: () =>
      html("<html><head><title>404</title></head><body>404 Not Found</body></html>", 404),
  });
  putHead(book);
  putHubs(book);
  putPlatform(book);
  putOffices(book);
  return book.site();
}

/** A national bureau: a platform for its disclosure and a site for each of its regional offices. */
export const huguan: Site = build();
