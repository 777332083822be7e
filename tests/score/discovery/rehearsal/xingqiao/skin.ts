import { type SiteAnswer } from "../../site.ts";
import { plain } from "../kit/book.ts";
import type { ListPage, Placed } from "../kit/columns.ts";
import { type Link, links } from "../kit/desk.ts";
import { between } from "../kit/random.ts";

/** The one host. */
export const HOST = "www.xingqiao.gov.cn";
/** Lines that a reader sees at once. */
export const PER_PAGE = 15;
/** Lines that are sent at once. */
export const PER_GROUP = 45;

/** What makes lists of the records: it shows so many, and asks for others when the pager is used. */
export const LIST_SCRIPT = `function jpage(id, o) {
  var box = document.getElementById(id), raw = box.getElementsByTagName("script")[0].innerHTML, at = 1;
  function pick(xml) { return xml.split("<![CDATA[").slice(1).map(function (s) { return s.split("]]>")[0]; }).filter(function (s) { return s.indexOf("<li") >= 0; }); }
  function show(records) {
    box.innerHTML = "<ul>" + records.join("") + '</ul><div class="default_pgPanel"><a href="javascript:void(0)">上一页</a> ' + at + "/" + o.totalPage + ' <a href="javascript:void(0)">下一页</a></div>';
    var turns = box.querySelectorAll(".default_pgPanel a");
    turns[0].onclick = function () { turn(at - 1); };
    turns[1].onclick = function () { turn(at + 1); };
  }
  function turn(n) {
    if (n < 1 || n > o.totalPage) { return; }
    at = n;
    var from = (n - 1) * o.perpage, own = pick(raw).slice(from, from + o.perpage);
    if (own.length > 0) { show(own); return; }
    fetch(o.proxyUrl + "?startrecord=" + (from + 1) + "&endrecord=" + (from + o.perpage) + "&perpage=" + o.perpage, { method: "POST", body: new URLSearchParams({ col: "1", webid: o.webid, columnid: o.columnid, unitid: o.unitid }) })
      .then(function (r) { return r.text(); }).then(function (xml) { show(pick(xml)); });
  }
  turn(1);
}
`;

/** A column by its number. */
export function column(id: string): string {
  return `/col/col${id}/index.html`;
}

const MENU: readonly Link[] = [
  { href: "/", name: "首页" },
  { href: column("5110"), name: "新闻中心" },
  { href: column("5150"), name: "政务公开" },
  { href: column("5120"), name: "公告公示" },
  { href: column("5130"), name: "互动交流" },
  { href: column("5140"), name: "魅力荇桥" },
];

/** The frame of every page. */
export function frame(title: string, middle: string, meta = ""): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="SiteName" content="荇桥区人民政府"><meta name="SiteDomain" content="${HOST}"><meta name="SiteIDCode" content="4911020003">${meta}
<title>${title}</title>
<link href="/images/10/public.css" rel="stylesheet"><script src="/script/0/jquery.min.js"></script><script src="/script/0/jpage.js"></script>
</head>
<body><div id="barrierfree_container"><div class="top"><div class="w1200"><span>今天是<script>document.write(new Date().toLocaleDateString());</script></span><a href="javascript:void(0)" id="cniil_wza">无障碍浏览</a><a href="javascript:void(0)">进入适老模式</a></div></div>
<div class="logo w1200"><a href="/"><img src="/picture/0/logo.png" alt=""></a><form action="/jsearchfront/search.do" method="get"><input name="q" type="text"><input type="submit" value=""></form></div>
<div class="nav"><ul class="w1200">${links(MENU)}</ul></div>
<div class="w1200 main">${middle}</div>
<div class="footer"><p>主办单位：荇桥区人民政府办公室　技术支持：区大数据中心　网站标识码：4911020003</p></div></div></body></html>`;
}

/** The line that tells where one stands. */
export function crumbs(where: readonly Link[]): string {
  const steps = [{ href: "/", name: "首页" }, ...where];
  return `<table class="bt_position"><tr><td>当前位置：</td><td>${links(steps, "", "").replaceAll("\n", "&nbsp;&gt;&nbsp;")}</td></tr></table>`;
}

function record({ doc, path }: Placed): string {
  return `<li><a target="_blank" href="${path}" title="${doc.title}">${doc.title}</a><span class="bt-data-time">[${doc.date}]</span></li>`;
}

/** Plain lines. */
export function lines(items: readonly Placed[]): string {
  return `<ul class="list">${items.map(record).join("\n")}</ul>`;
}

/** What a script makes a list of: the records of a group, and where the next group is. */
function store(page: ListPage, id: string): string {
  const next = `/module/web/jpage/dataproxy.jsp?page=${String(page.number)}&webid=1&path=http://${HOST}/&columnid=${id}&unitid=10362&webname=荇桥区人民政府&permissiontype=0`;
  const group =
    page.number < page.count
      ? `<nextgroup><![CDATA[<a href="${next}"></a>]]></nextgroup>`
      : "<nextgroup></nextgroup>";
  const records = page.items.map((item) => `<record><![CDATA[\n${record(item)}]]></record>`);
  return `<datastore>\n${group}\n<recordset>\n${records.join("\n")}\n</recordset>\n</datastore>`;
}

