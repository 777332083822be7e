import { wordCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect, Mark } from "../../cleaning/pages/dialect.ts";

/** Word's spans around digits, and its office paragraphs. */
function spans(text: string, mark: Mark): string {
  return text
    .split(/(?<digits>\d+)/u)
    .map((part, index) =>
      index % 2 === 1
        ? `<span lang="EN-US" style="font-size:16.0pt;font-family:仿宋_GB2312">${mark(part)}</span>`
        : part === ""
          ? ""
          : `<span style="font-size:16.0pt;font-family:仿宋_GB2312">${mark(part)}</span>`,
    )
    .join("");
}

/** Hanweb JCMS with a report pasted from Word, on a page in GBK. */
export const jcms: Dialect = {
  name: "jcms",
  charset: "gb18030",
  dress: {
    paragraph: (text, mark) =>
      `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt">${spans(text, mark)}<span lang="EN-US"><o:p></o:p></span></p>`,
    heading: (text, mark) =>
      `<p class="MsoNormal" style="text-indent:32.0pt"><b><span style="font-family:黑体">${mark(text)}</span></b></p>`,
    signature: (text, mark) =>
      `<p class="MsoNormal" align="right" style="text-align:right">${spans(text, mark)}</p>`,
    cell: wordCellOf("宋体"),
  },
  path: ({ serial, publishedAt }) =>
    `/art/${publishedAt.slice(0, 4)}/${Number(publishedAt.slice(5, 7))}/${Number(publishedAt.slice(8, 10))}/art_1229_${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!doctype html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${plainTitle}</title>
<meta name="SiteName" content="${agency.siteName}"><meta name="ArticleTitle" content="${plainTitle}">
<meta name="ColumnName" content="年度报告"><meta name="PubDate" content="${publishedAt}"><meta name="ContentSource" content="${agency.name}">
<script language="javascript" src="/script/0/1208/hanweb.js"></script>
</head>
<body bgcolor="#ffffff">
<table width="1000" align="center"><tr><td class="bt-top"><a href="/">${agency.siteName}</a></td></tr>
<tr><td class="bt-nav"><a href="/">网站首页</a> <a href="/col/col1/">政务动态</a> <a href="/col/col2/">信息公开</a> <a href="/col/col3/">公众参与</a></td></tr></table>
<div class="bt-position">您现在的位置：<a href="/">首页</a>&gt;&gt;<a href="/col/col2/">信息公开</a>&gt;&gt;年度报告</div>
<div id="article">
<div class="bt-title">${title}</div>
<div class="bt-info">发布日期：${publishedAt.slice(0, 10)}　信息来源：${agency.name}　浏览次数：<script src="/hit.jsp"></script>　字号：[ 大 中 小 ]</div>
<div id="zoom" class="bt-content">
${body}
</div>
<div class="bt-bottom">打印　关闭　收藏</div>
<div class="bt-near">上一篇：<a href="art_1.html">${agency.place}召开年中经济工作会议</a><br>下一篇：<a href="art_2.html">关于做好夏季防汛工作的通知</a></div>
</div>
<div class="bt-foot"><p>主办单位：${agency.siteName}　地址：${agency.street}　邮编：${agency.postcode}</p><p>技术支持：南京某软件公司　网站标识码：${agency.siteCode}</p></div>
</body>
</html>
`,
};
