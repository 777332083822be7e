import { wordCell } from "../form-html.ts";
import { escapeHtml } from "../markup.ts";
import { bodyHtml, formAsLines, formAsTable } from "./body.ts";
import type { BodyDress, FormBearer } from "./body.ts";
import type { Identity, Link, ListedLink } from "./identity.ts";

/**
 * 博达 VSB on an old template (REPORT-FORMAT 5.1): layout tables, `.v_news_content`, plain 下一页 links whose
 * file names count downwards, no national meta tags.
 */
const wordEditor: BodyDress = {
  paragraph: (text) =>
    `<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋_GB2312;font-size:16pt">${escapeHtml(text)}</span></p>`,
  heading: (text) =>
    `<p class="MsoNormal" style="text-indent:32pt"><b><span style="font-family:黑体;font-size:16pt">${escapeHtml(text)}</span></b></p>`,
  signature: (text) =>
    `<p class="MsoNormal" align="right"><span style="font-family:仿宋_GB2312">${escapeHtml(text)}</span></p>`,
  form: formAsTable(wordCell),
};

/** Of the article's own tables: kept as tables, or pasted as lines. */
export type FormShape = "tables" | "lines";

const forms: Readonly<Record<FormShape, BodyDress["form"]>> = {
  tables: wordEditor.form,
  lines: formAsLines,
};

/** The charset meta tag as the template prints it; an empty string where the template has none. */
export function contentTypeMeta(charset: string): string {
  return `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}">`;
}

/** What every page of a site on this template shares. */
export interface VsbSite {
  readonly identity: Identity;
  readonly charsetMeta: string;
  /** From the home page down to the column of the articles: menu and breadcrumb in one. */
  readonly columns: readonly Link[];
}

function anchors(links: readonly Link[]): readonly string[] {
  return links.map(({ href, text }) => `<a href="${href}">${escapeHtml(text)}</a>`);
}

function positionBar({ columns }: VsbSite, here: string): string {
  const way = [...anchors(columns), here].join("&gt;&gt;");
  return `<table width="100%"><tr><td class="position">您当前所在位置：${way}</td></tr></table>`;
}

function shell({ identity, charsetMeta, columns }: VsbSite, title: string, main: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<HTML><HEAD><TITLE>${escapeHtml(title)}</TITLE>${charsetMeta}
<META Name="keywords" Content="${escapeHtml(identity.siteName)}" />
<script language="javascript" src="/system/resource/js/counter.js"></script>
</HEAD>
<BODY>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td>
<table width="100%"><tr><td class="banner">${escapeHtml(identity.siteName)}</td></tr>
<tr><td class="menu">${anchors(columns).join(" | ")}</td></tr></table>
${main}
<table width="100%"><tr><td class="foot" align="center">主办：${escapeHtml(identity.organiser)} 网站标识码：${identity.siteCode}</td></tr></table>
</td></tr></table>
</BODY></HTML>
`;
}

export function vsbArticle(site: VsbSite, article: FormBearer, formShape: FormShape): string {
  return shell(
    site,
    `${article.title}-${site.identity.siteName}`,
    `${positionBar(site, "正文")}
<form name="_newscontent_fromname"><table width="100%" class="winstyle1042"><tr><td class="titlestyle1042" align="center">${escapeHtml(article.title)}</td></tr>
<tr><td align="center"><span class="timestyle1042">${article.publishedAt.replaceAll("-", "/")}</span> <span class="authorstyle1042">来源：${escapeHtml(article.publisher)}</span> 点击数：[<span id="n_dynclicks"></span>]</td></tr>
<tr><td class="contentstyle1042"><div id="vsb_content"><div class="v_news_content">
${bodyHtml(article, { ...wordEditor, form: forms[formShape] })}
</div></div></td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table></form>`,
  );
}

interface VsbList {
  readonly links: readonly ListedLink[];
  /** Where 上页 and 下页 lead; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly position: string;
}

export function vsbList(site: VsbSite, list: VsbList): string {
  const rows = list.links.map(
    ({ href, text, date }) =>
      `<tr height="24"><td><a class="c1042" href="${href}" target="_blank">${escapeHtml(text)}</a></td><td width="100"><span class="timestyle1042">${date}</span></td></tr>`,
  );
  return shell(
    site,
    `政府信息公开年报-${site.identity.siteName}`,
    `${positionBar(site, "列表")}
<table width="100%" class="winstyle1041">
${rows.join("\n")}
<tr><td colspan="2" align="center">共${list.position}页 ${pageStep("上一页", list.previous)} ${pageStep("下一页", list.next)}</td></tr></table>`,
  );
}

function pageStep(label: string, href: string | null): string {
  return href === null
    ? `<span class="PrevDisabled">${label}</span>`
    : `<a href="${href}" class="Next">${label}</a>`;
}

/** A column front: links, one a row. */
export function vsbFront(site: VsbSite, links: readonly Link[]): string {
  const rows = anchors(links).map((anchor) => `<tr><td>${anchor}</td></tr>`);
  return shell(site, site.identity.siteName, `<table width="100%">\n${rows.join("\n")}\n</table>`);
}
