import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";

import { checkProse } from "../../shared/checks/check-prose.ts";
import type { Check } from "../../shared/reading.ts";
import { paragraphs, wildText } from "../statistics/prose/paragraphs.ts";

/** Each check as `id verdict expected/found`, with its hints. */
function checksOf(...texts: readonly string[]): readonly string[] {
  return checkProse(paragraphs(...texts)).map(line);
}

function line({ id, verdict, expected, found, hints }: Check): string {
  return [id, verdict, `${expected}/${found}`, ...hints].join(" ");
}

describe("a partition must come to its whole", () => {
  test.each<[string, readonly string[]]>([
    ["共受理申请20件。其中,网上受理12件,信函受理5件,当面受理3件。", ["PR-PARTITION pass 20/20"]],
    [
      "共受理申请20件。其中,网上受理12件,信函受理5件,当面受理4件。",
      ["PR-PARTITION fail 21/20 12→11 5→4 4→3 20→21"],
    ],
    [
      "收到8份信息公开申请,均为邮件申请。其中,予以公开2件,部分公开2件,不予公开1件,其他3件(撤回)。",
      ["PR-PARTITION pass 8/8"],
    ],
    ["答复申请30件,其中予以公开18件,部分公开7,无法提供5件。", ["PR-PARTITION pass 30/30"]],
    [
      "全市开通子网站50个。其中,市政府各部门开通50个,县、区政府开通6个,乡、镇政府开通9个。",
      ["PR-PARTITION fail 65/50"],
    ],
    [
      "发生行政复议10件,其中结果维持6件,结果纠正2件,其他结果1件,尚未审结2件。",
      ["PR-PARTITION fail 11/10 6→5 2→1 1→0 10→11"],
    ],
    ["收到申请9件,其中:1.当面申请3件;2.网络申请4件;3.信函申请2件。", ["PR-PARTITION pass 9/9"]],
    [
      "收到申请10件。从申请方式看,当面申请3件,网络申请7件;从答复结果看,予以公开6件,部分公开2件,不予公开3件。",
      ["PR-PARTITION pass 10/10", "PR-PARTITION fail 11/10 6→5 2→1 3→2 10→11"],
    ],
    ["受理申请12件,答复9件。其中,予以公开6件,部分公开2件,不予公开1件。", ["PR-PARTITION pass 9/9"]],
    [
      "受理申请12件,答复9件。其中,网上申请7件,信函申请3件,当面申请2件。",
      ["PR-PARTITION pass 12/12"],
    ],
    [
      "受理申请20件,其中网上12件,信函8件;答复18件,其中予以公开10件,不予公开9件。",
      ["PR-PARTITION pass 20/20", "PR-PARTITION fail 19/18 9→8 18→19"],
    ],
    [
      "受理申请20件,其中予以公开5件,不予公开8件,其中国家秘密3件、商业秘密5件;无法提供7件。",
      ["PR-PARTITION pass 20/20", "PR-PARTITION pass 8/8"],
    ],
    [
      "收到申请35件,其中不予公开5件(其中国家秘密1件,商业秘密4件),予以公开30件。",
      ["PR-PARTITION pass 35/35", "PR-PARTITION pass 5/5"],
    ],
  ])("%s", (text, checks) => {
    expect(checksOf(text)).toEqual(checks);
  });

  test("a second 其中 divides what the paragraph is about", () => {
    const text =
      "共受理申请20件。其中,网上12件,信函5件,当面3件。内容主要涉及征地。其中,已经主动公开的9件,可以依申请公开的8件,不予公开的2件。";
    expect(checksOf(text)).toEqual(["PR-PARTITION pass 20/20", "PR-PARTITION fail 19/20 8→9 2→3"]);
    expect(checkProse(paragraphs(text)).map(({ scope }) => scope)).toEqual([
      "共受理申请20件。其中,网上12件,信函5件,当面3件。",
      "共受理申请20件。 … 其中,已经主动公开的9件,可以依申请公开的8件,不予公开的2件。",
    ]);
  });
});

