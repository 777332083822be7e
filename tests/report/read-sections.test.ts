import { describe, expect, test } from "vitest";
import type { Block } from "../../shared/content/block.ts";
import { readSections } from "../../shared/report/read-sections.ts";
import { blocksOf, tableOf } from "./evidence-of.ts";

const TITLE = "# 青衡县2020年政府信息公开工作年度报告";

function outline(blocks: readonly Block[]): readonly (readonly unknown[])[] {
  return readSections(blocks).map(({ level, heading, role, text }) => [level, heading, role, text]);
}

describe("outline numbers", () => {
  test("three levels, each with its own text alone", () => {
    const blocks = blocksOf(
      TITLE,
      "根据《条例》要求，编制本报告。",
      "一、总体情况",
      "2020年公开信息3条。",
      "（一）主动公开情况",
      "按时公开。",
      "1.平台建设",
      "平台运行正常。",
      "第二部分 其它需要报告的事项",
      "无。",
    );
    expect(outline(blocks)).toEqual([
      [1, "", "preface", "根据《条例》要求，编制本报告。"],
      [1, "一、总体情况", "overview", "2020年公开信息3条。"],
      [2, "（一）主动公开情况", "active-disclosure", "按时公开。"],
      [3, "1.平台建设", null, "平台运行正常。"],
      [1, "第二部分 其它需要报告的事项", "other", "无。"],
    ]);
  });

  test("a heading that opens its paragraph is parted from it", () => {
    const blocks = blocksOf(
      TITLE,
      "一、概述",
      "（一）完善机构、明确职责。我局调整了分工。",
      "六、其他需要报告的事项：无。",
    );
    expect(outline(blocks).slice(1)).toEqual([
      [2, "（一）完善机构、明确职责。", null, "我局调整了分工。"],
      [1, "六、其他需要报告的事项：", "other", "无。"],
    ]);
  });

  test.each<readonly [string, (number: string, words: string) => string]>([
    ["第一部分：", (number, words) => `第${number}部分：${words}`],
    ["一、关于", (number, words) => `${number}、关于${words}`],
    ["a full stop behind", (number, words) => `${number}、${words}。`],
    ["white space alone", (number, words) => `${number}　${words}`],
    ["brackets and no level above", (number, words) => `（${number}）${words}`],
    [
      "Arabic figures and no level above",
      (number, words) => `${"一二三".indexOf(number) + 1}、${words}`,
    ],
  ])("sections may be numbered with %s", (_what, numbered) => {
    const blocks = blocksOf(
      TITLE,
      numbered("一", "概述"),
      "2020年公开信息3条。",
      numbered("二", "公开政府信息的情况"),
      "按时公开。",
      numbered("三", "工作中的薄弱环节"),
      "更新不够及时。",
    );
    expect(readSections(blocks).map(({ level, role }) => [level, role])).toEqual([
      [1, "overview"],
      [1, "active-disclosure"],
      [1, "problems"],
    ]);
  });

  test("a numbered sentence is text", () => {
    const blocks = blocksOf(
      TITLE,
      "一、概述",
      "（一）全年收到申请5件，均已答复。",
      "1.3万人次访问网站",
    );
    expect(outline(blocks)).toEqual([
      [1, "一、概述", "overview", "（一）全年收到申请5件，均已答复。\n1.3万人次访问网站"],
    ]);
  });
});

describe("rows of the form are no headings", () => {
  test("in a table they stay in the section the table stands in, tab by tab", () => {
    const table = tableOf(["一、本年新收政府信息公开申请数量", "3"], ["三、本年度办理结果", "3"]);
    const blocks = [...blocksOf(TITLE, "三、收到和处理政府信息公开申请情况"), table];
    expect(outline(blocks)).toEqual([
      [
        1,
        "三、收到和处理政府信息公开申请情况",
        "applications",
        "一、本年新收政府信息公开申请数量\t3\n三、本年度办理结果\t3",
      ],
    ]);
  });

  test.each([
    "一、本年新收政府信息公开申请数量",
    "四、结转下年度继续办理 |",
    "（三）不予公开",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "1.属于国家秘密",
    "（七）总计",
  ])("as a line of its own: %s", (row) => {
    const blocks = blocksOf(TITLE, "三、收到和处理政府信息公开申请情况", row, "0 |");
    expect(outline(blocks)).toHaveLength(1);
  });

  test("a row of the 2014 return is told by the unit after it", () => {
    const lines = ["四、附表", "一、主动公开情况", "——", "（一）主动公开政府信息数", "条", "34"];
    expect(outline(blocksOf(TITLE, ...lines))).toHaveLength(1);
  });
});

