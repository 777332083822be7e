import { stat } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadPlaces } from "../../shared/places/load-places.ts";

const places = await loadPlaces();
const codes = (name: string): readonly string[] => places.find(name).map(({ code }) => code);

describe("find", () => {
  test.each([
    ["盘锦市", "211100"],
    ["盘锦", "211100"],
    ["内蒙古自治区", "150000"],
    ["内蒙古", "150000"],
    ["扎兰屯市", "150783"],
    ["成吉思汗镇", "150783103"],
    ["道真仡佬族苗族自治县", "520325"],
    ["道真自治县", "520325"],
    ["恩施州", "422800"],
    ["恩施", "422800"],
    ["长白", "220623"],
    ["陵水", "469028"],
  ])("%s", (name, code) => {
    expect(codes(name)[0]).toBe(code);
  });

  test("a shared name gives every division that bears it", () => {
    expect(codes("朝阳区")).toEqual(["110105", "220104"]);
    expect(codes("海南")).toEqual(["460000", "632500", "150303"]);
    expect(codes("城关镇").length).toBeGreaterThan(50);
  });

  test("a county that became a district is found by its old name", () => {
    expect(places.find("大洼县")).toMatchObject([{ code: "211104", name: "大洼区" }]);
  });

  test("a township is found by its office's and by its short name", () => {
    expect(codes("雄关街道办事处")).toEqual(["620201001"]);
    expect(codes("成吉思汗")).toEqual(["150783103"]);
  });

  test("words that name no place give nothing", () => {
    for (const word of ["", "市", "信息公开", "市辖区", "青衡县", "103成吉思汗镇"]) {
      expect(places.find(word)).toEqual([]);
    }
  });
});

describe("paths and levels", () => {
  test("from the province down to the township", () => {
    expect(places.byCode("150783103")).toEqual({
      code: "150783103",
      name: "成吉思汗镇",
      level: "township",
      path: ["内蒙古自治区", "呼伦贝尔市", "扎兰屯市", "成吉思汗镇"],
    });
  });

  test("a district of a municipality stands right under it", () => {
    expect(places.byCode("110105")?.path).toEqual(["北京市", "朝阳区"]);
    expect(places.byCode("110000")?.level).toBe("province");
  });

  test("a county run by its province has no prefecture above it", () => {
    expect(places.find("济源市")).toMatchObject([
      { code: "419001", level: "county", path: ["河南省", "济源市"] },
    ]);
  });

  test.each(["东莞市", "中山市", "儋州市", "嘉峪关市"])("%s has no county below it", (city) => {
    const [division] = places.find(city);
    expect(division).toMatchObject({ level: "prefecture", path: [expect.any(String), city] });
  });

  test("a township of such a city stands right under it", () => {
    expect(places.find("石碣镇")[0]?.path).toEqual(["广东省", "东莞市", "石碣镇"]);
    expect(places.byCode("620201001")?.path).toEqual(["甘肃省", "嘉峪关市", "雄关街道"]);
  });

  test("a code without a division gives null", () => {
    for (const code of ["", "99", "990226", "150783999", "abcdef", "1507831031"]) {
      expect(places.byCode(code)).toBeNull();
    }
  });
});

describe("longestAt", () => {
  test("takes the longest name at the place and none beside it", () => {
    expect(places.longestAt("根据盘锦市政府", 2)).toBe("盘锦市");
    expect(places.longestAt("根据盘锦市政府", 1)).toBeNull();
    expect(places.longestAt("成吉思汗镇人民政府", 0)).toBe("成吉思汗镇");
    expect(places.longestAt("盘锦", 5)).toBeNull();
  });
});

test("the two tables stay small enough to ship", async () => {
  const folder = new URL("../../shared/places/", import.meta.url);
  const files = ["divisions.data.json", "townships.data.json"];
  const stats = await Promise.all(files.map((file) => stat(new URL(file, folder))));
  expect(stats.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(1_500_000);
});
