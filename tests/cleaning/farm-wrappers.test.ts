import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../shared/index.ts";
import { textCapture } from "../support/capture.ts";

async function read(...lines: readonly string[]): Promise<Reading> {
  const [reading] = await readCapture(textCapture(lines.join("\n")));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const rules = ({ removals }: Reading): readonly string[] => removals.map(({ rule }) => rule);

const TITLE = "政府信息公开工作落实情况自查报告";
const BODY = "今年以来,本局以条例为准绳,主动公开政府信息12条,强化了监督和保障,群众反映良好。";

describe("a farm's wrapping", () => {
  test("goes, and the text with one title stays", async () => {
    const reading = await read(
      `${TITLE}范文今年以来,本局以条例为准下面是小编为大家整理的${TITLE}范本(范文推荐),供大家参考。`,
      TITLE,
      `${TITLE}(精选3篇)`,
      "【相关范文】",
      `${BODY}推荐访问:自查 范本 落实情况`,
      "希望以上内容能对大家有所帮助!",
      "标签:自查报告 政府信息",
    );
    expect(reading.text).toBe(`${TITLE}\n${BODY}`);
    expect(rules(reading).toSorted()).toEqual([
      "wrapper/introduction",
      "wrapper/introduction",
      "wrapper/keywords",
      "wrapper/keywords",
      "wrapper/recommendation",
      "wrapper/repeated-title",
    ]);
    expect(reading).toMatchObject({ kind: "lookalike", lookalike: "template" });
  });

  test("an opening that does not come again is text", async () => {
    const reading = await read(TITLE, `本局的开头只说一次。以下是小编整理的全文,供参考。${BODY}`);
    expect(reading.text).toBe(`${TITLE}\n本局的开头只说一次。${BODY}`);
  });
});

describe("an honest page", () => {
  test("keeps words that farms use as well, and a title printed twice", async () => {
    const lines = [
      "临渡县水务局2020年政府信息公开工作年度报告",
      "临渡县水务局2020年政府信息公开工作年度报告",
      "标签:政府信息公开",
      BODY,
      "编写示范文本3份,仅供参考;希望对您办事有所帮助。",
      "组织范文评选和作文比赛,推荐优秀作品。",
    ];
    const reading = await read(...lines);
    expect(reading.text).toBe(lines.join("\n"));
    expect(reading.removals).toEqual([]);
  });
});
