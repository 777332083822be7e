import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** The PHP family of Anhui: a controller of its own for yearly reports, dates with slashes. */
export const openness: Dialect = {
  name: "openness",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(text)}</p>`,
    heading: (text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;<strong>${escapeHtml(text)}</strong></p>`,
    signature: (text) => `<p style="text-align:right">${escapeHtml(text)}&nbsp;&nbsp;</p>`,
    form: formAsTable(bareCell),
  },
  path: (_published, serial) => `/openness/OpennessAnnualReport/show/${serial}.html`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${article.windowTitle}-${article.column}-${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ColumnType", "信息公开年报")}${meta(article, "ArticleTitle", article.title)}${meta(article, "PubDate", article.publishedAt)}${meta(article, "Keywords", "信息公开,年度报告")}${article.head}
</head>
<body>
<div class="openness-top"><a href="/">${article.site.name}</a> <a href="/openness">信息公开</a></div>
<ul class="breadcrumb"><li>当前位置：</li><li><a href="/">首页</a></li>${article.crumbs.map((crumb) => `<li>/</li><li><a href="/openness">${crumb}</a></li>`).join("")}</ul>
<div class="panel">
${article.title === "" ? "" : `<h3 class="text-center">${article.title}</h3>`}
<p class="text-center">发布日期：${article.shownDate.replaceAll("-", "/")}　　发布单位：${article.source}　　浏览次数：31</p>
${article.indexNumber === "" ? "" : `<table class="table"><tr><th>索引号</th><td>${article.indexNumber}</td><th>文件编号</th><td>${article.documentNumber}</td></tr><tr><th>生成日期</th><td>${article.boxDate.replaceAll("-", "/")}</td><th>公开方式</th><td>主动公开</td></tr></table>`}
<div class="content">
${article.content}
</div>
${article.files.map(({ href, name }) => `<p>文件下载：<a href="${href}">${name}</a></p>`).join("\n")}
</div>
<div class="openness-foot">主办单位：${article.site.organiser}<br>网站标识码：${article.site.code}</div>
</body>
</html>
`,
};
