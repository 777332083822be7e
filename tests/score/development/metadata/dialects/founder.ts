import { formAsTable } from "../../../../site/dialects/body.ts";
import { paragraphCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** Founder: its properties in a comment, `<founder-content>`, a date in Chinese in the publication line. */
export const founder: Dialect = {
  name: "founder",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
    heading: (text) => `<p><strong>　　${escapeHtml(text)}</strong></p>`,
    signature: (text) => `<p style="text-align: right;">${escapeHtml(text)}</p>`,
    form: formAsTable(paragraphCell),
  },
  path: (published, serial) => {
    const { year, month, day } = partsOf(published);
    return `/zfxxgk/c/${year}-${month}/${day}/content_${serial}.htm`;
  },
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<!--enpproperty <articleid>7731</articleid><date>${article.publishedAt}:00.0</date><author></author><title>${article.title}</title><keyword></keyword><nodename>${article.column}</nodename>/enpproperty-->
<meta charset="utf-8">
<title>${article.windowTitle} - ${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "ArticleTitle", "")}${meta(article, "PubDate", "")}${meta(article, "ContentSource", "")}${article.head}
</head>
<body>
<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a></div>
<div class="path"><a href="/">首页</a>${article.crumbs.map((crumb) => `<span>»</span><a href="node_1.htm">${crumb}</a>`).join("")}</div>
<div class="main">
${article.title === "" ? "" : `<h2 class="bt">${article.title}</h2>`}
<div class="ly"><span>时间：${dayOf(article.shownDate)}</span> <span>来源：${article.source}</span> <span>编辑：李某</span></div>
<founder-content><!--enpcontent-->
${article.content}
<!--/enpcontent--></founder-content>
${article.files.map(({ href, name }) => `<p class="download"><a href="${href}">${name}</a></p>`).join("\n")}
</div>
<div class="copyright">承办：${article.site.organiser}　网站标识码 ${article.site.code}</div>
</body>
</html>
`,
};

function dayOf(shown: string): string {
  const { year, month, day } = partsOf(shown);
  return day === "" ? shown : `${year}年${month}月${day}日`;
}
