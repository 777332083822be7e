import type { Dialect } from "../../cleaning/pages/dialect.ts";

const INDENT = "&nbsp; &nbsp; &nbsp; &nbsp;";

/** Frames of boxes without a meaning, `<font>` around everything, and two `<br>` in place of a paragraph. */
export const fontFrames: Dialect = {
  name: "font-frames",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<font face="宋体" size="3">${INDENT}${mark(text)}</font><br><br>`,
    heading: (text, mark) =>
      `<font face="黑体" size="3"><strong>${INDENT}${mark(text)}</strong></font><br><br>`,
    signature: (text, mark) => `<font size="3">${INDENT.repeat(6)}${mark(text)}</font><br>`,
    cell: (html) => `<font size="2">${html === "" ? "&nbsp;" : html}</font>`,
  },
  path: ({ serial, publishedAt }) =>
    `/html/${publishedAt.slice(0, 10).replaceAll("-", "/")}/${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<html>
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8">
<title>${agency.siteName}&gt;&gt;${plainTitle}</title>
<meta name="description" content="${plainTitle}"><meta name="author" content="${agency.name}">
</head>
<body>
<div id="frame"><div id="frame_t"><div><a href="/">本站首页</a>┊<a href="/ldjs/">领导介绍</a>┊<a href="/jgsz/">机构设置</a>┊<a href="/xxgk/">信息公开</a>┊<a href="/xzzx/">下载中心</a></div><marquee scrollamount="2">热烈欢迎各位网友来到${agency.siteName}</marquee></div>
<div id="frame_l"><div>最新公告</div><div><a href="/1.html">关于端午节放假的通知</a><br><a href="/2.html">${agency.place}招聘工作人员公告</a></div></div>
<div id="frame_c"><div><div><font color="#0000ff">当前位置：信息公开 &gt;&gt; 年度报告</font></div>
<div align="center"><font size="5" color="red">${title}</font></div>
<div align="center"><font color="#999999">发表日期：${publishedAt.slice(0, 10)}　　出处：${agency.name}　　【编辑录入：admin】</font></div>
<div><div>
${body}
</div></div>
<div>上一篇：<a href="/9.html">没有了</a><br>下一篇：<a href="/8.html">${agency.place}召开安全生产例会</a></div>
</div></div>
<div id="frame_b"><font size="2">版权所有 ${agency.siteName}　地址：${agency.street}　建议使用1024*768分辨率浏览</font></div></div>
</body>
</html>
`,
};
