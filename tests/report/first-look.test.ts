import { describe, expect, test } from "vitest";
import { type Capture, openCapture } from "#shared";
import { detectCharset } from "../../shared/page/detect-charset.ts";
import { loadCases } from "../cases/load-cases.ts";
import { outsideMaterial } from "../cases/outside-material.ts";
import { SAMPLES } from "../cases/samples.ts";
import { captureOf } from "../support/capture.ts";

/** A portal's template around a page: without it a page is read for having few links. */
const MENU = Array.from({ length: 40 }, (_, n) => `<a href="/c${n}/">Column ${n}</a>`).join("");

function framed(html: string): Capture {
  const page = /<body/iu.test(html)
    ? html.replace(/<body[^>]{0,200}>/iu, "$&" + MENU)
    : MENU + html;
  return captureOf(`<!DOCTYPE html>${page}`);
}

const whyNot = (capture: Capture): string | null => openCapture(capture).firstLook().whyNot;

/** Annual reports and what looks like one, as a person has said of them. */
const MATERIAL: readonly { readonly name: string; readonly capture: Capture }[] = [
  ...loadCases()
    .filter(({ expectation }) =>
      expectation().readings.some(({ kind }) => kind === "report" || kind === "lookalike"),
    )
    .map(({ slug, capture }) => ({ name: slug, capture })),
  ...outsideMaterial.filter(
    ({ name }) =>
      name.startsWith("seeds/") || SAMPLES.some((sample) => name.startsWith(sample.name)),
  ),
];

/** What is pasted over a term stands in every place of it. */
const OVERWRITTEN = ["信息公开", "年度报告", "年报", "主动公开", "行政复议", "申请"];

describe("a page that is a report or looks like one is read", () => {
  test.each(MATERIAL)("$name", ({ capture }) => {
    expect(whyNot(capture)).toBeNull();
    const text = new TextDecoder(detectCharset(capture.bytes, capture.contentType)).decode(
      capture.bytes,
    );
    expect(whyNot(framed(text))).toBeNull();
    for (const term of OVERWRITTEN.filter((word) => text.includes(word)))
      expect(whyNot(framed(text.replaceAll(term, "鑫达娱乐")))).toBeNull();
  });
});

const CONTENT = {
  pictures:
    '<h1>青石县政府信息公开工作年度报告</h1><img src="/upload/1.jpg"><img src="/upload/2.jpg">',
  "an attachment": '<h1>青石县民政局年报</h1><p><a href="/upload/1.pdf">下载</a></p>',
  "a frame": '<h1>政府信息公开年度报告</h1><iframe src="/viewer.html"></iframe>',
  "traditional characters":
    "<p>根據政府資訊公開條例，現將主動公開、依申請公開、行政復議情況公佈如下。</p>",
  glosses: "<h1>2021年政(zhèng)府信息公(gōng)开年度报(bào)告</h1>",
  "a title in pieces": "<h1><span>2021年</span><b>政府信息</b><i>公开</i>年度<em>报告</em></h1>",
  "paragraphs in an open link": `<p><a href="/x">本年度收到政府信息公开申请12件，予以公开10件，行政复议0件，结转下年度继续办理1件。</a></p>`,
  "a form of bare numbers": `<table>${"<tr><td>甲</td><td>1</td><td>2</td><td>3</td></tr>".repeat(12)}</table>`,
  "a rule about reports": "<h1>四方省政府信息公开年度报告编制发布办法</h1>",
  "a notice of its absence": "<p>您访问的页面不存在或已删除。</p>",
};

test.each(Object.entries(CONTENT))("a page with %s is read", (_, content) => {
  expect(whyNot(framed(content))).toBeNull();
});

const ROWS = Array.from(
  { length: 12 },
  (_, n) =>
    `<li><a href="/nb/${n}.html">青石县${2010 + n}年政府信息公开工作年度报告</a><span>${2011 + n}-03-01</span></li>`,
).join("");

test.each([
  [
    "a list of reports",
    `<title>政府信息公开年报-青石县</title><h2>政府信息公开年报</h2><ul>${ROWS}</ul>`,
  ],
  [
    "a home page",
    "<title>青石县人民政府</title><p>今天是星期一，欢迎您访问青石县人民政府门户网站。</p>",
  ],
  ["news", "<h1>青石县召开乡村振兴工作推进会</h1><p>会议指出，要抓好春耕生产，确保粮食安全。</p>"],
])("%s is not read, with the reason", (_, content) => {
  expect(whyNot(framed(content))).toContain("nothing outside its links speaks as an annual report");
});
