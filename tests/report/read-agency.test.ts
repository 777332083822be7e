import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Agency, Found } from "../../shared/reading.ts";
import { agencyName } from "../../shared/report/agency/agency-name.ts";
import { metadataOf } from "./evidence-of.ts";

interface Parts {
  readonly title?: string;
  readonly preface?: string;
  readonly text?: string;
  readonly signature?: string;
  readonly head?: string;
  readonly above?: string;
}

/** A report's page with agencies where the test puts them. */
async function agencyIn(parts: Parts): Promise<Found<Agency> | null> {
  const {
    title = "2019年政府信息公开工作年度报告",
    preface = "根据《中华人民共和国政府信息公开条例》，编制本报告。",
    text = "2019年，公开信息10条，做好依申请公开工作，未收取费用。",
    signature = "",
    head = "",
    above = "",
  } = parts;
  const html =
    `<html><head>${head}</head><body>${above}<h1>${title}</h1><div id="zoom"><p>${preface}</p>` +
    `<p>一、概述</p><p>${text}</p><p>二、存在的问题</p><p>更新不够及时，今后改进。</p>` +
    `${signature === "" ? "" : `<p>${signature}</p><p>2020年1月20日</p>`}</div></body></html>`;
  return (await metadataOf({ html })).agency;
}

describe("evidence, from strong to weak", () => {
  const weaker: Parts = {
    title: "青衡县2019年政府信息公开工作年度报告",
    signature: "青衡县统计局",
    head: `<meta name="ContentSource" content="青衡县财政局"><meta name="SiteName" content="青衡县人民政府门户网站">`,
    above: `<div>当前位置：首页 &gt; 政府信息公开 &gt; 青衡县司法局 &gt; 信息公开年报</div>`,
  };
  const preface = "根据《条例》规定，现公布青衡县水利局2019年政府信息公开工作年度报告。";

  test("the preface goes before all", async () => {
    const agency = await agencyIn({ ...weaker, preface });
    expect([agency?.value.name, agency?.rule]).toEqual(["青衡县水利局", "agency/preface"]);
  });

  test("then the signature, the title, the publisher, the source, the breadcrumb, the site", async () => {
    const { title = "", head = "", above = "" } = weaker;
    const box = "<p>发布机构：青衡县档案馆　发布日期：2020-01-21</p>";
    const site = `<meta name="SiteName" content="青衡县人民政府门户网站">`;
    expect((await agencyIn(weaker))?.value.name).toBe("青衡县统计局");
    expect((await agencyIn({ title, head, above }))?.value.name).toBe("青衡县");
    expect((await agencyIn({ head, above: above + box }))?.value.name).toBe("青衡县档案馆");
    expect((await agencyIn({ head, above }))?.value.name).toBe("青衡县财政局");
    expect((await agencyIn({ head: site, above }))?.value.name).toBe("青衡县司法局");
    expect(await agencyIn({ head: site })).toMatchObject({
      value: { name: "青衡县人民政府" },
      rule: "agency/site-name",
      inferred: true,
    });
  });

  test.each([
    ["本报告由青衡县水利局编制。", "青衡县水利局"],
    ["青衡县水利局根据《中华人民共和国政府信息公开条例》编制本报告。", "青衡县水利局"],
    ["按照《条例》要求，青衡县水利局编制了2019年政府信息公开年度报告。", "青衡县水利局"],
    ["现公布2019年青衡县人民政府信息公开工作年度报告。", "青衡县人民政府"],
    ["如有疑问，请与青衡县水利局联系（电话：000-0000000）。", "青衡县水利局"],
  ])("%s", async (sentence, name) => {
    expect((await agencyIn({ preface: sentence }))?.value.name).toBe(name);
  });

  test("the site's name before the headline in the page's title is not the author's", async () => {
    const head = `<title>云岫市青衡县人民政府 2019年政府信息公开工作年度报告</title>`;
    const signed = await agencyIn({ head, signature: "青衡县人民政府" });
    expect(signed).toMatchObject({ value: { name: "青衡县人民政府" }, inferred: false });
    expect(await agencyIn({ head: head.replace("人民政府", "水利局") })).toMatchObject({
      value: { name: "云岫市青衡县水利局" },
      rule: "agency/window-title",
      inferred: true,
    });
  });

  test("an agency that only speaks of itself is not named", async () => {
    expect(
      await agencyIn({ preface: "现将我局2019年政府信息公开工作年度报告予以公布。" }),
    ).toBeNull();
  });

  test("the fuller form of the same name is taken", async () => {
    const parts = {
      title: "水利局2019年政府信息公开工作年度报告",
      above: "<p>来源：青衡县水利局 作者：佚名</p>",
    };
    expect((await agencyIn(parts))?.value.name).toBe("青衡县水利局");
  });
});

