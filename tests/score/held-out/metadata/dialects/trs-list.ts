import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Article, type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** TRS of a province with the box as a list, `.trs_editor_view`, labels with spaces inside. */
export const trsList: Dialect = {
  name: "trs-list",
  charset: "utf-8",
  dress: {
    paragraph: (text) =>
      `<p class="p1" style="text-indent:43px"><span>${escapeHtml(text)}</span></p>`,
    heading: (text) =>
      `<p class="p2" style="text-indent:43px"><span style="font-family:黑体">${escapeHtml(text)}</span></p>`,
    signature: (text) =>
      `<p class="p3" style="text-align:right"><span>${escapeHtml(text)}</span></p>`,
    form: formAsTable(bareCell),
  },
  path: (published, serial) => {
    const { year, month, day } = partsOf(published);
    return `/xxgk/szfxxgknb/${year}${month}/t${year}${month}${day}_${serial}.shtml`;
  },
  page: (article) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title>${article.windowTitle}--${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ColumnType", "信息公开年报")}${meta(article, "ArticleTitle", article.title)}${meta(article, "PubDate", article.publishedAt)}${meta(article, "ContentSource", article.source)}${meta(article, "Author", "系统管理员")}${article.head}
</head>
<body>
<div class="wrap_top"><span>${article.site.name}</span><a href="/">网站首页</a><a href="/wza">无障碍</a></div>
<div class="xxgk_bread"><span>当前位置：</span><a href="/">首页</a>${article.crumbs.map((crumb) => `<em>＞</em><a href="./">${crumb}</a>`).join("")}</div>
${box(article)}
<div class="detail">
${article.title === "" ? "" : `<h2 class="detail_title">${article.title}</h2>`}
<div class="detail_info">发布时间：${article.shownDate} | 信息来源：${article.source} | 浏览量：<span>203</span></div>
<div class="trs_editor_view TRS_UEDITOR">
${article.content}
</div>
<ul class="fujian">${article.files.map(({ href, name }) => `<li><a href="${href}">${name}</a></li>`).join("")}</ul>
</div>
<div class="ft"><span>主办：${article.site.organiser}</span><span>网站标识码：${article.site.code}</span><span>联系我们</span></div>
</body>
</html>
`,
};

function box(article: Article): string {
  if (article.indexNumber === "") return "";
  return `<ul class="xxgk_info"><li><strong>索 引 号：</strong>${article.indexNumber}</li><li><strong>主题分类：</strong>综合政务</li><li><strong>发文机构：</strong>${article.source}</li><li><strong>成文日期：</strong>${article.boxDate}</li><li><strong>发布文号：</strong>${article.documentNumber}</li><li><strong>时　　效：</strong>有效</li></ul>`;
}
