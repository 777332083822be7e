import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf, textCapture } from "../../support/capture.ts";

async function read(html: string): Promise<Reading> {
  const [reading] = await readCapture(captureOf(html));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const TITLE = "临渡县水务局2021年政府信息公开工作年度报告";
const OVERVIEW =
  "2021年，本局坚持以公开为常态、不公开为例外，全年主动公开政府信息134条，其中规划计划12条、财政信息8条、行政许可结果41条，全部在县政府门户网站发布，并在政务服务大厅同步张贴。";
const PROBLEMS =
  "公开内容与群众需求还有差距，解读形式较为单一。下一步将增加图解和问答，每季度检查一次栏目更新情况。";
const TABLE = `<table><tr><th>信息内容</th><th>本年制发件数</th></tr><tr><td>规章</td><td>0</td></tr></table>`;
const ARTICLE = `<p>一、总体情况</p><p>${OVERVIEW}</p><p>二、主动公开政府信息情况</p>${TABLE}
  <p>五、存在的主要问题及改进情况</p><p>${PROBLEMS}</p>`;

describe("the second copy of an article", () => {
  test("goes with its table, whatever elements it is made of", async () => {
    const copy = ARTICLE.replaceAll("<p>", "<div>").replaceAll("</p>", "</div>");
    const reading = await read(
      `<div id="zoom"><h1>${TITLE}</h1>${ARTICLE}<div class="print"><p>${TITLE}</p>${copy}</div><p>附件：统计表</p></div>`,
    );
    expect(reading.text.split("\n")).toEqual([
      TITLE,
      "一、总体情况",
      OVERVIEW,
      "二、主动公开政府信息情况",
      "信息内容\t本年制发件数",
      "规章\t0",
      "五、存在的主要问题及改进情况",
      PROBLEMS,
      "附件：统计表",
    ]);
    expect(new Set(reading.removals.map(({ rule }) => rule))).toEqual(new Set(["duplicate/copy"]));
  });

  test("of a plain text, three times over", async () => {
    const article = `${TITLE}\n${OVERVIEW}\n${PROBLEMS}`;
    const [reading] = await readCapture(textCapture([article, article, article].join("\n")));
    expect(reading?.text).toBe(article);
  });
});

describe("what may come again", () => {
  test("is a sentence, a heading or a table inside an article, and a report of another year", async () => {
    const other = ARTICLE.replaceAll("2021", "2020").replace("134", "98");
    const reading = await read(
      `<div id="zoom"><h1>${TITLE}</h1>${ARTICLE}${TABLE}<p>${PROBLEMS}</p><h1>${TITLE.replace("2021", "2020")}</h1>${other}</div>`,
    );
    expect(reading.removals).toEqual([]);
  });
});
