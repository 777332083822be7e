import { describe, expect, test } from "vitest";

import type { Block, TableBlock } from "../../shared/content/block.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { editCell, flatten, htmlApplications, htmlForm } from "./form-builder.ts";
import { applicantKeys } from "./form-layout.ts";
import {
  asText,
  distinct2021,
  find,
  flattened,
  printedBy,
  row,
  written,
} from "./statistics-helpers.ts";
import { cityReport2024 } from "./worked-cases.ts";

function granted(column: string): string {
  return `applications.granted.${column}`;
}

function casesOf(...values: readonly string[]): TableBlock {
  return flattened(row("行政复议", "行政诉讼"), row("结果维持", "结果纠正"), row(...values));
}

describe("missing and merged cells", () => {
  test.each<[string, (table: TableBlock) => readonly Block[]]>([
    ["html", (table) => [table]],
    ["flattened", (table) => flatten([table])],
  ])("a short row lacks its last cell: %s", (_, shape) => {
    const table = editCell(
      htmlApplications("2021", distinct2021),
      `form:${granted("total")}`,
      () => [],
    );
    const cells = readStatistics(shape(table)).cells;
    const { [granted("total")]: _missing, ...rest } = asText(distinct2021);
    expect(printedBy(cells)).toEqual(rest);
    expect(cells.find((cell) => cell.key === granted("total"))).toEqual({
      key: granted("total"),
      value: null,
      raw: "",
      blank: "missing-cell",
      unit: "件",
      at: null,
    });
  });

  test.each([
    ["0", 0, null],
    ["/", null, "dash"],
    ["12", null, "unreadable"],
  ])("one cell over a whole row that says %s", (text, value, blank) => {
    const merged = applicantKeys.reduce(
      (table, column, index) =>
        editCell(table, `form:${granted(column)}`, (cell) =>
          index === 0 ? [{ ...cell, text, colSpan: 7 }] : [],
        ),
      htmlApplications("2021", distinct2021),
    );
    for (const column of applicantKeys)
      expect(find([merged], granted(column))).toMatchObject({ value, blank });
    expect(find([merged], "applications.partiallyGranted.total")?.value).toBe(28);
  });

  describe("of sixteen values in section four", () => {
    const sums = "1 2 0 4 7 2 0 0 1 3 5 0 0 0 5".split(" ");

    test("those that add up are the cases, and the sixteenth is not lost", () => {
      const table = casesOf(...sums, "15");
      expect(find([table], "litigationAfterReconsideration.total")?.value).toBe(5);
      expect(find([table], "extra.litigation.16")?.value).toBe(15);
    });

    test("a label that reads like a number is none of them", () => {
      const table = casesOf("2019年", ...sums);
      expect(find([table], "reconsideration.upheld")?.value).toBe(1);
      expect(find([table], "litigationAfterReconsideration.total")?.value).toBe(5);
    });

    test("none is read where they add up nowhere", () => {
      const table = casesOf(...Array.from({ length: 16 }, (_, index) => String(index)));
      expect(find([table], "reconsideration.upheld")?.value).toBeNull();
    });
  });

  test("a label alone is an empty row that was flattened", () => {
    const table = flattened(row("信息内容", "采购项目数量", "采购总金额"), row("政府集中采购"));
    expect(readStatistics([table]).cells.map(({ blank }) => blank)).toEqual([
      "missing-cell",
      "missing-cell",
    ]);
  });

  test("a header without its row of data gives missing cells", () => {
    const table = flattened(row("行政复议", "行政诉讼"), row("结果维持", "结果纠正"));
    const { cells } = readStatistics([table]);
    expect(cells).toHaveLength(15);
    expect(cells.every(({ blank }) => blank === "missing-cell")).toBe(true);
  });
});

