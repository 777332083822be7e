import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../shared/index.ts";
import { captureOf, textCapture } from "../support/capture.ts";

async function read(html: string): Promise<Reading> {
  const [reading] = await readCapture(captureOf(html));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const rules = (reading: Reading): readonly string[] => reading.removals.map(({ rule }) => rule);

describe("what stands around the content", () => {
  const page = `<title>云岫县水务局2022年政府信息公开工作年度报告_云岫县人民政府</title>
    <div class="nav"><a href="/">首页</a><a href="/zwgk">政务公开</a></div>
    <div class="path">当前位置:首页 > 政府信息公开年报</div>
    <h1>云岫县水务局2022年政府信息公开工作年度报告</h1>
    <p>发布时间:2023-01-18 来源:县水务局 浏览次数:12</p>
    <div id="zoom"><p>2022年,本局主动公开政府信息34条,全部通过县政府门户网站发布。</p><p>【打印】【关闭】</p></div>
    <div class="foot">主办:云岫县人民政府办公室</div>`;

  test("is removed with its reason, the title kept", async () => {
    const reading = await read(page);
    expect(reading.text.split("\n")).toEqual([
      "云岫县水务局2022年政府信息公开工作年度报告",
      "2022年,本局主动公开政府信息34条,全部通过县政府门户网站发布。",
    ]);
    expect(rules(reading)).toEqual([
      "chrome/outside-content",
      "chrome/breadcrumb",
      "chrome/publication-line",
      "chrome/footer",
      "chrome/page-tools",
    ]);
  });
});

describe("hidden text", () => {
  test("goes, unless it holds parts of the form", async () => {
    const reading = await read(`<div id="zoom">
      <div style="display:none"><a href="http://x.example/">真人投注</a></div>
      <div style="display:none"><p>一、总体情况</p><p>二、主动公开政府信息情况 12条</p></div>
      <p>本年度收到政府信息公开申请3件,均已按期答复申请人。</p></div>`);
    expect(reading.text).toContain("总体情况");
    expect(reading.text).not.toContain("投注");
    expect(reading.removals).toMatchObject([
      { kind: "hidden", rule: "hidden/display-none", text: "真人投注" },
    ]);
  });
});

describe("the browser's marks on invisible nodes", () => {
  const page = `<div id="zoom"><p data-nianbao-hidden="display">真人投注</p>
    <p>本年度收到政府信息公开申请3件,均已按期答复申请人。</p></div>`;

  test("are believed of a clip", async () => {
    const [reading] = await readCapture(captureOf(page, { via: "clip" }));
    expect(reading?.removals).toMatchObject([{ rule: "hidden/computed-style", text: "真人投注" }]);
  });

  test("are believed of what the crawl's own browser made of a page, and the Reading says so", async () => {
    const [reading] = await readCapture(captureOf(page, { via: "crawl", rendered: true }));
    expect(reading?.removals).toMatchObject([{ rule: "hidden/computed-style", text: "真人投注" }]);
    expect(reading?.source.rendered).toBe(true);
  });

  test("hide nothing on a crawled page, where anyone may have set them", async () => {
    const [reading] = await readCapture(captureOf(page, { via: "crawl" }));
    expect(reading?.removals.filter(({ kind }) => kind === "hidden")).toEqual([]);
  });
});

describe("brands", () => {
  test("a brand for a word leaves □ and a candidate, a banner leaves nothing", async () => {
    const [reading] = await readCapture(
      textCapture(
        "球盟会体育\n我局调整球盟会体育领导小组,明确球盟会体育工作人员。\n今年收到政府信息公开申请12件。",
      ),
    );
    expect(reading?.text).toBe("我局调整□领导小组,明确□工作人员。\n今年收到政府信息公开申请12件。");
    expect(reading?.removals.map(({ kind, text }) => [kind, text])).toEqual([
      ["inserted", "球盟会体育"],
      ["substituted", "球盟会体育"],
      ["substituted", "球盟会体育"],
    ]);
    expect(reading?.removals[1]?.candidates[0]?.text).toBe("政务公开");
  });

  test("honest words stay (REPORT-FORMAT 7.6)", async () => {
    const text = [
      "市体育局、体育总局和体育彩票公益金的使用情况,金沙县、开云镇、永利公司、皇冠酒店。",
      "查处开设赌场案件3起、六合彩赌博案件1起,港澳办、澳门特别行政区、太阳能、银河路。",
      "政务直播、直播带货、成人高考、APP、PPP、UKey、e通、民e通、UED设计、Tibet。",
      "南康市民体育馆、足球场地、群众体育赛事、福利彩票。",
    ].join("\n");
    const [reading] = await readCapture(textCapture(text));
    expect(reading?.text).toBe(text);
    expect(reading?.removals).toEqual([]);
  });

  test("advertisements and link farms are whole lines", async () => {
    const farm = [
      "和田县",
      "华宁县",
      "平川区",
      "出国",
      "车险",
      "临桂区",
      "丰县",
      "武冈",
      "石台",
      "乌什",
      "兰溪",
    ];
    const [reading] = await readCapture(
      textCapture(
        `华体会官网app下载,真人百家乐注册送彩金\n国产精品久久_亚洲欧美_无码一区\n本年度公开信息3条。\n${farm.join("| ")}`,
      ),
    );
    expect(reading?.text).toBe("本年度公开信息3条。");
    expect(reading?.removals.map(({ rule }) => rule).toSorted()).toEqual([
      "inserted/adult",
      "inserted/advertisement",
      "inserted/link-farm",
    ]);
  });
});

describe("the glued abstract of an encyclopaedia mirror", () => {
  test("is a duplicate; a sentence said twice is not", async () => {
    const body = "2、依申请\n全市共受理申请12条,均已答复。\n目前共收到意见17条,全部转办。";
    const glued = `年度报告\n2、依申请全市共受理申请12条,均已答复。目前共收到意见17条,全部转办。\n${body}`;
    const [reading] = await readCapture(textCapture(glued));
    expect(reading?.text).toBe(`年度报告\n${body}`);
    const [kept] = await readCapture(
      textCapture(`年度报告\n全市共受理申请12条,均已答复。\n${body}`),
    );
    expect(kept?.removals).toEqual([]);
  });
});
