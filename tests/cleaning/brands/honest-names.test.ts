import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brandsTaken, readPage, reportPage } from "./page-of.ts";

const GENRE = [
  "临渡县水务局2022年政府信息公开工作年度报告",
  "根据《中华人民共和国政府信息公开条例》的规定，现公布临渡县水务局2022年政府信息公开工作年度报告。",
  "我局把政务公开工作摆上重要议事日程，调整了政务公开领导小组，全年收到政府信息公开申请3件。",
];

/** Sentences about something of the place's own that recurs, as a pasted name does. */
const speakingOf = (name: string): readonly string[] => [
  `依托${name}上线公开专区，注册用户3万人。`,
  `通过“${name}”推送政策解读12篇，办件量居前列。`,
  `将35项服务接入${name}，群众评价良好。`,
  `下一步继续完善${name}的公开功能。`,
];

async function expectKept(paragraphs: readonly string[]): Promise<void> {
  const reading = await readPage(reportPage(paragraphs));
  expect(brandsTaken(reading)).toEqual([]);
  expect(reading.text).toBe(paragraphs.join("\n"));
}

/** A report of a body that goes by the name of the national one above it and its own. */
const reportOfLowerBody = (above: string, own: string): readonly string[] => [
  `${above}${own}2021年政府信息公开工作年度报告`,
  `按照《中华人民共和国政府信息公开条例》第五十条要求，${above}${own}编制了2021年度报告，现向社会公布。`,
  `2021年，${above}${own}紧紧围绕中心工作，持续提高工作透明度。`,
  `加强${above}网站${above}${own}专栏维护，及时更新指南和目录。`,
  `如有疑问，请与${own}综合处联系。`,
];

test.each([
  ["国家湖泊管理局", "淮岭监管局"],
  ["国家能源局", "华中监管局"],
  ["国家统计局", "河南调查总队"],
  ["国家矿山安全监察局", "山西局"],
  ["国家外汇管理局", "深圳市分局"],
  ["自然资源部", "东海局"],
  ["国家林业和草原局", "西安专员办"],
])("the body %s has in a place, %s, stays", async (above, own) => {
  const head = `<meta name="SiteName" content="${own}"><title>${above}${own}2021年政府信息公开工作年度报告</title>`;
  const page = reportPage([own, ...reportOfLowerBody(above, own), `版权所有：${own}`], head);
  const reading = await readPage(page);
  expect(brandsTaken(reading)).toEqual([]);
  expect(reading.metadata.agency?.value.name).toBe(above + own);
});

