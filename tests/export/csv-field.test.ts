import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { csvField } from "../../shared/export/csv-field.ts";
import { anyText } from "../cases/any-text.ts";

describe("csvField", () => {
  test.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ["+86 10", "'+86 10"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["  =1", "'  =1"],
    ["\r@x", "'\r@x"],
    ["＝1", "'＝1"],
    ["'quoted'", "''quoted'"],
    ["-8件", "'-8件"],
  ])("%j is not run", (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  test.each(["-8", "+19", "0", "3.5", "1,234", "-", "—", "/", "无", "增3", "行政复议", ""])(
    "%j is left as published",
    (text) => {
      expect(csvField(text)).toBe(text);
    },
  );

  test.each([
    [-8, "-8"],
    [0, "0"],
    [96171.6, "96171.6"],
    [null, ""],
    [true, "true"],
  ])("%j is a value, not text", (value, field) => {
    expect(csvField(value)).toBe(field);
  });

  test("taking one leading ' off gives every text back, and none begins a formula", () => {
    assert(
      property(anyText(), (text) => {
        const field = csvField(text);
        expect(field.startsWith("'") ? field.slice(1) : field).toBe(text);
        expect(field === "-" || /^[+-]?\d/u.test(field) || !/^[=+\-@\t\r]/u.test(field)).toBe(true);
      }),
    );
  });
});
