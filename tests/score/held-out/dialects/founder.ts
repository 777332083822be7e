import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** Founder's press system: its property comment, content between its comments, a column of news beside it. */
export const founder: Dialect = {
  name: "founder",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<p>　　${mark(text)}</p>`,
    heading: (text, mark) => `<p>　　<strong>${mark(text)}</strong></p>`,
    signature: (text, mark) => `<p style="text-align: right;">${mark(text)}　　</p>`,
    cell: plainCell,
  },
  path: ({ serial, publishedAt }) => `/c/${publishedAt.slice(0, 10)}/content_${serial}.htm`,
  page: ({ agency, plainTitle, title, body, publishedAt, serial }) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${plainTitle}-${agency.siteName}</title>
<!--enpproperty <articleid>${serial}</articleid><date>${publishedAt}:00</date><author></author><title>${plainTitle}</title><nodename>信息公开年报</nodename>/enpproperty-->
</head>
<body>
<div class="pub-head"><h1 class="pub-name">${agency.siteName}</h1><p>今日头条 · 时政 · 民生 · 视频直播</p></div>
<div class="pub-path"><a href="/">首页</a>→<a href="/node_7.htm">政务</a>→<a href="/node_71.htm">信息公开年报</a></div>
<div class="pub-wrap">
<div class="pub-left">
<h1 id="bt">${title}</h1>
<div class="pub-from"><span>${publishedAt}</span><span>${agency.name}</span><span>责任编辑：李小禾</span></div>
<div id="content" class="pub-text">
<!--enpcontent--><founder-content>
${body}
</founder-content><!--/enpcontent-->
</div>
<div class="pub-share"><span>分享到：</span><span>微信</span><span>微博</span><span>QQ空间</span></div>
</div>
<div class="pub-right"><h3>热点新闻</h3><ol><li><a href="content_1.htm">${agency.place}举办首届农民丰收节暨直播带货大赛</a></li><li><a href="content_2.htm">全国男子篮球联赛落幕</a></li><li><a href="content_3.htm">省体育彩票中心走进校园</a></li></ol></div>
</div>
<div class="pub-foot"><p>Copyright © ${agency.domain} All Rights Reserved</p><p>新闻热线：${agency.areaCode}-8110110 广告合作 网站地图</p></div>
</body>
</html>
`,
};
