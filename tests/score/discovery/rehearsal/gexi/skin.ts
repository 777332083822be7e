import type { ListPage, Placed } from "../kit/columns.ts";
import { cut, type Link } from "../kit/desk.ts";
import { between, range } from "../kit/random.ts";
import { SLOGANS } from "./gexi.data.ts";

/** The county's site. */
export const MAIN = "www.gexi.gov.cn";
/** Its catalogue of public information. */
export const OPEN = "xxgk.gexi.gov.cn";

const HEAD = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>`;

function bar(items: readonly Link[]): string {
  return items
    .map(({ href, name }) => `<td align="center" class="nav"><a href="${href}">${name}</a></td>`)
    .join("\n");
}

/** The frame of the county's site. */
export function frame(open: string, title: string, middle: string): string {
  const menu: readonly Link[] = [
    { href: "Index.aspx", name: "网站首页" },
    { href: "About.aspx", name: "走进葛溪" },
    { href: "NewsList.aspx?ClassID=11", name: "新闻中心" },
    { href: `${open}/`, name: "信息公开" },
    { href: "NewsList.aspx?ClassID=31", name: "投资葛溪" },
    { href: "NewsList.aspx?ClassID=41", name: "政民互动" },
    { href: "Towns.aspx", name: "乡镇之窗" },
  ];
  return `${HEAD}${title}-葛溪县人民政府网</title><link href="css/style.css" rel="stylesheet" type="text/css" /><script src="js/flash.js" type="text/javascript"></script></head>
<body><form name="form1" method="post" action="" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTE2MjY5MTY1NWRk" />
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/banner.jpg" width="1000" height="180" alt="葛溪县人民政府" /></td></tr>
<tr><td><table width="100%" border="0"><tr>${bar(menu)}</tr></table></td></tr>
<tr><td height="28"><marquee scrollamount="3">${SLOGANS.join("　　")}</marquee></td></tr>
<tr><td valign="top">${middle}</td></tr>
<tr><td align="center" class="bottom">主办：葛溪县人民政府办公室　承办：葛溪县电子政务中心<br />建议使用IE8.0以上浏览器，1024×768分辨率　您是第<font color="red">2384617</font>位访问者</td></tr></table></form></body></html>`;
}

/** The frame of the catalogue. */
export function openFrame(main: string, title: string, side: string, middle: string): string {
  const menu: readonly Link[] = [
    { href: `${main}/`, name: "县政府网站" },
    { href: "Default.aspx", name: "公开目录" },
    { href: "Guide.aspx", name: "公开指南" },
    { href: "Report.aspx", name: "公开年报" },
    { href: "Apply.aspx", name: "依申请公开" },
  ];
  return `${HEAD}${title}-葛溪县政府信息公开</title><script type="text/javascript" src="js/dtree.js"></script></head>
<body><div align="center"><table width="980" cellspacing="0"><tr><td colspan="2"><img src="images/top.gif" /></td></tr><tr><td colspan="2"><table width="100%"><tr>${bar(menu)}</tr></table></td></tr>
<tr><td width="220" valign="top" bgcolor="#EEF6FD">${side}</td><td valign="top">${middle}</td></tr>
<tr><td colspan="2" align="center">葛溪县政府信息公开工作领导小组办公室</td></tr></table></div></body></html>`;
}

/** Where one stands. */
export function place(where: readonly Link[]): string {
  const steps = where.map(({ href, name }) => `<a href="${href}">${name}</a>`).join(" &gt;&gt; ");
  return `<div class="wz">您当前的位置：${steps}</div>`;
}

/** The lines of a list, cut to the width of the column. */
export function lines(
  items: readonly Placed[],
  address: (item: Placed) => string,
  length = 26,
): string {
  const rows = items.map((item) => {
    const { title, date } = item.doc;
    return `<tr><td width="15"><img src="images/dot.gif" /></td><td align="left"><a href="${address(item)}" target="_blank">${cut(title, length)}</a></td><td width="90">[${date}]</td></tr>`;
  });
  return `<table width="98%" border="0" class="list">${rows.join("\n")}</table>`;
}

/** The list of the catalogue: number, title, day. */
export function table(items: readonly Placed[], address: (item: Placed) => string): string {
  const rows = items.map((item) => {
    const { title, date, seed } = item.doc;
    const number = `GX${String(between(seed, 100, 899))}-${date.slice(0, 4)}-${String(between(`${seed}/i`, 10_000, 99_999))}`;
    return `<tr><td>${number}</td><td align="left"><a href="${address(item)}" target="_blank" title="${title}">${cut(title, 32)}</a></td><td>${date.replaceAll("-0", "-")}</td></tr>`;
  });
  return `<table width="100%" border="1" bordercolor="#CCE0F0" class="grid"><tr><th>索引号</th><th>信息名称</th><th>生成日期</th></tr>${rows.join("\n")}</table>`;
}

/** The pager that the server draws. */
export function pager({ number, count, total }: ListPage, address: string): string {
  const step = (n: number, text: string): string =>
    n < 1 || n > count || n === number
      ? `<a disabled="disabled" style="margin-right:5px;">${text}</a>`
      : `<a href="${address}&amp;page=${String(n)}" style="margin-right:5px;">${text}</a>`;
  const first = number - ((number - 1) % 10);
  const near = range(first, Math.min(count, first + 9)).map((n) =>
    n === number
      ? `<span style="font-weight:Bold;color:red;">${String(n)}</span>`
      : step(n, String(n)),
  );
  const more = first + 10 <= count ? step(first + 10, "...") : "";
  return `<div id="AspNetPager1" align="center">共${String(total)}条　第${String(number)}页/共${String(count)}页　${step(1, "首页")}${step(number - 1, "上一页")}${near.join("")}${more}${step(number + 1, "下一页")}${step(count, "尾页")}</div>`;
}

/** The middle of a page with a text. */
export function article({ doc }: Placed): string {
  return `<table width="96%" align="center"><tr><td align="center" class="title"><b>${doc.title}</b></td></tr><tr><td align="center">发布时间：${doc.date.replaceAll("-0", "-")}　来源：${doc.agency}　点击数：<span id="hits">${String(between(doc.seed, 60, 2900))}</span>　【字体：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>】</td></tr>
<tr><td id="zoom" style="font-size:14px;line-height:26px">${doc.body()}</td></tr><tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr></table>`;
}

/** The middle of a page of the catalogue. */
export function filed(item: Placed, kind: string): string {
  const { doc } = item;
  return `<table width="100%" border="1" class="meta"><tr><td>信息分类</td><td>${kind}</td><td>发布机构</td><td>${doc.agency}</td></tr><tr><td>信息名称</td><td>${doc.title}</td><td>生成日期</td><td>${doc.date}</td></tr><tr><td>公开形式</td><td>政府网站</td><td>公开范围</td><td>面向社会</td></tr></table>${article(item)}`;
}
