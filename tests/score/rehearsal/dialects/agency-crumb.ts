import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** A department's pages inside a portal: the way to them names the department; the article is a definition list. */
export const agencyCrumb: Dialect = {
  name: "agency-crumb",
  charset: "gb18030",
  dress: {
    paragraph: (text, mark) => `<p align="left">&nbsp;&nbsp;&nbsp; ${mark(text)}</p>`,
    heading: (text, mark) =>
      `<p align="left"><strong>&nbsp;&nbsp;&nbsp; ${mark(text)}</strong></p>`,
    signature: (text, mark) => `<p align="right">${mark(text)}&nbsp;&nbsp;</p>`,
    cell: paragraphCellOf("text-align:center"),
  },
  path: ({ serial }) => `/bmxxgk/bm${serial % 97}/ndbg/${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt, year }) => `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>${plainTitle}_${agency.name}_部门信息公开_${agency.siteName}</title>
<meta name="SiteName" content="${agency.siteName}"><meta name="ColumnName" content="${agency.name}"><meta name="ArticleTitle" content="${plainTitle}"><meta name="Url" content="http://${agency.domain}/bmxxgk/">
</head>
<body>
<div class="g-hd"><ul><li><a href="/">${agency.siteName}</a></li><li><a href="/bmxxgk/">部门信息公开</a></li><li><a href="/xzxxgk/">乡镇信息公开</a></li></ul></div>
<div class="g-crumb"><a href="/">${agency.siteName}</a>＞<a href="/bmxxgk/">部门信息公开</a>＞<a href="/bmxxgk/bm/">${agency.name}</a>＞<a href="/bmxxgk/bm/ndbg/">年度报告</a>＞<span>${year}年</span></div>
<div class="g-bd">
<div class="m-side"><p>${agency.name}</p><a href="/jgzn">机构职能</a><a href="/zcfg">政策法规</a><a href="/ysq">依申请公开</a><a href="/ndbg">年度报告</a></div>
<dl class="m-art">
<dt>${title}</dt>
<dd class="m-art-inf">信息来源：${agency.name}　发布时间：${publishedAt}　【 字体：<a>大</a> <a>中</a> <a>小</a> 】</dd>
<dd class="m-art-con">
${body}
</dd>
<dd class="m-art-end">附件下载：<span>无</span></dd>
</dl>
</div>
<div class="g-ft"><p><a href="/map">网站地图</a>|<a href="/us">关于我们</a>|<a href="/rss">RSS订阅</a></p><p>版权所有：${agency.siteName}　承办：${agency.place}信息中心　网站标识码：${agency.siteCode}</p></div>
</body>
</html>
`,
};
