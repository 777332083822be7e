import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** VSB WebBuilder with a template of tables in tables. */
export const vsb: Dialect = {
  name: "vsb",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p style="TEXT-INDENT: 32px"><font face="仿宋">${mark(text)}</font></p>`,
    heading: (text, mark) => `<p><font face="黑体">${mark(text)}</font></p>`,
    signature: (text, mark) => `<p style="TEXT-ALIGN: right">${mark(text)}</p>`,
    cell: plainCell,
  },
  path: ({ serial }) => `/info/1042/${serial}.htm`,
  page: ({
    agency,
    plainTitle,
    title,
    body,
    publishedAt,
  }) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><head><META content="text/html; charset=UTF-8" http-equiv="Content-Type"><title>${plainTitle}-${agency.siteName}</title>
<META name="keywords" content="${agency.siteName}"></head>
<body>
<TABLE width="1002" border="0" align="center"><TBODY><TR><TD colspan="2"><A href="/index.htm">首 页</A> | <A href="/gkml.htm">信息公开目录</A> | <A href="/bszn.htm">办事指南</A> | <A href="/wsdc.htm">网上调查</A></TD></TR>
<TR><TD width="210" valign="top"><TABLE><TBODY><TR><TD>栏目导航</TD></TR><TR><TD><A href="/xxgkzn.htm">公开指南</A></TD></TR><TR><TD><A href="/xxgknb.htm">公开年报</A></TD></TR></TBODY></TABLE></TD>
<TD valign="top"><TABLE width="100%"><TBODY><TR><TD class="wz">当前位置: <A href="/index.htm">首页</A>&gt;&gt;<A href="/xxgknb.htm">公开年报</A>&gt;&gt;正文</TD></TR>
<TR><TD align="center" class="titlestyle1042">${title}</TD></TR>
<TR><TD align="center"><SPAN class="timestyle1042">${publishedAt}</SPAN>　<SPAN class="authorstyle1042">${agency.name}</SPAN>　(点击: 87)</TD></TR>
<TR><TD><div id="vsb_content"><div class="v_news_content">
${body}
</div></div></TD></TR>
<TR><TD align="right">【<A href="javascript:window.close()">关闭窗口</A>】</TD></TR></TBODY></TABLE></TD></TR>
<TR><TD colspan="2" align="center">${agency.siteName}版权所有　地址：${agency.street}　邮编：${agency.postcode}</TD></TR></TBODY></TABLE>
</body></HTML>
`,
};