describe("without outline numbers", () => {
  test("heading elements make the sections", () => {
    const blocks = blocksOf(
      TITLE,
      "## 概述",
      "公开3条。",
      "### 渠道",
      "网站。",
      "## 存在的问题",
      "更新慢。",
    );
    expect(outline(blocks).map(([level, heading]) => [level, heading])).toEqual([
      [1, "概述"],
      [2, "渠道"],
      [1, "存在的问题"],
    ]);
  });

  test("short lines that read as headings do, in a report with neither", () => {
    const blocks = blocksOf(
      "青衡市2008年度政府信息公开工作报告",
      "公开政府信息情况",
      "1、主动公开政府信息",
      "全市发布信息25条。",
      "存在问题及改进意见",
      "公开形式有待拓展。",
    );
    expect(outline(blocks).map(([level, heading, role]) => [level, heading, role])).toEqual([
      [1, "公开政府信息情况", "active-disclosure"],
      [3, "1、主动公开政府信息", "active-disclosure"],
      [1, "存在问题及改进意见", "problems"],
    ]);
  });

  test("text without any heading has no sections", () => {
    expect(readSections(blocksOf("今日天气晴。", "明日有雨。"))).toEqual([]);
  });
});

test.each([
  ["四、政府信息公开行政复议、行政诉讼情况", "reconsideration-litigation"],
  ["四、因政府信息公开申请行政复议、提起行政诉讼的情况", "reconsideration-litigation"],
  ["三、行政机关收到和处理政府信息公开申请情况", "applications"],
  ["三、依申请公开办理情况", "applications"],
  ["三、政府信息公开的收费及减免情况", "fees"],
  ["五、存在不足及改进措施", "problems"],
  ["六、其它需要报告的事项", "other"],
  ["六、需要说明的事项与附表", "other"],
  ["二、行政机關主動公開政府信息情況", "active-disclosure"],
  ["一、政府信息公开工作的基本情况", "overview"],
  ["七、人大建议政协提案办理结果公开", null],
])("the role of %s", (heading, role) => {
  expect(readSections(blocksOf(TITLE, heading, "如下。"))[0]?.role).toBe(role);
});

describe("signature", () => {
  test("agency and date at the end, and the annex behind them", () => {
    const blocks = [
      ...blocksOf(TITLE, "一、概述", "公开3条。", "青衡县水利局（盖章）", "2021年1月20日"),
      tableOf(["序号", "名称"], ["1", "目录"]),
    ];
    expect(outline(blocks)).toEqual([
      [1, "一、概述", "overview", "公开3条。"],
      [1, "", "signature", "青衡县水利局（盖章）\n2021年1月20日"],
      [1, "", null, "序号\t名称\n1\t目录"],
    ]);
  });

  test("one line may hold both, and an agency may stand alone", () => {
    const both = blocksOf(TITLE, "一、概述", "公开3条。", "青衡县水利局 二〇二一年一月二十日");
    expect(outline(both).at(-1)?.[2]).toBe("signature");
    const alone = blocksOf(TITLE, "一、概述", "公开3条。", "青衡县人民政府办公室");
    expect(outline(alone).at(-1)).toEqual([1, "", "signature", "青衡县人民政府办公室"]);
  });

  test("an annex under a heading is a section", () => {
    const blocks = blocksOf(
      TITLE,
      "一、概述",
      "公开3条。",
      "青衡县水利局",
      "2021年1月20日",
      "附件：统计表.xls",
    );
    expect(outline(blocks).at(-1)).toEqual([1, "附件：统计表.xls", null, ""]);
  });
});
