import { expect, test } from "vitest";

import { markdownRows } from "./markdown-rows.ts";

test("pipe tables and HTML tables are read in their order, without rules, marks and escapes", () => {
  const markdown = [
    "| **甲** | a\\|b |",
    "| :-- | --- |",
    "| 1\\. 乙 |  |",
    "",
    '<table><tr><td colspan="2">丙</td></tr></table>',
    "",
    "> | 丁 | \\-3 |",
  ].join("\n");
  expect(markdownRows(markdown)).toEqual([["甲", "a|b"], ["1. 乙", ""], ["丙"], ["丁", "-3"]]);
});

test("text beside tables is no row", () => {
  expect(markdownRows("# 甲\n\n- 乙 1 2\n")).toEqual([]);
});
