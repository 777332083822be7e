import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Article, type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** UCAP with a definition list for the box, `#UCAP-CONTENT` alone, a date of many digits. */
export const ucapBox: Dialect = {
  name: "ucap-box",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p style="line-height: 2em;">　　${escapeHtml(text)}</p>`,
    heading: (text) =>
      `<p style="line-height: 2em;"><span style="font-family: 黑体;">　　${escapeHtml(text)}</span></p>`,
    signature: (text) => `<p style="text-align: right; line-height: 2em;">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (published, serial) => {
    const { year, month, day } = partsOf(published);
    return `/${year}/${month}/${day}/${serial.toString(16).padStart(32, "b7")}.shtml`;
  },
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${article.windowTitle}_${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ArticleTitle", article.title)}${meta(article, "PubDate", `${article.publishedAt}:07`)}${meta(article, "ContentSource", article.source)}${meta(article, "manuscriptId", "9e77")}${article.head}
</head>
<body>
<div class="gov-logo"><img src="/logo.png" alt="${article.site.name}"></div>
<div class="location">当前位置: <a href="/">首页</a>${article.crumbs.map((crumb) => ` » <a href="/list.shtml">${crumb}</a>`).join("")}</div>
${box(article)}
<div class="content-box">
${article.title === "" ? "" : `<h1 id="ti">${article.title}</h1>`}
<div class="pages-date">${article.shownDate}<span class="font">来源： ${article.source}</span><span>【字体：<b>大</b> <b>中</b> <b>小</b>】</span><span>打印</span></div>
<div class="pages_content" id="UCAP-CONTENT">
${article.content}
</div>
${article.files.map(({ href, name }) => `<p class="fj">附件： <a href="${href}">${name}</a></p>`).join("\n")}
</div>
<div class="related">相关链接</div>
<div class="footer">主办单位：${article.site.organiser} 网站标识码：${article.site.code}</div>
</body>
</html>
`,
};

function box(article: Article): string {
  if (article.indexNumber === "") return "";
  return `<dl class="suoyin"><dt>索引号：</dt><dd>${article.indexNumber}</dd><dt>公开机构：</dt><dd>${article.source}</dd><dt>生成日期：</dt><dd>${article.boxDate}</dd><dt>文号：</dt><dd>${article.documentNumber === "" ? "—" : article.documentNumber}</dd><dt>公开形式：</dt><dd>主动公开</dd></dl>`;
}
