import { body, type HostileCase, page, paragraph, PROSE, repeat } from "./hostile-case.ts";

/** Words, signs and digits that families of patterns look for, without what would end their search. */
export const TEXTS: readonly HostileCase[] = [
  {
    name: "one text node of brand words",
    make: paragraph("365bet体育官网亚博娱乐平台登录威廉希尔"),
  },
  { name: "unknown brands", make: paragraph((i) => `星耀${i}棋牌官网下载，`) },
  { name: "runs of brand words", make: body("<p>365bet官网</p>") },
  { name: "brand words in inline elements", make: body("<b>亚博</b><i>体育</i>") },
  {
    name: "brands in sentences",
    make: body("<p>根据365bet体育在线要求，365bet体育在线领导小组对公开工作作了调整。</p>"),
  },
  { name: "adult words joined by bars", make: paragraph("国产精品_久久无码|一区二区,") },
  { name: "digits", make: paragraph("1234567890") },
  { name: "numbers with units", make: paragraph("公开信息321条，其中网站12条，") },
  {
    name: "percentages and sums",
    make: body("<p>受理申请14件，其中网上申请5件，占35.7%，信函申请9件，占64.3%。</p>"),
  },
  { name: "opening brackets", make: paragraph("(") },
  { name: "full-width brackets", make: paragraph("（") },
  { name: "title brackets", make: paragraph("《") },
  { name: "brackets of document numbers", make: paragraph("〔") },
  { name: "第…条", make: paragraph("第一百二十三条") },
  { name: "第 without 条", make: paragraph("第") },
  { name: "unclosed quotes", make: paragraph("“") },
  { name: "straight quotes", make: paragraph('"') },
  { name: "text without 。", make: paragraph("我局依法公开政府信息受理申请均已答复") },
  { name: "only 。", make: paragraph("。") },
  { name: "full stops and one character", make: paragraph("公。") },
  {
    name: "section heads",
    make: body((i) => `<p>${"一二三四五六七八九十"[i % 10] ?? ""}、总体情况</p>`),
  },
  { name: "dates", make: paragraph("2023年1月31日") },
  { name: "years", make: paragraph("2023年") },
  { name: "years without 年", make: paragraph("2023 ") },
  { name: "document numbers", make: paragraph("国办公开办函〔2021〕30号") },
  { name: "county names joined by bars", make: paragraph("和田县| 华宁县| 出国| ") },
  { name: "bars", make: paragraph("|") },
  { name: "bars and figures in lines", make: body("<p>申请|3|0|0|3</p>") },
  { name: "a line of bars, then short lines", make: body("<p>申请</p>", "<p>申请|3|0|</p>") },
  { name: "long lines of bars", make: body(`<p>${"3 |".repeat(6_000)}</p>`) },
  { name: "spaces", make: paragraph(" ") },
  {
    name: "spaces in a hidden part, a heading, a cell and a link",
    make: (size) => {
      const spaces = repeat(size / 4, " ");
      return page(
        `<div hidden>政府信息公开${spaces}依申请公开</div><h2>公开${spaces}情况</h2><table><tr><td>申请${spaces}</td><td>3</td></tr></table><a href="/nb/">年报${spaces}</a>`,
      );
    },
  },
  { name: "ideographic spaces", make: paragraph("公　　　　") },
  { name: "zero-width characters", make: paragraph("\u200b") },
  { name: "zero-width between characters", make: paragraph("公\u200b\u200c") },
  { name: "combining marks", make: paragraph("a\u0301\u0302\u0303") },
  { name: "surrogate pairs", make: paragraph("𠮷") },
  { name: "entities", make: paragraph("&#20122;&#x4E9A;") },
  { name: "entities that never end", make: paragraph("&#2012200000000") },
  { name: "ampersands", make: paragraph("&") },
  { name: "pinyin glosses", make: paragraph("公(gong)開(kai)政(zheng)府(fu)") },
  { name: "doubled glosses", make: paragraph("政(zheng)(zheng)(zheng)") },
  { name: "glosses without Han", make: paragraph("(gong)") },
  { name: "traditional characters", make: paragraph("開務區進對時實發規辦檔案視窗入口網站") },
  { name: "Latin letters", make: paragraph("abcdefghij") },
  { name: "addresses", make: paragraph("www.example.com/a?b=c ") },
  { name: "dots", make: paragraph("a.") },
  { name: "at signs", make: paragraph("a@") },
  { name: "agencies", make: paragraph("临河县人民政府办公室、") },
  { name: "它", make: paragraph("它") },
  { name: "县", make: paragraph("县") },
  { name: "repeated sentences", make: body(`<p>${PROSE.repeat(3)}</p>`) },
  {
    name: "abstract glued from the text",
    make: (size) =>
      page(
        `<p>${repeat(size / 2, (i) => `第${i}项公开。`)}</p><p>${repeat(size / 2, (i) => `第${i}项公开。`)}</p>`,
      ),
  },
  { name: "breadcrumb", make: paragraph("首页 > 信息公开 > ") },
  { name: "site names", make: paragraph("临河县统计局-临河县统计信息网_") },
  { name: "damaged bytes", make: paragraph("\ufffd?。ㄗ灾螀^)") },
  {
    name: "phrases of content farms",
    make: paragraph("下面是小编为大家整理的年度报告，供大家参考，"),
  },
  {
    name: "entries of an encyclopaedia",
    make: body("<p>熱門詞條</p><p>目录</p><p>1.总体情况</p>"),
  },
  {
    name: "titles of reports",
    make: body((i) => `<h2>临河县第${i}局2023年政府信息公开工作年度报告</h2><p>一、总体情况</p>`),
  },
  { name: "lines of code", make: body("<p>eval(function(p,a,c,k,e,r){return p}('a'))</p>") },
  {
    name: "foreign links in one line",
    make: paragraph((i) => `<a href="http://s${i}.example.com/">星耀${i}</a>|`),
  },
  {
    name: "hidden blocks",
    make: body((i) => `<div style="display:none"><p>政府信息公开第${i}项依申请公开</p></div>`),
  },
  { name: "hidden copies", make: body(`<div hidden><p>${PROSE}</p><p>${PROSE}</p></div>`) },
  { name: "readings after words", make: paragraph("政府(zhèng fǔ)信息(xìn xī)") },
  { name: "bytes of UTF-8 read as GBK", make: paragraph("鏀垮簻淇℃伅") },
  { name: "asterisks", make: paragraph("**市") },
];

/** Files of text. */
export const PLAIN: readonly HostileCase[] = [
  { name: "plain text, one line", make: (size) => repeat(size, "公开"), contentType: "text/plain" },
  {
    name: "plain text, lines",
    make: (size) => repeat(size, "我局依法公开。\n"),
    contentType: "text/plain",
  },
  {
    name: "plain text, tabs",
    make: (size) => repeat(size, "申请\t3\t0\n"),
    contentType: "text/plain",
  },
  {
    name: "plain text, bars",
    make: (size) => repeat(size, "| 申请 | 3 |\n"),
    contentType: "text/plain",
  },
];
