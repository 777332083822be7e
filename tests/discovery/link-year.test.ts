import { describe, expect, test } from "vitest";
import { linkYear } from "#shared";
import { isYearAnchor } from "../../shared/discovery/link-year.ts";

describe("linkYear", () => {
  test.each([
    ["青石市2023年政府信息公开工作年度报告", 2023],
    ["2019年度青石市司法局政府信息公开年报", 2019],
    ["青石市司法局政府信息公开年度报告（2016年）", 2016],
    ["二〇一二年政府信息公开工作年度报告", 2012],
    ["二○二三年信息公开年报", 2023],
    ["2020年度政府信息公开工作情况（青石市司法局）", 2020],
    ["青石市司法局2018年信息公开情况", 2018],
  ])("%s covers %i", (text, year) => {
    expect(linkYear(text)).toEqual({ year, covers: true });
  });

  test("a year alone may be the year of publication", () => {
    expect(linkYear("2022年")).toEqual({ year: 2022, covers: false });
    expect(linkYear("2022年政府信息公开")).toEqual({ year: 2022, covers: false });
    expect(linkYear("2022年信息公开工作情况统计表")).toEqual({ year: 2022, covers: false });
    expect(linkYear("2022年依申请公开情况")).toEqual({ year: 2022, covers: false });
  });

  test.each(["政府信息公开年报", "1998年大事记", "电话20231234567", ""])(
    "%j names none",
    (text) => {
      expect(linkYear(text)).toBeNull();
    },
  );
});

describe("isYearAnchor", () => {
  test.each(["2023年", "2023年度", "2023", " 2023 年 ", "二〇二三年", "2023年年报", "(2023年)"])(
    "%j is nothing but a year",
    (text) => {
      expect(isYearAnchor(text)).toBe(true);
    },
  );

  test.each(["2023年要闻", "20231", "年报", ""])("%j is more, or less", (text) => {
    expect(isYearAnchor(text)).toBe(false);
  });
});
