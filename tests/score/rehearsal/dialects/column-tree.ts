import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** A tree of the columns that the 条例 asks for stands left of the article, longer than many a report. */
const TREE = [
  "公开指南",
  "公开制度",
  "机构职能",
  "领导信息",
  "规划计划",
  "统计公报",
  "行政许可",
  "行政处罚和行政强制",
  "财政预算决算",
  "行政事业性收费",
  "政府集中采购",
  "重大建设项目",
  "乡村振兴",
  "教育医疗社保",
  "突发公共事件应急预案",
  "环境保护",
  "安全生产",
  "公务员招考",
  "建议提案办理",
];

export const columnTree: Dialect = {
  name: "column-tree",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<p class="p1">${mark(text)}</p>`,
    heading: (text, mark) => `<h4 class="h">${mark(text)}</h4>`,
    signature: (text, mark) => `<p class="sign">${mark(text)}</p>`,
    cell: plainCell,
  },
  path: ({ serial, publishedAt }) =>
    `/gongkai/nianbao/${publishedAt.slice(0, 4)}/content_${serial}.html`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${plainTitle}|${agency.name}|信息公开</title>
<meta name="keywords" content="${agency.name}">
<link rel="stylesheet" href="/static/gk.css">
</head>
<body>
<header id="banner"><a href="/"><img src="/static/banner.png" alt="${agency.siteName}"></a><strong>政府信息公开专栏</strong></header>
<aside id="tree">
<h2>${agency.name}</h2>
<ul>
<li class="open"><a href="/gongkai/fd/">法定主动公开内容</a><ul>${TREE.map((name, index) => `<li><a href="/gongkai/fd/${index + 1}/">${name}</a></li>`).join("")}</ul></li>
<li><a href="/gongkai/ysq/">依申请公开</a></li>
<li class="cur"><a href="/gongkai/nianbao/">政府信息公开年报</a><ul><li><a href="/gongkai/nianbao/2023/">2023年</a></li><li><a href="/gongkai/nianbao/2022/">2022年</a></li><li><a href="/gongkai/nianbao/2021/">2021年</a></li></ul></li>
</ul>
</aside>
<div id="main">
<nav>信息公开 / ${agency.name} / 年报</nav>
<div class="doc">
<h2 class="doc-title">${title}</h2>
<ul class="doc-meta"><li>${publishedAt}</li><li>来源：${agency.name}</li><li><a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a></li><li>下载打印</li></ul>
<div class="doc-body">
${body}
</div>
</div>
</div>
<footer>${agency.siteName}　<a href="/about">关于本站</a>　<a href="/map">站点地图</a></footer>
</body>
</html>
`,
};
