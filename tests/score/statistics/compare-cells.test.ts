import { describe, expect, test } from "vitest";

import type { BlankReason, Cell } from "../../../shared/index.ts";
import { compareCells, exactF1, wrongShare } from "./compare-cells.ts";
import { printedBlank, printedNumber, undecidable } from "./page/printed-page.ts";
import type { Truth } from "./page/printed-page.ts";

const truth: Truth = new Map([
  ["a", printedNumber(12)],
  ["b", printedNumber(0)],
  ["c", printedBlank("dash")],
  ["d", undecidable(printedNumber(7))],
]);

function cell(key: string, value: number | null, blank: BlankReason | null = null): Cell {
  return { key, value, raw: "", blank, unit: null, at: null };
}

const right = [cell("a", 12), cell("b", 0), cell("c", null, "dash"), cell("d", null)];

function planted(wrong: Cell): readonly Cell[] {
  return right.map((known) => (known.key === wrong.key ? wrong : known));
}

const summary = (cells: readonly Cell[]) => {
  const { tally, faults } = compareCells(truth, cells);
  return {
    f1: exactF1(tally),
    wrong: wrongShare(tally),
    faults: faults.map(({ key, fault }) => `${fault} ${key}`),
  };
};

describe("the cells of a page against its truth", () => {
  test("a perfect reading", () => {
    expect(summary(right)).toEqual({ f1: 100, wrong: 0, faults: [] });
  });

  test("a planted wrong value costs precision and recall", () => {
    expect(summary(planted(cell("a", 13)))).toEqual({ f1: 50, wrong: 50, faults: ["wrong a"] });
  });

  test("a lost cell costs recall, whether it is null or not listed", () => {
    const lost = { f1: 66.667, wrong: 0, faults: ["lost a"] };
    expect(summary(planted(cell("a", null, "unreadable")))).toEqual(lost);
    expect(summary(right.slice(1))).toEqual(lost);
  });

  test("a blank read as 0 is wrong and counted by itself", () => {
    const { tally, faults } = compareCells(truth, planted(cell("c", 0)));
    expect(tally).toMatchObject({ wrong: 1, blankAsZero: 1, given: 3, shown: 2 });
    expect(faults.map(({ fault }) => fault)).toEqual(["blank-as-zero"]);
  });

  test("a blank for another reason is no wrong number", () => {
    const { tally } = compareCells(truth, planted(cell("c", null, "empty")));
    expect(tally).toMatchObject({ wrong: 0, blanks: 1, reasons: 0 });
  });

  test("what a page leaves undecided counts only where it is wrong", () => {
    expect(summary(planted(cell("d", 7)))).toEqual({ f1: 100, wrong: 0, faults: [] });
    expect(summary(planted(cell("d", 5)))).toEqual({ f1: 80, wrong: 33.333, faults: ["wrong d"] });
  });

  test("a number for a cell that the form has not is wrong, a local addition is not judged", () => {
    expect(summary([...right, cell("z", 3)]).faults).toEqual(["wrong z"]);
    expect(summary([...right, cell("extra.z", 3)]).faults).toEqual([]);
  });
});
