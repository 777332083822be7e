import { formAsTable } from "../../../../site/dialects/body.ts";
import { wordCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import type { Dialect } from "../../../metadata/write/dialect.ts";

/** VSB on an old template in GBK: layout tables, no tags, Word's paragraphs. */
export const vsb: Dialect = {
  name: "vsb",
  charset: "gb18030",
  dress: {
    paragraph: (text) => `<p class="MsoNormal"><span>${escapeHtml(text)}</span></p>`,
    heading: (text) => `<p class="MsoNormal"><b><span>${escapeHtml(text)}</span></b></p>`,
    signature: (text) => `<p class="MsoNormal" align="right"><span>${escapeHtml(text)}</span></p>`,
    form: formAsTable(wordCell),
  },
  path: (_published, serial) => `/info/1021/${serial}.htm`,
  page: (article) => `<HTML><HEAD><TITLE>${article.windowTitle}-${article.site.name}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">${article.head}
</HEAD>
<BODY>
<table width="1000" align="center"><tr><td><img src="/images/logo.jpg" alt="${article.site.name}"></td></tr>
<tr><td class="winstyle">当前位置: <a href="/index.htm">网站首页</a>${article.crumbs.map((crumb) => `&gt;&gt;<a href="/xxgk.htm">${crumb}</a>`).join("")}&gt;&gt;正文</td></tr></table>
<form name="_newscontent_fromname"><table width="100%">
${article.title === "" ? "" : `<tr><td class="titlestyle" align="center">${article.title}</td></tr>`}
<tr><td align="center"><span class="timestyle">${article.shownDate.slice(0, 10)}</span>&nbsp;<span class="authorstyle">${article.source}</span>&nbsp;(点击: <span id="dyn">73</span>)</td></tr>
<tr><td><div id="vsb_content"><div class="v_news_content">
${article.content}
</div></div></td></tr></table>
${article.files.map(({ href, name }) => `<ul><li>附件【<a href="${href}">${name}</a>】</li></ul>`).join("\n")}
</form>
<table width="1000" align="center"><tr><td align="center">主办：${article.site.organiser}　技术支持：信息中心</td></tr></table>
</BODY></HTML>
`,
};
