import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeGb18030 } from "../site/encode.ts";
import { damagedStretches } from "../../shared/han/damage.ts";

const damageIn = (text: string): readonly (readonly [string, string])[] =>
  damagedStretches(text).map(({ rule, start, end }) => [rule, text.slice(start, end)]);

/** UTF-8 in the eyes of a reader who takes it for GBK. */
const readAsGbk = (text: string): string =>
  new TextDecoder("gbk").decode(new TextEncoder().encode(text));

describe("damagedStretches", () => {
  test.each([
    ["印发各。ㄗ灾螀^)人民政府，共12件", "damage/byte-shift", "印发各。ㄗ灾螀^)人民政府"],
    ["关于信息。?工作的通知，共12件", "damage/byte-shift", "关于信息。?工作的通知"],
    ["本年ｹｫｿｪ12件，共3件", "damage/byte-shift", "本年ｹｫｿｪ12件"],
    ["本年公开\ufffd\ufffd12件，共3件", "damage/misread-bytes", "本年公开\ufffd\ufffd12件"],
    ["锟斤拷锟斤拷12件，共3件", "damage/misread-bytes", "锟斤拷锟斤拷12件"],
    ["ÖÐ¹úÈËÃñÕþ¸®12件，共3件", "damage/misread-bytes", "ÖÐ¹úÈËÃñÕþ¸®12件"],
    ["本年????12件，共3件", "damage/lost-character", "本年????12件"],
    ["政府信息?3件，共5件", "damage/lost-character", "?3"],
    ["统计期限为201711日起", "damage/lost-digits", "201711日"],
    ["至20171231日止", "damage/lost-digits", "20171231日"],
    ["截至2021926，", "damage/lost-digits", "2021926"],
    ["数据自年1月1日起", "damage/lost-digits", "年1月1日"],
    ["国办公开办函〔202130 号", "damage/lost-bracket", "〔202130"],
    ["国办发201747号", "damage/lost-bracket", "201747号"],
    ["转发**988条", "damage/masked-digits", "**988"],
    ["20**年", "damage/masked-digits", "20**"],
    ["20××年", "damage/masked-digits", "20××"],
    ["电话138****1234", "damage/masked-digits", "138****1234"],
  ])("%s", (text, rule, damaged) => {
    expect(damageIn(text)).toEqual([[rule, damaged]]);
  });

  test.each([
    "2021年1月1日至2021年12月31日，访问量2021926次，下载20211231.pdf",
    "根据国办发〔2017〕47号、政办〔2019〕9号、【2021】3号和(2021)3号文件",
    "工作时间5*8小时，热线7*24小时，长×宽为3×4米，气温25℃，±0.5%，·信息公开·",
    "如何申请政府信息?答:向本机关提出。你知道吗?3月1日起施行。",
    "为什么要公开？3月1日起施行。网址http://www.example.cn/list?id=3",
    "截至2021年底，从事2021年度工作，近20年1月均值，Café Müller",
  ])("%s is whole", (text) => {
    expect(damageIn(text)).toEqual([]);
  });

  test("UTF-8 that was read as GBK says what it was", () => {
    const [found] = damagedStretches(`标题：${readAsGbk("政府信息公开工作年度报告")}`);
    expect(found).toMatchObject({ rule: "damage/misread-bytes" });
    expect(found?.evidence).toContain("政府信息公");
  });

  test("GBK that lost a byte says what it was", () => {
    const bytes = encodeGb18030("主动公开政府信息，共12件");
    const shifted = new TextDecoder("gb18030").decode(bytes.subarray(1, 15));
    const [found] = damagedStretches(`本年度${shifted}12件，共3件`);
    expect(found).toMatchObject({ rule: "damage/byte-shift", start: 0 });
    expect(found?.evidence).toContain("动公开政府信");
  });

  test("lies within the text and in order, whatever the text", () => {
    const scraps = fc.constantFrom(
      ...Array.from("公开政府年月日号〔〕?？*×0123456789ㄗｹ\ufffdÖÐ,，。"),
    );
    const hostile = fc.string({
      unit: fc.oneof(scraps, fc.string({ minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const found = damagedStretches(text);
        expect(
          found.every(({ start, end }) => start < end && start >= 0 && end <= text.length),
        ).toBe(true);
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
