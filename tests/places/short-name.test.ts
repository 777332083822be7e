import { expect, test } from "vitest";
import type { DivisionLevel } from "../../shared/places/division.ts";
import { shortName } from "../../shared/places/short-name.ts";

test.each<readonly [string, DivisionLevel, string | null]>([
  ["新疆维吾尔自治区", "province", "新疆"],
  ["北京市", "province", "北京"],
  ["恩施土家族苗族自治州", "prefecture", "恩施"],
  ["巴音郭楞蒙古自治州", "prefecture", "巴音郭楞"],
  ["大兴安岭地区", "prefecture", "大兴安岭"],
  ["锡林郭勒盟", "prefecture", "锡林郭勒"],
  ["东乡族自治县", "county", "东乡"],
  ["鄂伦春自治旗", "county", "鄂伦春"],
  ["融水苗族自治县", "county", "融水"],
  ["浦东新区", "county", "浦东"],
  ["万柏林区", "county", "万柏林"],
  ["神农架林区", "county", "神农架"],
  ["赵县", "county", null],
  ["城区", "county", null],
])("%s → %s", (name, level, short) => {
  expect(shortName(name, level)).toBe(short);
});
