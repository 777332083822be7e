import { describe, expect, test } from "vitest";
import { isReportTitle, parseReportTitle } from "../../shared/report/title/title-grammar.ts";

test.each([
  ["青衡县人民政府办公室关于印发青衡县2010年政府信息公开工作年度报告的通知", "青衡县"],
  ["青衡县人民政府办公室关于印发2010年政府信息公开工作年度报告的通知", "青衡县人民政府办公室"],
  ["关于公布青衡县水利局2010年政府信息公开年度报告的通知", "青衡县水利局"],
  ["青衡县水利局关于2010年政府信息公开工作情况的报告", "青衡县水利局"],
])("who a notice publishes: %s", (title, agency) => {
  expect(parseReportTitle(title)).toEqual({ agency, year: 2010 });
});

describe("parseReportTitle", () => {
  test.each<readonly [string, string | null, number | null]>([
    ["2017年高新区(新市区)政府信息公开工作年度报告", "高新区(新市区)", 2017],
    ["青衡市2008年度政府信息公开工作报告", "青衡市", 2008],
    ["□澹石镇2016年政府信息公开工作年度报告", "□澹石镇", 2016],
    ["关于2022年度政府信息公开情况的报告", null, 2022],
    ["青衡市人民政府2024 年政府信息公开工作年度报告", "青衡市人民政府", 2024],
    ["2020年青衡市人民政府信息公开工作年度报告", "青衡市人民政府", 2020],
    ["青衡市水利局政府信息公开2019年年度报告", "青衡市水利局", 2019],
    ["青衡市水利局信息公开年报（2019年度）", "青衡市水利局", 2019],
    ["青衡市水利局信息公开年报（2020年1月17日公布）", "青衡市水利局", null],
    ["二〇一九年青衡市政府信息公开年度报告", "青衡市", 2019],
    ["【年报】青衡市财政局 2021 年 政府信息公开 工作 年度 报告", "青衡市财政局", 2021],
    ["关于公布青衡县2012年政务公开年度报告", "青衡县", 2012],
    ["青衡县民政局2019政府信息公开年度报告", "青衡县民政局", 2019],
    ["青衡县2016年度政府信息公司年报", "青衡县", 2016],
    ["青衡縣２０１５年政府信息公開工作年度報告", "青衡縣", 2015],
    ["青衡县2010年度贯彻落实《政府信息公开条例》情况的报告", "青衡县", 2010],
  ])("%s", (title, agency, year) => {
    expect(parseReportTitle(title)).toEqual({ agency, year });
  });

  test.each([
    "政府信息公开指南",
    "青衡市2019年政府工作报告",
    "上半年政府信息公开数据统计",
    "年度报告",
    "",
  ])("%s is none", (title) => {
    expect(parseReportTitle(title)).toBeNull();
  });

  test("a masked year is no year", () => {
    expect(parseReportTitle("**市20**年政府信息公开工作年度报告")?.year ?? null).toBeNull();
    expect(parseReportTitle("某县20xx年政府信息公开年报")?.year ?? null).toBeNull();
  });
});

test("the words for a report alone are a column's name", () => {
  expect(isReportTitle("政府信息公开年报")).toBe(false);
  expect(isReportTitle("2020年政府信息公开年报")).toBe(true);
});