describe("a government and its office", () => {
  test("have reports of their own", async () => {
    const government = await agencyIn({ title: "青衡县人民政府2019年政府信息公开工作年度报告" });
    const office = await agencyIn({ title: "青衡县人民政府办公室2019年政府信息公开工作年度报告" });
    expect([government?.value.name, government?.value.type]).toEqual([
      "青衡县人民政府",
      "government",
    ]);
    expect([office?.value.name, office?.value.type]).toEqual([
      "青衡县人民政府办公室",
      "government-office",
    ]);
  });

  test("the office signs the government's report without making it its own", async () => {
    const agency = await agencyIn({
      title: "青衡县人民政府2019年政府信息公开工作年度报告",
      signature: "青衡县人民政府办公室",
    });
    expect(agency?.value.name).toBe("青衡县人民政府");
  });
});

describe("division, level and type", () => {
  test.each<readonly [string, string | null, Agency["level"], Agency["type"]]>([
    ["盘锦市人民政府", "211100", "prefecture", "government"],
    ["盘锦市大洼区人民政府办公室", "211104", "county", "government-office"],
    ["盘锦市财政局", "211100", "prefecture", "department"],
    ["四川省教育厅", "510000", "province", "department"],
    ["国家税务总局盘锦市税务局", "211100", "prefecture", "vertically-managed"],
    ["成吉思汗镇人民政府", "150783103", "township", "township"],
    ["盘锦市高新技术产业开发区管理委员会", "211100", null, "functional-zone"],
    ["盘锦市国有资产监督管理委员会", "211100", "prefecture", "department"],
    ["贵阳市人民政府办公厅", "520100", "prefecture", "government-office"],
    ["浦东新区", "310115", "county", "government"],
    ["兰州新区管理委员会", "620100", null, "functional-zone"],
    ["全椒县平台镇人民政府", null, "township", "township"],
    ["盘锦市城市管理综合行政执法局", "211100", "prefecture", "department"],
    ["盘锦市市场监督管理局", "211100", "prefecture", "department"],
    ["盘锦市住房和城乡建设局", "211100", "prefecture", "department"],
    ["盘锦市青衡县水利局", null, "county", "department"],
    ["商城县水利局", "411524", "county", "department"],
    ["济源市水利局", "419001", "county", "department"],
    ["东莞市石碣镇人民政府", "441900101", "township", "township"],
    ["青衡县水利局", null, "county", "department"],
    ["青衡市水利局", null, null, "department"],
    ["九岚县审计局", null, "county", "department"],
    ["国家发展和改革委员会", null, "national", "department"],
  ])("%s", async (name, divisionCode, level, type) => {
    const agency = await agencyIn({ title: `${name}2019年政府信息公开工作年度报告` });
    expect(agency?.value).toMatchObject({ name, divisionCode, level, type });
  });

  test.each([
    ["石家庄空港经济区管委会", "130100"],
    ["蒲江县空港经济区管委会", "510131"],
    ["吉林高新技术产业开发区管理委员会", "220200"],
    ["青岛综合保税区管理委员会", "370200"],
  ])("a zone takes the code of the place it is named for: %s", async (name, code) => {
    const agency = await agencyIn({ title: `${name}2019年政府信息公开工作年度报告` });
    expect(agency?.value).toMatchObject({
      divisionCode: code,
      level: null,
      type: "functional-zone",
    });
  });

  test.each([
    ["4303000012", "430300"],
    ["4303210012", "430321"],
  ])("湘潭 is the city or the county whose site it is", async (siteCode, code) => {
    const title = "湘潭经开区管理委员会2019年政府信息公开工作年度报告";
    const head = `<meta name="SiteIDCode" content="${siteCode}">`;
    expect((await agencyIn({ title, head }))?.value.divisionCode).toBe(code);
  });

  test("a place does not end inside a department's word", async () => {
    const title = "铜陵市郊区乡村振兴局2019年政府信息公开工作年度报告";
    expect((await agencyIn({ title }))?.value.divisionCode).toBe("340711");
  });

  test("a township that the table no longer has keeps the path around it", async () => {
    const agency = await agencyIn({ title: "全椒县平台镇人民政府2019年政府信息公开工作年度报告" });
    expect(agency?.value.divisionPath).toEqual(["安徽省", "滁州市", "全椒县"]);
  });

  const shared = "城关镇人民政府2019年政府信息公开工作年度报告";

  test("a shared name is settled by the site's code", async () => {
    const head = `<meta name="SiteIDCode" content="3403220012">`;
    expect((await agencyIn({ title: shared, head }))?.value.divisionPath).toEqual([
      "安徽省",
      "蚌埠市",
      "五河县",
      "城关镇",
    ]);
  });

  test("or by the places the text names", async () => {
    const text = "2019年，我镇在五河县委、县政府领导下公开信息10条，做好依申请公开工作。";
    expect((await agencyIn({ title: shared, text }))?.value.divisionCode).toBe("340322100");
  });

  test("and stays open where nothing settles it", async () => {
    expect((await agencyIn({ title: shared }))?.value).toMatchObject({
      divisionCode: null,
      divisionPath: [],
    });
  });

  test("a relative name takes the division that the site's code gives", async () => {
    const agency = await agencyIn({
      title: "市水利局2019年政府信息公开工作年度报告",
      head: `<meta name="SiteIDCode" content="2111000003">`,
    });
    expect(agency?.value).toMatchObject({ name: "市水利局", divisionCode: "211100" });
  });

  test("a name from another province than the site's code settles nothing", async () => {
    const agency = await agencyIn({
      title: "盘锦市水利局2019年政府信息公开工作年度报告",
      head: `<meta name="SiteIDCode" content="4104000031">`,
    });
    expect(agency).toMatchObject({ value: { divisionCode: null }, inferred: true });
  });
});

