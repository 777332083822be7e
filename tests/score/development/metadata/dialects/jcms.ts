import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Article, type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** Hanweb JCMS: `/art/`, the text between comments inside `#zoom`, an index box of one line. */
export const jcms: Dialect = {
  name: "jcms",
  charset: "utf-8",
  dress: {
    paragraph: (text) => `<p style="text-indent:2em;">${escapeHtml(text)}</p>`,
    heading: (text) => `<p style="text-indent:2em;"><b>${escapeHtml(text)}</b></p>`,
    signature: (text) => `<p style="text-align:right;">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (published, serial) => {
    const { year, month, day } = partsOf(published);
    return `/art/${year}/${Number(month)}/${Number(day)}/art_1229_${serial}.html`;
  },
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${article.site.name} ${article.column} ${article.windowTitle}</title>
${meta(article, "sitename", article.site.name)}${meta(article, "siteidcode", article.site.code)}${meta(article, "columnname", article.column)}${meta(article, "articletitle", article.title)}${meta(article, "pubdate", article.publishedAt)}${meta(article, "contentsource", article.source)}${meta(article, "author", "管理员")}${article.head}
</head>
<body>
<div id="header"><a href="/">${article.site.name}</a><a href="/col/col1229/index.html">政务公开</a></div>
<div class="position">您当前的位置：<a href="/">首页</a>${article.crumbs.map((crumb) => `&gt;&gt;<a href="/col/col1229/index.html">${crumb}</a>`).join("")}</div>
${indexBox(article)}
${article.title === "" ? "" : `<div class="title">${article.title}</div>`}
<div class="sub">发布日期：${article.shownDate}　　信息来源：${article.source}　　访问次数：<span id="c">26</span>　　字号：[ 大 中 小 ]</div>
<div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
${article.content}
${article.files.map(({ href, name }) => `<p>附件：<a href="${href}">${name}</a></p>`).join("\n")}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
<div class="bottom">主办单位：${article.site.organiser}　网站标识码：${article.site.code}</div>
</body>
</html>
`,
};

function indexBox(article: Article): string {
  if (article.indexNumber === "") return "";
  return `<div class="box"><ul><li><b>索引号：</b>${article.indexNumber}</li><li><b>组配分类：</b>${article.column}</li><li><b>发布机构：</b>${article.source}</li><li><b>生成日期：</b>${article.boxDate}</li><li><b>文件编号：</b>${article.documentNumber}</li><li><b>有效性：</b>有效</li></ul></div>`;
}
