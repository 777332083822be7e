import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPipeRows } from "../../shared/content/pipe-table.ts";

function rowsOf(lines: readonly string[]): readonly (readonly string[])[] | null {
  const rows = readPipeRows(lines);
  return (
    rows?.map((row) => row.map(({ line, start, end }) => lines[line]?.slice(start, end) ?? "")) ??
    null
  );
}

/** Shape P1 of REPORT-FORMAT 2.8: one cell a line, a row closed by a bar for each cell it lacks. */
function oneCellALine(rows: readonly (readonly string[])[], width: number): string[] {
  return rows.flatMap((row) => [
    ...row.map((cell) => (cell === "" ? "|" : `${cell} |`)),
    ...closing(width - row.length),
  ]);
}

function closing(pads: number): readonly string[] {
  return pads > 0 ? ["|".repeat(pads)] : [];
}

describe("one cell a line", () => {
  test("rows as wide as the grid have no closing bars", () => {
    const rows = [
      ["第二十条第(一)项"],
      ["信息内容", "制发", "废止", "有效"],
      ["规章", "1", "2", "3"],
    ];
    expect(rowsOf(oneCellALine(rows, 4))).toEqual(rows);
  });

  test("a table whose last row lost its bars ends where another width begins", () => {
    const narrow = [["第二十条第(九)项"], ["信息内容", "项目", "金额"], ["集中采购", "3"]];
    const wide = [
      ["角", "申请人情况"],
      ["自然人", "法人", "总计"],
      ["甲", "乙", "丙", "丁", "戊"],
    ];
    const lines = [...oneCellALine(narrow, 4).slice(0, -1), ...oneCellALine(wide, 10)];
    expect(rowsOf(lines)).toEqual([...narrow, ...wide]);
  });

  test("an empty cell and a row's end are told apart by the width of the grid", () => {
    const rows = [
      ["一、本年新收", "3", "0", "0", "0", "0", "0", "3"],
      ["三、办理结果", "(一)予以公开", "2", "", "0", "", "", "1", ""],
      ["(二)部分公开", "", "0", "0", "0", "0", "0", ""],
    ];
    expect(rowsOf(oneCellALine(rows, 10))).toEqual(rows);
  });

  test("a lone bar that opens each row is no cell", () => {
    const rows = [["信息内容", "制发", "废止", "有效"], ["规章", "1", "", "3"], ["第(五)项"]];
    const lines = rows.flatMap((row) => ["|", ...oneCellALine([row], 4)]);
    expect(rowsOf(lines)).toEqual(rows);
  });

  test("a flood of bars ends a row, whatever its number", () => {
    const lines = ["一、总体情况 |", "|".repeat(300), "规章 |", "1 |", "2 |", "|".repeat(297)];
    expect(rowsOf(lines)).toEqual([["一、总体情况"], ["规章", "1", "2"]]);
  });

  test("the bars of a flood may follow on the line itself", () => {
    const lines = [`一、总体情况 ${"|".repeat(301)}`, `规章 ${"|".repeat(301)}`];
    expect(rowsOf(lines)).toEqual([["一、总体情况"], ["规章"]]);
  });

  test("without a line of bars nothing tells where a row ends", () => {
    expect(rowsOf(["甲 |", "乙 |"])).toBeNull();
  });

  test("any grid that opens and closes with a narrow row comes back", () => {
    const label = fc.constantFrom("一", "二、上年结转", "其他");
    const cell = fc.constantFrom("0", "12", "/", "万元");
    const grid = fc.integer({ min: 3, max: 15 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        first: fc.tuple(label),
        rows: fc.array(
          fc
            .tuple(label, fc.array(cell, { minLength: width - 1, maxLength: width - 1 }))
            .map(([head, tail]) => [head, ...tail]),
          { minLength: 1, maxLength: 8 },
        ),
        last: fc.tuple(label),
      }),
    );
    fc.assert(
      fc.property(grid, ({ width, first, rows, last }) => {
        const all = [first, ...rows, last];
        expect(rowsOf(oneCellALine(all, width))).toEqual(all);
      }),
    );
  });
});

describe("one row a line", () => {
  test("bars beyond the widest row only fill up the grid", () => {
    const lines = ["第二十条第(一)项 |", "信息内容 | 制发 | 废止 | 有效 |", "规章 | 1 | | | | ||"];
    expect(rowsOf(lines)).toEqual([
      ["第二十条第(一)项"],
      ["信息内容", "制发", "废止", "有效"],
      ["规章", "1", "", ""],
    ]);
  });

  test("a bar that opens every row is no cell", () => {
    expect(rowsOf(["| 甲 | 1 |", "| 乙 | |"])).toEqual([
      ["甲", "1"],
      ["乙", ""],
    ]);
  });

  test("lines of bars between rows are none", () => {
    expect(rowsOf(["甲 | 1 |", "| ||", "乙 | 2 |"])).toEqual([
      ["甲", "1"],
      ["乙", "2"],
    ]);
  });
});

test("no text is lost, whatever the bars", () => {
  const bars = fc.constantFrom("|", "||", "| |", "|||", "||||||||", "|".repeat(120));
  const number = fc.integer({ min: 0, max: 99 });
  const line = fc.oneof(
    bars,
    number.map((n) => `${n} |`),
    fc.array(number, { minLength: 2, maxLength: 4 }).map((row) => `${row.join(" | ")} |||`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const rows = rowsOf(lines);
      const printed = lines.flatMap((text) => text.match(/\d+/gu) ?? []);
      expect(rows?.flat().filter((text) => text !== "") ?? printed).toEqual(printed);
    }),
  );
});

test("thousands of lines take no more time than their number asks for", () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => (i % 9 === 8 ? "||" : `${i} |`));
  expect(rowsOf(lines)?.length).toBeGreaterThan(2000);
});
