import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectScript, HanConverter } from "../../shared/han/convert.ts";

function convert(text: string): string {
  return new HanConverter(detectScript(text)).convert(text);
}

describe("detectScript", () => {
  test("a simplified text with a traditional name stays as it is", () => {
    const text = "乾安县与乾县的信息公开工作,另见商标“東方”的说明。";
    expect(detectScript(text)).toBe("simplified");
    expect(convert(text)).toBe(text);
  });

  test("a text in traditional characters, some left simplified", () => {
    expect(detectScript("關于政府信息公開范圍的規范")).toBe("traditional");
  });

  test("Taiwan wording is told by one of its own words, or by two that stand in names as well", () => {
    expect(detectScript("通過入口網站發布信息,開設專欄")).toBe("taiwan");
    expect(detectScript("雲岫資訊有限公司開發的網站")).toBe("traditional");
    expect(detectScript("資訊與網路的開放")).toBe("taiwan");
  });

  test("Taiwan wording is told by two of its words", () => {
    expect(detectScript("在入口網站設立視窗,發布規範性檔案")).toBe("taiwan");
  });
});

describe("HanConverter", () => {
  test("characters", () => {
    expect(convert("著力推進行政復議,成效顯著,圍繞著重點領域")).toBe(
      "着力推进行政复议,成效显著,围绕着重点领域",
    );
    expect(convert("乾安縣對政務公開進行規範")).toBe("乾安县对政务公开进行规范");
  });

  test("what a converter overdid, and what it left", () => {
    expect(convert("完善定製度,全麵推進,體係和係統的裏麵,聯係羣眾,範圍與范圍,規范")).toBe(
      "完善定制度,全面推进,体系和系统的里面,联系群众,范围与范围,规范",
    );
    expect(convert("徵求意見,征收,行政復議與複議,答覆和答復,覆蓋面,重複,於是,關於衞生")).toBe(
      "征求意见,征收,行政复议与复议,答复和答复,覆盖面,重复,于是,关于卫生",
    );
    expect(convert("骨乾力量,若乾意見,乾部與幹部,實乾精神")).toBe(
      "骨干力量,若干意见,干部与干部,实干精神",
    );
  });

  test("names of places and families", () => {
    expect(convert("乾安縣、乾安县、乾縣、乾陵鎮、乾潭鎮與乾旱的縣區,濬縣、澂江市開會")).toBe(
      "乾安县、乾安县、乾县、乾陵镇、乾潭镇与干旱的县区,浚县、澄江市开会",
    );
    expect(convert("局長於海濤同志主持會議,屬於本縣,關於開會")).toBe(
      "局长於海涛同志主持会议,属于本县,关于开会",
    );
  });

  test("a statute's own 設定 is no setting", () => {
    expect(convert("在入口網站設定專欄,依法設定行政許可,設定的處罰")).toBe(
      "在门户网站设置专栏,依法设定行政许可,设定的处罚",
    );
  });

  test("檔案 becomes 文件 only where a document is meant", () => {
    const text = "市檔案館設置視窗,通過入口網站發布規範性檔案,見《辦法》等檔案,送縣檔案局。";
    expect(convert(text)).toBe(
      "市档案馆设置窗口,通过门户网站发布规范性文件,见《办法》等文件,送县档案局。",
    );
  });

  test("the record names what was changed and how often", () => {
    const converter = new HanConverter("taiwan");
    converter.convert("入口網站的開放和公開,入口網站");
    expect(converter.record()).toEqual({
      script: "taiwan",
      characters: { 開: ["开", 2] },
      phrases: [{ from: "入口網站", to: "门户网站", count: 2 }],
    });
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "入口網站",
    "規範性檔案",
    "檔案館",
    "附屬檔案",
    "觸控螢幕",
    "乾安縣",
    "乾縣",
    "著力",
    "顯著",
    "於",
    "係統",
    ...Array.from("開務區進對時實發規辦信息公开的,。12𠮷😀 覆徵麵范"),
  );
  const document = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(""));

  test("a simplified document is left as it is, and a converted one is simplified", () => {
    fc.assert(
      fc.property(document, (text) => {
        const once = convert(text);
        expect(detectScript(text) === "simplified" ? once : text).toBe(text);
        expect(convert(once)).toBe(once);
      }),
    );
  });

  test("each character knows where it came from", () => {
    fc.assert(
      fc.property(document, (text) => {
        const converter = new HanConverter(detectScript(text));
        const { text: converted, offsets } = converter.convertWithOffsets(text);
        expect(converted).toBe(new HanConverter(converter.script).convert(text));
        expect(offsets).toHaveLength(converted.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        const reworded = new Set(
          converter
            .record()
            .phrases.map(({ to }) => to)
            .join(""),
        );
        const isSame = Array.from({ length: converted.length }, (_, i) => {
          const from = text.charAt(offsets[i] ?? 0);
          const to = converter.record().characters[from]?.[0];
          const now = converted.charAt(i);
          return now === from || now === to || reworded.has(now) || from === "著" || from === "乾";
        });
        expect(isSame).not.toContain(false);
      }),
    );
  });

  test("a phrase that became shorter leads back to its own place", () => {
    const { text, offsets } = new HanConverter("taiwan").convertWithOffsets("設觸控螢幕3臺");
    expect(text).toBe("设触摸屏3台");
    expect(offsets[text.indexOf("3")]).toBe("設觸控螢幕3臺".indexOf("3"));
  });
});
