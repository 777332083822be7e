import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPipeTables } from "../../shared/content/pipe-table.ts";

const texts = (lines: readonly string[]): readonly (readonly (readonly string[])[])[] =>
  readPipeTables(lines).map((table) => table.map((row) => row.map((cell) => cell.text)));

/** Flattens rows of a grid of the given width as REPORT-FORMAT 2.8 describes shape P1. */
function flatten(rows: readonly (readonly string[])[], width: number): string[] {
  return rows.flatMap((row) => {
    const pads = width - row.length;
    return [...row.map((cell) => `${cell} |`), ...(pads > 0 ? ["|".repeat(pads)] : [])];
  });
}

describe("readPipeTables", () => {
  test("rows as wide as the grid have no closing bars", () => {
    const rows = [
      ["第二十条第(一)项"],
      ["信息内容", "制发", "废止", "有效"],
      ["规章", "1", "2", "3"],
    ];
    expect(texts(flatten(rows, 4))).toEqual([rows]);
  });

  test("a table whose last row lost its bars ends where another width begins", () => {
    const narrow = [["第二十条第(九)项"], ["信息内容", "项目", "金额"], ["集中采购", "3"]];
    const wide = [
      ["角", "申请人情况"],
      ["自然人", "法人", "总计"],
      ["甲", "乙", "丙", "丁", "戊"],
    ];
    const lines = [...flatten(narrow, 4).slice(0, -1), ...flatten(wide, 10)];
    expect(texts(lines)).toEqual([narrow, wide]);
  });

  test("cells remember their line", () => {
    const [table] = readPipeTables(["甲 |", "||", "乙 |", "丙 |", "|"]);
    expect(table?.map((row) => row.map((cell) => cell.line))).toEqual([[0], [2, 3]]);
  });

  test("any grid that opens with a narrow row comes back", () => {
    const cell = fc.constantFrom("一", "二", "0", "12", "其他");
    const grid = fc.integer({ min: 3, max: 15 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        first: fc.array(cell, { minLength: 1, maxLength: 1 }),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 8,
        }),
        last: fc.array(cell, { minLength: 1, maxLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(grid, ({ width, first, rows, last }) => {
        const all = [first, ...rows, last];
        expect(texts(flatten(all, width))).toEqual([all]);
      }),
    );
  });

  test("no text is lost, whatever the bars", () => {
    const line = fc.oneof(
      fc.constantFrom("|", "||", "|||", "||||||||"),
      fc.integer({ min: 0, max: 99 }).map((n) => `${n} |`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const cells = lines.filter((l) => /\d/u.test(l)).map((l) => l.replace(" |", ""));
        expect(texts(lines).flat(2)).toEqual(cells);
      }),
    );
  });
});
