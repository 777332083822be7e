import type { ListPage, Placed } from "../kit/columns.ts";
import { cut, type Link, links } from "../kit/desk.ts";
import { chunk } from "../kit/random.ts";

/** The frame of the bureau's pages; each city's has a bar of its own. */
export function frame(owner: string, title: string, bar: readonly Link[], middle: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}</title><meta name="author" content="${owner}" />
<script src="/script/jquery-1.7.2.min.js" type="text/javascript"></script><script src="/script/jpage.js" type="text/javascript"></script></head>
<body><div id="header"><img src="/picture/0/logo.png" alt="国家税务总局${owner}" /><table class="menu"><tr>${links(bar, "<td>", "</td>")}</tr></table></div>
<div id="container">${middle}</div>
<div id="footer">版权所有：国家税务总局${owner}　网站标识码：bm29370001　<a href="/gdxx/">网站归档</a>　<a href="/col/col1001/">联系我们</a></div></body></html>`;
}

function record(item: Placed): string {
  return `<record><![CDATA[<li><a href="${item.path}" title="${item.doc.title}" target="_blank">${cut(item.doc.title, 24)}</a><span class="bt-date">${item.doc.date}</span></li>]]></record>`;
}

/** Forty-five records as data, and where the next are. */
export function store(page: ListPage, next: string): string {
  const group =
    page.number < page.count ? `<nextgroup><![CDATA[<a href="${next}"></a>]]></nextgroup>` : "";
  return `<datastore>${group}<recordset>${page.items.map(record).join("\n")}</recordset></datastore>`;
}

/** A list as the publisher writes it: nothing but data, which its script shows fifteen at a time. */
export function jpage(unit: string, page: ListPage, next: string): string {
  return `<div id="${unit}" class="list"><script type="text/xml">${store(page, next)}</script></div>
<script type="text/javascript">$(function () { $("#${unit}").jpage({ perPage: 15, totalRecord: ${String(page.total)}, proxyUrl: "/module/web/jpage/dataproxy.jsp", openCookies: false }); });</script>`;
}

/** The text of a document between the marks of the publisher. */
export function article(item: Placed, where: readonly Link[]): string {
  const { doc } = item;
  return `<div class="wz">您所在的位置：${links(where, "<span>", "</span> &gt; ")}</div>
<!--<$[信息标题]>begin--><div class="title">${doc.title}</div><!--<$[信息标题]>end-->
<div class="info">发布时间：${doc.date} 来源：${doc.agency} 字体：[大] [中] [小] <a href="javascript:window.print()">打印本页</a></div>
<!--ZJEG_RSS.content.begin--><div id="zoom">${doc.body()}</div><!--ZJEG_RSS.content.end-->`;
}

/** A row of the table of reports: each clerk marked the cells in a manner of her own. */
function row(name: string, own: readonly Placed[], years: readonly number[], at: number): string {
  const cells = years.map((year) => {
    const item = own.find(({ doc }) => doc.date.startsWith(String(year + 1)));
    const mark = ["√", "查看", `[${String(year)}]`][at % 3] ?? "";
    return `<td>${item === undefined ? "—" : `<a href="${item.path}" target="_blank">${mark}</a>`}</td>`;
  });
  return `<tr><td>${name}</td>${cells.join("")}</tr>`;
}

/** The reports of all bureaus by year. */
export function matrix(
  units: readonly (readonly [name: string, reports: readonly Placed[]])[],
  years: readonly number[],
): string {
  const head = years.map((year) => `<th>${String(year)}年</th>`).join("");
  const rows = units.map(([name, own], at) => row(name, own, years, at));
  return `<table border="1" class="nb"><tr><th>单位</th>${head}</tr>${rows.join("\n")}</table>`;
}

/** A page of the sites that were closed when the two bureaus became one. */
export function oldFrame(title: string, bar: readonly Link[], middle: string): string {
  return `<HTML><HEAD><TITLE>${title}</TITLE><META http-equiv=Content-Type content="text/html; charset=gb2312"></HEAD>
<BODY bgColor=#e8f0f8><TABLE width=960 align=center bgcolor=#ffffff><TR><TD height=120 background=images/banner.gif>&nbsp;</TD></TR>
<TR><TD>${links(bar, "", "&nbsp;|&nbsp;")}</TD></TR><TR><TD>${middle}</TD></TR><TR><TD align=center>本站内容为历史数据，不再更新</TD></TR></TABLE></BODY></HTML>`;
}

/** Lines of an old list. */
export function oldLines(items: readonly Placed[], length: number): string {
  const groups = chunk(items, 5).map((group) =>
    group
      .map(
        ({ doc, path }) =>
          `<TR><TD>·<A href="${path}" target=_blank>${cut(doc.title, length)}</A></TD><TD>${doc.date.slice(5)}</TD></TR>`,
      )
      .join(""),
  );
  return `<TABLE width=90%>${groups.join("<TR><TD colspan=2><HR size=1></TD></TR>")}</TABLE>`;
}
