import { describe, expect, test } from "vitest";
import type { Found } from "../../shared/reading.ts";
import { metadataOf } from "./evidence-of.ts";

async function yearIn(lines: readonly string[], url?: string): Promise<Found<number> | null> {
  const html = `<html><body><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join("")}</div></body></html>`;
  return (await metadataOf({ html, ...(url === undefined ? {} : { url }) })).year;
}

const BODY = "我局认真落实《中华人民共和国政府信息公开条例》，公开信息10条。";

describe("evidence", () => {
  test.each<readonly [string, readonly string[], number]>([
    ["year/title", ["青衡县水利局2019年政府信息公开工作年度报告", BODY], 2019],
    ["year/period", ["年报", "本报告数据统计期限自2019年1月1日起至2019年12月31日止。", BODY], 2019],
    ["year/period", ["年报", "所列数据的统计期为2019年1月1日到12月31日。", BODY], 2019],
    ["year/preface", ["年报", "现公布我局2019年度政府信息公开工作年度报告。", BODY], 2019],
    ["year/return", ["附表", "政府信息公开情况统计表（2016年度）", BODY], 2016],
  ])("%s states it", async (rule, lines, year) => {
    expect(await yearIn(lines)).toMatchObject({ value: year, rule, inferred: false });
  });

  test("the prose and the dates only let it be concluded", async () => {
    const told = await yearIn(["一、总体情况", "2020年，我局公开信息10条。2020年未收到申请。"]);
    expect(told).toMatchObject({ value: 2020, rule: "year/narrative", inferred: true });
    const dated = await yearIn(["一、总体情况", BODY, "青衡县水利局", "2021年1月20日"]);
    expect(dated).toMatchObject({ value: 2020, rule: "year/published", inferred: true });
  });

  test("a folder of the year's reports is the weakest", async () => {
    const url = "http://www.qingheng-county.gov.cn/zwgk/zfxxgknb/2019n/";
    expect(await yearIn(["一、总体情况", BODY], url)).toMatchObject({
      value: 2019,
      rule: "year/address",
    });
  });
});

describe("distractors", () => {
  test.each<readonly [string, string]>([
    [
      "years in other documents' titles",
      "2020年，我局公开10条。落实《2019年政务公开工作要点》《2019年工作安排》《2019年分工》。",
    ],
    [
      "numbers of documents",
      "2020年，我局公开10条，执行国办发〔2019〕9号、省政办发〔2019〕12号、县政办发〔2019〕3号。",
    ],
    [
      "the year before",
      "2020年，我局公开10条。2020年收到申请2件，比2019年减少1件，较2019年下降三成，同比2019年持平。",
    ],
    ["plans for the next year", "2020年，我局公开10条。2021年工作思路如下，2021年将加强培训。"],
    [
      "days in the history of a site or gazette",
      "2020年，我局公开10条。2002年9月创办公报，2002年10月改版，2002年11月增刊。",
    ],
  ])("%s", async (_name, prose) => {
    expect((await yearIn(["一、总体情况", prose]))?.value).toBe(2020);
  });

  test("a report re-posted years later keeps the year of its title", async () => {
    const lines = [
      "青衡县水利局2017年政府信息公开工作年度报告",
      "发布时间：2020-06-29 来源：青衡县水利局",
      BODY,
    ];
    expect((await yearIn(lines))?.value).toBe(2017);
  });

  test("a title with the year of publication loses to the counting period", async () => {
    const lines = [
      "青衡县水利局2019年政府信息公开工作年度报告",
      "统计期限自2018年1月1日起至2018年12月31日止。",
      BODY,
      "青衡县水利局",
      "2019年1月20日",
    ];
    expect((await yearIn(lines))?.value).toBe(2018);
  });

  test.each<readonly [string, readonly string[]]>([
    ["a masked year", ["**县20**年政府信息公开工作年度报告", "20xx年，公开信息10条。"]],
    ["lost digits", ["年报", "统计期限自201911日起至20191231日止，公开10条。"]],
    ["two years told of alike", ["一、总体情况", "2018年公开3条，2019年公开4条。"]],
  ])("%s give none", async (_name, lines) => {
    expect(await yearIn(lines)).toBeNull();
  });

  test("an epoch address is no date of publication", async () => {
    const url = "http://www.qingheng-county.gov.cn/gknb/t19700101_3416528.shtml";
    expect(await yearIn(["一、总体情况", BODY], url)).toBeNull();
  });
});
