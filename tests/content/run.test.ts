import { Text } from "domhandler";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOf, replaceInRun, type Run, RunBuilder } from "../../shared/content/run.ts";
import { parseText } from "../../shared/page/parse-text.ts";
import { wordNodes } from "../../shared/page/walk.ts";

function runOf(...pieces: readonly string[]): Run {
  const builder = new RunBuilder();
  for (const piece of pieces) builder.add(piece, new Text(piece));
  return builder.take();
}

describe("RunBuilder", () => {
  test("white space is folded across nodes and trimmed at the ends", () => {
    expect(runOf("  一 ", "\u00a0\n二", "三\u3000").text).toBe("一 二三");
  });

  test("characters that take no room are dropped", () => {
    expect(runOf("政\u200b府\ufeff信息").text).toBe("政府信息");
  });
});

describe("replaceInRun", () => {
  test("the rest keeps its place in the source", () => {
    const [node] = wordNodes(parseText("  本局 亚博体育 工作"));
    if (node === undefined) throw new Error("no text");
    const builder = new RunBuilder();
    builder.add(node.data, node);
    const run = builder.take();
    const start = run.text.indexOf("亚博");
    const cut = replaceInRun(run, [{ start, end: start + 4, mark: "□" }]);
    expect(cut.text).toBe("本局 □ 工作");
    expect(placeOf(cut, cut.text.indexOf("工作"))).toBe("line[1]@10");
    expect(placeOf(run, start)).toBe("line[1]@5");
  });

  test("gives what cutting the text gives, for stretches in any pieces", () => {
    const word = fc.stringMatching(/^[一二三 ]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const run = runOf(...words);
          if (run.text === "") return;
          const start = a % run.text.length;
          const end = Math.min(run.text.length, start + 1 + (b % 4));
          const plain = `${run.text.slice(0, start)}□${run.text.slice(end)}`;
          const replaced = replaceInRun(run, [{ start, end, mark: "□" }]).text;
          expect(replaced.replace(/\s+/gu, "")).toBe(plain.replace(/\s+/gu, ""));
          expect(replaced).not.toMatch(/^ | {2}| $/u);
        },
      ),
    );
  });
});
