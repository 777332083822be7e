import { html, moved, origin, plain, plainCanonical, SiteBook } from "../kit/book.ts";
import type { Placed } from "../kit/columns.ts";
import { type Doc, ordinaries } from "../kit/docs.ts";
import { range } from "../kit/random.ts";
import { reportDoc, reportTitle } from "../kit/report.ts";
import { DEPARTMENTS } from "../kit/words.ts";
import type { Site, SiteAnswer, SiteVisit } from "../../site.ts";
import { HOME, HOST, mapped, MENU, nav, PLACE, publish, run } from "./publish.ts";
import { frame, lines } from "./skin.ts";
import { putTown } from "./towns.ts";

const PAGER_SCRIPT = `function createPageHTML(count, at, name, ext) {
  for (var i = 0; i < count; i++) {
    var to = i === 0 ? name + "." + ext : name + "_" + i + "." + ext;
    document.write(i === at ? "<b>" + (i + 1) + "</b>" : '<a href="' + to + '">' + (i + 1) + "</a>");
  }
}
`;

const OFFICES = DEPARTMENTS.slice(0, 15).map(({ name }) => `鹤汀区${name}`);

function putDistrict(book: SiteBook): readonly Placed[] {
  const section = { menu: MENU, side: "", kind: 2, perPage: 20 };
  const put = (path: string, name: string, docs: readonly Doc[], kind = 2): readonly Placed[] =>
    publish(book, { ...section, path, name, kind, where: [HOME] }, docs);
  const fronts = [
    put("/xwdt/", "新闻动态", ordinaries(run(OFFICES, ["news"], 520, "xwdt"))),
    put("/hdjl/", "政民互动", ordinaries(run(OFFICES, ["letter"], 160, "hdjl"))),
    put("/zwgk/tzgg/", "通知公告", ordinaries(run(OFFICES, ["notice", "people"], 380, "tzgg")), 0),
    put("/zwgk/zfwj/", "政府文件", ordinaries(run(OFFICES, ["policy"], 240, "zfwj")), 1),
    put("/zwgk/zdxm/", "重大项目", ordinaries(run(OFFICES, ["project", "penalty"], 300, "zdxm"))),
  ];
  const reports = range(2018, 2025)
    .toReversed()
    .map((year) => {
      const setting = { place: PLACE, agency: PLACE.government, year };
      return reportDoc(setting, reportTitle(setting));
    });
  put("/zwgk/zfxxgk/zfxxgknb/", "政府信息公开年报", reports);
  const links = [
    { href: "/zwgk/tzgg/", name: "通知公告" },
    { href: "/zwgk/zfwj/", name: "政府文件" },
    { href: "/zwgk/zdxm/", name: "重大项目" },
    { href: "/zwgk/zfxxgk/zfxxgknb/", name: "政府信息公开年报" },
    { href: "/xz/", name: "镇街信息公开" },
  ];
  book.put(HOST, "/zwgk/", () => frame("政务公开", MENU, nav(links)));
  return fronts.flatMap((items) => items.slice(0, 6));
}

function special(visit: SiteVisit): SiteAnswer | null {
  const top = origin(visit, HOST);
  const path = plainCanonical(visit.path);
  if (path === "/robots.txt")
    return plain(`User-agent: *\nDisallow: /search\nSitemap: ${top}/sitemap.xml\n`);
  if (path === "/statics/js/page.js") return plain(PAGER_SCRIPT, "text/javascript");
  if (path === "/search") return html(frame("搜索", MENU, "<p>没有找到相关结果</p>"));
  if (/^\/xz\/\w+$/u.test(path)) return moved(`${path}/`);
  if (path !== "/sitemap.xml") return null;
  const urls = mapped.map(
    (to) =>
      `<url><loc>${top}${to}</loc><lastmod>${/t(\d{4})(\d\d)(\d\d)_/u.exec(to)?.slice(1).join("-") ?? "2026-11-20"}</lastmod></url>`,
  );
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return plain(`${head}\n${urls.join("\n")}\n</urlset>`, "application/xml");
}

function build(): Site {
  const book = new SiteBook({
    name: "鹤汀区人民政府（镇街多）",
    hosts: [HOST],
    canonical: plainCanonical,
    special,
    missing: () =>
      html("<html><head><title>404 Not Found</title></head><body>404</body></html>", 404),
  });
  const front = putDistrict(book);
  for (const at of PLACE.towns.keys()) putTown(book, at);
  const towns = PLACE.towns.map(({ name, code }) => ({ href: `/xz/${code}/`, name }));
  book.put(HOST, "/xz/", () => frame("镇街频道", MENU, nav(towns)));
  book.put(HOST, "/gywm.html", () => frame("关于我们", MENU, "<p>鹤汀区人民政府门户网站</p>"));
  book.put(HOST, "/wzdt.html", () => frame("网站地图", MENU, nav([...MENU, ...towns])));
  book.put(HOST, "/", () => frame("鹤汀区人民政府", MENU, lines(front) + nav(towns)));
  return book.site();
}

/** A district with twenty towns, each with disclosure pages of its own. */
export const heting: Site = build();
