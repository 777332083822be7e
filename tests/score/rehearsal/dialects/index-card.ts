import { metaTags } from "../../../site/markup.ts";
import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** The information card names the document; the text below it begins without a title (REPORT-FORMAT 4.2). */
export const indexCard: Dialect = {
  name: "index-card",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p style="margin: 0px; padding: 0px; text-indent: 43px; line-height: 2.5em;">${mark(text)}</p>`,
    heading: (text, mark) =>
      `<p style="margin: 0px; text-indent: 43px;"><span style="font-family: 方正黑体_GBK;">${mark(text)}</span></p>`,
    signature: (text, mark) => `<p style="margin: 0px; text-align: right;">${mark(text)}</p>`,
    cell: paragraphCellOf("margin-top:0;margin-bottom:0"),
  },
  path: ({ serial }) => `/zfxxgkml/detail/${serial}`,
  page: ({ agency, plainTitle, body, publishedAt, serial }) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge"><meta charset="utf-8">
<title>信息公开</title>
${metaTags([
  ["ColumnName", "信息公开目录"],
  ["ColumnType", "信息公开目录"],
  ["SiteName", agency.siteName],
  ["SiteIDCode", agency.siteCode],
])}
</head>
<body>
<div class="gk-top"><span>${agency.siteName}</span><a href="/zfxxgkml/">信息公开目录</a></div>
<div class="gk-wrap">
<table class="gk-card" cellpadding="0" cellspacing="1">
<tr><th>索 引 号</th><td>${agency.siteCode}/${publishedAt.slice(0, 4)}-${serial % 10_000}</td><th>分　　类</th><td>其他 ; 报告 ; 公民</td></tr>
<tr><th>发文机构</th><td>${agency.name}</td><th>生成日期</th><td>${publishedAt.slice(0, 10)}</td></tr>
<tr><th>名　　称</th><td colspan="3">${plainTitle}</td></tr>
<tr><th>文　　号</th><td></td><th>关 键 词</th><td>年报;公开</td></tr>
<tr><th>内容概述</th><td colspan="3">信息公开工作年度报告</td></tr>
</table>
<div class="gk-text" id="gkText">
${body}
</div>
<p class="gk-btn"><a href="javascript:history.go(-1)">返回</a> <a href="javascript:print()">打印</a></p>
</div>
<div class="gk-bottom"><p>承办：${agency.place}电子政务中心</p><p>联系电话 ${agency.areaCode}-7210000</p></div>
</body>
</html>
`,
};
