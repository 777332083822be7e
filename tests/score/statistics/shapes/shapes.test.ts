import { describe, expect, test } from "vitest";

import { developmentPack } from "../../development/statistics/pack.ts";
import { Random } from "../../random.ts";
import { label, printedBlank, printedNumber } from "../page/printed-page.ts";
import type { PrintedPage, PrintedTable } from "../page/printed-page.ts";
import type { ShapeName } from "./shape.ts";
import { shapes } from "./shapes.ts";

const number = (key: string, text: string) => ({ ...label(text), key });

/** Two groups in a grid five columns wide: the second row's group spans two rows. */
const table: PrintedTable = {
  kind: "table",
  part: "applications",
  width: 5,
  rows: [
    { kind: "header", cells: [label("", 2), label("甲"), label("乙"), label("丙")] },
    {
      kind: "data",
      cells: [label("一、新收", 2), number("a", "3"), number("b", ""), number("c", "3")],
    },
    {
      kind: "data",
      cells: [
        label("（三）不予", 1, 2),
        label("1.秘密"),
        number("d", "1"),
        number("e", "2"),
        number("f", "3"),
      ],
    },
    {
      kind: "data",
      cells: [label("2.其他"), number("g", "4"), number("h", "5"), number("i", "9")],
    },
  ],
};

const page: PrintedPage = {
  edition: "2021",
  items: [{ kind: "heading", text: "三、情况" }, table],
  truth: new Map([
    ...Array.from("adefghi", (key) => [key, printedNumber(1)] as const),
    ["b", printedBlank("empty")],
    ["c", printedNumber(3)],
  ]),
  dress: { cell: (text) => text, frame: (article) => article },
};

/** The page in a shape, from the first seed that gives plain text and `marks` what is asked for. */
function plain(shape: ShapeName, marks = ""): readonly string[] {
  for (let seed = 0; seed < 200; seed += 1) {
    const shaped = shapes[shape](page, developmentPack, new Random(`${shape}/${seed}`));
    if (shaped.contentType === "text/plain" && shaped.content.includes(marks))
      return shaped.content.trimEnd().split("\n");
  }
  throw new Error(`no seed gives ${shape} with ${marks}`);
}

describe("the shapes of REPORT-FORMAT 2.8", () => {
  test("P1: a cell a line, rows closed by as many bars as the grid is wider", () => {
    expect(plain("P1").join(" ")).toBe(
      "三、情况 | 甲 | 乙 | 丙 | | 一、新收 | 3 | | 3 | | （三）不予 | 1.秘密 | 1 | 2 | 3 | 2.其他 | 4 | 5 | 9 |",
    );
  });

  test("P1b: a lone bar opens each row", () => {
    expect(plain("P1b").slice(1, 4)).toEqual(["|", "|", "甲 |"]);
    expect(plain("P1b").filter((line) => line === "|")).not.toEqual([]);
  });

  test("P2: a row a line, with or without pads and the cells that span it", () => {
    expect(plain("P2", "丙 | |")).toContainEqual(expect.stringMatching(/甲 \| 乙 \| 丙 \| \|$/u));
    expect(plain("P2", "\n2.其他")).toContain("2.其他 | 4 | 5 | 9 |");
    expect(plain("P2", "\n| 2.其他 | 4")).toContain("| 2.其他 | 4 | 5 | 9 |");
    expect(plain("P2")).toContainEqual(expect.stringContaining("一、新收 | 3 | | 3 |"));
  });

  test("P3: a value a line and no bar", () => {
    expect(plain("P3", "3\n3").join(" ")).toContain("一、新收 3 3 （三）不予 1.秘密 1 2 3");
  });

  test("P4: the numbers of a row end a line", () => {
    expect(plain("P4")).toContainEqual(expect.stringMatching(/2\.其他 4 5 9$/u));
  });

  test("P6: hundreds of bars after every line", () => {
    const lines = plain("P6");
    expect(lines[0]).toBe("三、情况 |");
    expect(lines[1]).toMatch(/^\|{149,399}$/u);
  });

  test("an empty cell that leaves no trace makes its row undecidable, a bar does not", () => {
    for (const shape of ["P3", "P4"] as const) {
      const { truth } = shapes[shape](page, developmentPack, new Random("gap"));
      expect(truth.get("c")?.isKnowable).toBe(false);
      expect(truth.get("d")?.isKnowable).toBe(true);
    }
    const { truth } = shapes.P1(page, developmentPack, new Random("gap"));
    expect(truth.get("c")?.isKnowable).toBe(true);
  });
});
