import { wordCellOf } from "../../cleaning/pages/cells.ts";
import type { Dialect, Mark } from "../../cleaning/pages/dialect.ts";

/** Characters in the pieces that Word cuts a run into, over and over: words break where an author once stopped. */
const PIECES = [11, 104, 3, 86, 27, 131];

/** A text in Word's spans. */
function inPieces(text: string, mark: Mark): string {
  const pieces: string[] = [];
  let rest = text;
  for (let turn = 0; rest !== ""; turn += 1) {
    const length = PIECES[turn % PIECES.length] ?? rest.length;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return pieces
    .map((piece, index) =>
      index % 2 === 0
        ? `<span style="font-size:16.0pt;mso-bidi-font-size:12.0pt;font-family:仿宋_GB2312">${mark(piece)}</span>`
        : `<span lang="EN-US" style="font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体">${mark(piece)}</span>`,
    )
    .join("");
}

/** A report pasted from Word into an editor that keeps everything. */
export const wordPaste: Dialect = {
  name: "word-paste",
  charset: "utf-8",
  dress: {
    paragraph: (text, mark) =>
      `<p class="MsoNormal" style="text-indent:32.15pt;mso-char-indent-count:2.0">${inPieces(text, mark)}<span lang="EN-US" style="font-size:16.0pt"><o:p></o:p></span></p>`,
    heading: (text, mark) =>
      `<p class="MsoNormal" style="text-indent:32.15pt"><b style="mso-bidi-font-weight:normal"><span style="font-size:16.0pt;font-family:黑体">${mark(text.slice(0, 2))}</span></b><b><span style="font-family:黑体">${mark(text.slice(2))}<o:p></o:p></span></b></p>`,
    signature: (text, mark) =>
      `<p class="MsoNormal" align="right" style="text-align:right;margin-right:32.0pt">${inPieces(text, mark)}</p>`,
    cell: wordCellOf("宋体;mso-font-kerning:0pt"),
  },
  path: ({ serial, publishedAt }) => `/art/${publishedAt.slice(0, 4)}/art_${serial}.htm`,
  page: ({ agency, plainTitle, title, body, publishedAt }) => `<!DOCTYPE html>
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${agency.siteName} 信息公开 ${plainTitle}</title>
<meta name="ArticleTitle" content="${plainTitle}"><meta name="PubDate" content="${publishedAt}"><meta name="ColumnName" content="信息公开年报">
</head>
<body>
<div class="page-top"><div class="logo">${agency.siteName}</div><div class="menu"><a href="/">首页</a><a href="/xw">新闻</a><a href="/gk">公开</a><a href="/fw">服务</a><a href="/hd">互动</a></div></div>
<div class="page-pos">当前所在位置：<a href="/">首页</a> » <a href="/gk">公开</a> » <a href="/gk/nb">年报</a></div>
<div class="page-con">
<div class="page-tit">${title}</div>
<div class="page-inf">日期：${publishedAt}　　来源：${agency.name}　　浏览：56</div>
<div id="zoom"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<div class="WordSection1" style="layout-grid:15.6pt">
${body}
</div></div>
</div>
<div class="page-bot"><p>主办：${agency.siteName}　网站标识码：${agency.siteCode}</p><p>地址：${agency.street}　邮编：${agency.postcode}　桂ICP备99004321号</p></div>
</body>
</html>
`,
};
