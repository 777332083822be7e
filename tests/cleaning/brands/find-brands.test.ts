import { describe, expect, test } from "vitest";
import { readCapture } from "../../../shared/index.ts";
import { textCapture } from "../../support/capture.ts";
import { brandsTaken, readPage, reportPage } from "./page-of.ts";

/** Six sentences with a pasted name where words of the genre are missing. */
const overwritten = (name: string): readonly string[] => [
  `根据《中华人民共和国${name}条例》的规定，现公布临渡县水务局2022年${name}工作年度报告。`,
  `一年来，我局把${name}工作摆上重要议事日程，调整充实了${name}领导小组。`,
  `举办${name}业务培训2期，全年收到${name}申请3件，均已按期答复。`,
  "下一步，我局将继续更新网站栏目，方便群众查询办事指南。",
];
const without = (name: string): string => overwritten(name).join("\n").replaceAll(name, "□");

/** One sentence with a name in place of 政务公开. */
const ledBy = (name: string): string =>
  reportPage(["云岫县水务局年报", `按照${name}领导小组办公室的统一要求编制。`]);

const asItIs = (page: string): string => page;
const linkTo = (href: string) => (page: string) => `<p><a href="${href}">青槐乐园</a></p>${page}`;

describe("a brand that no list holds", () => {
  test.each([
    "鸿煊",
    "盛途汇",
    "Novarix",
    "hq7788",
    "金澜GO",
    "翠湖娱乐",
    "蓝桃影视",
    "Wyntor体育",
    "鸿发666",
    "q7.vip",
    "夜福联盟",
    "77影视",
    "云澜社区",
    "夜色福利社",
    "39555",
    "澜鼎会馆",
    "tz-777",
    "Luxlima®",
    "澜鼎 电竞",
    "【澜鼎】",
    "澳门",
    "葡萄",
    "六合彩信息",
  ])("%s is caught by the evidence alone", async (name) => {
    const reading = await readPage(reportPage(overwritten(name)));
    expect(reading.text).toBe(without(name));
    expect(brandsTaken(reading)).toHaveLength(6);
  });

  describe("in two places only, where nothing but the page itself tells", () => {
    const title = "<p>云岫县水务局2022年政府信息公开工作年度报告</p>";
    const report = (name: string): string =>
      `${title}<p>一年来，我局把${name}工作摆上重要议事日程。</p><p>我局调整充实了${name}领导小组，明确办公室牵头。</p>`;
    const left = async (name: string, around: (page: string) => string): Promise<boolean> =>
      (
        await readPage(`<body>${around(`<div id="zoom">${report(name)}</div>`)}</body>`)
      ).text.includes(name);

    test("an honest subject stays, and so does a name that nothing tells of", async () => {
      expect(await left("河湖治理", asItIs)).toBe(true);
      expect(await left("青槐社区", asItIs)).toBe(true);
    });

    test("a hidden advertisement names it", async () => {
      const spam = `<div style="display:none">青槐社区备用网址，真人百家乐注册送彩金</div>`;
      expect(await left("青槐社区", (page) => spam + page)).toBe(false);
      const honest = `<div style="display:none">青槐社区组织志愿服务活动</div>`;
      expect(await left("青槐社区", (page) => honest + page)).toBe(true);
    });

    test("the address of its column says what it stands over", async () => {
      expect(await left("青槐乐园", linkTo("/fuwu/"))).toBe(true);
      expect(await left("青槐乐园", linkTo("/zwgk/"))).toBe(false);
    });

    test("a colon parts it from the rest of the words", async () => {
      expect(await left("青槐社区", asItIs)).toBe(true);
      expect(await left("青槐社区:", asItIs)).toBe(false);
    });

    test("a title’s separator behind it is in no sentence, once suffices", async () => {
      expect((await readPage(ledBy("ku酷赢_"))).text).toContain("按照□领导小组");
      expect((await readPage(ledBy("ku酷赢"))).text).toContain("按照ku酷赢领导小组");
      expect((await readPage(ledBy("河长制"))).text).toContain("按照河长制领导小组");
    });

    test.each([
      ["收到青槐娱乐平台信息公开的举报投诉4件。", "收到□信息公开的"],
      ["全年把青槐娱乐(中国)工作纳入考评。", "把□工作纳入"],
      ["云岫县举办二人麻将公开业务培训班3期。", "举办□公开业务"],
    ])(
      "of a single place the words of its slot tell how far it reaches: %s",
      async (line, kept) => {
        expect((await readPage(`<body>${title}<p>${line}</p></body>`)).text).toContain(kept);
      },
    );

    test("what is played for money is in it", async () => {
      expect(await left("发财骰子屋", asItIs)).toBe(false);
    });
  });

  test("in place of 政务 it is told by the share of its places that lack a word", async () => {
    const reading = await readPage(
      reportPage([
        "云岫县水务局2022年政府信息公开工作年度报告",
        "我局把青槐基地公开作为转变职能的抓手，推动青槐基地公开与业务工作融合，健全青槐基地公开协调机制，聘请青槐基地公开监督员2名。",
        "当前青槐基地公开工作中仍存在薄弱环节，对青槐基地公开的认识还不到位。",
      ]),
    );
    expect(reading.text.match(/□公开/gu)).toHaveLength(6);
  });

  test("what several brands of a page end with is none of its own", async () => {
    const [first, ...rest] = overwritten("澜鼎娱乐");
    const others = rest.map((line) => line.replaceAll("澜鼎娱乐", "青槐娱乐"));
    const reading = await readPage(
      reportPage([first ?? "", ...others, "举办澜鼎娱乐业务培训1期，收到澜鼎娱乐申请3件。"]),
    );
    expect(reading.text).not.toMatch(/澜鼎|青槐/u);
  });

  test("is explained with each part of the evidence, its weight, and the sum against the threshold", async () => {
    const [removal] = brandsTaken(await readPage(reportPage(overwritten("鸿煊"))));
    expect(removal?.evidence).toMatch(/^“鸿煊”: /u);
    expect(removal?.evidence).toMatch(/for 政府信息公开 in “中华人民共和国_条例”.*\(\+\d\.\d\)/u);
    expect(removal?.evidence).toMatch(/in no dictionary \(\+1\.5\)/u);
    expect(removal?.evidence).toMatch(/; \d+\.\d of 4\.5 needed$/u);
  });
});

