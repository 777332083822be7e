import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** The system of the tax service and of ministries: `/n81/n82/c123/content.html`, 发文日期 in the box. */
export const ncontent: Dialect = {
  name: "ncontent",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
    heading: (text) => `<h2>${escapeHtml(text)}</h2>`,
    signature: (text) => `<p style="text-align:right">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (_published, serial) => `/n81/n8212/n8213/c${serial}/content.html`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${article.windowTitle}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "PubDate", article.publishedAt)}${meta(article, "ContentSource", article.source)}${article.head}
</head>
<body>
<div class="header"><img src="/logo.png" alt="${article.site.name}"></div>
<div class="dqwz">当前位置：<a href="/">首页</a>${article.crumbs.map((crumb) => ` → <a href="/n81/index.html">${crumb}</a>`).join("")}</div>
<div class="sv_texth">
${article.indexNumber === "" ? "" : `<dl><dt>索引号</dt><dd>${article.indexNumber}</dd><dt>主题词</dt><dd>信息公开</dd><dt>发文机关</dt><dd>${article.source}</dd><dt>发文日期</dt><dd>${article.boxDate}</dd><dt>发文字号</dt><dd>${article.documentNumber}</dd></dl>`}
${article.title === "" ? "" : `<h1 class="tit">${article.title}</h1>`}
<p class="zuozhe">发布时间：${article.shownDate} 浏览量：<em>5</em></p>
<div class="content" id="zoom">
${article.content}
${article.files.map(({ href, name }) => `<p><a href="${href}">${name}</a></p>`).join("\n")}
</div>
</div>
<div class="foot">主办单位：${article.site.organiser}　网站标识码：${article.site.code}</div>
</body>
</html>
`,
};
