import { formAsTable } from "../../../../site/dialects/body.ts";
import { paragraphCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** Lonsun EX: an index table on every page, the agency in the breadcrumb, 无 where there is no number. */
export const lonsun: Dialect = {
  name: "lonsun",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p style="text-indent:2em;">${escapeHtml(text)}</p>`,
    heading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
    signature: (text) => `<p style="text-align:right;"><span>${escapeHtml(text)}</span></p>`,
    form: formAsTable(paragraphCell),
  },
  path: (_published, serial) => `/public/6595821/${serial}.html`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<title>${article.windowTitle}_${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ColumnType", "信息公开年报")}${meta(article, "PubDate", article.publishedAt)}${meta(article, "ArticleTitle", article.title)}${article.head}
</head>
<body>
<div class="logo2">${article.site.name}</div>
<div class="weizhi">您现在所在的位置：<a href="/">网站首页</a>${article.crumbs.map((crumb) => ` &gt; <a href="/public">${crumb}</a>`).join("")}</div>
<table class="table_suoyin"><tbody>
<tr><th>索引号：</th><td>${article.indexNumber}</td><th>组配分类：</th><td>${article.column}</td></tr>
<tr><th>发布机构：</th><td>${article.source}</td><th>主题分类：</th><td>综合政务</td></tr>
<tr><th>名称：</th><td>${article.title}</td><th>文号：</th><td>${article.documentNumber === "" ? "无" : article.documentNumber}</td></tr>
<tr><th>生成日期：</th><td>${article.boxDate}</td><th>发布日期：</th><td>${article.publishedAt.slice(0, 10)}</td></tr>
</tbody></table>
${article.title === "" ? "" : `<h1 class="newstitle">${article.title}</h1>`}
<div class="newsinfo"><span>发布时间：${article.shownDate}</span><span>信息来源：${article.source}</span><span>阅读次数：12</span></div>
<div class="j-fontContent newscontnet">
${article.content}
${article.files.map(({ href, name }) => `<p><a class="ke-insertfile" href="${href}">${name}</a></p>`).join("\n")}
</div>
<p>【打印】 【关闭】</p>
<div class="footer_new"><p>主办：${article.site.organiser}</p><p>网站标识码：${article.site.code}</p></div>
</body>
</html>
`,
};