describe("where the name ends (REPORT-FORMAT 7.2)", () => {
  test("a title's separator that was pasted with it goes too, also before an agency", async () => {
    const reading = await readPage(
      reportPage([
        "现公布凌澜阁_人民政府2022年政府信息公开工作年度报告。",
        "我县把凌澜阁_公开工作摆上重要议事日程，全面推进凌澜阁_公开。",
      ]),
    );
    expect(reading.text).not.toMatch(/凌澜阁|_/u);
    expect(reading.text.match(/□/gu)).toHaveLength(3);
  });

  test("it ends where an agency's name begins, known to the table of places or not", async () => {
    const reading = await readPage(
      reportPage([
        "现公布欧澜平台云屏镇人民政府2022年政府信息公开工作年度报告。",
        "如有疑问请与欧澜平台云屏镇人民政府联系。",
        "通过欧澜平台政府门户网站公开信息3条。",
      ]),
    );
    expect(reading.text).toContain("□云屏镇人民政府联系");
    expect(reading.text).not.toContain("欧澜");
  });

  test("a town's name goes with none, though a title and its copy have the same behind the brand", async () => {
    const [reading] = await readCapture(
      textCapture("Zyobet体育\nZyobet体育澹石镇2017年政府信息公开"),
    );
    expect(reading?.text).toContain("澹石镇2017年政府信息公开");
  });

  test("its decorations belong to it, also where only some mentions have them", async () => {
    const reading = await readPage(
      reportPage([
        "我局调整了鸿煊(中国)领导小组，把鸿煊(中国)工作列入考核。",
        "根据《中华人民共和国鸿煊条例》，全年收到鸿煊申请3件。",
      ]),
    );
    expect(reading.text).toBe(
      "我局调整了□领导小组，把□工作列入考核。\n根据《中华人民共和国□条例》，全年收到□申请3件。",
    );
  });

  test("体育 before 领导小组 is the brand’s where it recurs, before 局 it is not", async () => {
    const reading = await readPage(
      reportPage([
        "乐山市365bet大陆体育局2022年政府信息公开工作年度报告。",
        "我局365bet大陆工作领导小组由365bet大陆办公室牵头，从事365bet大陆工作的人员共3名。",
      ]),
    );
    expect(reading.text).toContain("□体育局2022年");
    expect(reading.text).not.toContain("365bet");
  });

  test("a Latin name goes with a letter or digit that runs into it at some places", async () => {
    const miscopied = "一年来，我局把2novarix体育工作摆上重要议事日程，设立2novarix体育热线1部。";
    const reading = await readPage(reportPage([...overwritten("novarix体育"), miscopied]));
    expect(reading.text).toContain("我局把□工作摆上重要议事日程，设立□热线1部。");
  });

  test("a year right behind a Latin name is the text’s", async () => {
    const reading = await readPage(
      reportPage(["现公布365bet2009年政府信息公开工作年度报告。", "365bet工作领导小组已经调整。"]),
    );
    expect(reading.text).toContain("现公布□2009年政府信息公开");
  });
});

/** A pasted name where an agency is named. */
const named = (name: string): readonly string[] => [
  `${name}2022年政府信息公开工作年度报告`,
  `按照上级要求，由${name}编制本报告，请与${name}联系。`,
  `2022年，${name}认真贯彻落实《条例》，制定《${name}2022年工作要点》。`,
  `下一步，${name}将继续更新网站栏目。`,
];

