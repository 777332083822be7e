/** A page made to cost its reader time or memory; `make` gives about `size` characters of HTML, or of text. */
interface HostileCase {
  readonly name: string;
  readonly make: (size: number) => string;
  readonly contentType?: string;
}

const PROSE = "二〇二三年，我局依法公开政府信息三百二十一条，受理申请十四件，均已按期答复。";

const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>临河县统计局2023年政府信息公开工作年度报告</title>${head}</head><body><div id="zoom"><p>${PROSE}</p>${body}</div></body></html>`;

/** `piece` again and again; a function gives each its number. */
function repeat(size: number, piece: string | ((i: number) => string)): string {
  if (typeof piece === "string") return piece.repeat(Math.ceil(size / piece.length));
  const pieces: string[] = [];
  for (let i = 0, length = 0; length < size; i += 1) {
    const next = piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
}

/** A body of one piece repeated. */
const body =
  (piece: string | ((i: number) => string), before = "", after = "") =>
  (size: number): string =>
    page(before + repeat(size, piece) + after);

/** One paragraph of text without any markup. */
const paragraph = (piece: string | ((i: number) => string)): ((size: number) => string) =>
  body(piece, "<p>", "</p>");

const nested =
  (open: string, close: string) =>
  (size: number): string => {
    const depth = Math.ceil(size / (open.length + close.length));
    return page(open.repeat(depth) + PROSE + close.repeat(depth));
  };

/** A page without malice: what the others are compared with. */
export const HARMLESS: HostileCase = {
  name: "prose in paragraphs (for comparison)",
  make: body(`<p>${PROSE}</p>\n`),
};

const MARKUP: readonly HostileCase[] = [
  HARMLESS,
  { name: "nested div", make: nested("<div>", "</div>") },
  { name: "nested div, never closed", make: body("<div>") },
  { name: "nested b, i, font with text", make: body((i) => `<b><i><font color=#${i % 999}>申`) },
  { name: "nested tables", make: body("<table><tr><td>申请") },
  { name: "nested lists", make: body("<ul><li>申请") },
  { name: "nested hidden div", make: body("<div hidden>政府信息公开总体情况依申请公开") },
  {
    name: "one tag with attributes",
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

const TEXTS: readonly HostileCase[] = [
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
  { name: "spaces", make: paragraph(" ") },
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

const PLAIN: readonly HostileCase[] = [
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

/** The pages that are measured: markup, regular-expression bait for every family of patterns, plain texts. */
export const HOSTILE_CASES: readonly HostileCase[] = [...MARKUP, ...TEXTS, ...PLAIN];
