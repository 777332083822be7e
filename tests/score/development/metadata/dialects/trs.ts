import { paragraphCell } from "../../../../site/form-html.ts";
import { formAsTable } from "../../../../site/dialects/body.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Article, type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** TRS WCM: every national tag, an index table over the headline, `.TRS_Editor` with its style sheet. */
export const trs: Dialect = {
  name: "trs",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
    heading: (text) => `<p><strong>　　${escapeHtml(text)}</strong></p>`,
    signature: (text) => `<p align="right">${escapeHtml(text)}　　</p>`,
    form: formAsTable(paragraphCell),
  },
  path: (published, serial) => {
    const { year, month, day } = partsOf(published);
    return `/zwgk/zfxxgk/zfxxgknb/${year}${month}/t${year}${month}${day}_${serial}.html`;
  },
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${article.windowTitle}_${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ColumnType", "信息公开年报")}${meta(article, "ArticleTitle", article.title)}${meta(article, "PubDate", article.publishedAt)}${meta(article, "ContentSource", article.source)}${article.head}
</head>
<body>
<div class="top"><a href="/">${article.site.name}</a> | <a href="#">设为首页</a> | <a href="#">加入收藏</a></div>
<div class="crumb">当前位置：<a href="/">首页</a>${article.crumbs.map((crumb) => ` &gt; <a href="../">${crumb}</a>`).join("")}</div>
<div class="article">
${indexTable(article)}
${article.title === "" ? "" : `<h1>${article.title}</h1>`}
<div class="info"><span>发布日期：${article.shownDate}</span><span>来源：${article.source}</span><span>浏览次数：<i id="hits"></i></span><span>字体：【大 中 小】</span></div>
<div class="TRS_Editor"><style>.TRS_Editor P{line-height:2;font-size:12pt;}</style>
${article.content}
</div>
${article.files.map(({ href, name }) => `<p class="fj">相关附件：<a href="${href}">${name}</a></p>`).join("\n")}
</div>
<div class="tools">【打印本页】 【关闭窗口】</div>
<div class="footer"><p>主办：${article.site.organiser}</p><p>网站标识码：${article.site.code}</p></div>
</body>
</html>
`,
};

function indexTable(article: Article): string {
  if (article.indexNumber === "") return "";
  return `<table class="xxgk"><tbody>
<tr><td>索 引 号：</td><td>${article.indexNumber}</td><td>信息分类：</td><td>${article.column}</td></tr>
<tr><td>发布机构：</td><td>${article.source}</td><td>成文日期：</td><td>${article.boxDate}</td></tr>
<tr><td>标　　题：</td><td colspan="3">${article.title}</td></tr>
<tr><td>文　　号：</td><td>${article.documentNumber}</td><td>发布日期：</td><td>${article.publishedAt.slice(0, 10)}</td></tr>
</tbody></table>`;
}
