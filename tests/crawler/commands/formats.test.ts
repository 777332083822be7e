import { describe, expect, test } from "vitest";
import { markdown } from "../../../crawler/commands/formats/markdown.ts";
import { textFormat } from "../../../crawler/commands/formats/text.ts";
import { check, found, reading, removal } from "../corpus/sample-corpus.ts";

const sample = reading({
  agency: "清河县人民政府",
  divisionCode: "990102",
  year: 2023,
  text: "清河县2023年年度报告\n一、总体情况\n共收到*3*件<b>申请</b>。\n项目\t合计\n新收\t3\t\n1. 完。",
  sections: [{ heading: "一、总体情况", level: 1, role: "overview", text: "" }],
  checks: [check("fail"), check("pass")],
  removals: [
    removal("chrome", "首页\n> 公开"),
    removal("chrome", "打印"),
    removal("hidden", "x|y"),
  ],
});
const titled = {
  ...sample,
  metadata: { ...sample.metadata, title: found("清河县2023年年度报告") },
};

describe("markdown", () => {
  const lines = markdown.render(titled).split("\n");

  test("opens with front matter that page text cannot end", () => {
    const hostile = { ...titled.metadata, siteName: null, title: found("a\n---\n# b") };
    const rendered = markdown.render({ ...titled, metadata: hostile }).split("\n");
    expect(rendered[0]).toBe("---");
    expect(rendered).toContain(String.raw`title: "a\n---\n# b"`);
    expect(lines).toContain("checksFailed: 1");
    expect(lines).toContain('divisionCode: "990102"');
    expect(lines).not.toContain("url: null");
  });

  test("does to a terminal nothing that the page wants done", () => {
    const rendered = markdown.render({ ...titled, text: "清河\u001b[2J县\u009b31m" });
    expect(rendered).toContain("清河\ufffd");
    for (const control of ["\u001b", "\u009b"]) expect(rendered).not.toContain(control);
  });

  test("gives headings and tables their form, and shows page text as it is", () => {
    const start = lines.indexOf("# 清河县2023年年度报告");
    const end = lines.indexOf("## Removed from the page");
    expect(lines.slice(start, end)).toEqual([
      "# 清河县2023年年度报告",
      "",
      "## 一、总体情况",
      "",
      String.raw`共收到\*3\*件\<b\>申请\</b\>。`,
      "",
      "| 项目 | 合计 |  |",
      "| --- | --- | --- |",
      "| 新收 | 3 |  |",
      "",
      String.raw`1\. 完。`,
      "",
    ]);
  });

  test("lists every removal, one a row", () => {
    expect(lines).toContain(String.raw`| chrome/test | 首页 \> 公开 | a test |`);
    expect(lines).toContain(String.raw`| hidden/test | x\|y | a test |`);
  });
});

describe("text", () => {
  test("opens with what is known and what was done, without colour where none is wanted", () => {
    const rendered = textFormat({ inColour: false }).render(titled);
    expect(rendered.split("\n").slice(1, 6)).toEqual([
      "清河县2023年年度报告",
      "清河县人民政府 · 990102 · 2023",
      "checks: 1 of 2 failed (AP-ROW)",
      "removed: chrome 2, hidden 1",
      "",
    ]);
    expect(rendered.endsWith("1. 完。\n")).toBe(true);
    expect(rendered).not.toContain("\u001b");
  });

  test("is coloured where that is wanted, and the page's own escapes are not obeyed", () => {
    const rendered = textFormat({ inColour: true }).render(reading({ text: "\u001b[2J清河县" }));
    expect(rendered).toContain("\u001b[");
    expect(rendered).toContain("�[2J清河县");
  });
});
