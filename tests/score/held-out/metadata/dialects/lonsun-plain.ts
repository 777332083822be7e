import { formAsTable } from "../../../../site/dialects/body.ts";
import { paragraphCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** Lonsun of an older release: box of bold labels, `.wzcon`, the year's folder as last crumb. */
export const lonsunPlain: Dialect = {
  name: "lonsun-plain",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p style="text-indent: 2em; line-height: 2;">${escapeHtml(text)}</p>`,
    heading: (text) =>
      `<p style="text-indent: 2em; line-height: 2;"><b>${escapeHtml(text)}</b></p>`,
    signature: (text) => `<p style="text-align: right;">${escapeHtml(text)}</p>`,
    form: formAsTable(paragraphCell),
  },
  path: (_published, serial) => `/content/article/${serial}`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<title>${article.windowTitle}_${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ContentSource", article.source)}${meta(article, "PubDate", article.publishedAt)}${article.head}
</head>
<body>
<div class="header_xxgk"><h1><a href="/">${article.site.name}政府信息公开网</a></h1></div>
<div class="wz_position">当前位置：<a href="/">首页</a>${article.crumbs.map((crumb) => ` <span>&gt;</span> <a href="/public">${crumb}</a>`).join("")}</div>
<div class="xxgk_box"><p><b>索引号：</b>${article.indexNumber}</p><p><b>信息分类：</b>${article.column}</p><p><b>内容分类：</b>其他</p><p><b>发文日期：</b>${article.boxDate}</p><p><b>发布机构：</b>${article.source}</p><p><b>文号：</b>${article.documentNumber}</p><p><b>信息名称：</b>${article.title}</p></div>
<div class="wzcon">
${article.title === "" ? "" : `<h2 class="wztit">${article.title}</h2>`}
<div class="wzfbxx"><span>阅读次数：55</span><span>作者：管理员</span><span>来源：${article.source}</span><span>发布时间：${article.shownDate}</span></div>
<div class="wzcon j-fontContent">
${article.content}
</div>
${article.files.map(({ href, name }) => `<div class="fujian"><span>附件：</span><a href="${href}" title="${name}">${name}</a></div>`).join("\n")}
</div>
<div class="share">分享到：</div>
<footer><p>网站标识码：${article.site.code}</p><p>主办：${article.site.organiser}</p></footer>
</body>
</html>
`,
};
