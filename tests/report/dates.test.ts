import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDateLine, readDate, readYear } from "../../shared/report/dates.ts";

describe("readDate", () => {
  test.each([
    ["2017-02-10", "2017-02-10"],
    ["2017-02-10 09:30", "2017-02-10"],
    ["2020-09-26 03:45:39", "2020-09-26"],
    ["2021/1/5", "2021-01-05"],
    ["2018.2.8", "2018-02-08"],
    // Without the space the hour would eat the day.
    ["2016/1/12 9:12:33", "2016-01-12"],
    ["2018/3/24 10:02", "2018-03-24"],
    ["2021-01-2209:31", "2021-01-22"],
    ["20200117", "2020-01-17"],
    ["发布时间：２０１８年２月８日", "2018-02-08"],
    ["二〇一八年十二月三十一日", "2018-12-31"],
    ["二○一九年一月廿八日", "2019-01-28"],
    ["二零二〇年三月十日", "2020-03-10"],
    ["2020年2月29日", "2020-02-29"],
  ])("%s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each([
    "2021年2月29日",
    "2021-13-01",
    "2021-00-10",
    "1889年1月1日",
    "2021926",
    "202001171",
    "20201317",
    "201711日",
    "02-10",
    "20xx年1月1日",
    "各。ㄗ灾螀^)2021年1月5日",
    "*2021年1月5日",
    "",
  ])("refuses %s", (text) => {
    expect(readDate(text)).toBeNull();
  });

  test("reads back any day of the calendar", () => {
    const day = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2049-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-").map(Number);
        expect(readDate(iso)).toBe(iso);
        expect(readDate(`${year}年${month}月${dayOfMonth}日`)).toBe(iso);
      }),
    );
  });
});

test("a date line holds a date and nothing else", () => {
  expect(isDateLine("2018年2月8日")).toBe(true);
  expect(isDateLine("（二〇二〇年一月十七日）")).toBe(true);
  expect(isDateLine("截至2018年2月8日")).toBe(false);
  expect(isDateLine("2018年2月8日至9日")).toBe(false);
});

test("a year in words is a year", () => {
  expect(readYear("二〇二三")).toBe(2023);
  expect(readYear("二零一八")).toBe(2018);
  expect(readYear("20xx")).toBeNull();
});
