import { formAsTable } from "../../../../site/dialects/body.ts";
import { paragraphCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** The system of Shanghai: `#ivs_content`, the day in brackets under the headline. */
export const ivs: Dialect = {
  name: "ivs",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
    heading: (text) => `<h4>　　${escapeHtml(text)}</h4>`,
    signature: (text) => `<p style="text-align:right;">${escapeHtml(text)}</p>`,
    form: formAsTable(paragraphCell),
  },
  path: (published, serial) => {
    const { year, month, day } = partsOf(published);
    return `/nw4411/${year}${month}${day}/${serial.toString(16).padStart(32, "0c")}.html`;
  },
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${article.windowTitle}_${article.column}_${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ArticleTitle", article.title)}${meta(article, "PubDate", article.publishedAt)}${meta(article, "ContentSource", article.source)}${article.head}
</head>
<body>
<header class="sh"><a href="/">${article.site.name}</a></header>
<div class="Article_position">您当前所在位置:<a href="/">首页</a>${article.crumbs.map((crumb) => ` &gt; <a href="/nw4411/">${crumb}</a>`).join("")}</div>
<div class="Article">
${article.title === "" ? "" : `<h2 class="Article-title">${article.title}</h2>`}
<div class="Article-date">(${chineseDay(article.shownDate)})　${article.source === "" ? "" : `信息来源：${article.source}`}</div>
${article.indexNumber === "" ? "" : `<div class="Article-index">索取号：${article.indexNumber}　发文日期：${article.boxDate}${article.documentNumber === "" ? "" : `　发文字号：${article.documentNumber}`}</div>`}
<div class="Article_content" id="ivs_content">
${article.content}
</div>
${article.files.map(({ href, name }) => `<div class="annex"><a href="${href}">${name}</a></div>`).join("\n")}
</div>
<footer>主办：${article.site.organiser} 网站标识码：${article.site.code}</footer>
</body>
</html>
`,
};

function chineseDay(shown: string): string {
  const { year, month, day } = partsOf(shown);
  return day === "" ? shown : `${year}年${month}月${day}日`;
}
