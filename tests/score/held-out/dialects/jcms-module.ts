import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** Hanweb's newer template: content between its own comments and metas, the title inside a table of the head. */
export const jcmsModule: Dialect = {
  name: "jcms-module",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p style="text-indent:2em;line-height:2;"><span style="font-family:仿宋;">${mark(text)}</span></p>`,
    heading: (text, mark) =>
      `<p style="text-indent:2em;"><span style="font-family:黑体;font-weight:bold;">${mark(text)}</span></p>`,
    signature: (text, mark) => `<p style="text-align:right;padding-right:3em;">${mark(text)}</p>`,
    cell: paragraphCellOf("text-align:center;line-height:1.2"),
  },
  path: ({ serial, publishedAt }) =>
    `/art/${publishedAt.slice(0, 4)}/${Number(publishedAt.slice(5, 7))}/${Number(publishedAt.slice(8, 10))}/art_59283_${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt, year }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${agency.siteName} 年报 ${plainTitle}</title>
<meta name="SiteName" content="${agency.siteName}"><meta name="SiteDomain" content="${agency.domain}"><meta name="ArticleTitle" content="${plainTitle}"><meta name="PubDate" content="${publishedAt}"><meta name="ContentSource" content="${agency.name}">
</head>
<body>
<div class="bigbox"><div class="zw-top"><span>${agency.place}人民政府信息公开</span><a href="/col/col1229/">返回栏目</a></div>
<div class="zw-crumbs">当前位置 &gt; <a href="/">首页</a> &gt; <a href="/col/col59283/">年度报告</a> &gt; ${agency.name}</div>
<table class="xxgk_bt" width="100%"><tr><td>索引号</td><td>${agency.siteCode}/${year + 1}-${agency.postcode}</td><td>文件编号</td><td></td></tr>
<tr><td>发布机构</td><td>${agency.name}</td><td>公开日期</td><td>${publishedAt.slice(0, 10)}</td></tr>
<tr><td>公开方式</td><td>主动公开</td><td>公开范围</td><td>面向社会</td></tr></table>
<table width="96%" align="center"><tr><td class="title" align="center">${title}</td></tr><tr><td align="center">发布日期：${publishedAt} 字号：[ 大 中 小 ]</td></tr></table>
<!--ZJEG_RSS.content.begin--><meta name="ContentStart"/>
<div class="main-txt">
${body}
</div>
<meta name="ContentEnd"/><!--ZJEG_RSS.content.end-->
<div class="zw-op"><a href="javascript:;">打印</a> <a href="javascript:;">关闭</a> <a href="javascript:;">分享</a></div>
</div>
<div class="zw-bottom"><p>主办：${agency.place}人民政府办公室</p><p>邮编：${agency.postcode} 标识码：${agency.siteCode}</p><p><a href="/sm/">网站声明</a> <a href="/lx/">联系方式</a></p></div>
</body>
</html>
`,
};
