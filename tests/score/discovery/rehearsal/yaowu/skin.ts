import { html } from "../kit/book.ts";
import type { ListPage, Placed } from "../kit/columns.ts";
import { cut, type Link, links } from "../kit/desk.ts";
import type { SiteAnswer } from "../../site.ts";

const BAR: readonly Link[] = [
  { href: "/", name: "首页" },
  { href: "/channel.action?cid=101", name: "瑶坞动态" },
  { href: "/xxgk.action", name: "信息公开" },
  { href: "/towns.action", name: "镇乡之窗" },
  { href: "/jczwgk.action", name: "基层政务公开" },
  { href: "/channel.action?cid=105", name: "县长信箱" },
];

/** The frame of the county's pages. */
export function frame(title: string, middle: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>${title}</title></head>
<body><div id="banner"><img src="/images/banner.jpg" alt="瑶坞县人民政府" /><form action="/search.action"><input name="key" /><input type="image" src="/images/so.gif" /></form></div>
<div id="menu">${links(BAR, "<span>", "</span>")}</div><div id="box">${middle}</div>
<div id="foot"><a href="/calendar.action?d=2025-11">政务日历</a> 瑶坞县人民政府办公室主办</div></body></html>`;
}

/** A page inside a frame. */
export function bare(middle: string): string {
  return `<html><head><meta charset="utf-8"></head><body class="inner">${middle}</body></html>`;
}

/** Links that a function of the page follows. */
export function goLinks(items: readonly (readonly [id: number, name: string])[]): string {
  const rows = items.map(
    ([id, name]) =>
      `<li><a href="javascript:void(0);" onclick="goto('${String(id)}')">${name}</a></li>`,
  );
  return `<ul>${rows.join("\n")}</ul>
<script type="text/javascript">
function goto(id) { top.location.href = "/channel.action?cid=" + id; }
</script>`;
}

/** Lines of a list with titles cut to the width of the column. */
export function lines(items: readonly Placed[], length: number): string {
  const rows = items.map(
    ({ doc, path }) => `<li><a href="${path}">${cut(doc.title, length)}</a>(${doc.date})</li>`,
  );
  return `<ul class="lb">${rows.join("\n")}</ul>`;
}

/** The pager of a tag library: it counts the lines before, not the pages. */
export function pager(id: number, page: ListPage, perPage: number): string {
  const { number, count, total } = page;
  const to = (n: number): string =>
    `/channel.action?cid=${String(id)}&amp;pager.offset=${String((n - 1) * perPage)}`;
  const before = number > 1 ? `<a href="${to(number - 1)}">上一页</a>` : "";
  const after = number < count ? `<a href="${to(number + 1)}">下一页</a>` : "";
  return `<p>共${String(total)}条 ${before} ${after}</p>`;
}

/** The page of a document, with a print-out of itself. */
export function article(item: Placed, column: string): string {
  const { doc, path } = item;
  return frame(
    `${column}-瑶坞县人民政府`,
    `<h2>${doc.title}</h2><p>作者：${doc.agency} 日期：${doc.date}</p><div class="nr">${doc.body()}</div><p><a href="${path}&amp;print=1">【打印】</a><a href="javascript:scroll(0,0)">【返回顶部】</a></p>`,
  );
}

/** A calendar without end: of each month there is a page, and none has anything. */
export function calendar(month: string): SiteAnswer {
  const [year = 2025, at = 11] = month.split("-").map(Number);
  const near = (shift: number): string => {
    const count = year * 12 + at - 1 + shift;
    return `/calendar.action?d=${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, "0")}`;
  };
  const text = `<h3>${month} 政务日历</h3><p>本月无安排</p><a href="${near(-1)}">上月</a><a href="${near(1)}">下月</a>`;
  return html(frame("政务日历", text));
}
