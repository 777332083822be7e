import { bareCell } from "../form-html.ts";
import { escapeHtml, metaTags } from "../markup.ts";
import { bodyHtml, formAsTable } from "./body.ts";
import type { BodyDress, FormBearer } from "./body.ts";
import type { Identity, ListedLink } from "./identity.ts";

/** 开普 UCAP (REPORT-FORMAT 5.1): `#UCAP-CONTENT`, `list_2.shtml`, file names of 32 hexadecimal digits. */
const editor: BodyDress = {
  paragraph: (text) =>
    `<p style="text-indent: 2em; text-align: justify;"><span style="font-size: 18px;">${escapeHtml(text)}</span></p>`,
  heading: (text) => `<h3 style="text-indent: 2em;">${escapeHtml(text)}</h3>`,
  signature: (text) => `<p style="text-align: right;">${escapeHtml(text)}</p>`,
  form: formAsTable(bareCell),
};

function shell(identity: Identity, title: string, metas: string, main: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
${metas}
<link rel="stylesheet" href="/xhtml/css/zfxxgk.css">
</head>
<body>
<div class="xxgk_header"><a href="/" class="site-name">${escapeHtml(identity.siteName)}</a></div>
<div class="zfxxgk_container">
<div class="zfxxgk_left"><ul>
<li><a href="/c100203/zfxxgkzn.shtml">政府信息公开指南</a></li>
<li><a href="/c100204/zfxxgkzd.shtml">政府信息公开制度</a></li>
<li><a href="/c100205/fdzdgk.shtml">法定主动公开内容</a></li>
<li><a href="/c100207/list.shtml">政府信息公开年报</a></li>
</ul></div>
${main}
</div>
<div class="footer"><p>主办单位：${escapeHtml(identity.organiser)}</p><p>网站标识码：${identity.siteCode}</p></div>
</body>
</html>
`;
}

function siteMetas(identity: Identity): readonly (readonly [string, string])[] {
  return [
    ["SiteName", identity.siteName],
    ["SiteDomain", identity.domain],
    ["SiteIDCode", identity.siteCode],
    ["ColumnName", "政府信息公开年报"],
    ["ColumnType", "信息公开年报"],
  ];
}

export function ucapArticle(identity: Identity, article: FormBearer): string {
  return shell(
    identity,
    `${article.title}_${identity.siteName}`,
    metaTags([
      ...siteMetas(identity),
      ["ArticleTitle", article.title],
      ["PubDate", article.publishedAt],
      ["ContentSource", article.publisher],
    ]),
    `<div class="zfxxgk_right">
<div class="position"><a href="/">${escapeHtml(identity.siteName)}</a> &gt; <a href="/c100207/list.shtml">政府信息公开年报</a> &gt; 正文</div>
<h1>${escapeHtml(article.title)}</h1>
<div class="laiyuan">来源：${escapeHtml(article.publisher)} 发布时间：${article.publishedAt} 【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>
<div id="UCAP-CONTENT" class="detail-news"><ucapcontent>
${bodyHtml(article, editor)}
</ucapcontent></div>
<div class="bdsharebuttonbox">分享到：</div><div class="ewm">扫一扫在手机上查看当前页面</div>
</div>`,
  );
}

export function ucapList(
  identity: Identity,
  links: readonly ListedLink[],
  page: { readonly number: number; readonly count: number },
): string {
  const items = links.map(
    ({ href, text, date }) =>
      `<li><a href="${href}">${escapeHtml(text)}</a><span>${date}</span></li>`,
  );
  const pages = Array.from({ length: page.count }, (_, index) => index + 1).map((number) =>
    number === page.number
      ? `<span class="current">${number}</span>`
      : `<a href="${number === 1 ? "list.shtml" : `list_${number}.shtml`}">${number}</a>`,
  );
  return shell(
    identity,
    `政府信息公开年报_${identity.siteName}`,
    metaTags(siteMetas(identity)),
    `<div class="zfxxgk_right"><h2>政府信息公开年报</h2>
<ul class="list">
${items.join("\n")}
</ul>
<div class="pagination">${pages.join(" ")}</div></div>`,
  );
}

export function ucapFront(identity: Identity): string {
  return shell(
    identity,
    identity.siteName,
    metaTags(siteMetas(identity).slice(0, 3)),
    `<div class="zfxxgk_right"><h2>政府信息公开</h2><p>欢迎查阅本区政府信息公开内容，请从左侧选择栏目。</p></div>`,
  );
}
