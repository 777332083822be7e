import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../shared/index.ts";
import { captureOf } from "../support/capture.ts";

const CUT_OFF = "WARC-Truncated: length";
const TITLE = "<h1>临渡县水务局2021年政府信息公开工作年度报告</h1>";

async function readCut(html: string): Promise<Reading> {
  const [reading] = await readCapture(captureOf(html, { cutOff: CUT_OFF }));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

describe("a page that was not kept to its end", () => {
  const html = `<div id="zoom">${TITLE}<p>一、总体情况</p><p>本年收到政府信息公开申请12件，全部`;

  test("is flagged with its last words, and what says so", async () => {
    expect((await readCut(`${html}\n<p>`)).flags).toEqual([
      {
        rule: "archive/cut-off",
        text: "本年收到政府信息公开申请12件，全部",
        evidence: `the archive kept the page up to here only, as it says: ${CUT_OFF}`,
        at: "/html/body/div[1]/p[2]/text()[1]@18",
      },
    ]);
    const [whole] = await readCapture(captureOf(html));
    expect(whole?.flags).toEqual([]);
  });

  test("is flagged where it has no words yet", async () => {
    expect((await readCut("<html><head><title>年报")).flags).toMatchObject([
      { rule: "archive/cut-off", text: "" },
    ]);
  });

  test.each([
    ["12", "12□"],
    ["1,2", "1□,2□"],
    ["1,", "1□,"],
    ["12.", "12□."],
    ["１２", "１２□"],
  ])("gives no number of %s, which may have gone on", async (digits, marked) => {
    const page = `<div id="zoom">${TITLE}<p>一、总体情况</p><p>全年共受理政府信息公开申请${digits}`;
    const { figures, text } = await readCut(page);
    expect(figures).toEqual([]);
    expect(text.endsWith(`申请${marked}`)).toBe(true);
    const [whole] = await readCapture(captureOf(page));
    expect(whole?.text.endsWith(`申请${digits}`)).toBe(true);
  });

  test("gives no number of a cell that the end cuts through", async () => {
    const table = `<table><tr><td colspan="3">第二十条第（一）项</td></tr>
      <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
      <tr><td>行政规范性文件</td><td>11</td><td>1`;
    const { statistics } = await readCut(`<div id="zoom">${TITLE}<p>二、主动公开</p>${table}`);
    const values = statistics.cells.map(({ raw, value }) => [raw, value]);
    expect(values).toContainEqual(["11", 11]);
    expect(values).toContainEqual(["1□", null]);
    expect(values).not.toContainEqual(["1", 1]);
  });
});
