import { describe, expect, test } from "vitest";
import { metadataOf } from "./evidence-of.ts";

interface Surroundings {
  readonly agency?: string;
  readonly url?: string;
  readonly head?: string;
  readonly above?: string;
  readonly text?: string;
  readonly below?: string;
}

/** The division of an agency whose name many places share, by what stands around it. */
async function divisionBy(around: Surroundings): Promise<string | null | undefined> {
  const { agency = "鼓楼区档案局", url, head = "", above = "", text = "", below = "" } = around;
  const html =
    `<html><head>${head}</head><body>${above}<h1>${agency}2019年政府信息公开工作年度报告</h1><div id="zoom">` +
    `<p>一、概述</p><p>2019年，公开信息10条，做好依申请公开工作。${text}</p>` +
    `<p>二、存在的问题</p><p>更新不够及时，今后改进。</p></div>${below}</body></html>`;
  const metadata = await metadataOf({ html, ...(url === undefined ? {} : { url }) });
  return metadata.agency?.value.divisionCode;
}

describe("a district of many cities", () => {
  test("stays open by itself, but its level does not", async () => {
    const html = `<h1>鼓楼区档案局2019年政府信息公开工作年度报告</h1><p>一、概述</p><p>公开信息。</p>`;
    const { agency } = await metadataOf({ html });
    expect(agency?.value).toMatchObject({ divisionCode: null, level: "county" });
  });

  test.each([
    ["a city that the text names", { text: "按照徐州市统一部署，健全机制。" }, "320302"],
    ["the telephone's area code", { text: "（电话：0516-83836666）" }, "320302"],
    ["an area code in brackets", { text: "电话（0591）83836666。" }, "350102"],
    ["the postcode's province", { text: "邮政编码：350001。" }, "350102"],
    [
      "a document's number",
      { text: "按照《方案》（徐鼓政办发〔2019〕5号）执行，徐州。" },
      "320302",
    ],
    [
      "the organiser in the footer",
      { below: `<div class="foot">主办：徐州市鼓楼区人民政府</div>` },
      "320302",
    ],
    [
      "crumbs that only a label tells from other lines",
      {
        above:
          `<div class="head"><a href="/">鼓楼区人民政府门户网站</a></div><div class="bread">您所在的位置：` +
          `<a href="/">鼓楼区</a> / <a href="/a/">徐州市</a> / <a href="/b/">信息公开年报</a></div>`,
      },
      "320302",
    ],
    [
      "the site's name in the page's",
      { head: `<title>年报-徐州市鼓楼区人民政府</title>` },
      "320302",
    ],
    [
      "initials of city and district in the host",
      { url: "http://www.xzgl.gov.cn/a.htm" },
      "320302",
    ],
    ["the city's host", { url: "http://gl.xuzhou.gov.cn/a.htm" }, "320302"],
  ] as const)("is settled by %s", async (_what, around, code) => {
    expect(await divisionBy(around)).toBe(code);
  });

  test("is not settled by a host outside the government's, nor by its own name in pinyin", async () => {
    expect(await divisionBy({ url: "http://www.xzgl.com/a.htm" })).toBeNull();
    expect(await divisionBy({ url: "http://www.gulou.gov.cn/a.htm" })).toBeNull();
  });

  test("stays open where two clues of one weight disagree", async () => {
    const text = "电话：0516-83836666。邮政编码：350001。";
    expect(await divisionBy({ text })).toBeNull();
  });
});

test.each([
  ["南宁市生态环境局邕宁区分局", "450109"],
  ["南宁市生态环境局邕宁分局", "450109"],
  ["南宁市公安局邕宁区分局交通警察大队", "450109"],
  ["国家税务总局盘锦市税务局", "211100"],
])("a branch belongs to the place behind its organ: %s", async (agency, code) => {
  expect(await divisionBy({ agency })).toBe(code);
});

test("the site's name with its parents is not the agency's fuller name", async () => {
  const html =
    `<html><head><meta name="SiteName" content="九江市武宁县人民政府网"></head><body><h1>年度报告</h1>` +
    `<p>一、概述</p><p>2019年，公开信息。</p><p>武宁县人民政府</p><p>2020年1月2日</p></body></html>`;
  expect((await metadataOf({ html })).agency).toMatchObject({
    value: { name: "武宁县人民政府", divisionCode: "360423" },
    rule: "agency/signature",
    inferred: false,
  });
});
