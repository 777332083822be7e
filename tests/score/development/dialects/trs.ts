import { paragraphCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect, Shell } from "../../cleaning/pages/dialect.ts";
import { metaTags } from "../../../site/markup.ts";

/** TRS WCM as provinces' sites have it: index box above the title, its own style sheet in the editor's box. */
export const trs: Dialect = {
  name: "trs",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<p style="text-indent: 2em;">　　${mark(text)}</p>`,
    heading: (text, mark) => `<p style="text-indent: 2em;"><strong>　　${mark(text)}</strong></p>`,
    signature: (text, mark) => `<p align="right">${mark(text)}</p>`,
    cell: paragraphCellOf("text-align: center;"),
  },
  path: ({ serial, publishedAt }) => {
    const day = publishedAt.slice(0, 10).replaceAll("-", "");
    return `/zfxxgk/xxgknb/${day.slice(0, 6)}/t${day}_${serial}.html`;
  },
  page: (shell) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${shell.plainTitle}_${shell.agency.siteName}</title>
${metas(shell)}
<link rel="stylesheet" href="/images/xxgk2020.css">
<script src="/images/jquery.min.js"></script>
</head>
<body>
<div class="header"><div class="top">设为首页 | 加入收藏 | 无障碍浏览 | 长辈版</div>
<div class="logo"><img src="/images/logo.png" alt="${shell.agency.siteName}"></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zjxx/">走进${shell.agency.place}</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zfxxgk/">政府信息公开</a> &gt; 政府信息公开年报</div>
<div class="xl-main">
<table class="xl-index"><tbody><tr><td>索 引 号：</td><td>${shell.agency.siteCode}/${shell.year + 1}-${shell.serial % 100_000}</td><td>主题分类：</td><td>政府信息公开年报</td></tr>
<tr><td>发布机构：</td><td>${shell.agency.name}</td><td>发布日期：</td><td>${shell.publishedAt.slice(0, 10)}</td></tr></tbody></table>
<h1 class="xl-title">${shell.title}</h1>
<div class="xl-info"><span>发布时间：${shell.publishedAt}</span> <span>来源：${shell.agency.name}</span> <span>字体：【大 中 小】</span></div>
<div class="xl-content"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-family:宋体;font-size:12pt;}.TRS_Editor TABLE{border-collapse:collapse}</style>
${shell.body}
</div></div>
<div class="xl-tools">【打印本页】 【关闭窗口】</div>
<div class="xl-share">分享到： <span>扫一扫在手机打开当前页面</span></div>
</div>
<div class="links"><select><option>友情链接</option><option>中国政府网</option><option>省直部门网站</option></select></div>
<div class="footer"><p>主办：${shell.agency.siteName}办公室　承办：${shell.agency.place}大数据中心</p><p>网站标识码：${shell.agency.siteCode}　备案号：京ICP备99000101号</p><p>关于我们 | 网站地图 | 联系我们</p></div>
</body>
</html>
`,
};

function metas({ agency, plainTitle, publishedAt }: Shell): string {
  return metaTags([
    ["SiteName", agency.siteName],
    ["SiteDomain", agency.domain],
    ["SiteIDCode", agency.siteCode],
    ["ColumnName", "政府信息公开年报"],
    ["ColumnType", "信息公开年报"],
    ["ArticleTitle", plainTitle],
    ["PubDate", publishedAt],
    ["ContentSource", agency.name],
  ]);
}
