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
