import type { Placed } from "../kit/columns.ts";
import { type Link, links } from "../kit/desk.ts";

/** The columns of the bar on top. */
export const MENU: readonly Link[] = [
  { href: "/", name: "首页" },
  { href: "/xwzx/", name: "新闻资讯" },
  { href: "/bmdt/", name: "部门动态" },
  { href: "/zwgk/", name: "政务公开" },
  { href: "/tzgg/", name: "公告公示" },
  { href: "/hdjl/", name: "互动交流" },
  { href: "/ztzl/", name: "专题专栏" },
];

/** The frame of every page. */
export function frame(title: string, middle: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="SiteName" content="岚浦县人民政府"><title>${title}-岚浦县人民政府</title>
<link rel="stylesheet" href="/assets/app.css"></head>
<body><div class="top"><a class="logo" href="/">岚浦县人民政府</a><form action="/so" method="get"><input name="wd"><button type="submit">搜一搜</button></form><a href="/so?wd=年度报告">年度报告</a><a href="/so?wd=公积金">公积金</a></div>
<ul class="nav">${links(MENU)}</ul>
<div class="main">${middle}</div>
<div class="foot">主办单位：岚浦县人民政府办公室　网站标识码：4906220001　<a href="/zwgk/">政务公开</a></div></body></html>`;
}

/** A crumb line. */
export function crumbs(where: readonly Link[]): string {
  return `<div class="crumb">当前位置：${links(where, "<span>", "</span>")}</div>`;
}

/** Lines of a list. */
export function lines(items: readonly Placed[]): string {
  const rows = items.map(
    ({ doc, path }) =>
      `<li><a href="${path}" title="${doc.title}">${doc.title}</a><span>${doc.date}</span></li>`,
  );
  return `<ul id="list" class="list">${rows.join("\n")}</ul>`;
}

/** The page of a document, with the links to print and share it that every page has. */
export function article(item: Placed, where: readonly Link[]): string {
  const { doc, path } = item;
  const share = `<div class="tool"><a href="${path}?print=1" rel="nofollow">打印</a><a href="${path}?from=wechat">微信</a><a href="${path}?from=weibo">微博</a></div>`;
  const facts = `<div class="meta"><span>来源：${doc.agency}</span><span>发布时间：${doc.date} 09:30</span></div>`;
  return frame(
    doc.title,
    `${crumbs(where)}<div class="article"><h1>${doc.title}</h1>${facts}<div class="txt">${doc.body()}</div>${share}</div>`,
  );
}

/** A list whose further pages a button fetches. */
export function moreList(column: string, count: number, first: string): string {
  const button =
    count > 1 ? '<a class="more" href="javascript:;" onclick="loadMore()">加载更多</a>' : "";
  return `${first}${button}
<script>
var columnId = "${column}", pageNo = 1, pageCount = ${String(count)};
function loadMore() {
  if (pageNo >= pageCount) { return; }
  pageNo++;
  $.getJSON("/api/content/list?columnId=" + columnId + "&pageNo=" + pageNo, function (d) {
    $.each(d.rows, function (i, r) {
      $("#list").append('<li><a href="' + r.url + '">' + r.title + "</a><span>" + r.publishDate + "</span></li>");
    });
  });
}
</script>`;
}

/** A list that stands whole in the page as data, written out by the page's script. */
export function dataList(items: readonly Placed[], shown: (title: string) => string): string {
  const rows = items.map(({ doc, path }) => ({
    id: path.slice(path.lastIndexOf("/") + 1),
    title: shown(doc.title),
    pubDate: doc.date,
  }));
  return `<ul id="box"></ul>
<script>
var dataList = ${JSON.stringify(rows)};
for (var i = 0, s = ""; i < dataList.length; i++) {
  s += '<li><a target="_blank" href="/detail/' + dataList[i].id + '">' + dataList[i].title + "</a><em>" + dataList[i].pubDate + "</em></li>";
}
document.getElementById("box").innerHTML = s;
</script>`;
}
