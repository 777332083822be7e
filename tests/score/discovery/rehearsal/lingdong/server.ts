import { html, moved, plain } from "../kit/book.ts";
import type { SiteAnswer, SiteVisit } from "../../site.ts";
import { column, COLUMNS, frame } from "./skin.ts";

/** Folders that lead to the column's page. */
const FOLDERS = new Set(
  [...COLUMNS.map(([to]) => to), "zwgk", "zwgk/zfxxgk", "zwgk/zfxxgk/nb"].map((to) => `/${to}`),
);

/** The one spelling of an address. */
export function canonical(path: string): string {
  const [bare = "/"] = path.split(/[?#;]/u);
  if (bare === "/" || bare === "/index.html") return "/index.htm";
  const folder = bare.replace(/\/$/u, "");
  return FOLDERS.has(folder) ? `${folder}.htm` : bare;
}

/** The template the builder shows for anything it does not have, with status 200. */
export function missing(visit: SiteVisit): SiteAnswer {
  const sorry =
    '<div class="tip">抱歉，您访问的页面不存在或已被删除！</div><p><a href="/index.htm">返回首页</a></p>';
  return html(
    frame("/x", "提示信息", `${sorry}<!-- ${visit.path.length > 60 ? "long" : "short"} -->`),
  );
}

/** A calendar without end and a search that always has another page. */
export function special(visit: SiteVisit): SiteAnswer | null {
  const { pathname, searchParams } = new URL(
    visit.path.replace(/;jsessionid=\w+/u, ""),
    "http://s",
  );
  if (pathname === "/robots.txt") return plain("User-agent: *\nDisallow: /system/\n");
  if (pathname === "/rl.jsp") {
    const [year = 2026, month = 11] = (searchParams.get("d") ?? "2026-11").split("-").map(Number);
    const links = [-1, 1].map((step) => {
      const at = year * 12 + month - 1 + step;
      const day = `${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}`;
      return `<a href="rl.jsp?d=${day}">${day}</a>`;
    });
    return html(
      column("/rl.jsp", "工作日历", `<div class="rl">${links.join(" ")}</div><p>本月无安排</p>`),
    );
  }
  if (pathname === "/search.jsp") {
    const page = Number(searchParams.get("p") ?? "1");
    const next = `<a href="search.jsp?wbtreeid=1001&amp;p=${String(page + 1)}">下一页</a>`;
    return html(column("/search.jsp", "搜索结果", `<p>请输入关键词</p>${next}`));
  }
  if (!FOLDERS.has(pathname.replace(/\/$/u, ""))) return null;
  return moved(pathname.endsWith("/") ? `${pathname.slice(0, -1)}.htm` : `${pathname}/`);
}
