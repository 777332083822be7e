import type { ListPage, Placed } from "../kit/columns.ts";

/** The columns of the department: folder, name, number of its articles' folder. */
export const COLUMNS: readonly (readonly [path: string, name: string, tree: number])[] = [
  ["xwzx/jtyw", "交通要闻", 1012],
  ["xwzx/sxdt", "市州动态", 1013],
  ["zwgk/tzgg", "通知公告", 1021],
  ["zwgk/zcwj", "政策文件", 1023],
  ["zwgk/zfxxgk/fdzdgknr/czxx", "财政信息", 1034],
  ["zwgk/zfxxgk/fdzdgknr/xzzf", "行政执法", 1035],
  ["zwgk/zfxxgk/fdzdgknr/rsxx", "人事信息", 1036],
  ["zwgk/zfxxgk/fdzdgknr/zdxm", "重大项目", 1037],
  ["hdjl/lxxd", "来信选登", 1051],
];

const SESSION = ";jsessionid=7E1B90F2C6A84D53A1";

/** How deep an address is, as the way back to the top. */
export function up(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}

/** The frame every page has. */
export function frame(path: string, title: string, middle: string): string {
  const top = up(path);
  const menu = [
    [`${top}index.htm`, "首页"],
    [`${top}xwzx/jtyw.htm`, "新闻资讯"],
    [`${top}zwgk.htm`, "政务公开"],
    [`${top}hdjl/lxxd.htm`, "互动交流"],
    [`${top}search.jsp${SESSION}?wbtreeid=1001`, "站内搜索"],
  ].map(([href = "", name = ""]) => `<li><a href="${href}">${name}</a></li>`);
  return `<!DOCTYPE html><HTML><HEAD><META charset="UTF-8"><TITLE>${title}</TITLE><META Name="SiteName" Content="岭东省交通运输厅"><link href="${top}style/style.css" rel="stylesheet">
<!--Announced by Visual SiteBuilder 9--><script language="javascript" src="/system/resource/js/counter.js"></script></HEAD>
<BODY><div class="top"><div class="w1200"><img src="${top}images/logo.png" alt="岭东省交通运输厅"><span><a href="${top}rl.jsp${SESSION}?d=2026-11">工作日历</a></span></div></div>
<div class="nav"><ul>${menu.join("")}</ul></div><div class="w1200 main clearfix">${middle}</div>
<div class="foot"><p>主办单位：岭东省交通运输厅　地址：澹州市交通大道66号　网站标识码：4900000023</p></div></BODY></HTML>`;
}

/** A title cut after so many characters as the list component does. */
export function cut(title: string, length = 24): string {
  return title.length > length ? `${title.slice(0, length)}…` : title;
}

/** The lines of a list. */
export function lines(path: string, items: readonly Placed[]): string {
  const rows = items.map(({ doc, path: to }, at) => {
    const href = up(path).replace(/^\.\/$/u, "") + to.slice(1) + (at % 7 === 3 ? SESSION : "");
    return `<li id="line_u8_${String(at)}"><span>${doc.date}</span><a href="${href}" title="${doc.title}" target="_blank">${cut(doc.title)}</a></li>`;
  });
  return `<ul class="list">${rows.join("\n")}</ul>`;
}

/** The pager of this builder: numbers run backwards. */
export function pager(page: ListPage, address: (n: number) => string): string {
  const { number, count } = page;
  const near = Array.from({ length: count }, (_, at) => at + 1).filter(
    (n) => n === 1 || n === count || Math.abs(n - number) < 3,
  );
  const spans = near.map((n) =>
    n === number
      ? `<span class="p_no_d">${String(n)}</span>`
      : `<span class="p_no"><a href="${address(n)}">${String(n)}</a></span>`,
  );
  const next =
    number < count ? `<span class="p_next"><a href="${address(number + 1)}">下页</a></span>` : "";
  return `<div class="pb_sys_common"><span class="p_t">共${String(page.total)}条</span>${spans.join("")}${next}</div>`;
}

/** A column page. */
export function column(path: string, name: string, middle: string): string {
  const links = COLUMNS.map(
    ([to, text]) => `<li><a href="${up(path)}${to}.htm">${text}</a></li>`,
  ).join("");
  return frame(
    path,
    `${name}-岭东省交通运输厅`,
    `<div class="left"><h3>栏目导航</h3><ul>${links}<li><a href="${up(path)}zwgk/zfxxgk.htm">政府信息公开</a></li></ul></div><div class="right"><div class="wz">当前位置: <a href="${up(path)}index.htm">首页</a>&gt;&gt; ${name}</div>${middle}</div>`,
  );
}

/** The page of a document. */
export function article(item: Placed, name: string): string {
  const { doc, path } = item;
  return frame(
    path,
    `${doc.title}-岭东省交通运输厅`,
    `<div class="wz">当前位置: <a href="../../index.htm">首页</a>&gt;&gt;<a href="../../zwgk.htm">政务公开</a>&gt;&gt; ${name}&gt;&gt; 正文</div><form name="_newscontent_fromname"><div class="content-title"><h2>${doc.title}</h2><i>发布机构：${doc.agency}　发布日期：${doc.date}　点击：[<script>_showDynClicks("wbnews", 14, 88)</script>]</i></div><div id="vsb_content_2" class="v_news_content">${doc.body()}</div></form><div class="share">【<a href="javascript:window.opener=null;window.close();">关闭窗口</a>】</div>`,
  );
}
