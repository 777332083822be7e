import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** NFCMS of Guangdong's sites: paragraphs of no class, headings that are only bold, related links below. */
export const nfcms: Dialect = {
  name: "nfcms",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<p>　　${mark(text)}</p>`,
    heading: (text, mark) => `<p>　　<b>${mark(text)}</b></p>`,
    signature: (text, mark) => `<p style="text-align:right">${mark(text)}</p>`,
    cell: plainCell,
  },
  path: ({ serial }) => `/zwgk/xxgknb/content/post_${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>${plainTitle}-${agency.siteName}</title>
<meta name="SiteName" content="${agency.siteName}"><meta name="Url" content="http://${agency.domain}/zwgk/xxgknb/">
<script>var NFCMS_SITE_ID = '755001'; var NFCMS_POST_ID = '31';</script>
<style>.news_cont p{line-height:2em} .hide-m{display:none}</style>
</head>
<body>
<header><a class="logo" href="/"><img alt="${agency.siteName}" src="/logo.png"></a><nav><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/ztzl/">专题专栏</a></nav></header>
<div class="mbx">您的位置： <a href="/">首页</a> / <a href="/zwgk/">政务公开</a> / <a href="/zwgk/xxgknb/">信息公开年报</a></div>
<article class="news_cont_d_wrap">
<h3 class="title">${title}</h3>
<div class="info">${publishedAt} 来源：${agency.name} 【字体：大 中 小】</div>
<div class="article-content">
${body}
</div>
<div class="related"><h4>相关链接</h4><ul><li><a href="/zwgk/jd/1.html">${agency.place}一图读懂重点民生实事</a></li><li><a href="/zwgk/jd/2.html">关于公布权责清单的公告</a></li></ul></div>
<div class="toolbar">打印本页 | 关闭窗口 | 分享到</div>
</article>
<footer><p>版权所有：${agency.siteName}　联系我们　网站声明</p><p>网站标识码 ${agency.siteCode}</p></footer>
</body>
</html>
`,
};