describe("an agency that no line names", () => {
  test("is placed by a document's number and its government's documents", async () => {
    const agency = await agencyIn({
      title: "政府信息公开工作情况",
      text: "我局落实《四平市人民政府办公室关于便民措施的通知》和全市要点（四政公组办发〔2020〕6号），公开信息3条。",
    });
    expect(agency).toMatchObject({
      value: { name: "四平市", divisionCode: "220300", level: "prefecture", type: "department" },
      inferred: true,
    });
  });

  test("is the beginning of a name that was pasted over it", async () => {
    const name = "青衡省教育厅科技处-青衡省教育公共服务平台网站";
    const agency = await agencyIn({
      title: `2019年${name}政府信息公开工作年度报告`,
      text: `2019年，我厅公开信息3条，${name}印发了工作方案。`,
      signature: name,
    });
    expect(agency).toMatchObject({ value: { name: "青衡省教育厅" }, inferred: true });
  });

  test("is not guessed from one passing mention", async () => {
    expect(
      await agencyIn({ text: "2019年，我局学习了盘锦市的经验，公开信息3条，工作进展顺利。" }),
    ).toBeNull();
  });
});

test.each([
  "□水利局",
  "**市人民政府",
  "××县水利局",
  "某县水利局",
  "我局",
  "本机关",
  "全市",
  "各乡镇",
  "乡镇街道",
  "市直部门",
  "全部",
  "新闻发布会",
  "人民政府",
  "县政府办公室",
  "青衡县政府信息公开工作",
  "青衡县教育局-教育服务平台网站",
  "根据青衡县人民政府",
  "今年以来",
])("%s is no agency's name", (piece) => {
  expect(agencyName(piece)).toBeNull();
});

test("a name with a missing or masked character anywhere in it is none", () => {
  const marks = fc.constantFrom("□", "**", "××", "xx", "XX", "某", "?");
  fc.assert(
    fc.property(fc.nat({ max: 8 }), marks, (place, mark) => {
      const name = "青衡县水利局办公室";
      expect(agencyName(name)).toBe(name);
      expect(agencyName(name.slice(0, place) + mark + name.slice(place))).toBeNull();
    }),
  );
});