describe("headers that are not as printed", () => {
  test("row spans written out as empty cells", () => {
    const tables = htmlForm("2021", cityReport2024).map((table) => {
      const rows = table.rows.map((cells) => {
        if (cells[0]?.text === "商业企业") return row("").concat(cells, row(""));
        if (cells.length === 10) return row("", "", "", "", "").concat(cells);
        return cells.map(({ text, colSpan, at }) => ({ text, colSpan, at, rowSpan: 1 }));
      });
      return { kind: table.kind, shape: table.shape, at: table.at, rows };
    });
    expect(printedBy(readStatistics(tables).cells)).toEqual(written(cityReport2024));
  });

  test("column spans that do not stand above the data, and a cell that is missing", () => {
    const shifted = editCell(
      htmlApplications("2021", distinct2021),
      `form:${granted("research")}`,
      () => [],
    );
    const table = editCell(shifted, "form:申请人情况", (cell) => [{ ...cell, colSpan: 9 }]);
    const cells = readStatistics([table]).cells.filter(({ blank }) => blank !== null);
    expect(cells.map(({ key, blank }) => [key, blank])).toEqual([
      [granted("total"), "missing-cell"],
    ]);
  });

  test("商业 over 企业 still places a merged cell", () => {
    const stacked = htmlApplications("2021", distinct2021).rows.flatMap((cells) =>
      cells[0]?.text === "商业企业"
        ? [
            row("商业", "科研", "社会公益", "法律服务", "其"),
            row("企业", "机构", "组织", "机构", "他"),
          ]
        : [
            cells.map((cell) =>
              cell.rowSpan === 3 && cell.colSpan === 3 ? { ...cell, rowSpan: 4 } : cell,
            ),
          ],
    );
    const taller = stacked.map((cells) =>
      cells.map((cell) => (/^(?:自然人|总计)$/u.test(cell.text) ? { ...cell, rowSpan: 3 } : cell)),
    );
    const table: TableBlock = { kind: "table", shape: "html", at: "/t", rows: taller };
    const merged = editCell(table, `form:${granted("business")}`, (cell) => [
      { ...cell, text: "/", colSpan: 2 },
    ]);
    const blocks = [editCell(merged, `form:${granted("research")}`, () => [])];
    expect(find(blocks, granted("research"))?.blank).toBe("dash");
    expect(find(blocks, granted("total"))?.value).toBe(21);
  });
});

describe("spans that lie", () => {
  test.each([0, -3, Number.NaN, 1000, 65_534, Number.POSITIVE_INFINITY])(
    "every span %d",
    (span) => {
      const tables = htmlForm("2021", cityReport2024).map((table) => ({
        kind: table.kind,
        shape: table.shape,
        at: table.at,
        rows: table.rows.map((cells) =>
          cells.map(({ text, at }) => ({ text, at, rowSpan: span, colSpan: span })),
        ),
      }));
      const { edition, cells } = readStatistics(tables);
      expect(edition).toBe("2021");
      expect(printedBy(cells)).toEqual(written(cityReport2024));
    },
  );

  test("a group that reaches into the next, and a data cell two columns wide", () => {
    const grown = editCell(
      htmlApplications("2021", distinct2021),
      "form:（四）无法提供",
      (cell) => [{ ...cell, rowSpan: 9, colSpan: 3 }],
    );
    const widened = editCell(grown, "form:applications.granted.business", (cell) => [
      { ...cell, colSpan: 2 },
    ]);
    expect(printedBy(readStatistics([widened]).cells)).toEqual(asText(distinct2021));
  });

  test("a huge table of huge spans is no form", () => {
    const wide = row(...Array.from({ length: 200 }, () => "自然人"));
    const rows = Array.from({ length: 2000 }, () =>
      wide.map(({ text, at }) => ({ text, at, rowSpan: 65_534, colSpan: 1000 })),
    );
    const statistics = readStatistics([{ kind: "table", shape: "html", rows, at: "/huge" }]);
    expect(statistics.cells.filter(({ value }) => value !== null)).toEqual([]);
  });
});
