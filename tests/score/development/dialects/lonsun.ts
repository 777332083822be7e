import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** Lonsun EX: an index table of the national kind inside the article's box, a reading aid, tool bars on the side. */
export const lonsun: Dialect = {
  name: "lonsun",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<p style="font-size:16px;text-indent:2em;">${mark(text)}</p>`,
    heading: (text, mark) => `<p><strong style="font-size:18px;">${mark(text)}</strong></p>`,
    signature: (text, mark) => `<p style="text-align:right;"><span>${mark(text)}</span></p>`,
    cell: paragraphCellOf("margin:0"),
  },
  path: ({ serial }) => `/public/6595821/${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt, year }) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${plainTitle}_${agency.siteName}</title>
<meta name="SiteName" content="${agency.siteName}" /><meta name="SiteDomain" content="${agency.domain}" /><meta name="SiteIDCode" content="${agency.siteCode}" />
<meta name="ColumnType" content="信息公开年报" /><meta name="ContentSource" content="${agency.name}" />
</head>
<body class="newpage">
<div class="top_nav"><a href="/">网站首页</a><a href="/zwgk">政务公开</a><a href="/login">登录</a><a href="/reg">注册</a><a>繁体</a></div>
<div class="logo2"><span>${agency.place}政务公开专栏</span></div>
<div class="weizhi">您现在所在的位置：<a href="/">网站首页</a> &gt; <a href="/public">信息公开</a> &gt; <a href="#">${agency.name}</a> &gt; 政府信息公开年报</div>
<div class="main_box">
<table class="table_suoyin"><tbody><tr><th>索引号：</th><td>${agency.siteCode}/${year + 1}-00017</td><th>组配分类：</th><td>政府信息公开年报</td></tr><tr><th>名称：</th><td>${plainTitle}</td><th>文号：</th><td>无</td></tr></tbody></table>
<h1 class="newstitle">${title}</h1>
<div class="newsinfo"><span>发布时间：${publishedAt}</span><span>信息来源：${agency.name}</span><span>阅读次数：<b>12</b></span></div>
<p class="yd">点击收听年报语音朗读</p>
<div class="j-fontContent newscontnet">
${body}
</div>
<div class="ewm"><p>扫一扫在手机上查看当前页面</p></div>
<p>【打印】 【关闭】</p>
</div>
<div class="side_tool"><a>长辈版</a><a>智能问答</a><a>返回顶部</a></div>
<div class="footer_new"><p>主办：${agency.siteName}办公室</p><p>地址：${agency.street}　邮编：${agency.postcode}</p></div>
</body>
</html>
`,
};
