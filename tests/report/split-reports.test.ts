import { describe, expect, test } from "vitest";
import { readCapture } from "../../shared/index.ts";
import type { Reading } from "../../shared/index.ts";
import { lossesOf } from "../cases/conservation.ts";
import { captureOf } from "../support/capture.ts";

const SECTIONS = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "存在的主要问题",
];
const NUMBERS = ["一", "二", "三", "四"];

function report(agency: string, year: number): string {
  const sections = SECTIONS.map(
    (heading, i) =>
      `<p>${NUMBERS[i]}、${heading}</p><p>${year}年，${agency}围绕${heading}开展各项工作，全年共办理事项${year - 2000 + i}件，均按规定的程序和时限办结，群众反映良好，没有发生影响公开质量的情形，各项制度进一步健全。</p>`,
  );
  return `<p>${agency}${year}年政府信息公开工作年度报告</p>${sections.join("")}`;
}

const read = async (html: string): Promise<readonly Reading[]> => readCapture(captureOf(html));
const keys = (readings: readonly Reading[]): readonly string[] =>
  readings.map(({ metadata }) => `${metadata.agency?.value.name} ${metadata.year?.value}`);

describe("a page that holds several reports", () => {
  const tabs = `<title>年度报告_云岫县人民政府</title><div class="nav">首页</div><div id="zoom">
    <div class="tab">${report("云岫县水务局", 2021)}</div>
    <div class="tab" style="display:none">${report("云岫县水务局", 2020)}</div>
    <div class="tab" style="display:none">${report("云岫县水务局", 2019)}</div></div>`;

  test("gives one Reading for each year, hidden tabs among them", async () => {
    const readings = await read(tabs);
    expect(keys(readings)).toEqual(["云岫县水务局 2021", "云岫县水务局 2020", "云岫县水务局 2019"]);
    expect(readings.map(({ kind }) => kind)).toEqual(["report", "report", "report"]);
    expect(readings.map(({ source }) => source.part)).toEqual(["report 1", "report 2", "report 3"]);
    expect(readings[1]?.text).not.toContain("2021年");
    expect(lossesOf(captureOf(tabs), readings)).toEqual([]);
  });

  test("gives one for each department", async () => {
    const readings = await read(
      `<div id="zoom">${report("云岫县水务局", 2020)}${report("云岫县民政局", 2020)}</div>`,
    );
    expect(keys(readings)).toEqual(["云岫县水务局 2020", "云岫县民政局 2020"]);
  });

  test("is not one that names other years, or prints its title or itself twice", async () => {
    const one = report("云岫县水务局", 2020);
    const titles = [2019, 2018].map(
      (year) => `<p>云岫县水务局${year}年政府信息公开工作年度报告</p>`,
    );
    for (const content of [`${one}${titles.join("")}`, `${titles.join("")}${one}`, one + one])
      expect(await read(`<div id="zoom">${content}</div>`)).toHaveLength(1);
  });
});
