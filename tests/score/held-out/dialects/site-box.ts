import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect, Mark } from "../../cleaning/pages/dialect.ts";

/** Each sentence in a span of its own, as some editors leave them. */
function sentences(text: string, mark: Mark): string {
  return text
    .split(/(?<=。)/u)
    .map((part) => `<span style="font-size: 18px; color: rgb(51, 51, 51);">${mark(part)}</span>`)
    .join("");
}

/** A portal of no known family: `div`s for paragraphs, classes in pinyin, a long foot with links. */
export const siteBox: Dialect = {
  name: "site-box",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<div style="text-indent: 36px;">${sentences(text, mark)}</div>`,
    heading: (text, mark) => `<div style="text-indent: 36px;"><b>${mark(text)}</b></div>`,
    signature: (text, mark) => `<div align="right">${mark(text)}</div>`,
    cell: paragraphCellOf("margin: 2px"),
  },
  path: ({ serial }) => `/News/Detail/${serial.toString(16).padStart(8, "0")}-7b1c-4e07.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<title>${agency.siteName}-${plainTitle}</title>
<meta name="keywords" content="${agency.siteName},${agency.name}"/><meta name="description" content="${agency.siteName}政务信息"/>
</head>
<body class="bg">
<div class="toubu"><a href="/">${agency.siteName}</a><div class="sousuo">热搜：公积金 社保 高考 马拉松</div></div>
<div class="daohang"><a href="/">首页</a>|<a href="/News">新闻动态</a>|<a href="/Gk">政务公开</a>|<a href="/Fw">网上办事</a></div>
<div class="weizhi">所在位置：首页 - 政务公开 - 信息公开年报</div>
<div class="neirong">
<div class="biaoti">${title}</div>
<div class="xinxi">时间：${publishedAt}　作者：${agency.name}　点击：203</div>
<div class="detail" id="wenzhang">
${body}
</div>
<div class="shangxia"><p>上一条：无</p><p>下一条：<a href="/News/Detail/2">${agency.place}第三季度空气质量通报</a></p></div>
</div>
<div class="youlian"><b>友情链接：</b><a href="http://www.gov.cn">中国政府网</a> <a href="http://x.example.gov.cn">体育局</a> <a href="http://y.example.com">皇冠集团</a> <a href="http://z.example.gov.cn">金沙县人民政府</a></div>
<div class="dibu">主办：${agency.siteName} 技术支持：银河软件 标识码：${agency.siteCode}</div>
</body>
</html>
`,
};
