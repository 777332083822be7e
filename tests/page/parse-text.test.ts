import { expect, test } from "vitest";
import { restOf } from "../../shared/page/bounded-parser.ts";
import { parseText } from "../../shared/page/parse-text.ts";
import { elementsNamed, textOf } from "../../shared/page/walk.ts";

test("a line is a paragraph, lines with tabs are a table", () => {
  const document = parseText("总体情况\n申请\t3\n答复\t2\n以上。");
  expect(elementsNamed(document, "p").map((line) => textOf(line))).toEqual(["总体情况", "以上。"]);
  expect(elementsNamed(document, "td").map((cell) => textOf(cell))).toEqual([
    "申请",
    "3",
    "答复",
    "2",
  ]);
  expect(restOf(document)).toBeNull();
});

test("of a text with too many lines and cells the last paragraph holds what remains", () => {
  const document = parseText("甲\n乙\t1\t2\n丙\n丁\t3\t4\n戊", 6);
  const rest = restOf(document);
  expect(rest === null ? null : textOf(rest)).toBe("丁\t3\t4 戊");
  expect(textOf(document)).toBe("甲乙12丙丁\t3\t4 戊");
});
