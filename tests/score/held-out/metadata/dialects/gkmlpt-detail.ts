import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** gkmlpt of a district: the settings in several lines, non-ASCII characters as escapes. */
export const gkmlptDetail: Dialect = {
  name: "gkmlpt-detail",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
    heading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
    signature: (text) => `<p style="text-align:right;">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (_published, serial) => `/gkmlpt/content/9/9120/mpost_${serial}.html`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>${article.windowTitle}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteIDCode", article.site.code)}${article.head}
</head>
<body>
<noscript>请开启脚本后浏览。</noscript>
<div id="app"></div>
<script>
window._CONFIG = {
  SID: '760091',
  TREE: [],
  DETAIL: ${escaped({
    id: 9120771,
    title: article.title,
    content: article.content,
    publisher: article.source,
    identifier: article.indexNumber,
    document_number: article.documentNumber,
    created_at: `${article.publishedAt}:00`,
    date: article.boxDate,
  })}
};
</script>
</body>
</html>
`,
};

function escaped(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replaceAll(
      /[\u0080-\uffff]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
