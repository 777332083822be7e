import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../shared/index.ts";
import { captureOf, textCapture } from "../support/capture.ts";

const PROSE = "2022年，我局围绕群众关切，主动公开政府信息34条，全部通过县政府门户网站发布。";

async function read(text: string): Promise<Reading> {
  const [reading] = await readCapture(textCapture(text));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const inserted = (reading: Reading): readonly string[] =>
  reading.removals.filter(({ kind }) => kind === "inserted").map(({ text }) => text);

describe("a line that advertises goes whole", () => {
  test.each([
    ["a brand that nobody has seen", "云巅麟国际是一家专业的线上娱乐平台，注册即送88元体验金。"],
    ["a string of phrases", "国产精品久久_亚洲欧美_无码一区_在线观看"],
    ["phrases between bars", "麟豪棋牌|麟豪官网|真人百家乐|彩票投注平台"],
    ["a brand, an event and a shop", "麟豪_2024欧洲杯平台-线上app官网"],
    ["pornography without signs", "国产久久精品无码一区二区亚洲欧美"],
    ["a trade in papers", "专业办证刻章，代开发票，加微信bz668899，货到付款。"],
    ["surrogates", "专业代孕包成功，私家侦探婚外情调查，客服QQ：88997766"],
    ["loans", "无抵押贷款当天放款，黑户也能下，急用钱请联系微信dk99887"],
    ["a lottery", "彩票预测计划软件，一码中特，今晚开奖结果抢先看！"],
    ["a Latin name", "Tz900(中国)官方网站-登录入口"],
    ["a short phrase", "网络赚钱日结兼职"],
  ])("%s", async (_, line) => {
    const reading = await read(`${PROSE}\n${line}\n${PROSE}`);
    expect(reading.text).toBe(`${PROSE}\n${PROSE}`);
    expect(inserted(reading)).toEqual([line]);
  });

  test("each part of the evidence is named", async () => {
    const reading = await read(
      `${PROSE}\n云巅麟娱乐城注册送彩金，客服QQ：88997766，网址 www.yundl.vip`,
    );
    const [removal] = reading.removals;
    expect(removal?.rule).toBe("inserted/advertisement");
    expect(removal?.evidence).toMatch(
      /gambling: 娱乐城, .*call to a customer: .*private account; commercial address; character model \+\d/u,
    );
  });

  test("the rule says what it was", async () => {
    const lines = [
      "国产精品在线观看，无码一区二区",
      "麟豪棋牌_麟豪官网_真人百家乐",
      "麟豪娱乐城注册送彩金，首存返水。",
    ];
    const reading = await read([PROSE, ...lines].join("\n"));
    expect(reading.removals.map(({ rule }) => rule)).toEqual([
      "inserted/adult",
      "inserted/takeover",
      "inserted/advertisement",
    ]);
  });

  test("what hangs on to it goes too", async () => {
    const reading = await read(
      `${PROSE}\n麟豪娱乐城注册送彩金，首存返水。\n立即下载体验\n${PROSE}`,
    );
    expect(reading.text).toBe(`${PROSE}\n${PROSE}`);
  });
});

describe("an advertisement inside a paragraph", () => {
  const before = "一是加强领导，落实责任。";
  const after = "二是健全机制，抓好培训，提高了干部素质。";

  test.each([
    ["a sentence", "麟豪娱乐城注册送88元，首存返水百分百！"],
    ["a question and its answer", "想看欧冠直播？下载麟豪客户端，赔率更高返水更快！"],
    ["brackets", "（麟豪备用网址：建议收藏本页以免走失）"],
    ["a quiet second half", "足球比分即时指数，麟豪让您轻松掌握每一场胜负。"],
  ])("%s between sentences", async (_, spam) => {
    const reading = await read(`${before}${spam}${after}`);
    expect(reading.text).toBe(`${before}${after}`);
    expect(inserted(reading)).toEqual([spam]);
  });

  test("a clause in the middle of a sentence", async () => {
    const reading = await read("我局认真落实条例，麟豪官网在线投注平台，主动公开政府信息12条。");
    expect(reading.text).toBe("我局认真落实条例，主动公开政府信息12条。");
  });

  test("a cell in a table", async () => {
    const [reading] = await readCapture(
      captureOf(`<table><tr><td>信息内容</td><td>本年制发件数</td></tr>
        <tr><td>行政规范性文件</td><td>3</td></tr><tr><td>麟豪真人百家乐投注平台注册送彩金</td><td>4</td></tr></table>`),
    );
    expect(reading?.text).toBe("信息内容\t本年制发件数\n行政规范性文件\t3\n4");
  });

  test("a heading", async () => {
    const [reading] = await readCapture(
      captureOf(
        `<div id="zoom"><h2>麟豪棋牌app下载，真人百家乐注册送彩金</h2><p>${PROSE}</p></div>`,
      ),
    );
    expect(reading?.text).toBe(PROSE);
  });

  test("a link to a stranger weighs more than the same words", async () => {
    const words = "麟豪世界杯直播入口";
    const page = (line: string): string => `<div id="zoom"><p>${PROSE}</p><p>${line}</p></div>`;
    const linked = page(`<a href="https://www.linhao.vip/">${words}</a>`);
    expect((await readCapture(captureOf(linked)))[0]?.text).toBe(PROSE);
  });
});

describe("what the publisher writes stays (REPORT-FORMAT 7.6)", () => {
  test.each([
    "查处开设赌场案件3起、利用百家乐和老虎机赌博案件5起，抓获嫌疑人12名，查获捕鱼机、棋牌机72台。",
    "破获“麟豪娱乐城”网络赌博平台案，涉案投注资金3亿元，冻结彩金和返水账户12个。",
    "开展卖淫嫖娼、传播淫秽视频专项整治，清理网络直播平台3家，拘留12人。",
    "严厉打击代孕、代开发票、刻章办证、私家侦探等违法犯罪，公布举报电话和QQ：12345678。",
    "体育彩票公益金用于全民健身；竞猜型体育彩票销量增长3%，福利彩票中心依法开奖。",
    "举办直播带货培训班12期，电竞产业招商引资签约3个，旅游推广活动走进澳门。",
    "落实创业担保贷款贴息和无抵押小额贷款政策，为农户发放贷款1200万元。",
    "加强发票管理，推行电子发票，办证大厅为群众免费代开发票、代办证件328件次。",
    "关注官方微信公众号“青衡发布”，政务QQ：12345678，监督电话0573-82521234，网址：www.qingheng.com。",
    "成人教育招生、成人高考报名，国产品牌培育，亚洲和欧美市场出口增长。",
    "用户登录 注册 首页 网址导航 手机版 下载",
    "下载“掌上政务”APP注册用户达到308人，登录方式支持人脸识别，在线客服24小时服务。",
    "落实“三区三线”和一区两园规划，久久为功推进同城化，举办激情广场文化活动。",
    "课后延时服务、上门服务、兼职人员培训、医疗美容和代理记账行业监管、二手车交易管理。",
    "清理网站外链和暗链，整合政府网站群，友情链接更新12条。",
    "承办世界杯预选赛和篮球联赛，足球场地建设、赛事直播、比分公告及时公布。",
  ])("%s", async (line) => {
    const reading = await read(`${PROSE}\n${line}\n${PROSE}`);
    expect(reading.text).toBe(`${PROSE}\n${line}\n${PROSE}`);
    expect(inserted(reading)).toEqual([]);
  });
});

test("a long line of doubtful clauses is read to its end", async () => {
  const line = "麟豪官网，主动公开。投注平台，".repeat(3_000);
  const { text } = await read(`${PROSE}\n${line}`);
  expect(text.startsWith(PROSE)).toBe(true);
});
