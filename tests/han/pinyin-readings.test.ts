import { expect, test } from "vitest";
import { readingsOf } from "../../shared/han/pinyin-readings.ts";

test("the usual reading first, without tones", () => {
  expect(readingsOf("公")).toEqual(["gong"]);
  expect(readingsOf("行")).toEqual(["xing", "hang", "heng"]);
});

test("both scripts", () => {
  expect(readingsOf("務")).toEqual(readingsOf("务"));
  expect(readingsOf("開")).toContain("kai");
});

test("ü is spelled v and u", () => {
  expect(readingsOf("绿")).toEqual(expect.arrayContaining(["lv", "lu"]));
});

test("what is no Han character has no readings", () => {
  expect(readingsOf("A")).toEqual([]);
  expect(readingsOf("。")).toEqual([]);
  expect(readingsOf("")).toEqual([]);
});
