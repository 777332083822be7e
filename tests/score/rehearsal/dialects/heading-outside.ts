import { metaTags } from "../../../site/markup.ts";
import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** The title stands in the page's own head, far from the box that holds the article; the box has a hint on top. */
export const headingOutside: Dialect = {
  name: "heading-outside",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<div class="para">　　${mark(text)}</div>`,
    heading: (text, mark) => `<div class="para"><em>　　${mark(text)}</em></div>`,
    signature: (text, mark) => `<div class="para" style="text-align:right">${mark(text)}</div>`,
    cell: plainCell,
  },
  path: ({ serial, publishedAt }) =>
    `/site/tpl/${serial}/${publishedAt.slice(0, 10).replaceAll("-", "")}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${agency.name}信息公开</title>
${metaTags([
  ["SiteName", agency.siteName],
  ["SiteDomain", agency.domain],
  ["SiteIDCode", agency.siteCode],
  ["ColumnName", "年度报告"],
  ["ArticleTitle", plainTitle],
  ["ContentSource", agency.name],
  ["Url", `http://${agency.domain}/`],
])}
<style>.para{line-height:32px}.head-title{font-size:26px}</style>
</head>
<body>
<div class="head"><div class="head-in"><span class="head-site">${agency.siteName}</span><h1 class="head-title">${title}</h1><p class="head-sub">${publishedAt} | ${agency.name}</p></div></div>
<div class="bar"><ul><li><a href="/">返回首页</a></li><li><a href="/gk/">公开首页</a></li><li><a href="/gk/zn/">公开指南</a></li><li><a href="/gk/ml/">公开目录</a></li></ul></div>
<div class="cols"><div class="col-a">
<section class="content-wrap">
<div class="content-hint">如需保存本文，请点击右侧按钮</div>
${body}
</section>
</div><div class="col-b"><h3>热点专题</h3><ul><li><a href="/zt/1">优化营商环境</a></li><li><a href="/zt/2">${agency.place}基层政务公开</a></li></ul><h3>常用服务</h3><ul><li><a href="/f/1">社保查询</a></li><li><a href="/f/2">不动产登记</a></li></ul></div></div>
<div class="end"><a href="/lxwm">联系我们</a> <a href="/yszc">隐私政策</a><p>技术支持：某某信息技术有限公司</p></div>
</body>
</html>
`,
};
