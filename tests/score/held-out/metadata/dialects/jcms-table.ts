import { formAsTable } from "../../../../site/dialects/body.ts";
import { paragraphCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Article, type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** JCMS of a city: everything in one layout table, the box above it, tags in small letters. */
export const jcmsTable: Dialect = {
  name: "jcms-table",
  charset: "utf-8",
  dress: {
    paragraph: (text) =>
      `<p><span style="font-size:16pt;font-family:仿宋">　　${escapeHtml(text)}</span></p>`,
    heading: (text) =>
      `<p><span style="font-size:16pt;font-family:黑体">　　${escapeHtml(text)}</span></p>`,
    signature: (text) => `<p style="text-align:right"><span>${escapeHtml(text)}</span></p>`,
    form: formAsTable(paragraphCell),
  },
  path: (published, serial) => {
    const { year, month, day } = partsOf(published);
    return `/art/${year}/${Number(month)}/${Number(day)}/art_68123_${serial}.html`;
  },
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${article.site.name} ${article.column} ${article.windowTitle}</title>
${meta(article, "sitename", article.site.name)}${meta(article, "sitedomain", article.site.host)}${meta(article, "siteidcode", article.site.code)}${meta(article, "columnname", article.column)}${meta(article, "columntype", "信息公开年报")}${meta(article, "articletitle", article.title)}${meta(article, "pubdate", article.publishedAt)}${meta(article, "contentsource", article.source)}${article.head}
</head>
<body>
<div class="dqwz"><table><tr><td>您现在的位置是：</td><td><a href="/">首页</a>${article.crumbs.map((crumb) => ` &gt; <a href="/col/col68123/index.html">${crumb}</a>`).join("")}</td></tr></table></div>
${box(article)}
<table id="article" width="92%"><tbody>
${article.title === "" ? "" : `<tr><td class="title">${article.title}</td></tr>`}
<tr><td><table class="tm"><tr><td>日期：${article.shownDate}</td><td>来源：${article.source}</td><td>字号：【大】【中】【小】</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom">
${article.content}
${article.files.map(({ href, name }) => `<p><img src="/module/jslib/icons/word.png"><a href="${href}">${name}</a></p>`).join("\n")}
</div></td></tr>
</tbody></table>
<div class="bottom"><p>版权所有：${article.site.organiser}</p><p>网站标识码：${article.site.code}　备案号：某ICP备05000001号</p></div>
</body>
</html>
`,
};

function box(article: Article): string {
  if (article.indexNumber === "") return "";
  return `<table class="xxgk_table"><tbody>
<tr><td>索引号：</td><td>${article.indexNumber}</td><td>主题分类：</td><td>${article.column}</td></tr>
<tr><td>发文机关：</td><td>${article.source}</td><td>公开日期：</td><td>${article.publishedAt.slice(0, 10)}</td></tr>
<tr><td>发文字号：</td><td>${article.documentNumber}</td><td>成文日期：</td><td>${article.boxDate}</td></tr>
</tbody></table>`;
}
