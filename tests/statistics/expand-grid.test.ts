import { array, assert, constant, property } from "fast-check";
import { describe, expect, test } from "vitest";

import type { TableCell } from "../../shared/content/block.ts";
import { expandGrid } from "../../shared/statistics/expand-grid.ts";

function cell(text: string, colSpan = 1, rowSpan = 1): TableCell {
  return { text, colSpan, rowSpan, at: text };
}

function texts(rows: readonly (readonly TableCell[])[]): readonly string[] {
  return expandGrid(rows).map((row) => row.map((covering) => covering?.text ?? ".").join(""));
}

describe("expandGrid", () => {
  test("spans fill the columns and rows they cover", () => {
    expect(texts([[cell("a", 2, 2), cell("b")], [cell("c")], [cell("d"), cell("e", 2)]])).toEqual([
      "aab",
      "aac",
      "dee",
    ]);
  });

  test("spans end with the table", () => {
    expect(texts([[cell("a", 1, 65534), cell("b")], [cell("c")]])).toEqual(["ab", "ac"]);
  });

  test.each([0, -1, Number.NaN, 0.5, Number.POSITIVE_INFINITY])("a span of %d is 1", (span) => {
    expect(
      texts([
        [cell("a", span, span), cell("b")],
        [cell("c"), cell("d")],
      ]),
    ).toEqual(["ab", "cd"]);
  });

  test("where two cells overlap the upper one stays", () => {
    expect(texts([[cell("a"), cell("b", 1, 2)], [cell("c", 3)]])).toEqual(["ab", "cbc"]);
  });

  test("a hostile table is laid out in bounded time and space", () => {
    const row = Array.from({ length: 1000 }, () => cell("x", 1e9, 1e9));
    const grid = expandGrid(Array.from({ length: 3000 }, () => row));
    expect(Math.max(...grid.map(({ length }) => length))).toBeLessThanOrEqual(64);
  });

  test("without spans the grid is the table", () => {
    const table = array(array(constant(cell("x")), { maxLength: 20 }), { maxLength: 20 });
    assert(
      property(table, (rows) => {
        expect(expandGrid(rows)).toEqual(rows);
      }),
    );
  });
});
