import { wordCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";
import { metaTags } from "../../../site/markup.ts";

/** A province's TRS with the editor's Word box, the meta block of 2017 in full, a list of links to counties. */
export const trsProvince: Dialect = {
  name: "trs-province",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p class="MsoNormal" style="text-indent:2em"><span style="font-family:仿宋_GB2312;font-size:16pt">${mark(text)}</span></p>`,
    heading: (text, mark) =>
      `<p class="MsoNormal" style="text-indent:2em"><span style="font-family:黑体;font-size:16pt">${mark(text)}</span></p>`,
    signature: (text, mark) =>
      `<p class="MsoNormal" align="right"><span style="font-size:16pt">${mark(text)}</span></p>`,
    cell: wordCellOf("仿宋"),
  },
  path: ({ serial, publishedAt }) => {
    const day = publishedAt.slice(0, 10).replaceAll("-", "");
    return `/xxgk/nb/${day.slice(0, 4)}/${day.slice(0, 6)}/t${day}_${serial}.shtml`;
  },
  page: ({
    agency,
    plainTitle,
    title,
    body,
    publishedAt,
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${plainTitle} - ${agency.siteName}</title>
${metaTags([
  ["SiteName", agency.siteName],
  ["SiteDomain", agency.domain],
  ["SiteIDCode", agency.siteCode],
  ["ColumnName", "年度报告"],
  ["ColumnDescription", `${agency.siteName}年度报告栏目`],
  ["ColumnKeywords", "年度报告"],
  ["ColumnType", "信息公开年报"],
  ["ArticleTitle", plainTitle],
  ["PubDate", publishedAt],
  ["ContentSource", agency.name],
  ["Url", `http://${agency.domain}/xxgk/nb/`],
])}
<style type="text/css">.gk-con table td{border:1px solid #999} .print-only{display:none}</style>
</head>
<body id="details">
<div id="head"><a href="/" class="logo-text">${agency.siteName}</a><form action="/search"><input type="text" name="q" placeholder="请输入关键字" /><input type="submit" value="搜索" /></form></div>
<div id="menu"><a href="/">首页</a><a href="/zxzx/">资讯中心</a><a href="/xxgk/">信息公开</a><a href="/fwzx/">服务中心</a><a href="/hd/">互动平台</a></div>
<div class="gk-pos">您所在的位置：<a href="/">首页</a> » <a href="/xxgk/">信息公开</a> » <a href="/xxgk/nb/">年度报告</a> » 正文</div>
<div class="gk-box">
<div class="gk-side"><h3>公开专栏</h3><ul><li><a href="/xxgk/zn/">指南</a></li><li><a href="/xxgk/zd/">制度</a></li><li><a href="/xxgk/fd/">法定主动公开内容</a></li><li><a href="/xxgk/nb/">政府信息公开年报</a></li></ul></div>
<div class="gk-con">
<h2 class="gk-title">${title}</h2>
<p class="gk-from">信息来源：${agency.name} | 发布日期：${publishedAt.slice(0, 10)} | 浏览：<span id="c">0</span>次</p>
<div class="pages_content" id="Zoom"><div class="TRS_PreAppend"><div class="Custom_UnionStyle">
${body}
</div></div></div>
<div class="gk-ft"><a>打印本页</a><a>关闭窗口</a><a>返回顶部</a></div>
</div>
</div>
<div class="gk-links"><p>市县网站：</p><a href="http://a.example.gov.cn">建阳区</a><a href="http://b.example.gov.cn">邵武市</a><a href="http://c.example.gov.cn">永利镇</a></div>
<div id="foot"><p>${agency.siteName} 版权所有 ${agency.place}政务服务和数据管理局承办</p><p>网站标识码：${agency.siteCode} 公网安备99010202000123号</p></div>
</body>
</html>
`,
};
