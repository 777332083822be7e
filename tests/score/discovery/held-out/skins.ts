import { escapeHtml, metaTags } from "../../../site/markup.ts";
import type { Anchor, Frame, Skin } from "../pack.ts";

const anchor = ({ href, text }: Anchor): string =>
  `<a href='${escapeHtml(href)}'>${escapeHtml(text)}</a>`;

const head = ({ title, charset, metas }: Frame): string =>
  `<head>\n<meta charset="${charset}">\n${metaTags(metas)}\n<title>${escapeHtml(title)}</title></head>`;

/** Longest text of a list entry. */
const CUT = 18;

/** Dates first, entries cut by dots, the whole in `title`; the breadcrumb is a definition list. */
export const harbour: Skin = {
  frame: (frame) => `<!DOCTYPE html>\n<html>${head(frame)}\n<body class="inner">
<div id="banner"><p>${frame.siteName}门户网站</p></div><div id="menu">${frame.navigation.map((one) => `<dl><dt>${anchor(one)}</dt></dl>`).join("")}</div>
<div id="path"><b>您的当前位置：</b>${frame.crumbs.map(anchor).join("->")}</div>
<div id="wrap"><div class="col-r">${frame.main}</div></div>
<div id="foot">${frame.siteName}办公室主办　ICP备99000303号</div></body></html>`,
  list: (items) => `<div class="listbox"><dl>${items}</dl></div>`,
  item({ href, text, date }) {
    const shown = text.length > CUT ? `${text.slice(0, CUT)}...` : text;
    return `<dd><em>${date}</em><a title="${escapeHtml(text)}" href='${escapeHtml(href)}' target=_blank>${escapeHtml(shown)}</a></dd>`;
  },
  menu: (entries) =>
    `<div class="side"><dl>${entries.map((entry) => `<dd>${entry}</dd>`).join("")}</dl></div>`,
  article: ({ title, date, source, body }) =>
    `<div class="arc"><h2 class="bt">${escapeHtml(title)}</h2><p class="xx">【发布时间：${date}】【信息来源：${source}】</p><div class="bt-content" id="zoom">${body}</div></div>`,
};

/** Old layout: font tags, everything in nested tables. */
export const antique: Skin = {
  frame: (frame) => `<HTML>${head(frame)}<BODY bgcolor="#ffffff">
<TABLE width="1000" align="center"><TR>${frame.navigation.map((one) => `<TD align="center">${anchor(one)}</TD>`).join("")}</TR></TABLE>
<TABLE width="1000" align="center"><TR><TD>所在位置：${frame.crumbs.map(anchor).join("&nbsp;&gt;&gt;&nbsp;")}</TD></TR><TR><TD>${frame.main}</TD></TR></TABLE>
<CENTER><FONT size="2">${frame.siteName}</FONT></CENTER></BODY></HTML>`,
  list: (items) => `<TABLE border="0" width="98%">${items}</TABLE>`,
  item: ({ href, text, date }) =>
    `<TR><TD><IMG src="/images/dot.gif"> <A href="${escapeHtml(href)}"><FONT size="2">${escapeHtml(text)}</FONT></A></TD><TD><FONT color="gray">${date}</FONT></TD></TR>`,
  menu: (entries) =>
    `<TABLE class="mulu">${entries.map((entry) => `<TR><TD>◆${entry}</TD></TR>`).join("")}</TABLE>`,
  article: ({ title, date, source, body }) =>
    `<P align="center"><B><FONT size="4">${escapeHtml(title)}</FONT></B></P><P align="center">发布日期：${date}　发布机构：${source}</P><DIV class="con">${body}</DIV>`,
};

/** A template of the last years: lists of blocks, the date in a `time` element. */
export const modern: Skin = {
  frame: (frame) => `<!doctype html><html lang="zh">${head(frame)}<body>
<div class="navbar">${frame.navigation.map((one) => `<div class="navbar-item">${anchor(one)}</div>`).join("")}</div>
<ol class="breadcrumb"><li>当前所在位置：</li>${frame.crumbs.map((one) => `<li>${anchor(one)}</li>`).join("")}</ol>
<section>${frame.main}</section><footer>${frame.siteName}</footer></body></html>`,
  list: (items) => `<div class="news-group">${items}</div>`,
  item: ({ href, text, date }) =>
    `<div class="news-row"><time>${date.slice(5)}</time><a href="${escapeHtml(href)}"><p>${escapeHtml(text)}</p></a></div>`,
  menu: (entries) =>
    `<div class="grid">${entries.map((entry) => `<div class="cell">${entry}</div>`).join("")}</div>`,
  article: ({ title, date, source, body }) =>
    `<div class="detail"><h1 class="detail-title">${escapeHtml(title)}</h1><div class="detail-info"><span>日期：${date}</span><span>作者：${source}</span></div><div class="detail-content v_news_content">${body}</div></div>`,
};
