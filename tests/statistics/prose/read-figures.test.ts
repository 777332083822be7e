import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";

import type { Block } from "../../../shared/content/block.ts";
import { readFigures } from "../../../shared/statistics/prose/read-figures.ts";
import { paragraphs, wildText } from "./paragraphs.ts";

/** Each figure as `metric value unit`, with `~` where approximate and `@scope` where known. */
function figuresOf(...texts: readonly string[]): readonly string[] {
  return readFigures(paragraphs(...texts)).map(
    ({ metric, value, unit, approximate, scope }) =>
      `${metric} ${approximate ? "~" : ""}${value}${unit}${scope === null ? "" : ` @${scope}`}`,
  );
}

describe("what was published", () => {
  test.each<[string, readonly string[]]>([
    ["青禾市全年主动公开政府信息5120条。", ["disclosedTotal 5120条"]],
    ["全县通过政府门户网站、公开栏等发布政府信息8421条。", ["disclosedTotal 8421条 @whole"]],
    ["我局通过政务微信公众号公开信息64条。", ["disclosedByChannel.wechat 64条 @own"]],
    ["通过柳湾县政府门户网站,公开政府信息310条。", ["disclosedByChannel.website 310条"]],
    ["全年整理、发布了27条主动公开的政府信息。", ["disclosedTotal 27条"]],
    [
      "全市公开政府信息900条。其中,政府网站500条,政务微博250条,政务微信300条。",
      [
        "disclosedTotal 900条 @whole",
        "disclosedByChannel.website 500条 @whole",
        "disclosedByChannel.weibo 250条 @whole",
        "disclosedByChannel.wechat 300条 @whole",
      ],
    ],
    [
      "全市共发布信息640条,其中市政府各部门发布信息400条,县、区政府发布信息160条,乡、镇政府发布信息80条。",
      [
        "disclosedTotal 640条 @whole",
        "disclosedByLevel.departments 400条 @subordinate",
        "disclosedByLevel.counties 160条 @subordinate",
        "disclosedByLevel.townships 80条 @subordinate",
      ],
    ],
    ["公开财政信息12条,发布双公示信息40条,发布政务信息55条,展板公开信息6条。", []],
    ["微博微信公开信息210条。", []],
    [
      "2023年《青禾市人民政府公报》出版12期,刊登文件96件。",
      ["gazetteIssues 12期", "gazetteDocuments 96件"],
    ],
    ["召开市政府(单位)新闻发布会7次。", ["pressConferences 7次"]],
    [
      "制定行政规范性文件4件,废止2件,现行有效规范性文件31件。",
      [
        "normativeDocuments.issued 4件",
        "normativeDocuments.repealed 2件",
        "normativeDocuments.inForce 31件",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe("decisions and fees", () => {
  test.each<[string, readonly string[]]>([
    [
      "全年作出行政许可决定12件,行政处罚3件,行政强制0件。",
      ["decisions.permits 12件", "decisions.penalties 3件", "decisions.coercion 0件"],
    ],
    ["公示行政许可12件,行政处罚事项3项。", []],
    ["行政处罚 3", []],
    ["收取行政事业性收费96.5万元。", ["administrativeFees 96.5万元"]],
    [
      "政府集中采购项目6项,采购总金额251000元。",
      ["procurement.projects 6项", "procurement.amount 251000元"],
    ],
    [
      "共发出收费通知3件,总金额1200元,实际收取800元。",
      [
        "informationFee.noticesIssued 3件",
        "informationFee.noticesAmount 1200元",
        "informationFee.received 800元",
      ],
    ],
    ["本年度未收取信息处理费。", ["informationFee.received 0元"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test("a number among damaged characters is none", () => {
    expect(figuresOf("收到政府信息公开申请12件。")).toEqual(["applicationsReceived 12件"]);
    expect(figuresOf("收到政府信息公开申请1\uFFFD2件。")).toEqual([]);
    expect(figuresOf("收到政府信息公开申请12\uFFFD件。")).toEqual([]);
  });
});

describe("applications", () => {
  test.each<[string, readonly string[]]>([
    ["我局收到6份政府信息公开申请,均已答复。", ["applicationsReceived 6份 @own"]],
    ["柳湾县共受理信息公开申请45条。", ["applicationsReceived 45条"]],
    ["各县区共受理信息公开申请88条。", ["applicationsReceived 88条 @subordinate"]],
    ["各县(市、区)共受理信息公开申请88条。", ["applicationsReceived 88条 @subordinate"]],
    ["收到网上政府信息公开申请3件。", ["applicationsByChannel.online 3件"]],
    ["全年收到两件政府信息公开申请。", ["applicationsReceived 2件"]],
    ["收到申请近百件,收到信息公开申请百余件。", ["applicationsReceived ~100件"]],
    [
      "受理申请20件。其中,网上受理12件,信函受理5件,当面受理2件,政务大厅窗口当面受理1件。",
      [
        "applicationsReceived 20件",
        "applicationsByChannel.online 12件",
        "applicationsByChannel.letter 5件",
        "applicationsByChannel.inPerson 2件",
        "applicationsByChannel.serviceCentre 1件",
      ],
    ],
    [
      "共答复政府信息公开申请9件,其中予以公开5件,部分公开1,不予公开2件,信息不存在1件。",
      [
        "applicationsReplied 9件",
        "outcome.granted 5件",
        "outcome.partiallyGranted 1",
        "outcome.refused 2件",
        "outcome.notExist 1件",
      ],
    ],
    ["共受理申请8件,其中同意公开或部分公开共6件。", ["applicationsReceived 8件"]],
    [
      "新收政府信息公开申请30件,含上年度结转2件,结转下年度继续办理3件。",
      ["applicationsReceived 30件", "applicationsCarriedIn 2件", "applicationsCarriedOut 3件"],
    ],
    [
      "2023年共受理申请4件,答复办结率100%。",
      ["applicationsReceived 4件", "repliedOnTimeRate 100%"],
    ],
    ["1.当面申请数3件", ["applicationsByChannel.inPerson 3件"]],
    ["网上申请许可3件。", []],
    ["12345热线受理诉求900件,办结率99%。", []],
    ["受理行政许可申请18件,办结18件。", []],
    ["全年收取信息处理费310元。", ["informationFee.received 310元"]],
    ["目前共收到意见52条。", ["suggestionsReceived 52条"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test("a heading says what the paragraph under it counts", () => {
    expect(figuresOf("(二)依申请公开情况", "全年共受理3件。")).toEqual([
      "applicationsReceived 3件",
    ]);
    expect(figuresOf("(二)信访情况", "全年共受理3件。")).toEqual([]);
  });
});

describe("reviews", () => {
  test.each<[string, readonly string[]]>([
    ["2021年,行政复议1件,行政诉讼0件。", ["reconsideration 1件", "litigation 0件"]],
    ["行政复议和行政诉讼均为0件。", ["reconsideration 0件", "litigation 0件"]],
    ["行政复议和行政诉讼共3件。", []],
    [
      "发生行政复议10件,其中结果维持6件,结果纠正3件,尚未审结1件。",
      [
        "reconsideration 10件",
        "reconsideration.upheld 6件",
        "reconsideration.corrected 3件",
        "reconsideration.pending 1件",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe("nothing to report is the number 0", () => {
  test.each<[string, readonly string[]]>([
    ["2022年度未收到政府信息公开申请。", ["applicationsReceived 0件"]],
    ["我局未收到依申请公开事项.", ["applicationsReceived 0件 @own"]],
    ["2022年政府信息公开申请为0。", ["applicationsReceived 0"]],
    [
      "本镇无依申请公开政府信息,故无收费及减免情况。",
      ["applicationsReceived 0件 @own", "fees 0元 @own"],
    ],
    ["未发生行政复议、行政诉讼。", ["reconsideration 0件", "litigation 0件"]],
    ["行政复议、行政诉讼均未发生。", ["reconsideration 0件", "litigation 0件"]],
    [
      "没有因政府信息公开申请行政复议、提起行政诉讼的情况发生。",
      ["reconsideration 0件", "litigation 0件"],
    ],
    ["没有向申请人收取费用。", ["fees 0元"]],
    ["未收到网上申请。", ["applicationsByChannel.online 0件"]],
    ["未收到申请,申请数为0件。", ["applicationsReceived 0件"]],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each([
    "没有逾期答复的申请。",
    "如未收到政府信息公开申请,应当零报告。",
    "确保不发生行政复议、行政诉讼。",
    "对无正当理由拒绝答复申请人申请的,追究责任。",
    "未发生因信息不公开而产生的上访事件。",
    "未发生行政复议纠错、行政诉讼败诉情况。",
    "未收到行政复议申请的答复通知。",
    "未收到逾期申请。",
    "未发生因政府信息公开申请引发的投诉。",
  ])("not: %s", (text) => {
    const metrics = readFigures(paragraphs(text)).map(({ metric }) => metric);
    expect(metrics.filter((metric) => metric !== "reconsideration")).toEqual([]);
  });
});

describe("numbers", () => {
  test.each<[string, string | null]>([
    ["１２３４条", "1234条"],
    ["1,234条", "1234条"],
    ["1.2万条", "~12000条"],
    ["12 条", "12条"],
    ["约300条", "~300条"],
    ["300余条", "~300条"],
    ["300条左右", "~300条"],
    ["超过300条", "~300条"],
    ["**300条", null],
    ["3□0条", null],
    ["×30条", null],
    ["\uFFFD30条", null],
    ["1 2条", null],
    ["10-12条", null],
    ["10至12条", null],
    ["1.5条", null],
    ["同比增加12条", null],
    ["每月12条", null],
    ["历年累计12条", null],
  ])("主动公开政府信息%s", (number, read) => {
    const expected = read === null ? [] : [`disclosedTotal ${read}`];
    expect(figuresOf(`主动公开政府信息${number}。`)).toEqual(expected);
  });

  test.each([
    "根据《关于公开政府信息100条的通知》(青政办发〔2019〕9号)要求,认真落实。",
    "自2008年5月1日《条例》施行以来,公开政府信息100条。",
    "截至2019年12月31日,已公开。",
    "联系电话:0999-7654321,邮编:999000,受理申请。",
    "办好每一件申请,第3次受理申请。",
    "1、公开信息。(2)受理申请。③受理申请。",
    "浏览量30万人次,受理时限为15个工作日。",
  ])("none in %s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("the number of a list item belongs to no count", () => {
    expect(figuresOf("收到申请9件,其中:①网上申请4件;2.信函申请3件;3、当面申请2件。")).toEqual([
      "applicationsReceived 9件",
      "applicationsByChannel.online 4件",
      "applicationsByChannel.letter 3件",
      "applicationsByChannel.inPerson 2件",
    ]);
  });
});

describe("what a number belongs to", () => {
  test("is said by the sentence before, or by the heading", () => {
    const answered = "共答复805件,其中不予公开35件,无法提供265件,不予处理158件。";
    const figures = ["refused 35件", "unableToProvide 265件", "rejected 158件"];
    const expected = ["applicationsReplied 805件", ...figures.map((one) => `outcome.${one}`)];
    expect(figuresOf(`收到政府信息公开申请859件。${answered}`).slice(1)).toEqual(expected);
    expect(figuresOf("（二）政府信息公开申请办理情况", answered)).toEqual(expected);
  });

  test("a number for two outcomes together is a figure of neither", () => {
    expect(figuresOf("全年共答复申请805件。予以公开及部分公开258件,不予公开35件。")).toEqual([
      "applicationsReplied 805件",
      "outcome.refused 35件",
    ]);
  });

  test("after a whole is used up, a semicolon begins another", () => {
    expect(
      figuresOf("被申请行政复议351件,其中维持200件、纠正151件;行政诉讼46件,其中维持40件。"),
    ).toEqual([
      "reconsideration 351件",
      "reconsideration.upheld 200件",
      "reconsideration.corrected 151件",
      "litigation 46件",
      "litigation.upheld 40件",
    ]);
  });
});

describe("scope", () => {
  test.each<[string, string]>([
    ["全区各部门、镇街共收到政府信息公开申请5件。", "whole"],
    ["我局高度重视,共收到政府信息公开申请5件。", "own"],
    ["按照全市统一部署,共收到政府信息公开申请5件。", "null"],
    ["市直各部门共收到政府信息公开申请5件。", "subordinate"],
  ])("%s", (text, scope) => {
    expect(readFigures(paragraphs(text)).map((figure) => String(figure.scope))).toEqual([scope]);
  });
});

describe("readFigures", () => {
  test("quotes the sentence as published and names its place", () => {
    const blocks = paragraphs("概述。", "加强领导。２０２３年，我局主动公开政府信息１２条。完。");
    expect(readFigures(blocks)).toEqual([
      {
        metric: "disclosedTotal",
        value: 12,
        unit: "条",
        approximate: false,
        scope: "own",
        quote: "２０２３年，我局主动公开政府信息１２条。",
        at: "/body/p[2]",
      },
    ]);
  });

  test("counts a repeated statement once, also under a glued heading", () => {
    const text = "柳湾县共受理信息公开申请45条。";
    expect(figuresOf(`2、依申请公开政府信息${text}`, text, text)).toHaveLength(1);
    expect(figuresOf(text, "各乡镇共受理信息公开申请45条。")).toHaveLength(2);
  });

  test("reads no tables", () => {
    const cell = { text: "主动公开政府信息12条", rowSpan: 1, colSpan: 1, at: "/td" };
    const table: Block = { kind: "table", shape: "html", rows: [[cell]], at: "/table" };
    expect(readFigures([table])).toEqual([]);
  });

  test("never throws, and invents no number", () => {
    assert(
      property(wildText(300), (text) =>
        readFigures(paragraphs(text)).every(
          ({ value, quote }) => value >= 0 && text.includes(quote),
        ),
      ),
    );
  });

  test.each([
    ["endless sentences", "共1件,其中2件(含3件,占3%),4件;历年累计5条:未收到申请《"],
    ["long sentences", `${"共1件,其中2件(含3件,占3%),4件;网上5件:".repeat(50)}。`],
    ["ambiguous words", `${"总数共计".repeat(14)}甲12件,其中${"总数共计".repeat(14)}甲2件。`],
    ["short sentences", "网上受理申请12件。"],
  ])("comes to an end on a long text of %s", (_, unit) => {
    const blocks = paragraphs(unit.repeat(Math.ceil(8_000 / unit.length)));
    expect(readFigures(blocks)).toEqual(readFigures(blocks));
  });
});
