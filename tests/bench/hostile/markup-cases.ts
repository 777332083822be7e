import { body, type HostileCase, nested, page, PROSE, repeat } from "./hostile-case.ts";

/** A page without malice: what the others are compared with. */
export const HARMLESS: HostileCase = {
  name: "prose in paragraphs (for comparison)",
  make: body(`<p>${PROSE}</p>\n`),
};

/** Trees, attributes, styles, scripts and tables that cost. */
export const MARKUP: readonly HostileCase[] = [
  HARMLESS,
  {
    name: "a report out of a word processor (for comparison)",
    make: body(
      (
        i,
      ) => `<p class=MsoNormal style="text-indent:32.0pt"><font face=仿宋><b><span lang=EN-US style="font-size:16.0pt">${i}</span></b><span style="font-size:16.0pt">${PROSE}</span></font></p>
<table><tr style="height:1.0cm"><td width=96 style="border:solid windowtext 1.0pt"><p class=MsoNormal><span style="font-size:9.0pt">申请</span></p></td><td width=96><p class=MsoNormal><span lang=EN-US>${i % 7}</span></p></td></tr></table>`,
    ),
  },
  { name: "nested div", make: nested("<div>", "</div>") },
  { name: "nested div, never closed", make: body("<div>") },
  { name: "nested b, i, font with text", make: body((i) => `<b><i><font color=#${i % 999}>申`) },
  {
    name: "fonts that every paragraph opens anew",
    make: (size) =>
      page(repeat(size / 10, (i) => `<font color=#${i}>`) + repeat((9 * size) / 10, "<p>申")),
  },
  { name: "bold text between a table and its rows", make: body("<b>申</b>", "<table>") },
  { name: "nested tables", make: body("<table><tr><td>申请") },
  { name: "nested lists", make: body("<ul><li>申请") },
  { name: "nested hidden div", make: body("<div hidden>政府信息公开总体情况依申请公开") },
  {
    name: "one tag with a million attributes",
    make: (size) => page(`<p ${repeat(size, (i) => `a${i}=b `)}>公开</p>`),
  },
  {
    name: "tags with twenty attributes",
    make: body((i) => `<p ${Array.from({ length: 20 }, (_, k) => `a${k}="${i}"`).join(" ")}>公开`),
  },
  {
    name: "one huge style attribute",
    make: (size) => page(`<p style="${repeat(size, "color:red;left:-9999px;")}">公开</p>`),
  },
  {
    name: "style attributes",
    make: body((i) => `<p style="color:#${i % 999};position:absolute;left:${i % 7}px">公开</p>`),
  },
  {
    name: "huge style element",
    make: (size) =>
      page(
        "<p class=a>公开</p>",
        `<style>${repeat(size, (i) => `.a${i} p>b{display:none}`)}</style>`,
      ),
  },
  {
    name: "braces in a style element",
    make: (size) => page("<p>公开</p>", `<style>${repeat(size, "a{(")}</style>`),
  },
  {
    name: "script",
    make: body("document.title='公开';eval(function(p,a,c,k,e,r){", "<script>", "</script>"),
  },
  { name: "comments", make: body("<!-- 公开 -->申") },
  { name: "br", make: body("公开<br>") },
  { name: "only br", make: body("<br>") },
  { name: "spans of one character", make: body("<span>公</span>") },
  { name: "unclosed p", make: body("<p>公") },
  { name: "headings", make: body((i) => `<h3>（${i}）主动公开情况</h3>`) },
  { name: "links", make: body((i) => `<a href="/xxgk/nb/${i}.html">2023年政府信息公开年报</a>`) },
  {
    name: "foreign links",
    make: body((i) => `<li><a href="http://s${i}.example.com/a">星耀棋牌${i}</a></li>`),
  },
  {
    name: "tabs in a list of links",
    make: body((i) => `<li><a href="javascript:void(0)" onclick="go('${i}')">${i}年</a></li>`),
  },
  {
    name: "table cells",
    make: body("<tr><td>申请</td><td>3</td><td>0</td></tr>", "<table>", "</table>"),
  },
  { name: "cells in one row", make: body("<td>3</td>", "<table><tr>", "</table>") },
  {
    name: "small tables",
    make: body("<table><tr><td>申请</td><td>3</td></tr><tr><td>答复</td><td>3</td></tr></table>"),
  },
  {
    name: "absurd spans",
    make: body(
      '<tr><td rowspan="65534" colspan="1000">3</td><td>0</td></tr>',
      "<table>",
      "</table>",
    ),
  },
  {
    name: "tables of the form",
    make: body(
      "<table><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>行政规范性文件</td><td>3</td></tr></table>",
    ),
  },
  {
    name: "meta elements",
    make: (size) =>
      page(
        "",
        repeat(size, (i) => `<meta name="ArticleTitle" content="年度报告${i}">`),
      ),
  },
  {
    name: "titles in metas, and lines",
    make: (size) =>
      page(
        repeat(size / 2, (i) => `<p>年度报告${i}`),
        repeat(size / 2, (i) => `<meta name="ArticleTitle" content="年度报告${i}">`),
      ),
  },
  {
    name: "brackets in the title, a meta, a cell and a link",
    make: (size) => {
      const brackets = repeat(size / 4, "(");
      return page(
        `<table><tr><td>${brackets}</td><td>3</td></tr></table><a href="/nb/${brackets}">年报</a>`,
        `<title>${brackets}</title><meta name="ArticleTitle" content="${brackets}">`,
      );
    },
  },
  {
    name: "a title of all of it",
    make: (size) =>
      `<!DOCTYPE html><title>${repeat(size, "2023年政府信息公开年度报告")}</title><p>${PROSE}</p>`,
  },
  { name: "an h1 of all of it", make: body("2023年政府信息公开年度报告", "<h1>", "</h1>") },
  {
    name: "option elements",
    make: body((i) => `<option>${i}县</option>`, "<select>", "</select>"),
  },
  {
    name: "noscript and noframes",
    make: body("<noscript><p>公开</p></noscript><noframes>公开</noframes>"),
  },
];
