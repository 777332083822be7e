import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** UCAP: a side bar with the five neighbours of the column, hexadecimal file names, no national metas. */
export const ucap: Dialect = {
  name: "ucap",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p style="text-indent: 2em; text-align: justify;"><span style="font-size: 18px;">${mark(text)}</span></p>`,
    heading: (text, mark) => `<h3 style="text-indent: 2em;">${mark(text)}</h3>`,
    signature: (text, mark) => `<p style="text-align: right;">${mark(text)}</p>`,
    cell: plainCell,
  },
  path: ({ serial, publishedAt }) =>
    `/c100207/${publishedAt.slice(0, 7).replace("-", "")}/${serial.toString(16).padStart(32, "a7")}.shtml`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${plainTitle}</title>
<meta name="channelid" content="100207"><meta name="keywords" content="${agency.place},信息公开,年报">
<link rel="stylesheet" href="/xhtml/css/zfxxgk.css">
</head>
<body>
<div class="xxgk_header"><a href="/" class="site-name">${agency.siteName}</a><span class="date">今天是星期三</span></div>
<div class="zfxxgk_container">
<div class="zfxxgk_left"><ul><li><a href="/zn.shtml">政府信息公开指南</a></li><li><a href="/zd.shtml">政府信息公开制度</a></li><li><a href="/fd.shtml">法定主动公开内容</a></li><li class="on"><a href="/nb.shtml">政府信息公开年报</a></li><li><a href="/ysq.shtml">依申请公开</a></li></ul></div>
<div class="zfxxgk_right">
<div class="crumb"><a href="/">首页</a> &gt; <a href="/gk.shtml">政府信息公开</a> &gt; 政府信息公开年报</div>
<div class="detail-news">
<h2>${title}</h2>
<p class="time"><span>时间：${publishedAt}</span><span>来源：${agency.name}</span><span>访问量：1024</span></p>
<div id="UCAP-CONTENT"><UCAPCONTENT>
${body}
</UCAPCONTENT></div>
<div class="fx"><span>分享：</span><a>微信</a><a>微博</a></div>
<ul class="prevnext"><li>上一篇：没有了</li><li>下一篇：<a href="./b.shtml">${agency.place}人民政府公报（第三期）</a></li></ul>
</div>
</div>
</div>
<div class="friend"><h4>友情链接</h4><a href="http://www.gov.cn/">中国政府网</a> <a href="http://tyj.example.gov.cn/">体育局</a> <a href="http://www.lottery.gov.cn/">中国体彩网</a></div>
<div class="footer"><p>主办单位：${agency.siteName}</p><p>网站标识码：${agency.siteCode}　联系电话：${agency.areaCode}-5221001</p></div>
</body>
</html>
`,
};
