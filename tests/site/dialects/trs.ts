import type { Article } from "../content/document.ts";
import { paragraphCell } from "../form-html.ts";
import { escapeHtml, metaTags } from "../markup.ts";
import { bodyHtml, formAsTable } from "./body.ts";
import type { BodyDress, FormBearer } from "./body.ts";
import type { Identity, Link, ListedLink } from "./identity.ts";

/**
 * TRS WCM (REPORT-FORMAT 5.1): national meta tags, `.TRS_Editor` with its own style sheet inside, paging
 * by a script that writes the links, so that no link to page 2 stands in the bytes.
 */
const editor: BodyDress = {
  paragraph: (text) => `<p style="text-indent: 2em;">　　${escapeHtml(text)}</p>`,
  heading: (text) => `<p style="text-indent: 2em;"><strong>　　${escapeHtml(text)}</strong></p>`,
  signature: (text) => `<p align="right">${escapeHtml(text)}</p>`,
  form: formAsTable(paragraphCell),
};

const editorStyle =
  ".TRS_Editor P{margin-top:1em;margin-bottom:1em;line-height:2;font-family:宋体;font-size:12pt;}";

interface Column {
  readonly name: string;
  readonly type: string;
}

const annualReports: Column = { name: "政府信息公开年报", type: "信息公开年报" };

function shell(identity: Identity, title: string, metas: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${escapeHtml(title)}</title>
${metas}
<link rel="stylesheet" href="/images/style.css">
<script src="/images/createpage.js"></script>
</head>
<body>
<div class="header">
<div class="top"><a href="#" onclick="SetHome(this)">设为首页</a> | <a href="#">加入收藏</a> | <a href="/wza/">无障碍浏览</a></div>
<div class="logo"><img src="/images/logo.png" alt="${escapeHtml(identity.siteName)}"></div>
<ul class="nav">
<li><a href="/">首页</a></li>
<li><a href="/zwgk/zfxxgk/">政府信息公开</a></li>
<li><a href="/zwfw/">政务服务</a></li>
<li><a href="/zmhd/">政民互动</a></li>
</ul>
</div>
${main}
<div class="footer">
<p>主办：${escapeHtml(identity.organiser)}　技术支持：云岫市大数据中心</p>
<p>网站标识码：${identity.siteCode}　云ICP备99000001号</p>
<p><a href="/wzdt/">网站地图</a> | <a href="/gywm/">关于我们</a></p>
</div>
</body>
</html>
`;
}

function siteMetas(identity: Identity): readonly (readonly [string, string])[] {
  return [
    ["SiteName", identity.siteName],
    ["SiteDomain", identity.domain],
    ["SiteIDCode", identity.siteCode],
  ];
}

function columnMetas({ name, type }: Column): readonly (readonly [string, string])[] {
  return [
    ["ColumnName", name],
    ["ColumnDescription", `发布${name}`],
    ["ColumnKeywords", name],
    ["ColumnType", type],
  ];
}

function articleMetas(article: Article): readonly (readonly [string, string])[] {
  return [
    ["ArticleTitle", article.title],
    ["PubDate", article.publishedAt],
    ["ContentSource", article.publisher],
    ["Keywords", "政府信息公开;年度报告"],
  ];
}

export function trsArticle(identity: Identity, article: FormBearer): string {
  return shell(
    identity,
    `${article.title}_${identity.siteName}`,
    metaTags([...siteMetas(identity), ...columnMetas(annualReports), ...articleMetas(article)]),
    `<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/zfxxgk/">政府信息公开</a> &gt; <a href="/zwgk/zfxxgk/zfxxgknb/">政府信息公开年报</a></div>
<div class="article">
${indexBox(article)}
<h1 class="article-title">${escapeHtml(article.title)}</h1>
<div class="article-info"><span>发布日期：${article.publishedAt}</span> <span>来源：${escapeHtml(article.publisher)}</span> <span>浏览次数：<em id="hits"></em></span> <span>字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div>
<div class="article-content">
<div class="TRS_Editor"><style type="text/css">${editorStyle}</style>
${bodyHtml(article, editor)}
</div>
</div>
<div class="tools"><a href="javascript:window.print()">【打印本页】</a> <a href="javascript:window.close()">【关闭窗口】</a></div>
<div class="share">分享到：<span>扫一扫在手机打开当前页面</span></div>
</div>`,
  );
}

function indexBox(article: Article): string {
  if (article.indexNumber === undefined) return "";
  return `<table class="xxgk-box"><tbody>
<tr><td>索 引 号：</td><td>${article.indexNumber}</td><td>信息分类：</td><td>政府信息公开年报</td></tr>
<tr><td>发布机构：</td><td>${escapeHtml(article.publisher)}</td><td>发布日期：</td><td>${article.publishedAt.slice(0, 10)}</td></tr>
<tr><td>文　　号：</td><td>${escapeHtml(article.documentNumber ?? "")}</td><td>有 效 性：</td><td>有效</td></tr>
</tbody></table>`;
}

interface TrsList {
  readonly heading: string;
  readonly links: readonly ListedLink[];
  /** Zero-based, as TRS counts. */
  readonly page: number;
  readonly pageCount: number;
}

/** Page n of a list stands at `index_n.html`; page 0 at `index.html`. */
export function trsList(identity: Identity, list: TrsList): string {
  const items = list.links.map(
    ({ href, text, date }) =>
      `<li><a href="${href}" target="_blank" title="${escapeHtml(text)}">${escapeHtml(shorten(text))}</a><span>${date}</span></li>`,
  );
  const column =
    list.heading === annualReports.name
      ? annualReports
      : { name: list.heading, type: list.heading };
  return shell(
    identity,
    `${list.heading}_${identity.siteName}`,
    metaTags([...siteMetas(identity), ...columnMetas(column)]),
    `<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/zfxxgk/">政府信息公开</a> &gt; ${escapeHtml(list.heading)}</div>
<div class="list-box">
<h2>${escapeHtml(list.heading)}</h2>
<ul class="list">
${items.join("\n")}
</ul>
<div class="page"><script>createPageHTML(${list.pageCount}, ${list.page}, "index", "html");</script></div>
</div>`,
  );
}

/** List templates cut a long title and leave the whole in the link's `title`. */
function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}...` : text;
}

/** A column front: a heading over links, as the home page and the 专栏 are. */
export function trsFront(identity: Identity, heading: string, links: readonly Link[]): string {
  const items = links.map(
    ({ href, text }) =>
      `<li><a href="${href}" title="${escapeHtml(text)}">${escapeHtml(text)}</a></li>`,
  );
  return shell(
    identity,
    `${heading}_${identity.siteName}`,
    metaTags(siteMetas(identity)),
    `<div class="main">
<h2>${escapeHtml(heading)}</h2>
<ul class="menu">
${items.join("\n")}
</ul>
</div>`,
  );
}

/** What TRS templates answer, with status 200, for an article that was withdrawn. */
export function trsSoftMissing(identity: Identity): string {
  return shell(
    identity,
    identity.siteName,
    metaTags(siteMetas(identity)),
    `<div class="main"><p>抱歉，您访问的页面不存在或已被删除！</p><p><a href="/">返回首页</a></p></div>`,
  );
}