/** The list of a column: nothing of it is shown before the script has run. */
export function dataList(page: ListPage, id: string): string {
  const options = `{"perpage":${String(PER_PAGE)},"totalRecord":${String(page.total)},"totalPage":${String(Math.ceil(page.total / PER_PAGE))},"columnid":"${id}","unitid":"10362","webid":"1","proxyUrl":"/module/web/jpage/dataproxy.jsp"}`;
  return `<div id="10362" class="default_pgContainer"><script type="text/xml">${store(page, id)}</script></div>
<script>jpage("10362", ${options});</script>`;
}

/** A further group. */
export function dataGroup(page: ListPage, id: string): SiteAnswer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${store(page, id)}`;
  return plain(xml, "text/xml; charset=UTF-8");
}

/** The records that a script asks for by their numbers. */
export function dataPart(items: readonly Placed[], first: number, last: number): SiteAnswer {
  const records = items
    .slice(first - 1, last)
    .map((item) => `<record><![CDATA[${record(item)}]]></record>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<datastore><totalrecord>${String(items.length)}</totalrecord><totalpage>${String(Math.ceil(items.length / PER_PAGE))}</totalpage><recordset>${records.join("")}</recordset></datastore>`;
  return plain(xml, "text/xml; charset=UTF-8");
}

/** The page of a document; those of the disclosure say what they are filed under. */
export function article({ doc }: Placed, where: readonly Link[], filed: boolean): string {
  const meta = `\n<meta name="ArticleTitle" content="${doc.title}"><meta name="PubDate" content="${doc.date} 10:${String(between(doc.seed, 10, 59))}"><meta name="ContentSource" content="${doc.agency}">`;
  const index = `4911020003/${doc.date.slice(0, 4)}-${String(between(`${doc.seed}/x`, 10_000, 99_999))}`;
  const table = `<table class="xxgk_table"><tr><td>索引号</td><td>${index}</td><td>发布机构</td><td>${doc.agency}</td></tr><tr><td>标题</td><td colspan="3">${doc.title}</td></tr><tr><td>发文日期</td><td>${doc.date}</td><td>时效</td><td>有效</td></tr></table>`;
  return frame(
    doc.title,
    `${crumbs(where)}${filed ? table : ""}<table id="c"><tr><td class="title"><!--<$[标题名称(html)]>begin-->${doc.title}<!--<$[标题名称(html)]>end--></td></tr><tr><td>发布日期：${doc.date}　来源：${doc.agency}　浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=1"></script></td></tr>
<tr><td class="bt_content"><div id="zoom"><meta name="ContentStart">${doc.body()}<meta name="ContentEnd"></div></td></tr></table><div class="prn"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>`,
    meta,
  );
}
