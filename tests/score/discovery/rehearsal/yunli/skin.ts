import type { ListPage, Placed } from "../kit/columns.ts";
import { range } from "../kit/random.ts";

/** The frame of every page: addresses in it are relative to `base`. */
export function frame(base: string, title: string, middle: string): string {
  const top = "../".repeat(base.split("/").length - 2);
  return `<!doctype html><html><head><base href="${base}"><meta charset="utf-8"><title>${title}-云栎市政府网</title><script src="${top}js/jquery-1.12.4.min.js"></script></head>
<body><div class="yl-header"><div class="yl-banner" style="background:url(${top}images/banner.jpg)"></div><div class="yl-menu"><span onclick="location.href='${top}index.htm'">首页</span><a href="${top}xw/node_101.htm">云栎新闻</a><a href="${top}xw/node_102.htm">县区动态</a><a href="${top}zwgk/">政务公开</a><a href="${top}tz/node_201.htm">通知公告</a><a href="${top}jl/node_301.htm">市长信箱</a></div></div>
<div class="yl-content">${middle}</div><div class="yl-footer">云栎市人民政府办公室主办 | 备案号：云栎备0500001号</div></body></html>`;
}

/** The lines of a list, relative to the base one folder down. */
export function lines(items: readonly Placed[], top: string): string {
  const rows = items.map(
    ({ doc, path }) =>
      `<tr><td class="title"><a href="${top}${path.slice(1)}" target="_blank">${doc.title}</a></td><td class="date">${doc.date.slice(5)}</td></tr>`,
  );
  return `<table class="yl-list">${rows.join("\n")}</table>`;
}

/** Lines that only a click opens. */
export function clickLines(items: readonly Placed[], top: string): string {
  const rows = items.map(
    ({ doc, path }) =>
      `<li class="nb-item" onclick="window.open('${top}${path.slice(1)}')"><i></i>${doc.title}<span>${doc.date}</span></li>`,
  );
  return `<ul class="nb-list">${rows.join("\n")}</ul>`;
}

/** A pager of buttons. */
export function pager(page: ListPage, file: string): string {
  const { number, count } = page;
  const address = (n: number): string => `${file}${n === 1 ? "" : `_${String(n)}`}.htm`;
  const button = (n: number, word: string): string =>
    `<input type="button" value="${word}" onclick="location.href='${address(n)}'">`;
  const near = range(Math.max(1, number - 2), Math.min(count, number + 2));
  const numbers = near.map((n) => (n === number ? `<b>${String(n)}</b>` : button(n, String(n))));
  return `<div class="yl-page">${button(1, "首页")}${numbers.join("")}${button(count, "末页")}</div>`;
}

/** The page of a document. */
export function article(item: Placed, column: string): string {
  const { doc } = item;
  return frame(
    "/c/",
    doc.title,
    `<div class="yl-place">您所在的位置 → <a href="../index.htm">首页</a> → <a href="../zwgk/">政务公开</a> → ${column} → 正文</div><!--enpproperty <date>${doc.date}</date><title>${doc.title}</title><nodename>${column}</nodename>/enpproperty--><div class="yl-title">${doc.title}</div><div class="yl-info">${doc.date}　发布机构：${doc.agency}　发布日期：${doc.date}　编辑：${doc.agency.slice(0, 2)}</div><div class="yl-text"><!--enpcontent-->${doc.body()}<!--/enpcontent--></div>`,
  );
}