describe("names in the place of an agency or a place", () => {
  test.each(["麻朵", "极焰", "速赢汇", "8868w", "xq999", "星霓传媒", "南宫GO"])(
    "%s",
    async (name) => {
      const reading = await readPage(reportPage(named(name)));
      expect(reading.text).toBe(named(name).join("\n").replaceAll(name, "□"));
    },
  );

  test("before a department of a province stands a province only", async () => {
    const lines = [
      "极光自然资源厅2022年政府信息公开工作年度报告",
      "本报告由极光自然资源厅编制。",
      "极光党委、政府高度重视，极光自然资源厅公开信息12条。",
    ];
    const reading = await readPage(reportPage(lines));
    expect(reading.text).toBe(lines.join("\n").replaceAll("极光", "□"));
  });

  test("before the name of a town stands no name but its county's", async () => {
    const lines = [
      "深圳市88w6马峦街道办事处2022年政府信息公开工作年度报告",
      "本报告由深圳市88w6马峦街道办事处编制。",
      "深圳市88w6马峦街道办事处公开信息12条，88w6马峦街道宣传2次。",
    ];
    const reading = await readPage(reportPage(lines));
    expect(reading.text).toBe(lines.join("\n").replaceAll("88w6", "□"));
  });
});

describe("what is pasted with a name", () => {
  test.each([
    "（中国）官方网站",
    "(中国)有限公司官网",
    "-登录入口",
    "【官网】",
    "·官方平台",
    "_官方APP下载",
    "v3.2",
    "IOS/安卓通用版",
  ])("%s goes with it", async (tail) => {
    const pasted = `鸿煊${tail}`;
    const reading = await readPage(reportPage(overwritten(pasted)));
    expect(reading.text).toBe(without(pasted));
  });

  test("a verb of the line before a word of shops is no name", async () => {
    const lines = ["建立电竞工作机制，我局主动公开信息36条。", "推进直播工作，举办直播培训2期。"];
    expect((await readPage(reportPage(lines))).text).toBe(lines.join("\n"));
  });

  test("a word that an agency has as well is the line's", async () => {
    const lines = [...overwritten("鸿煊"), "鸿煊网站改版2次，优化鸿煊网站检索。"];
    const reading = await readPage(reportPage(lines));
    expect(reading.text).toContain("□网站改版2次，优化□网站检索。");
  });

  test("words of a shop go with it up to the last that no agency has", async () => {
    const lines = [...overwritten("鸿煊"), "我局把鸿煊在线投注平台建设摆上议事日程。"];
    const reading = await readPage(reportPage(lines));
    expect(reading.text).toContain("我局把□平台建设摆上议事日程。");
  });

  test("the sentence around it is no advertisement for its words of a site", async () => {
    const lines = [...overwritten("世博投注"), "年报可在世博投注网站（www.lindu.gov.cn）下载。"];
    const reading = await readPage(reportPage(lines));
    expect(reading.text).toContain("年报可在□网站（www.lindu.gov.cn）下载。");
  });
});

describe("what is missing without the name", () => {
  test("above a date a signature, between sentences nothing", async () => {
    const reading = await readPage(
      reportPage(["必威体育", ...overwritten("必威体育"), "必威体育", "2023年1月18日"]),
    );
    const kinds = brandsTaken(reading).map(({ kind }) => kind);
    expect(kinds[0]).toBe("inserted");
    expect(kinds.at(-1)).toBe("substituted");
    expect(reading.text).toMatch(/□\n2023年1月18日$/u);
  });
});

describe("a name alone", () => {
  test("in a cell beside its label leaves □, in a line nothing", async () => {
    const table = `<table><tr><td>发布机构</td><td>必威体育</td></tr></table>`;
    const body = overwritten("必威体育")
      .map((text) => `<p>${text}</p>`)
      .join("");
    const reading = await readPage(
      `<body><div id="zoom">${table}<p>必威体育(中国)官方网站-登录入口</p>${body}</div></body>`,
    );
    expect(reading.text.split("\n")[0]).toBe("发布机构\t□");
    expect(reading.text.split("\n")[1]).toMatch(/^根据/u);
  });
});

describe("the reader’s lexicon", () => {
  const sentence = "举办星澜汇专场活动2次，群众反响良好。";

  test("names brands that the page gives no evidence for", async () => {
    const html = reportPage([sentence]);
    expect((await readPage(html)).text).toContain("星澜汇");
    const told = await readPage(html, { lexicon: { brands: ["星澜汇"], honest: [] } });
    expect(told.text).toBe("举办□专场活动2次，群众反响良好。");
    expect(brandsTaken(told)[0]?.evidence).toContain("lexicon");
  });

  test("keeps names that it calls honest, and reads signs of patterns as signs", async () => {
    const html = reportPage(["(a+)+$ 与必威体育签订协议，必威体育承办赛事。"]);
    const told = await readPage(html, { lexicon: { brands: ["(a+)+$"], honest: ["必威体育"] } });
    expect(told.text).toBe("□ 与必威体育签订协议，必威体育承办赛事。");
  });
});
