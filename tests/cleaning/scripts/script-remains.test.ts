import { describe, expect, test } from "vitest";
import { readCapture } from "../../../shared/index.ts";
import { textCapture } from "../../support/capture.ts";

async function cleaned(text: string): Promise<readonly [string, readonly string[]]> {
  const [reading] = await readCapture(textCapture(text));
  return [reading?.text ?? "", reading?.removals.map(({ rule }) => rule) ?? []];
}

const PROSE = "本年度主动公开政府信息12条，其中通过APP发布3条。";

describe("code that shows as text", () => {
  test.each([
    ["a write of links", `document.write("<a href='http://x.example'>真人投注</a>");`],
    [
      "a packed script",
      `eval(function(p,a,c,k,e,r){while(c--)p=k[c];return p}('0.1("2")',3,3,'a|b|c'.split('|'),0,{}))`,
    ],
    [
      "an escaped one",
      String.raw`window["\x64\x6f\x63\x75\x6d\x65\x6e\x74"]["\x77\x72\x69\x74\x65"]("\u4e9a\u535a");`,
    ],
    [
      "a test of the reader",
      `if(navigator.userAgent.toLowerCase().indexOf("baidu")==-1){document.title="松台市商务局"}`,
    ],
    ["a redirection", `window.location.href="http://x.example/";`],
    ["a variable", `var _hmt = _hmt || [];`],
    ["the sign of a comment", `//-->`],
  ])("%s goes as a line of its own", async (_, code) => {
    expect(await cleaned(`${PROSE}\n${code}\n${PROSE}`)).toEqual([
      `${PROSE}\n${PROSE}`,
      ["inserted/script"],
    ]);
  });

  test("goes from the middle of a line, and nothing with it", async () => {
    const code = `document.write("<a href='http://x.example'>真人投注</a>");`;
    expect(await cleaned(`第一句话说完。${code}2018年，我局公开信息3条。`)).toEqual([
      "第一句话说完。2018年，我局公开信息3条。",
      ["inserted/script"],
    ]);
  });

  test.each([
    "<!--[if !supportLists]-->一、概述<!--[endif]-->",
    "全年制发文件12件 --> 详见附件",
    "网址：http://www.qingheng.gov.cn/index.html?id=1&page=2（查询电话：0573-82521234）",
    "E-mail：bgs@qingheng.gov.cn；传真（Fax）：82521235",
    "f(x)=ax+b；A>B；{1,2,3}",
  ])("%s is text", async (line) => {
    expect(await cleaned(`${line}\n${PROSE}`)).toEqual([`${line}\n${PROSE}`, []]);
  });
});
