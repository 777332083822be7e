import { describe, expect, test } from "vitest";
import { FOLLOWED, HOME, scoreOf } from "./links-of.ts";

const named = (text: string, path = "c7/") =>
  scoreOf(`<a href="/${path}">${text}</a>`, `${HOME}xxgk/`, "<title>信息公开</title>");

describe("the name of a column", () => {
  test.each(["年报与依申请公开", "依申请公开和年度报告", "指南、制度、年报"])(
    "%s has the reports among others",
    (text) => expect(named(text)).toBeGreaterThanOrEqual(0.65),
  );

  test.each(["报告", "报告类", "计划总结报告", "报告与总结", "年度工作", "统计公开"])(
    "%s may have them",
    (text) => expect(named(text)).toBeGreaterThanOrEqual(FOLLOWED),
  );

  test.each(["司法公开", "工作总结", "决算报告", "镇街概况", "部门动态", "企业年报与公示"])(
    "%s has others",
    (text) => expect(named(text)).toBeLessThan(FOLLOWED),
  );

  test("says nothing in an article's title", () => {
    expect(named("调研报告", "2024/0305/c7-81.html")).toBeLessThan(FOLLOWED);
  });
});
