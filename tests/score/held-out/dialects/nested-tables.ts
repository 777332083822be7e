import { wordCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** A county's hand-made page of 2009: GBK, tables for layout, paragraphs that are line breaks. */
export const nestedTables: Dialect = {
  name: "nested-tables",
  charset: "gb18030",
  dress: {
    paragraph: (text, mark) => `　　${mark(text)}<br>`,
    heading: (text, mark) => `<b>　　${mark(text)}</b><br>`,
    signature: (text, mark) => `<div align="right">${mark(text)}　　　　</div>`,
    cell: wordCellOf("Times New Roman"),
  },
  path: ({ serial }) => `/html/${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${plainTitle}---${agency.siteName}</title>
<meta name="description" content="${agency.siteName}">
</head>
<body topmargin="0" bgcolor="#F4F8FB">
<table width="960" border="0" cellspacing="0" align="center" bgcolor="#FFFFFF"><tr><td height="30">欢迎光临${agency.siteName}！</td><td align="right"><a href="#">设为首页</a> <a href="#">加入收藏</a></td></tr></table>
<table width="960" border="0" align="center" bgcolor="#FFFFFF"><tr><td><a href="/">首　页</a></td><td><a href="/zjwm.html">县情概况</a></td><td><a href="/zwgk.html">政务公开</a></td><td><a href="/bmfw.html">便民服务</a></td></tr></table>
<table width="960" border="0" align="center" bgcolor="#FFFFFF"><tr><td width="200" valign="top"><table><tr><td>热门文章</td></tr><tr><td>·<a href="1.html">${agency.place}旅游攻略</a></td></tr><tr><td>·<a href="2.html">体育馆开放公告</a></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td>你的位置：<a href="/">首页</a> &gt; <a href="/zwgk.html">政务公开</a> &gt; 浏览文章</td></tr>
<tr><td align="center"><font size="5" color="#CC0000">${title}</font></td></tr>
<tr><td align="center">作者：${agency.name}　来源：本站原创　点击数：<script src="/c.asp"></script>　更新时间：${publishedAt.slice(0, 10)}</td></tr>
<tr><td class="con">
${body}
</td></tr>
<tr><td>上一篇：<a href="11.html">${agency.place}公开选拔公告</a><br>下一篇：<a href="12.html">春节放假安排</a></td></tr>
<tr><td align="right">【发表评论】【加入收藏】【告诉好友】【打印此文】【关闭窗口】</td></tr></table></td></tr></table>
<table width="960" align="center" bgcolor="#FFFFFF"><tr><td align="center">${agency.siteName}　版权所有<br>联系地址：${agency.street}　邮编：${agency.postcode}　电话：${agency.areaCode}-3222222</td></tr></table>
</body>
</html>
`,
};
