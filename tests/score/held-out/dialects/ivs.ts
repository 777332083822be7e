import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** The layout of Shanghai's sites: HTML5 sections, reading tools between title and text. */
export const ivs: Dialect = {
  name: "ivs",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<p style="text-indent: 2em; text-align: left;">${mark(text)}</p>`,
    heading: (text, mark) => `<h4 style="text-indent: 2em;">${mark(text)}</h4>`,
    signature: (text, mark) => `<div style="text-align: right;">${mark(text)}</div>`,
    cell: paragraphCellOf(""),
  },
  path: ({ serial, publishedAt }) =>
    `/nw12345/${publishedAt.slice(0, 10).replaceAll("-", "")}/${serial.toString(16).padStart(32, "3c")}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plainTitle}</title>
<meta name="SiteName" content="${agency.siteName}"><meta name="SiteIDCode" content="${agency.siteCode}"><meta name="keywords" content="年报;${agency.place}">
<link rel="stylesheet" href="/assets/app.css">
</head>
<body>
<header class="site"><div class="container"><a href="/">${agency.siteName}</a><ul><li><a href="/nw1/">要闻</a></li><li><a href="/nw2/">政务公开</a></li><li><a href="/nw3/">一网通办</a></li><li><a href="/nw4/">一网统管</a></li></ul></div></header>
<nav class="breadcrumb"><a href="/">首页</a><i>/</i><a href="/nw2/">政务公开</a><i>/</i><a href="/nw12345/">年度报告</a></nav>
<main class="container">
<section class="Article">
<h2 id="ivs_title">${title}<small class="PBtime">（${publishedAt.slice(0, 10)}）</small></h2>
<div class="reading"><span>来源：${agency.name}</span><span>朗读</span><span>大字版</span><span>全文共计 2860 字,预计阅读时间 7 分钟</span></div>
<div class="Article_content" id="ivs_content">
${body}
</div>
<aside class="qr"><p>扫一扫在手机上打开当前页面</p></aside>
</section>
</main>
<footer><p>${agency.siteName}主办</p><p>地址：${agency.street} 邮编：${agency.postcode}</p><p>政府网站标识码${agency.siteCode} 友情链接 体育彩票管理中心 澳门特区政府入口网站</p></footer>
</body>
</html>
`,
};
