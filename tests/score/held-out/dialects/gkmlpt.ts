import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** Guangdong's unified platform: labels of the index as a list, a tab bar of years above the text. */
export const gkmlpt: Dialect = {
  name: "gkmlpt",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p style="text-align: justify; text-indent: 2em;">${mark(text)}</p>`,
    heading: (text, mark) =>
      `<p style="text-indent: 2em;"><strong><span style="font-family: 黑体;">${mark(text)}</span></strong></p>`,
    signature: (text, mark) => `<p style="text-align: right;"><span>${mark(text)}</span></p>`,
    cell: plainCell,
  },
  path: ({ serial }) => `/gkmlpt/content/9/${Math.floor(serial / 1000)}/post_${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt, year, serial }) => `<!DOCTYPE html>
<html lang="zh-cmn-Hans">
<head>
<meta charset="utf-8">
<title>${plainTitle}_政府信息公开平台</title>
<meta name="ColumnType" content="信息公开年报"><meta name="ArticleTitle" content="${plainTitle}"><meta name="ContentSource" content="${agency.name}">
<script>window._CONFIG = {"SID":"${agency.siteCode}","POST":${serial}};</script>
<style>.classify{color:#333;background-color:#fff}.off{visibility:hidden}.tab-year li{display:inline-block}</style>
</head>
<body>
<div class="gk-header"><h1 class="gk-name">政府信息公开</h1><h2>${agency.siteName}</h2></div>
<div class="gk-nav"><a href="/gkmlpt/guide">政府信息公开指南</a><a href="/gkmlpt/policy">政府信息公开制度</a><a href="/gkmlpt/index">法定主动公开内容</a><a href="/gkmlpt/annualreport">政府信息公开年报</a></div>
<div class="container">
<ul class="tab-year"><li>${year + 1}年</li><li class="on">${year}年</li><li>${year - 1}年</li></ul>
<ul class="classify"><li><label>索引号:</label><span>${agency.siteCode}/${year + 1}-${String(serial).slice(0, 5)}</span></li><li><label>分类:</label><span>年报、其他</span></li><li><label>发布机构:</label><span>${agency.name}</span></li><li><label>成文日期:</label><span>${publishedAt.slice(0, 10)}</span></li></ul>
<p class="gk-title">${title}</p>
<p class="gk-date">发布日期:${publishedAt}　浏览次数:<span>-</span>　【字体：<a>小</a> <a>中</a> <a>大</a>】　分享到：</p>
<div class="content">
${body}
</div>
<div class="accessory"><h5>相关附件</h5><a href="/attachment/0/1/${serial}.pdf">${plainTitle}.pdf</a></div>
</div>
<div class="gk-footer"><p>版权所有 ${agency.siteName} 粤ICP备99000333号</p></div>
</body>
</html>
`,
};