describe("names that recur and are the publisher’s own (REPORT-FORMAT 7.6)", () => {
  test.each([
    "浙里办",
    "渝快办",
    "皖事通",
    "粤省事",
    "i厦门",
    "e通",
    "爱山东APP",
    "UKey",
    "赣服通",
    "豫事办",
  ])("%s stays", (name) => expectKept([...GENRE, ...speakingOf(name)]));

  test.each([
    ["a firm", ["永利物业有限公司中标。", "永利物业服务小区12个。", "对永利物业的处罚已经公示。"]],
    ["a product", ["青禾牌大米获奖。", "青禾大米通过认证。", "推广青禾大米种植面积2万亩。"]],
    ["a person", ["组长：张文涛，副局长。", "张文涛同志负责政务公开工作。", "联系人：张文涛。"]],
    ["a foreign investor", ["BYTON项目落户。", "BYTON二期用地已经公示。", "跟踪BYTON建设进度。"]],
    ["a kind of work", ["调整创卫领导小组。", "做好创卫工作。", "创卫工作考核结果公示。"]],
    [
      "a kind of work in short",
      ["网信办通报信息3条。", "推进网信工作。", "网信领导小组成立。", "网信工作信息公开12条。"],
    ],
    [
      "a line that the public calls",
      ["推进12345工作。", "12345工作领导小组成立。", "95598工作考核结果公开。"],
    ],
    [
      "a spinner's words",
      ["当局信息公开工作年度报告。", "推进当局信息公开工作。", "收到当局信息公开申请2件。"],
    ],
    ["a kind of work with letters", ["PPP工作领导小组会议召开。", "做好PPP工作。", "PPP项目3个。"]],
    [
      "what the state's bodies begin with",
      ["国家税务总局。", "国家医疗保障局。", "国家市场监督管理总局。", "国家自然资源部门网站。"],
    ],
    [
      "English words",
      ["See报告images附后。", "网站images共3张，pages共9页。", "两份images，其他pages见附件。"],
    ],
    ["a place that no table has", ["云岫区人民政府网站。", "云岫教育局。", "云岫财政局公开预算。"]],
    [
      "a campaign that has all that 政务公开 has",
      ["持续推进净网。", "组织净网培训2次，净网专栏发布信息3条。", "净网工作考核结果公示。"],
    ],
    ["a pollutant", ["NOx数据公开3期。", "做好NOx工作。", "关于NOx的咨询2条均已回复。"]],
    ["a standard of the net", ["推进IPv6工作，对IPv6工作进行了通报。", "IPv6领导小组印发通知。"]],
    [
      "a place and what is held there",
      ["推进苏尼特试点工作。", "苏尼特文化节筹备情况公开。", "苏尼特规划公示。"],
    ],
    [
      "a platform that serves and is assessed",
      ["京通累计服务3万人次。", "将京通纳入考核。", "京通专栏公开信息2条。"],
    ],
    ["a firm with a brand’s name", ["亚博科技中标。", "走访亚博科技。", "关于亚博科技的投诉2件。"]],
    [
      "sport and offences",
      ["市体育局、体育彩票、体育馆。", "开设赌场案件3起，六合彩赌博案件1起。"],
    ],
  ])("%s", (_what, paragraphs) => expectKept([...GENRE, ...paragraphs]));

  test.each(
    (
      "云岫区（高新区） 翮屿旗哈日苏木 鹤坪土家族自治县水利局 洋浦海事局 昭沅航道处 第十二师一〇四团 芳草湖农场 云岫粮库 翮屿气象台 公路管理总站 " +
      "红十字会 市消委会 市总工会 县残联 青年宫 五彩湾 国际陆港 国际生态旅游岛 中新生态城 永利村 太阳城社区 银河街道 金沙洲 百家镇 " +
      "大发镇 龙珠镇 万博园区 影视城管委会 直播基地管委会 体育中心街道 棋牌运动管理中心 电竞小镇管委会 在线政务管理中心 平台经济局"
    ).split(" "),
  )("%s reports on itself", (name) =>
    expectKept([
      `${name}2022年政府信息公开工作年度报告`,
      `根据《条例》，现公布${name}2022年政府信息公开工作年度报告，由${name}编制，与${name}联系。`,
      `2022年，${name}党委、政府高度重视，制定《${name}2022年政务公开工作要点》。`,
      `${name}网站改版，通过${name}微信公众号公开信息12条，${name}共收到申请2件。`,
      `下一步，${name}将继续做好政务公开工作。`,
    ]),
  );

  test.each(["院务", "村务", "校务", "依申请", "主动", "依法"])(
    "%s stands before 公开, also where no 政务 does",
    (work) =>
      expectKept([
        "临渡县人民医院2012年信息公开工作年度报告",
        `我院把${work}公开作为转变作风的抓手，推动${work}公开与业务工作融合。`,
        `${work}公开工作中仍存在薄弱环节，对${work}公开的认识还不到位，聘请${work}公开监督员2名。`,
        `完善${work}公开领导小组，规范${work}公开目录，${work}公开事项12项，收到信息公开申请1件。`,
      ]),
  );

  test.each([
    "加大对翎墨通的宣传。",
    "主要以翎墨通、公开栏为载体。",
    "2014年翎墨通的办件量居前列。",
  ])("between two small words anything may stand, also where no 政务公开 does: %s", (said) =>
    expectKept([
      "临渡县水务局2014年政府信息公开工作年度报告",
      "根据《条例》，现公布临渡县水务局2014年政府信息公开工作年度报告。",
      `办好翎墨通专栏，经翎墨通受理8件。${said}`,
    ]),
  );

  test("what an advertisement has only amid two words is named by none", async () => {
    const said = "在日报刊发整版28个，印发整版宣传页3期。";
    const spam = "激情影院无码电影完整版高清在线观看，真人百家乐注册送彩金。";
    const reading = await readPage(reportPage([...GENRE, said, spam]));
    expect(reading.text).toContain(said);
    expect(reading.text).not.toContain("百家乐");
  });

  test("what a template leaves open", () =>
    expectKept([
      "某县20xx年政府信息公开工作年度报告",
      "根据《条例》，现公布某县20xx年政府信息公开工作年度报告。",
      "某县20xx年，全县公开信息**条，某县人民政府认真贯彻《条例》。",
    ]));

  test("games of chance in the sentences of an office", () =>
    expectKept([
      ...GENRE,
      "破获“幸运飞艇”网络赌博案3起，查处六合彩窝点2个。",
      "打击德州扑克赌博，取缔老虎机12台，公开棋牌室处罚决定5件。",
    ]));

  test("the agency that the report is of", () =>
    expectKept([
      "云岫海事处2022年政府信息公开工作年度报告",
      "现公布云岫海事处2022年政府信息公开工作年度报告，请与云岫海事处联系。",
      "云岫海事处依照《条例》规定编制本报告。",
    ]));

  test("whatever a name is made of, in such sentences it stays", async () => {
    const character = fc.constantFrom(...Array.from("岫澜鸿煊翎墨汐瑶澍璟皖渝赣禾穗蕴骏麒"));
    const name = fc.array(character, { minLength: 2, maxLength: 4 }).map((own) => own.join(""));
    await fc.assert(
      fc.asyncProperty(name, (own) => expectKept([...GENRE, ...speakingOf(own)])),
      { numRuns: 40 },
    );
  });
});
