import type { ListPage, Placed } from "../kit/columns.ts";

/** A link of a menu. */
export interface Link {
  readonly href: string;
  readonly name: string;
}

/** The frame of the district's pages. */
export function frame(title: string, menu: readonly Link[], middle: string): string {
  const items = menu.map(({ href, name }) => `<a href="${href}">${name}</a>`).join("<i>|</i>");
  return `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="/statics/css/common.css"><script src="/statics/js/jquery.min.js"></script></head>
<body><header class="header"><div class="wrap"><h1 class="logo">鹤汀区人民政府</h1><form action="/search" method="get"><input name="q" placeholder="请输入关键字"><button>搜索</button></form></div><nav class="wrap">${items}</nav></header>
<main class="wrap">${middle}</main>
<footer><p><a href="/wzdt.html">网站地图</a> | <a href="/gywm.html">关于我们</a></p><p>主办：鹤汀区人民政府办公室　网站标识码：4901030007</p></footer></body></html>`;
}

/** A crumb line. */
export function crumbs(links: readonly Link[]): string {
  const steps = links.map(({ href, name }) => `<a href="${href}">${name}</a>`).join(" / ");
  return `<div class="position"><span>您的位置：</span>${steps}</div>`;
}

/** The lines of a list. */
export function lines(items: readonly Placed[]): string {
  return `<div class="news-list">${items
    .map(
      ({ doc, path }) =>
        `<dl><dt><a href="${path}" target="_blank">${doc.title}</a></dt><dd>${doc.date}</dd></dl>`,
    )
    .join("\n")}</div>`;
}

/** Pagers by kind: a script of the publisher, a select, bare links. */
export function pager(kind: number, page: ListPage, address: (n: number) => string): string {
  const { number, count } = page;
  if (kind === 0)
    return `<div class="page"><script src="/statics/js/page.js"></script><script>createPageHTML(${String(count)}, ${String(number - 1)}, "index", "html");</script></div>`;
  if (kind === 1) {
    const options = Array.from({ length: count }, (_, at) => {
      const chosen = at + 1 === number ? ' selected="selected"' : "";
      return `<option value="${address(at + 1)}"${chosen}>第${String(at + 1)}页</option>`;
    });
    return `<div class="page">共${String(page.total)}条<select onchange="window.location.href=this.value">${options.join("")}</select></div>`;
  }
  const turns = [
    number > 1 ? `<a class="prev" href="${address(number - 1)}">&lt;</a>` : "",
    `<em>${String(number)}/${String(count)}</em>`,
    number < count ? `<a class="next" href="${address(number + 1)}">&gt;</a>` : "",
  ];
  return `<div class="pagination">${turns.join("")}</div>`;
}

/** The page of a document. */
export function article(item: Placed, menu: readonly Link[], where: readonly Link[]): string {
  const { doc } = item;
  return frame(
    `${doc.title} - 鹤汀区人民政府`,
    menu,
    `${crumbs(where)}<article class="detail"><h2>${doc.title}</h2><div class="info"><span>发布日期：${doc.date}</span><span>发布机构：${doc.agency}</span><span>字号：大 中 小</span></div><div class="detail-content">${doc.body()}</div></article><aside><h4>扫一扫在手机打开当前页</h4></aside>`,
  );
}
