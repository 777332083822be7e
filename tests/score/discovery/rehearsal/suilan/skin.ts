import type { ListPage, Placed } from "../kit/columns.ts";
import { type Link, links } from "../kit/desk.ts";
import { between } from "../kit/random.ts";
import { MENU } from "./suilan.data.ts";

/** The city's own host, where the disclosure of all organs is too. */
export const MAIN = "www.suilan.gov.cn";

/** What draws the pagers. */
export const PAGER_SCRIPT = `var Ls = { pagination: function (box, skip, o) {
  var html = "", from = Math.max(1, o.currPage - o.link_len), to = Math.min(o.pageCount, o.currPage + o.link_len);
  function add(n, text) { html += '<a href="javascript:void(0)" paged="' + n + '">' + text + "</a>"; }
  if (o.currPage > 1) { add(o.currPage - 1, "上一页"); }
  for (var n = from; n <= to; n++) { add(n, n); }
  if (o.currPage < o.pageCount) { add(o.currPage + 1, "下一页"); }
  var node = document.querySelector(box);
  node.innerHTML = html + "<span>共" + o.total + "条</span>";
  node.onclick = function (e) { var n = e.target.getAttribute("paged"); if (n) { skip(n); } };
} };
`;

const NAV: readonly Link[] = MENU.map((entry) => {
  const [href = "", name = ""] = entry.split(":");
  return { href, name };
});

function head(title: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${title}</title>
<meta name="SiteName" content="绥澜市人民政府"><meta name="SiteDomain" content="${MAIN}"><meta name="SiteIDCode" content="4907000012">
<link rel="stylesheet" href="/assets/css/ls.base.css"><script src="/assets/js/jquery.min.js"></script><script src="/assets/js/ls.min.js"></script>
</head>`;
}

const FOOT = `<div class="footer"><p><a href="/content/column/4703821">通知公告</a> | <a href="/site/map">网站地图</a> | <a href="/site/about">关于我们</a></p>
<p>主办单位：绥澜市人民政府　承办单位：绥澜市人民政府办公室　网站标识码：4907000012</p></div>`;

/** The frame of the portal. */
export function frame(title: string, middle: string): string {
  return `${head(`${title}_绥澜市人民政府`)}
<body><div class="topbar"><span id="weather"></span><a href="javascript:void(0)" onclick="toggleOld()">长者模式</a><a href="javascript:void(0)" onclick="toggleWza()">无障碍</a></div>
<div class="header"><a href="/"><img src="/assets/img/logo.png" alt="绥澜市人民政府"></a><form action="/site/search" method="get"><input type="text" name="keywords"><input type="submit" value="搜索"></form></div>
<ul class="nav">${links(NAV)}</ul>
<div class="container">${middle}</div>
${FOOT}</body></html>`;
}

/** The four things that each organ's disclosure must have, and the form to ask for more. */
function tabs(organ: string): string {
  const base = `/public/column/${organ}`;
  const all: readonly Link[] = [
    { href: `${base}?type=2`, name: "政府信息公开指南" },
    { href: `${base}?type=5`, name: "政府信息公开制度" },
    { href: `${base}?type=4&action=list`, name: "法定主动公开内容" },
    { href: `${base}?type=3`, name: "政府信息公开年报" },
    { href: `${base}?type=6`, name: "依申请公开" },
  ];
  return `<ul class="xxgk_nav">${links(all)}</ul>`;
}

/** The frame of an organ's disclosure: tabs above, the tree of the contents on the left. */
export function openFrame(
  title: string,
  organ: { readonly code: string; readonly name: string },
  tree: string,
  middle: string,
): string {
  return `${head(`${title}_${organ.name}政府信息公开`)}
<body class="xxgk"><div class="xxgk_header"><a href="/">绥澜市人民政府</a><a href="/zwgk/index.html">政务公开</a><h1>${organ.name}<span>政府信息公开</span></h1></div>
${tabs(organ.code)}
<div class="xxgk_main"><div class="xxgk_left">${tree}</div><div class="xxgk_right"><h2>${title}</h2>${middle}</div></div>
${FOOT}</body></html>`;
}

/** The lines of a list. */
export function lines(items: readonly Placed[], kind = "doc_list"): string {
  const rows = items.map(
    ({ doc, path }) =>
      `<li><a href="${path}" target="_blank" title="${doc.title}" class="left">${doc.title}</a><span class="right date">${doc.date}</span></li>`,
  );
  return `<ul class="${kind}">${rows.join("\n")}</ul>`;
}

/** A pager that a script draws: the address stands in what a click does. */
export function scripted(page: ListPage, address: string): string {
  return `<div id="page_public_info" class="page_public_info"></div>
<script>
Ls.pagination("#page_public_info", function (pageIndex) { window.location.href = "${address}&pageIndex=" + pageIndex; },
  {currPage: ${String(page.number)}, pageCount: ${String(page.count)}, link_len: 5, total: ${String(page.total)}});
</script>`;
}

/** A pager of links. */
export function plainPager(page: ListPage, address: string): string {
  const { number, count } = page;
  const turn = (n: number, text: string): string =>
    n < 1 || n > count || n === number
      ? `<span>${text}</span>`
      : `<a href="${address}?pageIndex=${String(n)}">${text}</a>`;
  return `<div class="pagination">${turn(1, "首页")}${turn(number - 1, "上一页")}<b>${String(number)}/${String(count)}</b>${turn(number + 1, "下一页")}${turn(count, "尾页")}</div>`;
}

/** The middle of a news page. */
export function newsBody({ doc }: Placed): string {
  const clock = `${String(between(`${doc.seed}/h`, 8, 17))}:${String(between(`${doc.seed}/m`, 10, 59))}`;
  return `<h1 class="newstitle">${doc.title}</h1><div class="newsinfo"><span>发布日期：${doc.date} ${clock}</span><span>来源：${doc.agency}</span><span>阅读：<i id="hits"></i>次</span><span>字体：【大 中 小】</span></div><div class="newscontnet" id="zoom">${doc.body()}</div><div class="share">扫一扫在手机打开当前页面 <a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div>`;
}

/** The middle of a document of the disclosure: what it is filed under, then the text. */
export function openBody({ doc }: Placed, kind: string): string {
  const number = `${String(between(doc.seed, 11_000_000, 11_999_999))}/${doc.date.replaceAll("-", "").slice(0, 6)}-${String(between(doc.date, 10_000, 99_999))}`;
  const rows = [
    ["索&nbsp;引&nbsp;号：", number, "组配分类：", kind],
    ["发布机构：", doc.agency, "主题分类：", "综合政务"],
    ["名&nbsp;&nbsp;&nbsp;&nbsp;称：", doc.title, "文&nbsp;&nbsp;&nbsp;&nbsp;号：", "无"],
    ["生成日期：", doc.date, "发布日期：", doc.date],
  ].map(
    ([a = "", b = "", c = "", d = ""]) =>
      `<tr><th>${a}</th><td>${b}</td><th>${c}</th><td>${d}</td></tr>`,
  );
  return `<table class="table_suoyin" cellspacing="0">${rows.join("\n")}</table><h1 class="wzbt">${doc.title}</h1><div class="gkwz_contnet" id="wenzhang">${doc.body()}</div>`;
}
