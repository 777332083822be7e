import { describe, expect, test } from "vitest";
import { openCapture } from "#shared";
import { captureOf } from "../support/capture.ts";

const NAVIGATION = ["首页", "要闻", "政府信息公开", "政务服务", "互动交流"]
  .map((name) => `<a href="/${name}/">${name}</a>`)
  .join("");

function unfilledIn(body: string) {
  return openCapture(captureOf(`<!DOCTYPE html><title>年报</title><body>${body}`)).unfilled();
}

describe("a page that scripts draw whole", () => {
  test.each([
    '<div id="app"></div><script src="/app.js"></script>',
    '<noscript>请启用JavaScript后访问</noscript><div id="root"></div><script src="/app.js"></script>',
    "<script>render()</script>",
  ])("has next to nothing of its own: %s", (body) => {
    expect(unfilledIn(body).isBare).toBe(true);
  });

  test.each([
    ["no script", '<div id="app"></div>'],
    ["a template and no script", '<script type="text/html"><li>{{title}}</li></script>'],
    ["a text", `<p>${"本年度收到政府信息公开申请。".repeat(20)}</p><script>count()</script>`],
    ["links", `${NAVIGATION}<script>count()</script>`],
  ])("is none that has %s", (_, body) => {
    expect(unfilledIn(body).isBare).toBe(false);
  });

  test("is none whose article stands in its settings, which are read without running them", () => {
    const text = "本年度收到政府信息公开申请。".repeat(20);
    const settings = `<script>var _CONFIG = { DETAIL: { title: "年报", content: "<p>${text}</p>" } }</script>`;
    expect(unfilledIn(`<div id="app"></div>${settings}`).isBare).toBe(false);
  });
});

describe("a part that scripts fill", () => {
  const script = '<script src="/list.js"></script>';

  test.each([
    ['<ul id="nblist"></ul>', '<ul id="nblist"> is empty'],
    ['<div class="news-list">  <!-- list --> </div>', '<div class="news-list"> is empty'],
    ['<div id="zoom"><script>load(7)</script></div>', '<div id="zoom"> is empty'],
    ['<li v-for="one in list"></li>', "<li> v-for"],
    ['<p class="x">{{title}}</p>', '<p class="x"> has a placeholder for a value'],
    ['<script type="text/html" id="row"><li></li></script>', '<script id="row"> is a template'],
    ['<div id="l">正在加载中...</div>', '<div id="l"> says that it is loading'],
    ["<noscript>本站需要您的浏览器支持 JavaScript</noscript>", "<noscript> asks for JavaScript"],
  ])("is seen in %s", (part, sign) => {
    expect(unfilledIn(NAVIGATION + part + script)).toMatchObject({ isBare: false, signs: [sign] });
  });

  test.each([
    '<div class="clear"></div><i class="icon"></i>',
    '<div class="list"><img src="/a.png"></div>',
    '<ul class="list"><li><a href="/a">年报</a></li></ul>',
    "<p>工作人员正在加载一批新设备</p>",
  ])("is not seen in %s", (part) => {
    expect(unfilledIn(NAVIGATION + part + script).signs).toEqual([]);
  });

  test("is none where no script is", () => {
    expect(unfilledIn(`${NAVIGATION}<ul id="nblist"></ul>`).signs).toEqual([]);
  });

  test("is looked for in a bounded time, and told in few words", () => {
    const nested = `${'<div class="list">'.repeat(400)}${"<b></b>".repeat(50_000)}`;
    expect(unfilledIn(NAVIGATION + nested + script).signs.length).toBeLessThanOrEqual(5);
    const [sign = ""] = unfilledIn(`<ul id="${"x".repeat(9_999)}"></ul>${script}`).signs;
    expect(sign.length).toBeLessThan(80);
  });

  test("is none in what is no page", () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0, 0, 0]);
    const pdf = { ...captureOf(""), bytes, contentType: "application/pdf" };
    expect(openCapture(pdf).unfilled()).toEqual({
      isBare: false,
      isReportColumn: false,
      signs: [],
    });
  });
});

test.each([
  ["政府信息公开年报", true],
  ["青石县人民政府", false],
])("a page called %s is a column of reports: %s", (title, isReportColumn) => {
  const page = captureOf(`<!DOCTYPE html><title>${title}</title><ul id="list"></ul>`);
  expect(openCapture(page).unfilled().isReportColumn).toBe(isReportColumn);
});
