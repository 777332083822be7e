import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../shared/index.ts";
import { captureOf, textCapture } from "../support/capture.ts";

async function read(...lines: readonly string[]): Promise<Reading> {
  const [reading] = await readCapture(textCapture(lines.join("\n")));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const flagged = ({ flags }: Reading): readonly (readonly [string, string])[] =>
  flags.map(({ rule, text }) => [rule, text]);

const TITLE = "临渡县水务局2019年政府信息公开工作年度报告";
const SECTIONS = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];

describe("flags", () => {
  test("name what is wrong, where it stands, and leave the text as it is", async () => {
    const [reading] = await readCapture(
      captureOf(
        `<div id="zoom"><h1>${TITLE}</h1><p>印发各。ㄗ灾螀^)人民政府，收到申请12件，答复3件。</p>
        <p>统计期限自201911日起，依据国办公开办函〔201960号文件编制。</p></div>`,
      ),
    );
    expect(reading?.text).toContain("印发各。ㄗ灾螀^)人民政府，收到申请12件");
    expect(reading?.flags).toMatchObject([
      { rule: "damage/byte-shift", text: "印发各。ㄗ灾螀^)人民政府" },
      { rule: "damage/lost-digits", text: "201911日" },
      { rule: "damage/lost-bracket", text: "〔201960号" },
    ]);
    expect(reading?.flags.every(({ at }) => /\/p\[\d\].*@\d+$/u.test(at))).toBe(true);
  });

  test("are in the script of the page, and found in either", async () => {
    const reading = await read(
      "臨渡縣水務局2019年政府信息公開工作年度報告",
      "人平易近當局信息公開的開展，網坐發布信息12條，通過觸控螢幕和入口網站查詢，**縣。",
    );
    expect(flagged(reading)).toEqual([
      ["masking/names", "**縣"],
      ["forgery/exchanged-words", "人平易近"],
      ["forgery/exchanged-words", "網坐"],
      ["forgery/exchanged-words", "當局"],
    ]);
  });

  test("name what an extractor lost", async () => {
    const [reading] = await readCapture(
      captureOf(`<div id="zoom"><p>(四)活运用政务新媒体。本年公开政府信息34条,全部按时发布。</p>
        <table><tr><td>信息内容</td><td>本年新</td></tr><tr><td>规章</td><td>0</td></tr></table></div>`),
    );
    expect(reading?.flags.map(({ rule, text }) => [rule, text])).toEqual([
      ["extraction/lost-head", "活运用"],
      ["extraction/lost-tail", "本年新"],
    ]);
  });

  test("name a translation", async () => {
    const reading = await read(
      "Annual Report of the Lindu Water Bureau on Government Information Disclosure in 2022",
      "In 2022 the bureau disclosed 34 pieces of information on the portal of the county.",
    );
    expect(flagged(reading)).toMatchObject([["translation/english", expect.any(String)]]);
    expect(reading.kind).toBe("other");
  });

  test("are none on an honest page", async () => {
    const reading = await read(
      TITLE,
      "2019年,本局主动公开政府信息34条,当地时间5*8小时受理,热线7*24小时,电话138****1234。",
      "与香港当局交流1次,张**同志参加;长×宽为3×4米,××××年的旧档案已移交。何时公开?3日内。",
    );
    expect(flagged(reading).filter(([rule]) => rule !== "damage/masked-digits")).toEqual([]);
  });
});

describe("what flags say of the kind", () => {
  const spun = [
    "本局认真落实条例，人平易近群众可通过网坐查询当局信息公开目录12条。",
    "各项轨制扶植进1步加强，当真落实公开事情要点。",
  ];

  test("a spinner's copy is no report, with whatever sections", async () => {
    const reading = await read(TITLE, ...SECTIONS, ...spun);
    expect(reading).toMatchObject({ kind: "lookalike", lookalike: "template" });
    expect(reading.reason).toContain("rewriting program");
  });

  test("a text that lacks a word throughout was spun, too", async () => {
    const lines = [
      TITLE,
      ...SECTIONS,
      "根据《中华人民共和国政府信息公开条例》,临渡县人民政府办公室编制本报告。",
    ];
    const reading = await read(...lines.map((line) => line.replaceAll("政府", "")));
    expect(reading).toMatchObject({ kind: "lookalike", lookalike: "template" });
    expect(flagged(reading)[0]?.[0]).toBe("forgery/deleted-words");
  });

  test("a masked copy is no report", async () => {
    const reading = await read(
      "2019年政府信息公开工作年度报告",
      ...SECTIONS,
      "**市水务局在**省、**市****政府的领导下,主动公开政府信息34条。",
    );
    expect(reading).toMatchObject({ kind: "lookalike", lookalike: "template" });
  });

  test("a report stays one with lost digits, a star in a telephone number and one slip", async () => {
    const reading = await read(
      TITLE,
      ...SECTIONS,
      "根据国办公开办函〔201960号,统计期限自201911日至20191231日。网坐发布34条,电话0990-*221001。",
      "临渡县水务局",
      "2020年1月18日",
    );
    expect(reading.kind).toBe("report");
    expect(reading.metadata.year?.value).toBe(2019);
    expect(flagged(reading).map(([rule]) => rule)).toEqual([
      "damage/lost-bracket",
      "damage/lost-digits",
      "damage/lost-digits",
      "damage/masked-digits",
    ]);
  });
});
