import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseBody } from "../../site/content/document.ts";
import type { Report } from "../../site/content/document.ts";
import { county2021 } from "../../site/content/qingheng-form-reports.ts";
import { county2012 } from "../../site/content/qingheng-prose-reports.ts";
import { encodeGb18030 } from "../../site/encode.ts";
import { qingheng } from "../../site/sites/qingheng.ts";
import type { ServedPage } from "./serve-pages.ts";

/** The report that stands, in one state or another, on the pages below. */
export const clippedReport: Report = county2021;

/** What an attacker hid in the first three pages. */
export const hiddenWords = "云博体育官网";

const hiddenInBytes =
  '<div class="pl_css_ganrao" style="display: none;"><td><tr>' +
  `<a href="http://bet.example/">${hiddenWords}</a><listing>云博平台入口</listing></div>`;
const sheet = ".q7{position:absolute;left:-9999px}";
const outOfSight = `<div class="q7"><a href="http://bet.example/">${hiddenWords}</a></div>`;

/** Pages for the extension to be clicked over, by path. */
export const clipPages: Readonly<Record<string, ServedPage>> = {
  "/gbk.html": { contentType: "text/html", body: infectedForm(hiddenInBytes) },
  "/style-sheet.html": {
    contentType: "text/html",
    body: infectedForm(`<style>${sheet}</style>${outOfSight}`),
  },
  // The bytes of this page alone do not say what its sheet hides.
  "/linked-sheet.html": {
    contentType: "text/html",
    body: infectedForm(`<link rel="stylesheet" href="/sheet.css">${outOfSight}`),
  },
  "/sheet.css": { contentType: "text/css", body: sheet },
  // The bytes of this page alone hold no more than an address.
  "/framed.html": {
    contentType: "text/html; charset=utf-8",
    body: '<title>信息公开</title><p>首页</p><iframe src="/gbk.html" width="900" height="600"></iframe>',
  },
  "/revised.html": { contentType: "text/html", body: encodeGb18030(revised(clean())) },
  "/weighty.html": { contentType: "text/html", body: encodeGb18030(weighty(clean(), 200_000)) },
  "/hostile.html": { contentType: "text/html; charset=utf-8", body: hostilePage() },
  "/huge.html": { contentType: "text/html; charset=utf-8", body: hugePage() },
  "/report.txt": { contentType: "text/plain; charset=utf-8", body: asPlainText(county2012) },
  "/report.pdf": { contentType: "application/pdf", body: "%PDF-1.4\n%%EOF\n" },
  ...misreadPages(),
  "/empty.html": { contentType: "text/html; charset=utf-8", body: "" },
  "/word.html": { contentType: "text/html", body: oldWordFile() },
  "/figure.png": {
    contentType: "image/png",
    body: readFileSync(resolve("extension/public/icon/16.png")),
  },
};

/** The form of 2021 in GBK that only a meta tag names, as an attacker leaves it. */
function infectedForm(block: string): Uint8Array {
  return encodeGb18030(clean().replace(/<body[^>]*>/iu, (start) => start + block));
}

function clean(): string {
  return new TextDecoder("gb18030").decode(qingheng.answers.get(clippedReport.path)?.body);
}

/** The same report, other words in its first sentence and in its last. */
function revised(html: string): string {
  const last = html.lastIndexOf("。");
  return html.slice(0, last).replace("。", "（更正）。") + "（已更正）" + html.slice(last);
}

/** UTF-8 that calls itself gb2312, as a browser may keep it, must forget it, or had it from a form that was sent. */
function misreadPages(): Readonly<Record<string, ServedPage>> {
  const body = clean().replace(/charset\s*=\s*"?[\w-]+"?/giu, 'charset="gb2312"');
  const contentType = "text/html";
  return {
    "/misread.html": { contentType, body },
    "/guarded.html": {
      contentType,
      body,
      headers: { "content-security-policy": "default-src 'none'" },
    },
    "/forgotten.html": { contentType, body, headers: { "cache-control": "no-store" } },
    "/asked.html": {
      contentType: "text/html; charset=utf-8",
      body: '<form method="post"><p>查询</p><button>年报</button></form>',
    },
    "POST /asked.html": { contentType, body },
  };
}

/** The beginning of a file of Word 97. */
function oldWordFile(): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([
    ...signature,
    ...Array.from({ length: 2_000 }, (_, i) => (i * 37) % 256),
  ]);
}

/** As word processors leave it: the same words, their styles repeated until the page has so many bytes. */
function weighty(html: string, bytes: number): string {
  const paragraphs = html.split("</p>").length + html.split("</td>").length - 2;
  const share = Math.max(0, (bytes - encodeGb18030(html).length) / paragraphs);
  const style = "mso-spacerun:yes;font-family:仿宋_GB2312;letter-spacing:0pt;";
  const span = `<span style="${style.repeat(Math.floor(share / (style.length + 9)))}"></span>`;
  return html.replaceAll(/<\/(?:p|td)>/gu, (end) => span + end);
}

function asPlainText({ title, body }: Report): string {
  const lines = parseBody(body).flatMap((block) => (block.kind === "form" ? [] : [block.text]));
  return [title, ...lines].join("\n\n");
}

/** A page whose scripts break what a reader of pages might call, and whose words are markup. */
function hostilePage(): string {
  return `<!DOCTYPE html><title>&lt;img src=x onerror=alert(1)&gt;${clippedReport.title}</title>
    <script>
      const broken = () => { throw new Error("broken"); };
      document.querySelector = document.querySelectorAll = window.getComputedStyle = broken;
      for (const name of ["outerHTML", "textContent", "childNodes"])
        for (const holder of [Element.prototype, Node.prototype])
          Object.defineProperty(holder, name, { get: broken });
      Object.defineProperty(Document.prototype, "documentElement", { get: broken });
    </script>
    <body>${"<div>".repeat(10_000)}<h1>${clippedReport.title}</h1>
    <p>&lt;img src=x onerror=alert(1)&gt; 一、总体情况</p><img name="body"><img name="documentElement">`;
}

/** 5 MB of sentences. */
function hugePage(): string {
  const sentence = "本机关依法公开政府信息。";
  return `<!DOCTYPE html><title>年报</title>${`<p>${sentence.repeat(50)}</p>`.repeat(2_800)}`;
}
