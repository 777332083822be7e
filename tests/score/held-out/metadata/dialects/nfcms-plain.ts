import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** NFCMS of a town: headline in a plain block, 时间 and 来源 in one line, no code in the footer. */
export const nfcmsPlain: Dialect = {
  name: "nfcms-plain",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
    heading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
    signature: (text) => `<p align="right">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (_published, serial) => `/zfxxgk/ndbg/content/post_${serial}.html`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>${article.windowTitle}_${article.column}_${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ArticleTitle", article.title)}${meta(article, "Url", `http://${article.site.host}/zfxxgk/ndbg/`)}
<script>var NFCMS_SITE_ID='760003';</script>${article.head}
</head>
<body>
<div class="hd">${article.site.name}</div>
<div class="crumbs">当前位置：<a href="/">首页</a>${article.crumbs.map((crumb) => `&gt;<a href="/zfxxgk/">${crumb}</a>`).join("")}</div>
<div class="w1200">
${article.title === "" ? "" : `<div class="art-title">${article.title}</div>`}
<div class="art-meta">时间：${article.shownDate}　来源：${article.source}　阅读人次：<i>-</i></div>
<div class="article_content">
${article.content}
<div class="fj">${article.files.map(({ href, name }) => `<a href="${href}" download>${name}</a>`).join("<br>")}</div>
</div>
</div>
<div class="bq">主办：${article.site.organiser}　承办：党政综合办</div>
</body>
</html>
`,
};
