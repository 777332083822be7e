import { plainCell } from "../../cleaning/pages/cells.ts";
import type { Dialect } from "../../cleaning/pages/dialect.ts";

/** A template for telephones: bars on top and below, a drawer of columns, the article in the middle. */
export const mobileFirst: Dialect = {
  name: "mobile-first",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) => `<p data-v-7ba5bd90>${mark(text)}</p>`,
    heading: (text, mark) => `<h2 data-v-7ba5bd90>${mark(text)}</h2>`,
    signature: (text, mark) => `<p data-v-7ba5bd90 class="ta-r">${mark(text)}</p>`,
    cell: plainCell,
  },
  path: ({ serial }) => `/m/article/${serial}`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<title>${plainTitle}</title>
<meta property="og:title" content="${plainTitle}"><meta property="og:site_name" content="${agency.siteName}">
<style>.drawer{transform:translateX(-100%)}.tabbar{position:fixed;bottom:0}</style>
</head>
<body class="van-theme">
<div id="app" data-v-7ba5bd90>
<div class="navbar"><i class="back"></i><span>${agency.siteName}</span><i class="more"></i></div>
<div class="drawer"><a href="/m/">首页</a><a href="/m/gk">政府信息公开</a><a href="/m/fw">办事大厅</a><a href="/m/hd">互动交流</a><a href="/m/my">我的</a></div>
<main>
<article>
<header><h1>${title}</h1><div class="sub"><b>${agency.name}</b><time>${publishedAt}</time><span>听文章</span></div></header>
<div class="rich-text">
${body}
</div>
<footer class="acts"><button>点赞 0</button><button>收藏</button><button>分享给朋友</button></footer>
</article>
<div class="more-list"><h3>更多</h3><a href="/m/article/11">${agency.place}便民服务热线汇总</a><a href="/m/article/12">一图看懂惠企政策</a></div>
</main>
<div class="tabbar"><a href="/m/">首页</a><a href="/m/zw">政务</a><a href="/m/fw">服务</a><a href="/m/my">我的</a></div>
</div>
</body>
</html>
`,
};
