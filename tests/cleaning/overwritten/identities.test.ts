import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf, textCapture } from "../../support/capture.ts";

interface Wish {
  readonly name: string;
  readonly head?: string;
  readonly self?: string;
  readonly day?: string;
}

/** A small report in which the agency bears a name; the same name stands in its head. */
async function reportOf({
  name,
  head = "",
  self = "局",
  day = "2020年1月17日",
}: Wish): Promise<Reading> {
  const title = `${name}2019年政府信息公开工作年度报告`;
  const [reading] = await readCapture(
    captureOf(`<head><title>${title}_信息公开年报_${name}</title>${head}</head><body>
      <div id="zoom"><h1>${title}</h1>
      <p>本报告由${name}按照《中华人民共和国政府信息公开条例》编制。</p>
      <p>一、总体情况</p>
      <p>2019年，我${self}公开信息266条，${name}印发了《${name}政务公开工作方案》。</p>
      <p>二、收到和处理政府信息公开申请情况</p><p>收到申请2件，均予答复。</p>
      <p>${name}</p><p>${day}</p></div></body>`),
  );
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

function firstCandidate({ removals }: Reading): string | undefined {
  return removals.find(({ kind }) => kind === "substituted")?.candidates[0]?.text;
}

const PASTED = [
  ["a department and a site behind the agency", "青衡县教育局安全科-青衡县教育公共服务平台网站"],
  ["a site of another business", "青衡县阳光人才信息网"],
  ["a greeting", "欢迎进入青衡县科技计划管理网"],
  ["an examination office", "中华青衡县招商考试服务中心官网"],
  ["two names with a bar", "青衡县教育局_青衡教育资源门户"],
  ["a tail in brackets", "青衡县教育局网上办事大厅（官方合作版）"],
  ["a colon", "青衡县教育局下属单位：青衡县质量检测中心"],
  ["a site without a word for sites", "青衡县驾校一点通"],
  ["the agency and a firm", "青衡县教育局（中国）有限公司官网"],
  ["a body of another kind than the text speaks of", "华阳职业技能鉴定中心"],
  ["no place", "精英家教网"],
  ["the agency and what is no word of a site", "青衡县教育局企业名录"],
  ["the agency and a post of its own", "青衡县教育局便民服务站"],
  ["what is nobody's name", "青衡县天气预报"],
  ["lawyers where the text says 我局", "青衡县律师事务所"],
  ["two bodies with a line between", "青衡县招生办_青衡县考试院"],
  ["a school where the text says 我局", "青衡县职业技术学院"],
  ["a travel agency where the text says 我局", "青衡县清泉旅行社"],
  ["a newspaper where the text says 我局", "青衡县晚报"],
  ["a library of papers", "清泉文库"],
  ["a body of no place", "王者码头"],
  ["a neighbourhood of no place", "王者社区"],
  ["a slogan, the agency and a site", "智慧青衡县教育局综合服务平台"],
] as const;

describe("the name of a site in place of the agency's", () => {
  test("a university that leads an assessment is no author of the report", async () => {
    const { text } = await reportOf({ name: "青衡县教育局" });
    const led =
      "由清泉师范大学牵头开展第三方评估，清泉师范大学组织了抽查，清泉师范大学印发了通报。";
    const [reading] = await readCapture(textCapture(`${text}\n${led}`));
    expect(reading?.text).toContain(led);
  });

  test("an opening agency does not end amid a word", async () => {
    const name = "青衡县人大常委会办公室综合业务处-青衡县公共服务平台网站";
    const { removals } = await reportOf({ name, self: "委" });
    const guesses = removals.flatMap(({ candidates }) => candidates.map(({ text }) => text));
    expect(guesses).not.toContain("青衡县人大常委");
    expect(guesses).not.toContain("青衡县人大常委会办");
  });

  test("does not take the half of a term that most of its places have behind it", async () => {
    const name = "青衡县教育局安全科-青衡县教育公共服务平台网站";
    const [reading] = await readCapture(
      captureOf(`<div id="zoom"><h1>2012年${name}政府信息公开工作年度报告</h1>
        <p>一、概述</p><p>我局公开信息266条，${name}印发了《${name}政府信息公开暂行规定》。</p>
        <p>利用${name}政府信息公开咨询台、${name}政府信息服务热线公开信息。</p><p>2013年3月18日</p></div>`),
    );
    expect(reading?.text).toContain("《□政府信息公开暂行规定》");
    expect(reading?.text).toContain("□政府信息服务热线");
    expect(reading?.kind).toBe("report");
  });

  test.each(PASTED)("%s leaves □ in every slot", async (_, name) => {
    const reading = await reportOf({ name });
    expect(reading.text).not.toContain(name);
    expect(reading.text.match(/□/gu)).toHaveLength(5);
    expect(reading.text.split("\n")[0]).toBe("□2019年政府信息公开工作年度报告");
    expect(reading.removals.filter(({ rule }) => rule === "substituted/identity")).toHaveLength(5);
    expect(reading.metadata.title?.value).toBe("□2019年政府信息公开工作年度报告");
    expect(reading.metadata.siteName).toBeNull();
  });

  test("the agency at its start is the first candidate, and whom the report is by", async () => {
    const reading = await reportOf({ name: PASTED[0][1] });
    const removal = reading.removals.find(({ kind }) => kind === "substituted");
    expect(removal?.candidates[0]).toMatchObject({ text: "青衡县教育局" });
    expect(removal?.evidence).toContain(
      "agency of a year, author, issuer, title of a document, signature",
    );
    expect(reading.metadata.agency).toMatchObject({
      value: { name: "青衡县教育局" },
      inferred: true,
    });
    expect(reading.kind).toBe("report");
  });

  test("an office inside the agency is no candidate, nor is a place alone", async () => {
    const name = "青衡县教育局综合业务处-青衡县公共服务网";
    const reading = await reportOf({ name });
    expect(firstCandidate(reading)).toBe("青衡县教育局");
  });

  test("alone in a line it was put in, where nothing is missing", async () => {
    const name = PASTED[0][1];
    const [reading] = await readCapture(
      captureOf(`<head><title>${name}</title></head><body><div id="zoom"><p>${name}</p>
        <p>${name}2019年政府信息公开工作年度报告</p><p>本报告由${name}编制，与${name}联系。</p>
        <p>2019年，我局公开信息266条。</p><p>${name}</p><p>2020年1月17日</p></div></body>`),
    );
    expect(reading?.text.split("\n")[0]).toBe("□2019年政府信息公开工作年度报告");
    expect(reading?.text).toMatch(/□\n2020年1月17日$/u);
    expect(reading?.removals.filter(({ kind }) => kind === "inserted")).toHaveLength(1);
  });

  test("of two agencies the one by whose kind the text calls itself goes first", async () => {
    const name = "青衡县大杨镇人民政府财政办公室-青衡乡镇服务网站";
    const reading = await reportOf({ name, self: "镇" });
    expect(firstCandidate(reading)).toBe("青衡县大杨镇人民政府");
  });

  test.each(["青衡县便民服务热线青衡县教育局官网", "青衡县教育局青衡县教育局掌上通"])(
    "of %s the agency whose place stands again, once",
    async (name) => {
      expect(firstCandidate(await reportOf({ name }))).toBe("青衡县教育局");
    },
  );

  test("what a site puts before a place's name is no part of the agency's", async () => {
    const reading = await reportOf({ name: "智慧青衡县教育局综合服务平台" });
    expect(reading.metadata.agency?.value.name).toBe("青衡县教育局");
  });

  test("on a page in traditional characters as on any other", async () => {
    const name = "乾縣教育局掌上生活";
    const head =
      "<meta name='Keywords' content='政務公開,辦事指南,機關規範,國務院辦公廳,條例實施'>";
    const [reading] = await readCapture(
      captureOf(`<head><title>${name}2019年政府信息公開工作年度報告</title>${head}</head><body><div id="zoom">
      <h1>${name}2019年政府信息公開工作年度報告</h1>
      <p>本報告由${name}按照《中華人民共和國政府信息公開條例》編製。</p><p>一、總體情況</p>
      <p>2019年，我局公開信息266條，組織業務培訓2場。</p><p>${name}</p><p>2020年1月17日</p></div></body>`),
    );
    expect(reading?.text.match(/□/gu)).toHaveLength(3);
    expect(reading?.metadata.agency?.value.name).toBe("乾县教育局");
  });

  test("the date of a signature may have lost 年, 月 and 日", async () => {
    const reading = await reportOf({ name: "青衡县阳光人才信息网", day: "2020117" });
    expect(reading.text).toContain("\n□\n2020117");
  });

  test("who the page comes from is a candidate; a place alone is none", async () => {
    const name = "欢迎进入青衡县科技计划管理网";
    expect((await reportOf({ name })).removals.at(-1)?.candidates).toEqual([]);
    const head = `<meta name="ContentSource" content="青衡县科学技术局">`;
    const reading = await reportOf({ name, head });
    expect(firstCandidate(reading)).toBe("青衡县科学技术局");
  });
});

const textOf = async (html: string): Promise<string> =>
  (await readCapture(captureOf(html))).map(({ text }) => text).join("\n");

/** A list's site gives the agency in brackets behind the title and in a label only. */
const listed = (name: string): string => `<body><div id="zoom">
  <h1>2019年度政府信息公开工作报告（${name}）</h1><p>作者：${name}</p>
  <p>所列数字由各科室报送，${name}汇总。我局公开信息266条。</p></div></body>`;
/** An index card and the line of contact. */
const carded = (name: string): string => `<body><div id="zoom">
  <table><tr><td>发文机构</td><td>${name}</td></tr></table>
  <p>现将${name}2019年度政府信息公开工作情况公布如下。我局公开信息266条。</p>
  <p>联系方式：${name}，地址府前街2号。</p></div></body>`;

describe("a name in few places", () => {
  const FOREIGN = ["青衡县房产超市信息港", "青衡县教育局党建云平台学习强市", "青衡县教育局资讯网"];
  test.each(FOREIGN)("%s behind a title, beside a label, as who adds up", async (name) => {
    expect(await textOf(listed(name))).toContain("由各科室报送，□汇总");
    expect(await textOf(carded(name))).toContain("联系方式：□，地址");
  });

  test.each(["青衡县教育局", "青衡县市场监督管理局（知识产权局）"])("%s stays", async (name) => {
    expect(await textOf(listed(name))).not.toContain("□");
    expect(await textOf(carded(name))).not.toContain("□");
  });
});

/** A page that names its agency in the title and beside 来源 only. */
const titled = (
  name: string,
): string => `<head><title>2019年度${name}政府信息公开年报</title></head>
  <body><div id="zoom"><h1>2019年度${name}政府信息公开年报</h1><p>来源：${name} 浏览：3</p><p>我局公开信息266条。</p></div></body>`;

test("the title of a report alone shows what a certain name was pasted over", async () => {
  expect(await textOf(titled("青衡县房产超市信息港"))).toContain("2019年度□政府信息公开年报");
  expect(await textOf(titled("青衡县广播电视台"))).not.toContain("□");
});

test("a school that calls itself 学校 reports on itself", async () => {
  const name = "青衡师范高等专科学校";
  const text = await textOf(`<body><div id="zoom"><h1>${name}2019年度政府信息公开工作报告</h1>
    <p>本报告由${name}编制。2019年，学校党组召开会议，学校及时公开信息266条。</p>
    <p>${name}</p><p>2020年1月17日</p></div></body>`);
  expect(text).not.toContain("□");
});

const about = (sentence: string): string => `<head>
    <title>青衡县教育局2019年政府信息公开工作年度报告_青衡县人民政府门户网站</title>
    <meta name="SiteName" content="青衡县人民政府门户网站"></head><body><div id="zoom">
    <h1>青衡县教育局2019年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>${sentence}</p>
    <p>${sentence}</p><p>青衡县教育局</p><p>2020年1月17日</p></div></body>`;

describe("honest names", () => {
  test.each([
    ["青衡县自来水有限公司", "公司"],
    ["青衡县第一人民医院", "院"],
    ["青衡县电子商务服务中心", "中心"],
    ["青衡县招商投资促进中心", "中心"],
    ["青衡县红十字会", "会"],
    ["国网青衡县供电公司", "公司"],
    ["云岫海事处", "处"],
    ["第八师一四九团", "团"],
    ["中国（青衡）自由贸易试验区云岫片区管理委员会", "委"],
    ["青衡镇粮库", "库"],
    ["青衡县人民政府政务服务中心", "县"],
    ["青衡县地税系统", "局"],
    ["青衡县中等职业技术学校", "校"],
    ["青衡县教育局招生考试中心", "中心"],
    ["云岫市公安局交通警察支队", "支队"],
    ["国网青衡电力有限公司云岫供电公司", "公司"],
    ["中国铁路青衡局集团有限公司", "集团公司"],
    ["国家电网有限公司青衡分部", "分部"],
    ["青衡县云岫区互联网信息办公室", "办"],
  ])("%s reports on itself", async (name, self) => {
    const reading = await reportOf({ name, self });
    expect(reading.text.split(name)).toHaveLength(6);
    expect(reading.removals.filter(({ kind }) => kind === "substituted")).toEqual([]);
  });

  test.each([
    "通过青衡县人民政府门户网站公开信息266条，在青衡教育网设立专栏2个。",
    "登录“中国青衡-青衡县人民政府门户网站”（网址：www.qingheng.gov.cn）查阅，通过“中国青衡-青衡县人民政府门户网站”公开3条。",
    "青衡县政府信息公开平台改版，青衡县政府信息公开平台共发布信息12条。",
    "建设北京-青衡高速公路，北京-青衡高速公路项目公开12次。",
    "2019年1月-2019年12月，办理结果“同意-部分同意-不同意”均已公开。",
  ])("%s", async (sentence) => {
    const [reading] = await readCapture(captureOf(about(sentence)));
    expect(reading?.text).toContain(sentence);
    expect(reading?.removals.filter(({ kind }) => kind === "substituted")).toEqual([]);
  });

  test.each([
    ["a private trade", "青衡县清泉律师事务所", true],
    ["a hospital, which may report", "青衡县人民医院", false],
  ])("%s where the text says 我县", async (_, name, isPasted) => {
    const { text } = await reportOf({ name, self: "县" });
    expect(text.includes(name)).toBe(!isPasted);
  });

  test("another agency of the place is none where the text is of another field", async () => {
    const name = "青衡县教育局学生服务网";
    expect(firstCandidate(await reportOf({ name }))).toBe("青衡县教育局");
    expect(firstCandidate(await reportOf({ name, self: "局和全县水务系统" }))).toBeUndefined();
    expect(
      firstCandidate(await reportOf({ name, self: "局（青水发〔2019〕3号）" })),
    ).toBeUndefined();
    expect(firstCandidate(await reportOf({ name, self: "局（青教发〔2019〕3号）" }))).toBe(
      "青衡县教育局",
    );
  });
});
