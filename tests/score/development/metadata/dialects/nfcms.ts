import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** NFCMS of Guangdong: few tags, a publication line without a label for the date, breadcrumbs with `/`. */
export const nfcms: Dialect = {
  name: "nfcms",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
    heading: (text) => `<p>　　<b>${escapeHtml(text)}</b></p>`,
    signature: (text) => `<p style="text-align:right">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (_published, serial) => `/zwgk/xxgknb/content/post_${serial}.html`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>${article.windowTitle}-${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "Url", `http://${article.site.host}/zwgk/xxgknb/`)}
<script>var NFCMS_SITE_ID = '755001'; var NFCMS_POST_ID = '31';</script>${article.head}
</head>
<body>
<header><a href="/">${article.site.name}</a></header>
<div class="mbx">您的位置：<a href="/">首页</a>${article.crumbs.map((crumb) => ` / <a href="/zwgk/">${crumb}</a>`).join("")}</div>
<article class="news_cont_d_wrap">
${article.title === "" ? "" : `<h3 class="title">${article.title}</h3>`}
<div class="info">${article.shownDate} 来源：${article.source} 【字体：大 中 小】</div>
<div class="article-content">
${article.content}
${article.files.map(({ href, name }) => `<p><a href="${href}">${name}</a></p>`).join("\n")}
</div>
</article>
<footer><p>版权所有：${article.site.organiser}</p></footer>
</body>
</html>
`,
};
