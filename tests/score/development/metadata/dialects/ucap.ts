import { formAsTable } from "../../../../site/dialects/body.ts";
import { bareCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import { type Dialect, meta, partsOf } from "../../../metadata/write/dialect.ts";

/** UCAP: `<UCAPCONTENT>`, paths of 32 hexadecimal digits, site links in the breadcrumb instead of 首页. */
export const ucap: Dialect = {
  name: "ucap",
  charset: "utf-8",
  dress: {
    paragraph: (text) =>
      `<p style="text-indent:2em;"><span style="font-size:18px;">${escapeHtml(text)}</span></p>`,
    heading: (text) => `<h3>${escapeHtml(text)}</h3>`,
    signature: (text) => `<p style="text-align:right;">${escapeHtml(text)}</p>`,
    form: formAsTable(bareCell),
  },
  path: (published, serial) => {
    const { year, month } = partsOf(published);
    return `/c100207/${year}${month}/${serial.toString(16).padStart(32, "4f")}.shtml`;
  },
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${article.windowTitle}_${article.column}_${article.site.name}</title>
${meta(article, "SiteName", article.site.name)}${meta(article, "SiteDomain", article.site.host)}${meta(article, "SiteIDCode", article.site.code)}${meta(article, "ColumnName", article.column)}${meta(article, "ArticleTitle", article.title)}${meta(article, "PubDate", article.publishedAt)}${meta(article, "ContentSource", article.source)}${meta(article, "channelid", "100207")}${article.head}
</head>
<body>
<div class="head"><a class="logo" href="/">${article.site.name}</a></div>
<div class="bread">您所在的位置：<a href="/">${article.site.name}</a>${article.crumbs.map((crumb) => ` / <a href="/c100207/list.shtml">${crumb}</a>`).join("")} / 正文</div>
${article.title === "" ? "" : `<h1>${article.title}</h1>`}
<div class="laiyuan">来源：${article.source}　发布时间：${article.shownDate}　【字体：大 中 小】</div>
<div id="UCAP-CONTENT" class="detail-news"><UCAPCONTENT>
${article.content}
</UCAPCONTENT></div>
${article.files.map(({ href, name }) => `<div class="attach">附件下载：<a href="${href}">${name}</a></div>`).join("\n")}
<div class="share">分享到：扫一扫在手机上查看当前页面</div>
<div class="foot"><p>主办单位：${article.site.organiser}</p><p>网站标识码：${article.site.code}　公网安备 11000002000001号</p></div>
</body>
</html>
`,
};
