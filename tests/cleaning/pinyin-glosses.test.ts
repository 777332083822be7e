import { describe, expect, test } from "vitest";
import { readCapture } from "../../shared/index.ts";
import { captureOf, textCapture } from "../support/capture.ts";

async function cleaned(text: string): Promise<string | undefined> {
  const [reading] = await readCapture(textCapture(text));
  return reading?.text;
}

const PLAIN = "本机关主动公开政府信息，认真做好服务工作。";

describe("pinyin glosses", () => {
  test.each([
    ["plain", "本机关主动公(gong)开(kai)政府信(xin)息(xi)，认真做好服务(wu)工作。"],
    ["doubled", "本机关主动公开政(zheng)(zheng)府(fu)(fu)信(xin)息，认真做好服务工作。"],
    ["toned", "本机关主动公（gōng）开（kāi）政府信息，认真做好服务（wù）工作。"],
    ["numbered and spaced", "本机关主动公 (gong1)开( kai1 )政府信息 (xi1)，认真做好服务工作。"],
    ["decomposed", "本机关主动公(go\u0304ng)开(ka\u0304i)政府信(xi\u0300n)息，认真做好服务工作。"],
    ["of several readings", "本机关主动公(gong)开政府信息，认真做(zuo)好(hao)服务工作。"],
  ])("%s", async (_, glossed) => {
    expect(await cleaned(glossed)).toBe(PLAIN);
  });

  test("of ü, in both spellings", async () => {
    expect(await cleaned("绿(lv)色履(lu)约法(fa)律(lǜ)")).toBe("绿色履约法律");
  });

  test("of traditional characters, before they are converted", async () => {
    const page = "政府信息公(gong)開(kai)工作報(bao)告，服務(wu)羣眾，關於進一步規範發布。";
    expect(await cleaned(page)).toBe("政府信息公开工作报告，服务群众，关于进一步规范发布。");
  });

  test("are removals of their own, each with its evidence", async () => {
    const [reading] = await readCapture(
      captureOf(`<p>政(zheng)府(fu)信息公<b>开</b>(kai)，共公开政府信息12条。</p>`),
    );
    expect(reading?.text).toBe("政府信息公开，共公开政府信息12条。");
    expect(reading?.removals.map(({ rule, text }) => [rule, text])).toEqual([
      ["gloss/pinyin", "(zheng)"],
      ["gloss/pinyin", "(fu)"],
      ["gloss/pinyin", "(kai)"],
    ]);
  });
});

describe("brackets that are no gloss", () => {
  test.each([
    "政务客户端(APP)、政府和社会资本合作(PPP)、选项甲(a)、乙(b)、戊(e)、啊(a)。",
    "平台(ping)测试、接口(api)、系统(oa)、目录(list)、网站(web)、数据(data)。",
    "埇(yǒng)桥区和瀍(chán)河区的名称。",
    "公(gong)",
  ])("%s", async (text) => {
    expect(await cleaned(text)).toBe(text);
  });

  test("a stray letter is left on a page that is glossed elsewhere", async () => {
    const far = "本年度的各项工作均已按照要求完成。".repeat(20);
    expect(await cleaned(`公(gong)开(kai)信(xin)息。${far}阿(a)姨。`)).toBe(
      `公开信息。${far}阿(a)姨。`,
    );
  });
});
