import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Article, type Dialect, meta } from "../../../metadata/write/dialect.ts";

/** Guangdong's gkmlpt: an empty frame, and all of the article as JSON in a script that draws it. */
export const gkmlpt: Dialect = {
  name: "gkmlpt",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
    heading: (text) => `<p>　　<strong>${escapeHtml(text)}</strong></p>`,
    signature: (text) => `<p style="text-align: right;">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (_published, serial) => `/gkmlpt/content/7/7731/post_${serial}.html`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>${article.windowTitle}-${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${article.head}
<script>window._CONFIG = ${JSON.stringify(config(article)).replaceAll("</", "<\\/")};</script>
<script src="/gkmlpt/js/app.7d1.js"></script>
</head>
<body><div id="app"></div></body>
</html>
`,
};

function config(article: Article): unknown {
  return {
    SID: "755077",
    HOST: article.site.host,
    TREE: [{ id: 6001, name: "政府信息公开年报" }],
    DETAIL: {
      id: 7731002,
      title: article.title,
      created_at: `${article.publishedAt}:00`,
      publisher: article.source,
      identifier: article.indexNumber,
      document_number: article.documentNumber,
      date: article.boxDate === "" ? null : `${article.boxDate} 00:00:00`,
      content: article.content,
    },
  };
}
