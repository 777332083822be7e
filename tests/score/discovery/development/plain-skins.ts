import { escapeHtml, metaTags } from "../../../site/markup.ts";
import type { Anchor, Frame, Skin } from "../pack.ts";

const link = ({ href, text }: Anchor): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

const head = (title: string, { charset, metas }: Frame): string =>
  `<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${escapeHtml(title)}</title>${metaTags(metas)}</head>`;

/** Longest text of a list entry; the rest is nowhere on the page. */
const CUT = 18;

/** A template that says little: no name of the column, a trail without a label, titles cut for good. */
export const bare: Skin = {
  frame: (frame) => `<!DOCTYPE html><html>${head(frame.siteName, frame)}<body>
<div id="hd"><ul>${frame.navigation.map((one) => `<li>${link(one)}</li>`).join("")}</ul></div>
<div class="lj">${frame.crumbs.map(link).join("")}</div><div id="bd">${frame.main}</div>
<div id="ft">${frame.siteName} 主办</div></body></html>`,
  list: (items) => `<ul>${items}</ul>`,
  item({ href, text, date }) {
    const shown = text.length > CUT ? `${text.slice(0, CUT)}...` : text;
    return `<li>${link({ href, text: shown })}<em>${date}</em></li>`;
  },
  menu: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join("")}</ul>`,
  article: ({ title, date, source, body }) =>
    `<h3>${escapeHtml(title)}</h3><p>${date} ${source}</p><div>${body}</div>`,
};

/** A template of definition lists: a trail parted by strokes, entries that hold title and date in one link. */
export const definitions: Skin = {
  frame: (frame) => `<!DOCTYPE html><html>${head(frame.title, frame)}<body>
<table><tr>${frame.navigation.map((one) => `<td>${link(one)}</td>`).join("")}</tr></table>
<div class="bread">${frame.crumbs.map(link).join(" / ")}</div>
<table><tr><td>${frame.main}</td></tr></table></body></html>`,
  list: (items) => `<dl>${items}</dl>`,
  item: ({ href, text, date }) =>
    `<dd><a href="${escapeHtml(href)}"><span class="t">${escapeHtml(text)}</span><span class="d">${date}</span></a></dd>`,
  menu: (entries) =>
    `<dl class="side">${entries.map((entry) => `<dt>${entry}</dt>`).join("")}</dl>`,
  article: ({ title, date, source, body }) =>
    `<h1>${escapeHtml(title)}</h1><div class="ly">${source} ${date}</div><div id="zoom">${body}</div>`,
};
