import { expect, test } from "vitest";
import { namesOfAreaCode, namesOfPostcode } from "../../shared/places/area-codes.ts";
import { loadPlaces } from "../../shared/places/load-places.ts";

const AREA_CODES = Array.from({ length: 1000 }, (_, i) => `0${i}`);

test("every prefecture that a telephone's area code names is in the table", async () => {
  const places = await loadPlaces();
  const names = AREA_CODES.flatMap(namesOfAreaCode);
  expect(names.length).toBeGreaterThan(330);
  expect(names.filter((name) => places.find(name).length === 0)).toEqual([]);
});

test("codes that several cities share name them all; one that nobody has names none", () => {
  expect(namesOfAreaCode("0728")).toEqual(["仙桃市", "天门市", "潜江市"]);
  expect(namesOfAreaCode("0999")).toEqual(["伊犁哈萨克自治州"]);
  expect(namesOfAreaCode("0000")).toEqual([]);
});

test("postcodes name their province", async () => {
  const places = await loadPlaces();
  expect(namesOfPostcode("124010")).toEqual(["辽宁省"]);
  const found = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, "0")).flatMap(
    namesOfPostcode,
  );
  expect(new Set(found).size).toBe(31);
  expect(
    found.flatMap((name) => places.find(name)).every(({ level }) => level === "province"),
  ).toBe(true);
});
