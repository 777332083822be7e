import { describe, expect, test } from "vitest";

import type { Block } from "../../shared/content/block.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { flatten, htmlApplications, htmlForm } from "./form-builder.ts";
import { distinct2021, flattened, numbered, row } from "./statistics-helpers.ts";
import { cityReport2024 } from "./worked-cases.ts";

describe("which edition", () => {
  test("no table of the form is none", () => {
    const other = flattened(
      row("序号", "项目", "金额"),
      row("1", "政府集中采购", "5"),
      row("2", "行政许可", "7"),
    );
    const prose: Block = {
      kind: "paragraph",
      level: null,
      text: "行政许可 5 件，行政处罚 3 件。",
      at: "/p",
    };
    expect(readStatistics([other, prose])).toEqual({ edition: null, cells: [] });
    expect(readStatistics([])).toEqual({ edition: null, cells: [] });
  });

  test("a few rows of the return of 2014 are recognised, the others are missing cells", () => {
    const table = flattened(
      row("统计指标", "单位", "统计数"),
      row("（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", "次", "3"),
      row("1.属于已主动公开范围数", "件", "2"),
      row("四、行政复议数量", "件", "0"),
    );
    const { edition, cells } = readStatistics([table]);
    expect(edition).toBe("2014");
    const read = cells.filter(({ value }) => value !== null);
    expect(read.map(({ raw }) => raw)).toEqual(["3", "2", "0"]);
    expect(new Set(cells.filter((cell) => !read.includes(cell)).map(({ blank }) => blank))).toEqual(
      new Set(["missing-cell"]),
    );
  });

  test("section three alone tells the editions apart", () => {
    for (const edition of ["2019", "2021"] as const) {
      const table = htmlApplications(edition, numbered(edition));
      expect(readStatistics([table]).edition).toBe(edition);
      expect(readStatistics(flatten([table])).edition).toBe(edition);
    }
  });

  test("a table that is absent gives no cells", () => {
    const [section] = htmlForm("2021", cityReport2024);
    const { cells } = readStatistics(section === undefined ? [] : [section]);
    expect(cells.map(({ key }) => key)).toEqual(
      ["rules", "normativeDocs"].flatMap((name) =>
        ["issued", "repealed", "inForce"].map(
          (column) => `activeDisclosure.art20_1.${name}.${column}`,
        ),
      ),
    );
  });

  test("a 2021 report that fills （六） as one row keeps its edition", () => {
    const rows = htmlApplications("2021", distinct2021).rows.flatMap((cells) => {
      const [first] = cells;
      if (first?.text === "（六）其他处理")
        return [row("（六）其他处理", "9", "8", "7", "6", "5", "4", "39")];
      return cells.some(({ at }) => /otherUnpaidFee|otherMisc/u.test(at)) ? [] : [cells];
    });
    const [section] = htmlForm("2021", cityReport2024);
    if (section === undefined) throw new Error("no section two");
    const { edition, cells } = readStatistics([section, flattened(...rows)]);
    expect(edition).toBe("2021");
    const keys = cells
      .map(({ key }) => key)
      .filter((key) => key.includes(".other") && key.endsWith(".total"));
    expect(keys).toEqual(["applications.otherTotal.total"]);
    expect(cells.find(({ key }) => key === "applications.otherTotal.business")?.value).toBe(8);
  });
});
