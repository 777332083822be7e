import { describe, expect, test } from "vitest";

import {
  isUnit,
  isWords,
  readCellText,
  unitInHeader,
} from "../../shared/statistics/cell-grammar.ts";

describe("readCellText", () => {
  test.each<[string, number, string | null]>([
    ["123", 123, null],
    ["1,234", 1234, null],
    ["１，２３４，５６７", 1234567, null],
    ["１２３", 123, null],
    [" 0 ", 0, null],
    ["0件", 0, "件"],
    ["+19", 19, null],
    ["-8", -8, null],
    ["－8", -8, null],
    ["−8", -8, null],
    ["-0", 0, null],
    ["+1036", 1036, null],
    ["增3", 3, null],
    ["增加3项", 3, "项"],
    ["减2", -2, null],
    ["減少2", -2, null],
    ["3.5", 3.5, null],
    ["96171.6", 96171.6, null],
    ["251000元", 251000, "元"],
    ["316441万元", 316441, "万元"],
    ["477.35（万元）", 477.35, "万元"],
    ["5①", 5, null],
    ["3²", 3, null],
  ])("%s is %d %s", (text, value, unit) => {
    expect(readCellText(text)).toEqual({ value, blank: null, unit });
  });

  test.each([
    ["", "empty"],
    ["　", "empty"],
    ["\u00a0", "empty"],
    ["/", "dash"],
    ["／", "dash"],
    ["\\", "dash"],
    ["-", "dash"],
    ["—", "dash"],
    ["――", "dash"],
    ["——", "dash"],
    ["一", "dash"],
    ["无", "not-applicable"],
    ["無", "not-applicable"],
    ["不涉及", "not-applicable"],
    ["*", "unreadable"],
    ["0/0", "unreadable"],
    ["**8", "unreadable"],
    ["63条左右", "unreadable"],
    ["3.5万", "unreadable"],
    ["12,34", "unreadable"],
    ["1 234", "unreadable"],
    ["3 5", "unreadable"],
    ["O", "unreadable"],
    ["〇", "unreadable"],
    ["增3减2", "unreadable"],
    ["12%", "unreadable"],
    ["①", "unreadable"],
    ["346085376246085376", "unreadable"],
    ["详见附件", "unreadable"],
    ["9".repeat(500), "unreadable"],
  ])("%s has no value: %s", (text, blank) => {
    expect(readCellText(text)).toEqual({ value: null, blank, unit: null });
  });
});

test("a unit in a header's brackets is found, other notes are not", () => {
  expect(unitInHeader("本年收费金额(单位:万元)")).toBe("万元");
  expect(unitInHeader("采购总金额(元)")).toBe("元");
  expect(unitInHeader("本年增/减(指2020年增加或减少的事项数)")).toBe(null);
  expect(unitInHeader("采购总金额")).toBe(null);
});

test("words are told from values, blanks and damaged numbers", () => {
  expect(["总计", "案件数量", "详见附件"].every(isWords)).toBe(true);
  expect(["", "0", "无", "/", "**8件", "3件左右"].some(isWords)).toBe(false);
  expect(isUnit("件")).toBe(true);
  expect(isUnit("条件")).toBe(false);
});
