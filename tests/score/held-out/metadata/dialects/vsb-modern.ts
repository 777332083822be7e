import { formAsTable } from "../../../../site/dialects/body.ts";
import { wordCell } from "../../../../site/form-html.ts";
import { escapeHtml } from "../../../../site/markup.ts";
import type { Dialect } from "../../../metadata/write/dialect.ts";

/** VSB in GBK with a newer skin: `#vsb_content_2`, date and hits in a line of their own. */
export const vsbModern: Dialect = {
  name: "vsb-modern",
  charset: "gb18030",
  dress: {
    paragraph: (text) =>
      `<p style="text-indent:32px"><span style="font-size:16pt">${escapeHtml(text)}</span></p>`,
    heading: (text) =>
      `<p style="text-indent:32px"><strong><span style="font-size:16pt">${escapeHtml(text)}</span></strong></p>`,
    signature: (text) => `<p style="text-align:right"><span>${escapeHtml(text)}</span></p>`,
    form: formAsTable(wordCell),
  },
  path: (_published, serial) => `/info/3107/${serial}.htm`,
  page: (article) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=GBK">
<title>${article.windowTitle}-${article.site.name}</title>${article.head}
</head>
<body>
<div class="logo"><a href="/" title="${article.site.name}"><img src="/img/logo.png"></a></div>
<div class="ny_dqwz">您的位置：<a href="/index.htm">首页</a>${article.crumbs.map((crumb) => ` &gt;&gt; <a href="/nb.htm">${crumb}</a>`).join("")} &gt;&gt; 正文</div>
<form name="_newscontent_fromname">
<div class="ny_con">
${article.title === "" ? "" : `<h3 align="center">${article.title}</h3>`}
<p align="center" class="ny_xx">[ 发布者：${article.source} | 发布日期：${article.shownDate.slice(0, 10)} | 点击数：<script>_showDynClicks("wbnews", 1, 2)</script> ]</p>
<div id="vsb_content_2"><div class="v_news_content">
${article.content}
</div></div>
${article.files.map(({ href, name }) => `<p>附件【<a href="${href}" target="_blank">${name}</a>】已下载<span>6</span>次</p>`).join("\n")}
<p>上一条：<a href="1.htm">政务动态</a></p>
</div>
</form>
<div class="foot">Copyright ${article.site.organiser}　网站标识码：${article.site.code}</div>
</body>
</html>
`,
};
