import { describe, expect, test } from "vitest";
import { readPage } from "./page-of.ts";

/** A page of a site that bears a name, which its text has in one sentence. */
const siteOf = (name: string): string => `<html>
  <head><title>2022年政府信息公开工作年度报告_${name}</title><meta name="SiteName" content="${name}"></head>
  <body><div id="zoom"><p>2022年政府信息公开工作年度报告</p>
  <p>我局主动公开信息36条。如需了解更多政府信息，可登录${name}网站（www.yunxiu.gov.cn）查询。</p></div>
  <div class="footer"><p>主办：${name}办公室</p></div></body></html>`;

const pageOf = (lines: readonly string[]): string =>
  `<body><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join("")}</div></body>`;

const departmentReport = (place: string): readonly string[] => [
  `现将${place}应急管理局2022年政府信息公开工作情况公布如下。`,
  `我局主动公开信息36条，${place}应急管理局办公室负责汇总。`,
  `今后，${place}应急管理局将以群众需求为导向。`,
  `请与${place}应急管理局联系（网址：www.yangpu.gov.cn）。`,
];

const agencyReport = (name: string): readonly string[] => [
  `${name}2022年政府信息公开工作年度报告`,
  `本年度报告由${name}根据《中华人民共和国政府信息公开条例》编制。`,
  `制定《${name}依申请公开工作规程》。${name}负责人走进演播室。`,
  `${name}从事政府信息公开的人员多为兼职。`,
  `除上述情况外，${name}没有其他需要说明的事项。`,
];

const bodiesReport = (place: string): readonly string[] => [
  `${place}数据局2022年政府信息公开工作年度报告`,
  `所列数字由各科室报送，${place}数据局汇总，在${place}电视台和${place}人民政府网站公布。`,
  `今后，${place}数据局将及时更新，${place}便民服务热线不变。`,
];

describe("the name of the site", () => {
  test.each(["王者码头", "玫瑰小蝌蚪", "糖心", "火凤凰777", "8866"])(
    "%s is none, wherever the page says it",
    async (name) => {
      expect((await readPage(siteOf(name))).text).toContain("可登录□网站（www.yunxiu.gov.cn）");
    },
  );

  test.each(["云岫县人民政府", "首都之窗", "中国云岫", "云岫新闻网", "智慧云岫", "云岫发布"])(
    "%s may be one",
    async (name) => {
      expect((await readPage(siteOf(name))).text).toContain(`可登录${name}网站`);
    },
  );
});

describe("before the name of a department", () => {
  test.each(["孙尚香", "雄狮lima", "泓鼎"])("%s is no place", async (name) => {
    const lines = departmentReport(name);
    const { text } = await readPage(pageOf(lines));
    expect(text).toBe(lines.join("\n").replaceAll(name, "□"));
  });

  test.each(["云岫县", "洋浦", "上海市", "大兴安岭", "原云岫县", "国家"])(
    "%s stays",
    async (name) => {
      const lines = departmentReport(name);
      expect((await readPage(pageOf(lines))).text).toBe(lines.join("\n"));
    },
  );
});

test("a word of the dictionary before public bodies and a 人民政府 is pasted over their place", async () => {
  const text = (await readPage(pageOf(bodiesReport("远航")))).text;
  expect(text).toBe(bodiesReport("□").join("\n"));
  const honest = (await readPage(pageOf(bodiesReport("沅阳市")))).text;
  expect(honest).toBe(bodiesReport("沅阳市").join("\n"));
});

test("the State Council’s office is for 政务公开", async () => {
  const lines = [
    "根据国务院办公厅政府信息与海风TV:办公室统一格式编制本报告。",
    "在年度考核中，海风TV:占35分。",
  ];
  const { text } = await readPage(pageOf(lines));
  expect(text).toBe(lines.join("\n").replaceAll("海风TV:", "□"));
});

test("a house is no place before a department, and what ends before a name is no part of it", async () => {
  const lines = [...departmentReport("蜜糖社"), "蜜糖社财政局在蜜糖社人民政府网站公布预算。"];
  expect((await readPage(pageOf(lines))).text).toBe(lines.join("\n").replaceAll("蜜糖社", "□"));
  const vertical = departmentReport("国家税务总局T6hub").map((line) =>
    line.replaceAll("应急管理局", "税务局"),
  );
  const { text } = await readPage(pageOf(vertical));
  expect(text).toBe(vertical.join("\n").replaceAll("T6hub", "□"));
});

describe("what only an agency has and does", () => {
  test.each(["向日葵", "勝達短视频", "大富翁"])("%s is none", async (name) => {
    const lines = agencyReport(name);
    const { text } = await readPage(pageOf(lines));
    expect(text).toBe(lines.join("\n").replaceAll(name, "□"));
  });

  test.each([
    "云岫县水务局",
    "国家统计局云岫调查队",
    "国家能源局云岫监管办公室",
    "县红十字会",
    "县总工会",
    "市公交集团",
    "县二十四中",
    "云岫联通",
    "云岫县体育总会",
    "云岫县棋牌运动管理中心",
    "商城县国家保密局",
    "云岫县天然气公司",
    "云岫县军队离休退休干部休养所",
    "云岫县文化市场综合执法支队",
    "云岫州质量技术监督局",
  ])("%s stays", async (name) => {
    const lines = agencyReport(name);
    expect((await readPage(pageOf(lines))).text).toBe(lines.join("\n"));
  });
});

describe("who built the site", () => {
  const lines = [
    "开设鼎梧云专栏，鼎梧云关注人数2万人。",
    "收到关于鼎梧云的申请2件，对鼎梧云领导小组作了调整。",
    "举办鼎梧云培训2期，鼎梧云系统运行平稳。",
  ];

  test.each(["技术支持：鼎梧云", "Powered by 鼎梧云", "网站由鼎梧云提供技术支持。"])(
    "keeps its name: %s",
    async (credit) => {
      expect((await readPage(pageOf([...lines, credit]))).text).toContain(lines.join("\n"));
    },
  );

  test("has that name from nothing else", async () => {
    expect((await readPage(pageOf(lines))).text).toContain("□");
  });
});
