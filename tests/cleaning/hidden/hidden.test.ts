import { describe, expect, test } from "vitest";
import { takeHidden } from "../../../shared/cleaning/hidden/hidden.ts";
import { openPage } from "../../../shared/page/open-page.ts";
import { captureOf } from "../../support/capture.ts";

const address = "https://www.linhe.gov.cn/xxgk/nb/index.html";

/** What is taken from a page as hidden: rule and text, in order. */
function taken(body: string, style = ""): readonly (readonly [rule: string, text: string])[] {
  const html = `<!DOCTYPE html><style>${style}</style><body>${body}</body>`;
  const page = openPage({ ...captureOf(html), url: address });
  return takeHidden(page, () => true).map(({ removal: { rule, text } }) => [rule, text]);
}

const report = (year: number, figure: number): string => `
  <h2>临河县统计局${year}年政府信息公开工作年度报告</h2>
  <p>${year}年，我局公开统计公报${figure}条。</p>
  <p>我局未收到政府信息公开申请，${year}年没有行政诉讼。</p>`;

const shown = `<div class="tab">${report(2023, 211)}</div>`;

const hide = (inner: string): string => `${shown}<div style="display:none">${inner}</div>`;

describe("genuine text that is hidden stays", () => {
  test("another year's paragraphs, without a heading of the form", () => {
    expect(
      taken(`${shown}<div class="tab" style="display:none">${report(2022, 187)}</div>`),
    ).toEqual([]);
  });

  test.each([
    ["第一部分 基本情况", "第二部分 信息发布"],
    ["1．工作概况", "2．主动公开"],
  ])("another year's, with sections in any numbering: %s", (...headings) => {
    const other = headings.map((text) => `<p>${text}</p><p>依法办理，答复及时，好评如潮。</p>`);
    expect(taken(hide(other.join("")))).toEqual([]);
  });

  test("another year's paragraphs, with readings in brackets between the characters", () => {
    const glossed = report(2022, 187)
      .replaceAll("公开", "公(gong)开(kai)")
      .replaceAll("信息", "信(xin)息(xi)")
      .replaceAll("年", "年(nian)");
    expect(taken(`${shown}<div class="tab" style="display:none">${glossed}</div>`)).toEqual([]);
  });

  test("another year's few lines, of which one speaks of the work", () => {
    const plain = [
      "本栏目由办公室一人兼管。",
      "栏目改版两次，页面更清楚了。",
      "来电来访的人都说好找。",
    ];
    const body = plain.map((line) => `<p>${line}</p>`).join("");
    const official = "<p>一年来，我局主动公开各类信息。</p>";
    expect(taken(hide(`<p>一、做了什么</p>${official}<p>二、还差什么</p>${body}`))).toEqual([]);
    expect(taken(hide(`<p>2021年政务公开工作年报</p>${official}${body}`))).toEqual([]);
    expect(taken(hide(official + body))).toHaveLength(1);
    expect(taken(hide(`<p>一、做了什么</p><p>二、还差什么</p>${body}`))).toHaveLength(1);
  });

  test("another year's table of figures", () => {
    const rows = ["受理申请", "按期办结", "答复申请人"].map(
      (label, i) => `<tr><td>${label}</td><td>${i + 3}</td></tr>`,
    );
    expect(taken(`${shown}<table hidden>${rows.join("")}</table>`)).toEqual([]);
  });

  test("a list of other years' reports", () => {
    const links = [2021, 2022].map(
      (year) => `<li><a href="/nb/${year}.html">${year}年政府信息公开年度报告</a></li>`,
    );
    expect(taken(`${shown}<ul style="display:none">${links.join("")}</ul>`)).toEqual([]);
  });

  test("what a style sheet folds up", () => {
    expect(
      taken(`${shown}<div class="tab b">${report(2022, 187)}</div>`, ".tab.b{display:none}"),
    ).toEqual([]);
  });

  test("a page that its script has yet to show", () => {
    const words = "统计公报按季度发布，数据来自一套表联网直报平台，最终数据以统计年鉴为准。".repeat(
      8,
    );
    expect(taken(`<div style="opacity:0"><p>${words}</p></div>`)).toEqual([]);
    expect(taken(`<p>${words}</p><div style="opacity:0"><p>${words}</p></div>`)).toHaveLength(1);
  });
});

describe("hidden spam goes", () => {
  test("with one word of government among links to others", () => {
    const links = Array.from(
      { length: 9 },
      (_, i) => `<a href="http://s${i}.example.com/">星耀棋牌${i}</a>`,
    );
    const body = `${shown}<div style="display:none">政府信息公开 ${links.join(" ")}</div>`;
    expect(taken(body)).toMatchObject([
      ["hidden/display-none", expect.stringContaining("星耀棋牌8")],
    ]);
  });

  test("with several such words in links to others", () => {
    const links = ["总体情况", "依申请公开", "行政复议", "结果维持"].map(
      (word, i) => `<a href="http://s${i}.example.com/">${word}</a>`,
    );
    expect(taken(`${shown}<div hidden>${links.join(" ")}</div>`)).toHaveLength(1);
  });

  test("inside of a kept tab, by itself", () => {
    const spam = '<p style="font-size:0">星耀棋牌开户</p>';
    const tab = `<div style="display:none">${report(2022, 187)}${spam}</div>`;
    expect(taken(shown + tab)).toEqual([["hidden/tiny-font", "星耀棋牌开户"]]);
    const invisible = `<div style="visibility:hidden">${report(2022, 187)}<p class="s">星耀棋牌开户</p></div>`;
    expect(taken(shown + invisible, ".s{opacity:0}")).toEqual([["hidden/opacity", "星耀棋牌开户"]]);
  });

  test("beside words that are set to be seen again", () => {
    const body = `${shown}<div style="font-size:0">星耀棋牌<p style="font-size:14px">联系电话：0991-123</p><i>开户</i></div>`;
    expect(taken(body)).toEqual([
      ["hidden/tiny-font", "星耀棋牌"],
      ["hidden/tiny-font", "开户"],
    ]);
  });
});

test("the copy for small screens, word for word, is a duplicate", () => {
  const copy = `<div class="phone">${report(2023, 211)}</div>`;
  expect(taken(shown + copy, ".phone{display:none}")).toMatchObject([
    ["duplicate/hidden-copy", expect.stringContaining("公开统计公报211条")],
  ]);
  // Two hidden copies of a page that shows neither: one is the page.
  const two = `<p>欢迎访问本站</p><div hidden>${report(2023, 211)}</div><div hidden>${report(2023, 211)}</div>`;
  expect(taken(two).map(([rule]) => rule)).toEqual(["duplicate/hidden-copy"]);
});

test("the evidence says which declaration hides it and where it stands", () => {
  const html = "<!DOCTYPE html><style>.x{display:none}</style><p class=x>星耀棋牌</p>";
  const [first] = takeHidden(openPage(captureOf(html)), () => true);
  expect(first?.removal.evidence).toBe("<p> is not shown to a reader: .x{display:none} in <style>");
  expect(first?.removal.at).toBe("/html/body/p[1]");
});

test("a rule that is not wanted takes nothing", () => {
  const page = openPage(captureOf("<p hidden>星耀棋牌</p><p style='opacity:0'>开户</p>"));
  const rules = takeHidden(page, (rule) => rule !== "hidden/opacity");
  expect(rules.map(({ removal }) => removal.rule)).toEqual(["hidden/hidden-attribute"]);
});
