import { describe, expect, test } from "vitest";
import { linkText } from "../../shared/discovery/link-text.ts";
import { parseHtml } from "../../shared/page/parse-html.ts";
import { elementsNamed } from "../../shared/page/walk.ts";

function textsOf(html: string): readonly string[] {
  return elementsNamed(parseHtml(html), "a").map(linkText);
}

const years = "<tr><th>单位</th><th>2023年</th><th>2022年</th></tr>";
const row = (...cells: readonly string[]) => `<tr><td>${cells.join("</td><td>")}</td></tr>`;
const mark = (text: string) => `<a href="/x.html">${text}</a>`;

describe("a mark in a table", () => {
  test.each(["√", "查看", "点击下载", "详情>>", ""])("%j says the year of its column", (shown) => {
    const table = `<table>${years}${row("青石市教育局", mark(shown), "—")}${row("石桥镇", "", mark(shown))}</table>`;
    expect(textsOf(table)).toEqual(["2023年", "2022年"]);
  });

  test("says the year of its row where the agencies stand above", () => {
    const table = `<table><tr><td>年度</td><td>教育局</td><td>财政局</td></tr>${row("2021", mark("√"), mark("√"))}</table>`;
    expect(textsOf(table)).toEqual(["2021", "2021"]);
  });

  test("says both where neither is a year", () => {
    const table = `<table><tr><th>单位</th><th>信息公开指南</th><th>信息公开年报</th></tr>${row("教育局", mark("查看"), mark("查看"))}</table>`;
    expect(textsOf(table)).toEqual(["教育局 信息公开指南", "教育局 信息公开年报"]);
  });

  test("counts the columns of heads that span several", () => {
    const table = `<table><tr><th colspan="2">单位</th><th>2023年</th></tr>${row("一组", "教育局", mark("√"))}</table>`;
    expect(textsOf(table)).toEqual(["2023年"]);
  });

  test.each([
    [
      "its own words are kept",
      `<table>${years}${row("教育局", mark("年度报告"), "")}</table>`,
      "年度报告",
    ],
    ["one in the first row", `<table>${row(mark("查看"), "2023年")}</table>`, "查看"],
    ["one in no table", `<p>2023年 ${mark("查看")}</p>`, "查看"],
  ])("%s", (_, html, text) => {
    expect(textsOf(html)).toEqual([text]);
  });

  test("a row that no reader could read says nothing", () => {
    const wide = "<td>2023年</td>".repeat(600);
    expect(textsOf(`<table><tr>${wide}</tr>${row("教育局", mark("√"))}</table>`)).toEqual(["√"]);
  });

  test("its title and its picture's words come first", () => {
    const cell =
      '<a href="/x.html" title="2023年政府信息公开年报"></a><a href="/y.html"><img alt="部门年报"></a>';
    expect(textsOf(`<table>${years}${row("教育局", cell, "")}</table>`)).toEqual([
      "2023年政府信息公开年报",
      "部门年报",
    ]);
  });
});
