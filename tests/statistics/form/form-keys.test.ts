import { describe, expect, test } from "vitest";
import { formKeys } from "../../../shared/statistics/form/form-keys.ts";
import { readStatistics } from "../../../shared/statistics/read-statistics.ts";
import { htmlForm } from "../form-builder.ts";
import { cityReport2024, officeReport2019 } from "../worked-cases.ts";

const keys = formKeys();
const byKey = new Map(keys.map((key) => [key.key, key]));

const count = (edition: "2019" | "2021") =>
  keys.filter(
    ({ key, editions }) =>
      key.startsWith("applications.") &&
      editions.includes(edition) &&
      !(edition === "2021" && key.startsWith("applications.otherTotal.")),
  ).length;

describe("the codebook's keys", () => {
  test("each is there once, named and defined in both languages", () => {
    expect(byKey.size).toBe(keys.length);
    for (const { key, zh, en, definition, editions } of keys) {
      expect([key, zh, en, definition.zh, definition.en].every((text) => text !== "")).toBe(true);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(editions.length).toBeGreaterThan(0);
    }
  });

  test("the return of 2014 has 58 rows of data", () => {
    const stats = keys.filter(({ key }) => key.startsWith("stats."));
    expect(stats).toHaveLength(58);
    expect(new Set(stats.flatMap(({ editions }) => editions))).toEqual(new Set(["2014"]));
    expect(byKey.get("stats.fees")?.unit).toBe("万元");
    expect(byKey.get("stats.training.trainees")?.unit).toBe("人次");
  });

  test("section three has 161 and 175 national keys", () => {
    expect([count("2019"), count("2021")]).toEqual([161, 175]);
  });

  test("a key says what it counts, of whom, since when and by which article", () => {
    expect(byKey.get("applications.refusedThirdParty.business")).toMatchObject({
      zh: "保护第三方合法权益 · 商业企业",
      unit: "件",
      editions: ["2019", "2021"],
      article: "第十五条、第三十二条",
    });
    expect(byKey.get("activeDisclosure.art20_8.fees.amount")).toMatchObject({
      unit: "万元",
      editions: ["2021"],
      article: "第二十条第（八）项",
    });
    expect(byKey.get("activeDisclosure.art20_9.procurement.amount")?.unit).toBeNull();
  });

  test("every cell that is read has a key", () => {
    const pages = [htmlForm("2021", cityReport2024), htmlForm("2019", officeReport2019)];
    const read = pages.flatMap((page) => readStatistics(page).cells.map(({ key }) => key));
    expect(read.filter((key) => !byKey.has(key))).toEqual([]);
  });
});
