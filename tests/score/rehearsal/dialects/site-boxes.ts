import { metaTags } from "../../../site/markup.ts";
import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** The site's name, its search and its boxes stand between the article's title and its text. */
export const siteBoxes: Dialect = {
  name: "site-boxes",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p><span style="font-family: 仿宋; font-size: 21px;">　　${mark(text)}</span></p>`,
    heading: (text, mark) =>
      `<p><span style="font-family: 黑体; font-size: 21px;">　　${mark(text)}</span></p>`,
    signature: (text, mark) =>
      `<p style="text-align: right;"><span style="font-size: 21px;">${mark(text)}</span></p>`,
    cell: paragraphCellOf("text-align:center;margin:2px"),
  },
  path: ({ serial, publishedAt }) =>
    `/doc/${publishedAt.slice(0, 7).replace("-", "/")}/${serial}.shtml`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>${plainTitle} - 信息公开年报 - ${agency.siteName}</title>
${metaTags([
  ["ArticleTitle", plainTitle],
  ["ColumnName", "信息公开年报"],
  ["SiteName", agency.siteName],
  ["SiteDomain", agency.domain],
  ["ContentSource", agency.name],
])}
</head>
<body>
<div id="wrap">
<div class="hd"><div class="hd-date">欢迎您访问${agency.siteName}！</div><div class="hd-link"><a href="/wza">无障碍</a><a href="/en">English</a><a href="/big5">繁體版</a></div></div>
<div class="caption"><h1>${title}</h1></div>
<div class="boxes">
<div class="box-site"><a href="/">${agency.siteName}</a></div>
<form class="box-search" action="/s"><input name="q" placeholder="请输入要搜索的内容"><button>搜索</button> 热词：<a href="/s?q=1">公积金</a> <a href="/s?q=2">医保缴费</a> <a href="/s?q=3">中考</a></form>
<div class="box-weather">今日天气：多云 15℃~22℃</div>
<dl class="box-user"><dt>个人中心</dt><dd><a href="/u">用户登录</a> <a href="/reg">注册账号</a></dd></dl>
<ul class="box-info"><li>索引号：${agency.siteCode}-${publishedAt.slice(0, 4)}-0031</li><li>公开日期：${publishedAt.slice(0, 10)}</li><li>公开单位：${agency.name}</li></ul>
</div>
<div id="text">
${body}
</div>
<div class="after"><a href="#">返回上级</a> <a href="#">我要纠错</a></div>
</div>
<div class="ft">主办单位：${agency.name}<br>承办单位：${agency.place}融媒体中心<br>网站标识码：${agency.siteCode}　备案序号：沪ICP备99001234号-1　<a href="#">沪公网安备 99010602000001号</a></div>
</body>
</html>
`,
};
