import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf, textCapture } from "../../support/capture.ts";

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
    ["an invitation in everyday words", "你有一笔八万元的备用金待领取，请尽快登录查看。"],
    ["a short phrase", "网络赚钱日结兼职"],
    ["an account in disguise", "Ⓥ信：ok99887 看朋友圈实拍"],
    ["words parted by signs", "老.虎.机，捕.鱼，天天有惊喜"],
    ["a sponsor in no word of gambling", "据悉，云巅麟已成为球队合作品牌，粉丝可抢先预约观赛。"],
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
      /gambling: 娱乐城, .*call to a customer: .*private account; commercial address; wording model \+\d/u,
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

  test("clauses that hang on to one, up to where a report's clause begins", async () => {
    const pasted = "注册云巅麟领取彩金，多充多送好运来，";
    const reading = await read(`2022年，我局加强组织领导，${pasted}全面推进政务公开工作。`);
    expect(reading.text).toBe("2022年，我局加强组织领导，全面推进政务公开工作。");
    expect(inserted(reading)).toEqual([pasted]);
  });

  test("a sentence without a stop amid it to its own end: 大力支持 begins no other", async () => {
    const spam = "本次直播由麟豪娱乐独家赞助，感谢云巅麟平台的大力支持。";
    const reading = await read(`${PROSE}${spam}${PROSE}`);
    expect(reading.text).toBe(`${PROSE}${PROSE}`);
  });

  test("what has no stop of its own goes up to the report's words in traditional characters too", async () => {
    const spam = "麟豪官網|真人百家樂|盤口推薦|穩賺不賠";
    const rest = "針對群眾反映的問題，我局及時組織科室研究，依法作出答復。";
    const reading = await read(`2022年，我局主動公開政府信息34條。${spam}${rest}`);
    expect(reading.text).toContain("34条。针对群众反映的问题");
  });

  test("no sentence of the publisher's beside it, though it calls", async () => {
    const own = "试点“政策计算器”，企业输入条件就能看到自己可以享受哪些优惠。";
    const spam = "播放量、点赞、关注低价批发，麟豪平台自助下单。";
    const reading = await read(`${PROSE}${own}${spam}`);
    expect(reading.text).toBe(`${PROSE}${own}`);
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
    "选手在滑雪世界杯分站赛摘金，全市接待游客12万人次。",
    "承办世界杯预选赛和篮球联赛，足球场地建设、赛事直播、比分公告及时公布。",
    "一网通办的公开入口移到了首页第一屏。",
    "登录一网统管即可查看193类信息。",
  ])("%s", async (line) => {
    const reading = await read(`${PROSE}\n${line}\n${PROSE}`);
    expect(reading.text).toBe(`${PROSE}\n${line}\n${PROSE}`);
    expect(inserted(reading)).toEqual([]);
  });
});

