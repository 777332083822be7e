import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { textCapture } from "../../support/capture.ts";

async function read(lines: readonly string[]): Promise<Reading> {
  const [reading] = await readCapture(textCapture(lines.join("\n")));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const ENTRY = [
  "云岫市2008年度政府信息公开工作报告",
  "概述",
  "截至2008年12月31日，全市共发布信息2514条。",
  "主动公开政府信息情况",
  "市政府网站发布信息768条，占总数的三成。",
];

describe("an encyclopaedia's entry", () => {
  test("is left without what was put around it", async () => {
    const [title = "", overview = "", first = "", active = "", second = ""] = ENTRY;
    const reading = await read([
      "播报",
      title,
      title,
      "目录",
      "1 概述",
      "2 主动公开政府信息情况",
      `${overview}编辑本段`,
      `${first}[1]`,
      `${active}[编辑]`,
      second,
      "参考资料",
      "1. 云岫市2008年度政府信息公开工作报告.云岫市人民政府网[引用日期2012-05-03]",
      "词条标签:",
      "政府工作",
      "社会",
      "词条统计",
      "编辑次数:12次",
    ]);
    expect(reading.text).toBe(ENTRY.join("\n"));
    expect(new Set(reading.removals.map(({ rule }) => rule))).toEqual(
      new Set(["wrapper/encyclopaedia", "duplicate/contents", "wrapper/repeated-title"]),
    );
  });
});

describe("an abstract", () => {
  const [title = "", overview = ""] = ENTRY;
  const abstract =
    "全市共发布信息2514条，其中市级机关发布768条，占总数的三成。年内接待来访群众六百余人次，答复率百分之百。";
  const below = [
    "2008年，全市共发布信息2514条，其中�屑痘�发布768条，占总数的三成。",
    "档案馆设有查阅点。年内接待来访群众六百余人次，答复率百分之百。",
  ];

  test("goes though bytes were lost in the sentences that it repeats", async () => {
    const reading = await read([title, abstract, overview, ...below]);
    expect(reading.text).toBe([title, overview, ...below].join("\n"));
    expect(reading.removals.map(({ rule }) => rule)).toEqual(["duplicate/abstract"]);
  });

  test("is none where one line below says nearly the same, as another year's does", async () => {
    const lines = [title, abstract, overview, abstract.replace("2514", "2617")];
    expect((await read(lines)).text).toBe(lines.join("\n"));
  });

  test("may be one sentence of one paragraph on a page with one report, words exchanged", async () => {
    const sentence =
      "本报告电子版可在云岫市门户网站查阅下载，如有疑问请与市政府办公室联系，电话12345。";
    const spun = `为保障知情权，依照《条例》编写。${sentence.replace("疑问", "不明")}`;
    const reading = await read([title, sentence, "一、概述", spun]);
    expect(reading.text).toBe([title, "一、概述", spun].join("\n"));
    const other = [title, sentence, "一、概述", "云岫市2009年度政府信息公开工作报告", spun];
    expect((await read(other)).text).toContain(`\n${sentence}\n`);
    const called = [title, sentence, "一、概述", spun.replace("12345", "12349")];
    expect((await read(called)).text).toBe(called.join("\n"));
  });

  test("is no title that the preface names", async () => {
    const longTitle = "云岫市人民政府2008年度政府信息公开工作报告（根据国务院要求编制）";
    const lines = [title, longTitle, overview, `现公布${longTitle}。`, "参考资料", "词条标签:"];
    expect((await read(lines)).text).toContain("\n云岫市人民政府2008年度");
  });
});

describe("a report", () => {
  test("keeps its contents, its sources and its footnotes", async () => {
    const lines = [
      ...ENTRY.slice(0, 1),
      "目录",
      "一、概述",
      "二、主动公开政府信息情况",
      ...ENTRY.slice(1),
      "建成智能问答知识库，收录词条1200个。",
      "参考资料",
      "1. 国务院办公厅关于政府信息公开工作年度报告的通知 www.gov.cn",
    ];
    const reading = await read(lines);
    expect(reading.text).toBe(lines.join("\n"));
    expect(reading.removals).toEqual([]);
  });
});
