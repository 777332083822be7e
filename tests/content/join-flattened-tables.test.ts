import { describe, expect, test } from "vitest";
import { type Block, blocksToText } from "../../shared/content/block.ts";
import { buildDraft } from "../../shared/content/build-draft.ts";
import { finishBlocks } from "../../shared/content/finish-blocks.ts";
import { parseText } from "../../shared/page/parse-text.ts";
import { isElement, walk } from "../../shared/page/walk.ts";
import type { Element } from "domhandler";

function blocksOf(...lines: readonly string[]): readonly Block[] {
  const document = parseText(lines.join("\n"));
  const roots: Element[] = [];
  walk(document, (node) => {
    if (isElement(node) && node.name === "body") roots.push(node);
    return "enter";
  });
  return finishBlocks(buildDraft(roots, new Set(), "text/plain"), (text) => text);
}

const textOf = (...lines: readonly string[]) => blocksToText(blocksOf(...lines)).split("\n");

describe("tables flattened with bars", () => {
  test("become rows with tabs, and read again they are the same", () => {
    const cells = "第二十条第(一)项,||,信息内容,制发,废止,有效,规章,1,,3,行政规范性文件,2,0,";
    const text = textOf(...cells.split(",").map((cell) => `${cell} |`.trim()));
    expect(text).toEqual([
      "第二十条第(一)项",
      "信息内容\t制发\t废止\t有效",
      "规章\t1\t\t3",
      "行政规范性文件\t2\t0",
    ]);
    expect(textOf(...text)).toEqual(text);
  });

  test("keep each cell's line", () => {
    const [table] = blocksOf("规章 | 1 | 2 |", "行政规范性文件 | | 3 |");
    expect(table?.kind === "table" && table.rows.flat().map(({ at }) => at)).toEqual([
      ...Array.from({ length: 3 }, () => "line[1]"),
      ...Array.from({ length: 3 }, () => "line[2]"),
    ]);
  });

  test("may have labels broken over lines, of which the last has the bar", () => {
    expect(textOf("规章 |", "1 |", "|", "行政规范", "性文件 |", "2 |", "|")).toEqual([
      "规章\t1",
      "行政规范 性文件\t2",
    ]);
  });

  test("end at a heading or a sentence without a bar", () => {
    const text = textOf(
      "规章 |",
      "1 |",
      "|",
      "三、收到和处理政府信息公开申请情况",
      "申请人情况 |",
      "自然人 |",
      "|",
      "以上数据截至年底。",
      "其他 |",
    );
    expect(text[1]).toBe("三、收到和处理政府信息公开申请情况");
    expect(text.slice(3)).toEqual(["以上数据截至年底。", "其他 |"]);
  });

  test("in a layout table as wide as the page leave prose as lines", () => {
    const flood = "|".repeat(280);
    const blocks = blocksOf(
      "一、总体情况 |",
      flood,
      "规章 |",
      "1 |",
      flood,
      "全年无投诉。 |",
      flood,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
    expect(blocksToText(blocks)).not.toContain("|");
  });

  test("are not seen in a line of links", () => {
    expect(textOf("首页 | 政务公开 | 互动", "新闻 | 公告")).toEqual([
      "首页 | 政务公开 | 互动",
      "新闻 | 公告",
    ]);
  });
});
