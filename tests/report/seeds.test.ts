import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evidenceOf, kindOf, metadataOf } from "./evidence-of.ts";

/** Real texts, beside the checkout and never in it (REPORT-FORMAT 8.1 says what is to be read from each). */
const SEEDS = new URL("../../../shared/seeds/", import.meta.url);
const isThere = existsSync(SEEDS);

function seed(number: string): { readonly text: string } {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(number)) ?? "";
  return { text: readFileSync(new URL(file, SEEDS), "utf8") };
}

describe.skipIf(!isThere)("the five real texts (skipped where ../shared/seeds is absent)", () => {
  test("000 is a sample text of a content farm", async () => {
    expect(await kindOf(seed("000"))).toMatchObject({
      kind: "lookalike",
      lookalike: "template",
      standing: "unknown",
    });
    expect((await metadataOf(seed("000"))).agency).toBeNull();
  });

  test.each<readonly [string, string, string, number]>([
    ["001", "高新区(新市区)政府办公室", "650104", 2017],
    ["002", "盘锦市", "211100", 2008],
    ["003", "四平市", "220300", 2020],
    ["004", "成吉思汗镇", "150783103", 2016],
  ])("%s is a report of %s (%s) for %i", async (number, name, divisionCode, year) => {
    expect((await kindOf(seed(number))).kind).toBe("report");
    expect(await metadataOf(seed(number))).toMatchObject({
      agency: { value: { name, divisionCode } },
      year: { value: year },
    });
  });

  test("001 is dated by its signature, 004 by its publication line", async () => {
    expect((await metadataOf(seed("001"))).issuedOn?.value).toBe("2018-02-08");
    expect((await metadataOf(seed("004"))).publishedOn?.value).toBe("2017-02-10");
  });

  test("003 has no title and its agency is only concluded", async () => {
    const { title, agency } = await metadataOf(seed("003"));
    expect(title).toBeNull();
    expect(agency?.inferred).toBe(true);
  });

  test("003 keeps its numbering, holes and all, and its rows out of it", async () => {
    const { sections } = await evidenceOf(seed("003"));
    expect(sections.filter(({ level }) => level === 1).map(({ heading }) => heading)).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]);
  });

  test("002 has three headings without numbers", async () => {
    const { sections } = await evidenceOf(seed("002"));
    expect(sections.filter(({ level }) => level === 1).map(({ heading }) => heading)).toEqual([
      "公开政府信息情况",
      "政府信息公开工作情况",
      "存在问题及改进意见",
    ]);
  });
});
