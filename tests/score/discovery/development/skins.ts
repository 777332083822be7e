import { escapeHtml, metaTags } from "../../../site/markup.ts";
import type { Anchor, Frame, Skin } from "../pack.ts";

const link = ({ href, text }: Anchor): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

const head = ({ title, charset, metas }: Frame): string =>
  `<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${escapeHtml(title)}</title>\n${metaTags(metas)}</head>`;

/** Longest text of a list entry; the whole stands in the `title`. */
const CUT = 24;

/** A county's plain template: lists in `ul`, entries cut short with the whole title beside them. */
export const county: Skin = {
  frame: (frame) => `<!DOCTYPE html><html>${head(frame)}<body>
<div class="top"><h2>${frame.siteName}</h2><ul class="nav">${frame.navigation.map((one) => `<li>${link(one)}</li>`).join("")}</ul></div>
<div class="wz">当前位置：${frame.crumbs.map(link).join(" &gt; ")}</div>
<div class="main">${frame.main}</div>
<div class="footer">主办：${frame.siteName}办公室 网站标识码：9902210001 <a href="/wzdt/">网站地图</a></div>
</body></html>`,
  list: (items) => `<ul class="list">${items}</ul>`,
  item({ href, text, date }) {
    const shown = text.length > CUT ? `${text.slice(0, CUT)}…` : text;
    return `<li><a href="${escapeHtml(href)}" title="${escapeHtml(text)}">${escapeHtml(shown)}</a><span>${date}</span></li>`;
  },
  menu: (entries) => `<ul class="lm">${entries.map((entry) => `<li>${entry}</li>`).join("")}</ul>`,
  article: ({ title, date, source, body }) =>
    `<h1>${escapeHtml(title)}</h1><div class="info">发布时间：${date} 来源：${source}</div><div class="TRS_Editor" id="zoom">${body}</div>`,
};

/** A city's template: tables for layout, entries whole. */
export const city: Skin = {
  frame: (frame) => `<!DOCTYPE html><html>${head(frame)}<body>
<table class="head"><tr><td>${frame.siteName}</td></tr><tr>${frame.navigation.map((one) => `<td>${link(one)}</td>`).join("")}</tr></table>
<div class="position">您现在的位置：${frame.crumbs.map(link).join(" » ")}</div>
<table class="body"><tr><td class="left"></td><td class="right">${frame.main}</td></tr></table>
<p class="bottom">版权所有：${frame.siteName}</p></body></html>`,
  list: (items) => `<table class="news">${items}</table>`,
  item: ({ href, text, date }) =>
    `<tr><td>·<a target="_blank" href="${escapeHtml(href)}">${escapeHtml(text)}</a></td><td>[${date}]</td></tr>`,
  menu: (entries) =>
    `<table class="menu">${entries.map((entry) => `<tr><td>${entry}</td></tr>`).join("")}</table>`,
  article: ({ title, date, source, body }) =>
    `<div class="title">${escapeHtml(title)}</div><p class="from">来源：${source}　日期：${date}</p><div class="content" id="UCAP-CONTENT">${body}</div>`,
};

/** A newer template: cards whose whole surface is the link. */
export const cards: Skin = {
  frame: (frame) => `<!DOCTYPE html><html lang="zh-CN">${head(frame)}<body>
<header><nav>${frame.navigation.map(link).join("")}</nav></header>
<div class="crumb"><span>您的位置</span>${frame.crumbs.map(link).join("<i>/</i>")}</div>
<main>${frame.main}</main><footer><p>${frame.siteName}</p></footer></body></html>`,
  list: (items) => `<div class="cards">${items}</div>`,
  item: ({ href, text, date }) =>
    `<a class="card" href="${escapeHtml(href)}"><h3>${escapeHtml(text)}</h3><p>发布日期 ${date} 点击查看详情</p></a>`,
  menu: (entries) =>
    `<div class="tabs">${entries.map((entry) => `<span>${entry}</span>`).join("")}</div>`,
  article: ({ title, date, source, body }) =>
    `<article><h1>${escapeHtml(title)}</h1><div class="meta"><span>${source}</span><span>${date}</span></div><div class="article-content">${body}</div></article>`,
};