test.each([
  [
    "下载量达到3000次，其中安卓版占六成。",
    "二维码张贴在村口、车站、超市等处，扫码即可查看。",
    "老年大学开设摄影、书法、瑜伽、智能手机等课程。",
    "股票代码600000的某公司在本地设厂，用工2000人。",
    "论文、著作、专利等科研成果按年汇编。",
    "国际马拉松、自行车赛、徒步大会全程直播。",
    "手续费、工本费、年检费全部取消。",
    "感谢您对我们的理解和支持！",
    "点击下载：统计表.xls",
    "联系人：小李，手机13800001234。",
    "一是网页打开慢。",
    "首页、频道、专题、导航重新设计。",
    "黄牛、代办、跑分等黑灰产业链被斩断。",
    "亚洲象、亚洲开发银行贷款二期。",
  ],
  [
    "手机版改版后更加美观，加载速度明显加快。",
    "开通了抖音、快手等短视频账号，粉丝数突破5万。",
    "共有12家宾馆、KTV、网吧、足浴店被责令改正。",
    "IPTV、有线电视、大喇叭同步播放。",
    "元宝镇、金沙镇、永利村、皇冠社区位列前四名。",
    "奖金、奖品、奖状发放到位。",
    "全程网办、不见面、零跑腿成为常态。",
    "您的满意是我们的追求！",
    "更多详情请扫描下方二维码。",
    "腾讯会议号：123-456-789",
    "二是链接失效多。",
    "用户体验更佳，界面更友好。",
    "男子因发布招嫖小广告被拘五日。",
    "欧美、日韩、东南亚客商参会。",
  ],
  [
    "我们也清醒地看到还有许多短板。",
    "点击率、转发率、点赞数均居全市第一。",
    "二手房、新房、车库网签价格每月发布。",
    "VPN专线、加密机、防火墙等设备运行正常。",
    "澳门特别行政区、香港特别行政区代表团来访。",
    "游戏厅、影院、书店等场所许可证换发完毕。",
    "最高奖励10万元，最低5000元。",
    "让数据多跑路，让群众少跑腿！",
    "客服电话：0571-88001234。",
    "直播预告：局长做客直播间。",
    "三是内容更新不及时，“僵尸”栏目仍然存在。",
    "新增会员企业20家。",
    "张贴办证刻章小广告行为人被罚500元。",
  ],
  [
    "微信小程序升级到2.0版，新增在线预约功能。",
    "“您好，请问有什么可以帮您？”成为窗口标准用语。",
    "药店、诊所、美容院、减肥中心虚假广告明显减少。",
    "比特大陆、商汤等企业入园。",
    "水位、流量、雨量等数据每日8时滚动更新。",
    "成人高考、自学考试、职称评审、公务员招录等消息点击最多。",
    "企业开办时间从3天压缩到半天。",
    "怎么办？找谁办？多长时间？这些疑问一看便知。",
    "咨询QQ群：12345678。",
    "最美家庭、道德模范、身边好人事迹展播。",
    "四是宣传不够，知晓率低。",
    "彩票公益金资助乡村少年宫12所。",
    "老赖限制高消费名单滚动播出。",
  ],
  [
    "支付宝、微信、云闪付均可缴纳水费电费。",
    "赛龙舟、猜灯谜、广场舞大赛吸引了两万多名游客。",
    "某医院“男科第一品牌”广告因使用绝对化用语被罚20万元。",
    "本县籍运动员在全国田径锦标赛上夺得冠军。",
    "体彩、福彩站点新增15家。",
    "妇科、儿科、男科、皮肤科专家到乡义诊。",
    "商标、专利、版权登记一站式完成。",
    "谁来看？看什么？怎么看？",
    "邮箱：xxgk2020@163.com。",
    "电竞小镇、影视基地、动漫产业园三大板块初具规模。",
    "五是人手少、任务重。",
    "中奖号码、开奖公告在销售点张贴。",
    "私服外挂案主犯获刑三年。",
  ],
  [
    "免费提供茶水、雨伞、老花镜等便民物品。",
    "首届葡萄采摘节、美食节、音乐节圆满落幕。",
    "某贷款公司冒充银行发送短信被立案。",
    "电影下乡放映1200场，观众8万人次。",
    "快递小哥、外卖骑手、网约车司机是重点对象。",
    "激情广场大家唱、周末剧场天天演。",
    "注册公司、开户、刻章、领票一天办结。",
    "如您不慎遗失，请尽快挂失。",
    "网址：http://www.qingheng.com.cn/gk",
    "北京赛车场、银河广场、太阳城小区停水停电消息提前三天告知。",
    "热线接通率、办结率、满意率三率齐升。",
    "直升机、无人机、赛车等表演项目安全有序。",
    "减免房租、水电气费1200余万元。",
  ],
  [
    "一线窗口实行一次性告知、一对一辅导。",
    "世界杯期间酒吧、烧烤摊噪声扰民问题得到缓解。",
    "“日赚千元”“躺着赚钱”等刷单诈骗话术被编成顺口溜。",
    "新开公交线路3条，延伸线路5条。",
    "机票、住宿、餐饮等三公经费下降12%。",
    "海报、折页、漫画等共印制5万份。",
    "招商引资、招才引智双招双引。",
    "敬请关注、敬请监督。",
    "传真：0573-82521235",
    "网贷平台全部清零。",
    "高清摄像头、电子屏、触摸屏等硬件全部到位。",
    "整形医院、月子中心、养老院一户一档。",
    "秒批秒办、即来即办。",
  ],
  [
    "周末、节假日不打烊，24小时自助区随时可办。",
    "棋牌类文体室、乒乓球室、台球室免费向老人开放。",
    "学生家长最关心中考、高考录取分数线和学区划分。",
    "代理记账机构、房产中介、旅行社年检结果均已上墙。",
    "旗舰店、官网、直播间三位一体的线上展厅投入使用。",
    "人脸识别、语音搜索、一键分享等功能上线。",
    "欢迎社会各界人士参观、指导。",
    "抱歉，您访问的页面不存在或已删除！",
    "对不起，您要查看的文章找不到！",
    "（点击查看大图）",
    "QQ：1234567，MSN：abc@hotmail.com",
    "虚拟货币交易炒作得到遏制。",
    "VIP通道、绿色通道并行。",
    "赌博机、老虎机12台被当场销毁。",
    "国产替代、国产软件全面铺开。",
  ],
])("short sentences without a word of the genre stay: %s", async (...sentences) => {
  const lines = [PROSE, ...sentences, PROSE];
  const reading = await read(lines.join("\n"));
  expect(inserted(reading)).toEqual([]);
  expect((await read(`${PROSE}${sentences.join("")}${PROSE}`)).removals).toEqual([]);
});

