import { expect, test } from "vitest";
import { recognise } from "../../extension/badges/recognise.ts";

test.each([
  [["云岫市人民政府", "云岫市2021年政府信息公开工作年度报告"], "report"],
  [["青蘅县教育局二〇一九年政务公开年报"], "report"],
  [["政府信息公开年报_云岫市人民政府"], "list"],
  [["云岫市2021年政府工作报告"], null],
  [["关于做好2021年政府信息公开工作年度报告编制工作的通知"], null],
  [["一图读懂云岫市2021年政府信息公开工作年度报告"], null],
  [[], null],
  [["年".repeat(100_000)], null],
])("%j is recognised as %s", (names, expected) => {
  expect(recognise(names)).toBe(expected);
});
