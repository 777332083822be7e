import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf, textCapture } from "../../support/capture.ts";

const FARM = [
  "和田县",
  "华宁县",
  "皋兰县",
  "出国",
  "资溪县",
  "永修县",
  "鄯善县",
  "吴桥县",
  "车险",
  "留坝县",
  "安多县",
];
const PROSE = "2019年，我局公开农产品质量安全监测、农机购置补贴信息377条，均已答复。";

async function read(body: string): Promise<Reading | undefined> {
  const capture = body.startsWith("<")
    ? captureOf(`<div id="zoom">${body}</div>`)
    : textCapture(body);
  return (await readCapture(capture))[0];
}

/** The lines that are left, and the rules that took the others. */
async function farmIn(body: string): Promise<object> {
  const reading = await read(body);
  const rules = new Set(reading?.removals.map(({ rule }) => rule));
  return { lines: reading?.text.split("\n"), rules: [...rules] };
}

const farmOff = (...lines: readonly string[]): object => ({ lines, rules: ["inserted/link-farm"] });

describe("places of the whole country on a string", () => {
  test.each([
    ["between bars", FARM.join("| ")],
    ["between wide bars", FARM.join("｜")],
    ["between spaces", FARM.join(" ")],
    ["between commas", FARM.join("、")],
  ])("%s", async (_, farm) => {
    expect(await farmIn(`${PROSE}\n${farm}`)).toEqual(farmOff(PROSE));
  });

  test.each([
    ["in items", `<ul>${FARM.map((name) => `<li>${name}</li>`).join("")}</ul>`],
    ["in paragraphs", FARM.map((name) => `<p>${name}</p>`).join("")],
    ["in cells", `<table><tr>${FARM.map((name) => `<td>${name}</td>`).join("")}</tr></table>`],
  ])("%s", async (_, farm) => {
    expect(await farmIn(`<p>${PROSE}</p>${farm}<p>${PROSE}</p>`)).toEqual(farmOff(PROSE, PROSE));
  });

  test("go from the end of a sentence, with the line above that speaks of links", async () => {
    expect(await farmIn(`${PROSE} ${FARM.join("| ")}`)).toEqual(farmOff(PROSE));
    expect(await farmIn(`${PROSE}\n热搜词条排行榜\n${FARM.join("|")}`)).toEqual(farmOff(PROSE));
  });

  test("take no cells along from the table above them", async () => {
    const table = "<table><tr><td>培训人员数</td><td>人次</td><td>0</td></tr></table>";
    const farm = FARM.map((name) => `<p>${name}</p>`).join("");
    expect(await farmIn(`<p>${PROSE}</p>${table}${farm}`)).toEqual(
      farmOff(PROSE, "培训人员数\t人次\t0"),
    );
  });

  test.each(["全国分站：", "夜色站地区导航", "附近城市服务指引："])(
    "go with the line that introduces them: %s",
    async (heading) => {
      const farm = FARM.join("、");
      expect(await farmIn(`<p>${PROSE}</p><p>${heading}</p><p>${farm}</p>`)).toEqual(
        farmOff(PROSE),
      );
    },
  );

  test.each([
    "临渡县水务局办公室",
    "二〇二一年一月八日",
    "六、其他需要报告的事项",
    "电子邮箱：slj@example.gov.cn",
    "（此件向社会主动公布）",
  ])("leave the report's last line: %s", async (last) => {
    const farm = FARM.join("、");
    expect(await farmIn(`<p>${PROSE}</p><p>${last}</p><p>${farm}</p>`)).toEqual(
      farmOff(PROSE, last),
    );
  });

  test("say no more than where they came from", async () => {
    const reading = await read(`${PROSE}\n${FARM.join("| ")}`);
    expect(reading?.removals[0]?.evidence).toMatch(
      /^11 names between bars or in a list, of places in [4-9] provinces$/u,
    );
    expect(reading?.metadata.agency).toBeNull();
  });
});

describe("honest lists of places", () => {
  test.each([
    [
      "the counties of one prefecture",
      "和田县|墨玉县|皮山县|洛浦县|策勒县|于田县|民丰县|和田市|昆玉市",
    ],
    [
      "the menu of a site",
      "首页|政务公开|政务服务|互动交流|走进青衡|要闻动态|专题专栏|数据发布|领导之窗|机构职能",
    ],
    ["the provinces", "北京市|天津市|河北省|山西省|辽宁省|吉林省|上海市|江苏省|浙江省|安徽省"],
    [
      "counties in a sentence",
      "与和田县、华宁县、皋兰县、资溪县、永修县、鄯善县、吴桥县、留坝县、安多县开展对口支援。",
    ],
  ])("%s", async (_, line) => {
    const reading = await read(`${PROSE}\n${line}`);
    expect(reading?.text).toBe(`${PROSE}\n${line}`);
  });

  test("that lead to public bodies or stay on the site", async () => {
    for (const href of ["http://www.qingheng.gov.cn/nb/", "../nb/index.html"]) {
      const list = FARM.map((name) => `<li><a href="${href}">${name}</a></li>`).join("");
      const reading = await read(`<p>${PROSE}</p><ul>${list}</ul>`);
      expect(reading?.text.split("\n")).toEqual([PROSE, ...FARM]);
    }
  });
});