test.each([
  ["注册麟豪账号就送彩金，提款秒到账", "一是加强领导，落实责任。"],
  ["真人荷官在线发牌，百家乐随心玩", "定期开展业务交流，选派骨干到先进地区跟班学习。"],
  ["免费领取新人礼包请点击这里", "根据人员变动情况，调整了领导小组。"],
])(
  "what has no stop of its own ends where an office begins to speak: %s",
  async (spam, sentence) => {
    const reading = await read(`${PROSE}${spam}${sentence}`);
    expect(reading.text).toBe(PROSE + sentence);
    expect(inserted(reading)).toEqual([spam]);
  },
);

test.each([
  "老客户介绍新客户，转账前先验货，手慢无。",
  "我上个月靠这个赚了八千，跟着老师稳得很！",
  "想改成绩、补学历，找我们就对了。",
  "深夜寂寞加我，视频聊聊。",
  "全网最低折扣代充，秒到账不封号。",
  "包你满意的算命大师，测姻缘看财运。",
])("trades without a name go from between sentences: %s", async (spam) => {
  const reading = await read(`${PROSE}${spam}${PROSE}`);
  expect(reading.text).toBe(PROSE + PROSE);
});

async function kindsOnPageWith(greeting: string): Promise<readonly (string | undefined)[]> {
  const page = `<head><meta name="SiteName" content="临渡水务在线"></head>
    <body><div>${greeting}</div><div id="zoom"><p>${PROSE}</p></div></body>`;
  const [reading] = await readCapture(captureOf(page));
  return reading?.removals.map(({ kind }) => kind) ?? [];
}

test("a site greets its visitors by the name that its head has for it", async () => {
  expect(await kindsOnPageWith("欢迎您访问临渡水务在线！")).toEqual(["chrome"]);
  expect(await kindsOnPageWith("欢迎您访问麟豪娱乐在线！")).toEqual(["inserted"]);
});

test.each([
  "发表日期：2024-03-23 出处：荔卫旗烟草专卖局 【编辑录入：admin】",
  "时间：2024-03-11 来源：恰浠区招商局",
  "硚岭旗烟草专卖局汇总。",
  "（硚岭旗烟草专卖局）",
])("an agency by whom something is keeps the words of its name: %s", async (line) => {
  expect(inserted(await read(`${PROSE}\n${line}\n${PROSE}`))).toEqual([]);
});

test("a long line of doubtful clauses is read to its end", async () => {
  const line = "麟豪官网，主动公开。投注平台，".repeat(300);
  const { text } = await read(`${PROSE}\n${line}`);
  expect(text.startsWith(PROSE)).toBe(true);
});