describe("a subset must not exceed its whole", () => {
  test.each<[string, readonly string[]]>([
    ["公开政府信息90条,其中县本级30条。", ["PR-SUBSET pass 30/90"]],
    ["共受理申请20件,其中网上12件,信函5件。", ["PR-SUBSET pass 17/20"]],
    ["召开会议3次,其中专题会议5次。", ["PR-SUBSET fail 5/3"]],
    ["发布信息60条,其中工作动态40条,通知公告25条。", ["PR-SUBSET fail 65/60"]],
    ["审议规章13件(含新制定5件,修改4件,废止4件)。", ["PR-SUBSET pass 13/13"]],
    ["共受理申请9件,其中予以公开3件,部分公开2件,不予公开1件等。", ["PR-SUBSET pass 6/9"]],
  ])("%s", (text, checks) => {
    expect(checksOf(text)).toEqual(checks);
  });

  test("one item may be published on several channels", () => {
    const text = "公开政府信息90条。其中,政府网站80条,政务微信70条,政务微博";
    expect(checksOf(`${text}60条。`)).toEqual(["PR-PART pass 80/90"]);
    expect(checksOf(`${text}95条。`)).toEqual(["PR-PART fail 95/90"]);
  });
});

describe("percentages", () => {
  test.each<[string, readonly string[]]>([
    [
      "栏目发布信息7000条。其中,政务动态1160条,占总数的16.6%;办事指南5100条,占总数的72.9%。",
      ["PR-SUBSET pass 6260/7000", "PR-PERCENT pass 16.571/16.6", "PR-PERCENT pass 72.857/72.9"],
    ],
    [
      "共受理申请200件,其中网上申请159件,占80%;信函申请41件,占30.5%。",
      [
        "PR-PARTITION pass 200/200",
        "PR-PERCENT pass 79.5/80",
        "PR-PERCENT fail 20.5/30.5",
        "PR-PERCENT-SUM fail 110.5/100",
      ],
    ],
    [
      "发布信息50条,其中财政类20条(40%),其他类29条(占60%)。",
      [
        "PR-PARTITION fail 49/50 20→21",
        "PR-PERCENT pass 40/40",
        "PR-PERCENT fail 58/60",
        "PR-PERCENT-SUM pass 100/100",
      ],
    ],
    [
      "全市开通子网站30个,其中部门开通20个,占市政府部门总数的66.2%;乡、镇开通10个,占总数的30%。",
      ["PR-PARTITION pass 30/30"],
    ],
    [
      "受理申请12件,答复10件,其中予以公开6件,占受理总数的50%;部分公开4件。",
      ["PR-PARTITION pass 10/10"],
    ],
    [
      "共受理申请20件,其中网上受理12件,占比约6成,办结率100%,同比增长20%。",
      ["PR-SUBSET pass 12/20"],
    ],
  ])("%s", (text, checks) => {
    expect(checksOf(text)).toEqual(checks);
  });

  test("answers that come to more than was answered, at 120 % (REPORT-FORMAT 3.8)", () => {
    const text =
      "棠溪文化站受理申请10件,其中当面1件,占10%,网上9件,占90%。已经答复的9件申请中,同意公开7件,占70%,部分公开1件,占10%,不予公开1件,占10%,信息不存在1件,占10%,不属于本机关1件,占10%,内容不明确1件,占10%。";
    expect(checksOf(text)).toEqual([
      "PR-PARTITION pass 10/10",
      "PR-PERCENT pass 10/10",
      "PR-PERCENT pass 90/90",
      "PR-PERCENT-SUM pass 100/100",
      "PR-PARTITION fail 12/9 7→4",
      "PR-PERCENT fail 77.78/70",
      "PR-PERCENT fail 11.11/10",
      "PR-PERCENT-SUM fail 120/100",
    ]);
  });
});

