import { origin } from "../kit/book.ts";
import { type ListPage, type Placed } from "../kit/columns.ts";
import { range } from "../kit/random.ts";
import type { SiteVisit } from "../../site.ts";

/** The city's own host. */
export const MAIN = "www.haiyao.gov.cn";

/** The address of a document or page as another host has to write it. */
export function link(visit: SiteVisit, host: string, path: string): string {
  return visit.host === host ? path : origin(visit, host) + path;
}

/** The frame of the city's pages. */
export function cityFrame(title: string, middle: string): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><title>${title}_海曜市人民政府</title><link rel="stylesheet" href="/assets2023/css/bootstrap.min.css"></head>
<body class="trout-region"><header class="container"><a class="navbar-brand" href="/"><img src="/assets2023/img/logo.svg" alt="海曜"></a><ul class="nav navbar-nav"><li><a href="/nw2311/index.html">海曜要闻</a></li><li><a href="/nw12344/index.html">市政府文件</a></li><li><a href="/nw2404/index.html">公告公示</a></li><li><a href="/nw10851/index.html">人事任免</a></li><li><a href="/zwgk/index.html">政务公开</a></li></ul></header>
<div class="container" id="main">${middle}</div><footer class="container text-center"><p>海曜市人民政府办公厅主办　网站标识码：4900000051</p></footer></body></html>`;
}

/** The frame of a department's site. */
export function bureauFrame(title: string, bureau: string, city: string, middle: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>
<div id="top"><a href="${city}/">海曜市人民政府</a><h1><a href="/">${bureau}</a></h1></div><div id="menu"><a href="/">首页</a> <a href="/gzdt/index.html">工作动态</a> <a href="/xxgk/index.html">信息公开</a> <a href="/wsbs/index.html">办事公告</a></div>
<div id="wrap">${middle}</div><div id="bottom">${bureau} 版权所有</div></body></html>`;
}

/** The lines of a list. */
export function lines(visit: SiteVisit, items: readonly Placed[]): string {
  return `<ul class="tadaty-list list-unstyled">${items
    .map(
      ({ doc, host, path }) =>
        `<li><a href="${link(visit, host, path)}" title="${doc.title}" target="_blank">${doc.title}</a><span class="time">${doc.date.replaceAll("-", ".")}</span></li>`,
    )
    .join("\n")}</ul>`;
}

function address(n: number): string {
  return n === 1 ? "index.html" : `index_${String(n)}.html`;
}

/** The pager: numbers near the page and the last one. */
export function pager(page: ListPage): string {
  const { number, count } = page;
  const near = range(Math.max(1, number - 2), Math.min(count, number + 2));
  const shown = [...new Set([1, ...near, count])];
  const turns = shown.map((n) => {
    const on = n === number ? ' class="active"' : "";
    return `<li${on}><a href="${address(n)}">${String(n)}</a></li>`;
  });
  return `<ul class="pagination">${turns.join("")}</ul>`;
}

/** The middle of a document's page. */
export function article(item: Placed, crumbs: string): string {
  const { doc } = item;
  return `<ol class="breadcrumb">${crumbs}</ol><h2 id="ivs_title">${doc.title}<small>（${doc.date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日")}）</small></h2><div class="info">发布机构：${doc.agency} 发布日期：${doc.date}</div><div class="Article_content" id="ivs_content">${doc.body()}</div><div class="share">分享：微信 微博</div>`;
}
