import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

const INDENT = "&nbsp;&nbsp;&nbsp;&nbsp;";

/** A page of the first years: tables four deep, no class anywhere, dates and columns in tables of their own. */
export const tablesFourDeep: Dialect = {
  name: "tables-four-deep",
  charset: "gb18030",
  dress: {
    paragraph: (text, mark) => `${INDENT}${mark(text)}<br>`,
    heading: (text, mark) => `<br>${INDENT}<b>${mark(text)}</b><br>`,
    signature: (text, mark) => `<div align="right">${mark(text)}</div>`,
    cell: plainCell,
  },
  path: ({ serial }) => `/onews.asp?id=${serial}`,
  page: ({
    agency,
    plainTitle,
    title,
    body,
    publishedAt,
  }) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${plainTitle}</title>
</head>
<body topmargin="0" leftmargin="0" bgcolor="#F4F9FF">
<table width="778" border="0" cellspacing="0" cellpadding="0" align="center">
<tr><td height="120" background="images/top.jpg">&nbsp;</td></tr>
<tr><td><table width="100%" border="0"><tr><td align="center"><a href="index.asp">首页</a></td><td align="center"><a href="gk.asp">${agency.place}概况</a></td><td align="center"><a href="zw.asp">政务信息</a></td><td align="center"><a href="bs.asp">网上办事</a></td><td align="center"><a href="ly.asp">领导信箱</a></td></tr></table></td></tr>
<tr><td><table width="100%" border="0" cellpadding="3"><tr>
<td width="180" valign="top" bgcolor="#E3EFFB"><table width="100%"><tr><td>站内搜索</td></tr><tr><td><input name="keyword" size="14"><input type="submit" value="搜"></td></tr><tr><td>公开目录</td></tr><tr><td>·<a href="list.asp?c=3">领导班子</a><br>·<a href="list.asp?c=4">内设机构</a><br>·<a href="list.asp?c=9">年度报告</a></td></tr></table></td>
<td valign="top"><table width="96%" align="center" border="0">
<tr><td>您的位置：<a href="index.asp">首页</a> → <a href="list.asp?c=9">年度报告</a> → 浏览文章</td></tr>
<tr><td align="center" height="50"><font size="4" color="#CC0000"><b>${title}</b></font></td></tr>
<tr><td><table width="100%" bgcolor="#EEEEEE"><tr><td>作者：${agency.name}</td><td>时间：${publishedAt.slice(0, 10)}</td><td>点击数：<script src="count.asp"></script></td></tr></table></td></tr>
<tr><td style="font-size:14px;line-height:180%">
${body}
</td></tr>
<tr><td align="right"><a href="javascript:window.print()">打印本文</a> <a href="javascript:self.close()">关闭窗口</a></td></tr>
</table></td>
</tr></table></td></tr>
<tr><td align="center" height="60">${agency.siteName} 版权所有<br>电话：${agency.areaCode}-6123456　邮编：${agency.postcode}</td></tr>
</table>
</body>
</html>
`,
};