describe("what cannot be judged is no failure", () => {
  test.each<[string, readonly string[]]>([
    ["发布信息1000余条,其中动态800条,公告300条。", ["PR-SUBSET not-assessable null/null"]],
    ["发布信息500条,其中动态**30条,公告90条。", ["PR-SUBSET not-assessable null/null"]],
    [
      "新收申请30件,上年结转2件。其中,予以公开20件,部分公开6件,无法提供3件,结转下年度3件。",
      ["PR-PARTITION not-assessable 29/30"],
    ],
    [
      "受理申请30件,其中予以公开20件,部分公开6件,无法提供1件,其余3件正在办理。",
      ["PR-PARTITION pass 27/30"],
    ],
    [
      "受理申请5条,历年累计14条。其中,当面申请4条,网上申请6条,信函申请3条。",
      ["PR-PARTITION not-assessable 13/5"],
    ],
    [
      "受理申请20件,其中予以公开5件,不予公开8件,其中国家秘密3件,商业秘密6件,无法提供7件。",
      ["PR-SUBSET pass 13/20", "PR-PARTITION not-assessable 16/8"],
    ],
    ["投资完成246.79亿元,其中工业119.9亿元,服务业140.29亿元。", []],
    ["其中,网上受理12件,信函受理5件。", []],
    ["共受理申请3件。公开力度不断加大,发布及时。其中,工作动态40条。", []],
    ["共公开信息12条,其中动态7条,召开会议30次,培训90人次。", ["PR-SUBSET pass 7/12"]],
    ["共公开信息12条,其中动态7条,微信公众号推送40条。", ["PR-SUBSET pass 7/12"]],
    ["收到申请12件,其中网上9件,信函3件,共12件。", ["PR-PARTITION pass 12/12"]],
  ])("%s", (text, checks) => {
    expect(checksOf(text)).toEqual(checks);
  });
});

describe("checkProse", () => {
  const channels = ["网上申请", "信函申请", "当面申请", "传真申请", "电子邮件申请"];
  const unequalDigits = tuple(integer({ min: 0, max: 9 }), integer({ min: 1, max: 9 }));
  const partsOfChannels = array(integer({ min: 100, max: 999 }), { minLength: 3, maxLength: 5 });

  function sentence(parts: readonly number[], whole: number): string {
    const listed = parts.map((part, index) => `${channels[index]}${part}件`);
    return `全年共受理政府信息公开申请${whole}件。其中,${listed.join(",")}。`;
  }

  test("a true partition passes; after one digit of a part is changed, a hint undoes it", () => {
    assert(
      property(
        partsOfChannels,
        integer({ min: 0, max: 4 }),
        constantFrom(1, 10, 100),
        unequalDigits,
        (parts, choice, place, [, change]) => {
          const whole = parts.reduce((sum, part) => sum + part, 0);
          expect(checksOf(sentence(parts, whole))).toEqual([`PR-PARTITION pass ${whole}/${whole}`]);
          const index = choice % parts.length;
          const part = parts[index] ?? 0;
          const digit = Math.floor(part / place) % 10;
          const changed = part + (((digit + change) % 10) - digit) * place;
          if (changed < 100) return;
          const [check] = checkProse(paragraphs(sentence(parts.with(index, changed), whole)));
          expect(check?.verdict).toBe("fail");
          expect(check?.hints).toContain(`${changed}→${part}`);
        },
      ),
    );
  });

  test("checks a repeated passage once", () => {
    const text = sentence([100, 100, 100], 301);
    expect(checkProse(paragraphs(text, text))).toHaveLength(1);
  });

  test("never throws", () => {
    assert(property(wildText(300), (text) => checkProse(paragraphs(text)).length >= 0));
  });

  test.each([
    ["endless sentences", "共1件,其中2件(含3件,占3%),4件;网上5件:"],
    ["long sentences", `${"共1件,其中2件(含3件,占3%),4件;网上5件:".repeat(50)}。`],
    ["ambiguous words", `${"总数共计".repeat(14)}甲12件,其中${"总数共计".repeat(14)}甲2件。`],
    ["short sentences", "受理申请9件。其中网上1件,信函2件。"],
  ])("comes to an end on a long text of %s", (_, unit) => {
    const blocks = paragraphs(unit.repeat(Math.ceil(8_000 / unit.length)));
    expect(checkProse(blocks)).toEqual(checkProse(blocks));
  });
});
