import { expect, test } from "vitest";
import type { Cell } from "#shared";
import { formGrids } from "../../extension/reading/form-grids.ts";

function cellOf(key: string, value: number | null): Cell {
  return { key, value, raw: String(value ?? ""), blank: null, unit: "件", at: null };
}

test("cells stand in the tables of their edition, in the form's order", () => {
  const cells = [
    cellOf("applications.newReceived.total", 12),
    cellOf("activeDisclosure.art20_1.rules.issued", 3),
  ];
  const [disclosure, applications, ...more] = formGrids({ edition: "2021", cells });
  expect(more).toEqual([]);
  expect(disclosure?.rows[0]?.label.zh).toBe("规章");
  expect(disclosure?.rows[0]?.cells.map((cell) => cell?.value ?? null)).toEqual([3, null, null]);
  expect(applications?.columns.map(({ zh }) => zh)).toEqual([
    "自然人",
    "商业企业",
    "科研机构",
    "社会公益组织",
    "法律服务机构",
    "其他",
    "总计",
  ]);
  expect(applications?.rows[0]?.cells.at(-1)?.value).toBe(12);
  const group = applications?.rows.find(({ label }) => label.zh === "不予公开");
  expect(group).toMatchObject({ depth: 0 });
});

test("the row of fifteen cases becomes three rows of five", () => {
  const cells = ["reconsideration.upheld", "litigationDirect.total"].map((key) => cellOf(key, 1));
  const [cases] = formGrids({ edition: "2019", cells });
  expect(cases?.rows.map(({ label }) => label.zh)).toEqual([
    "行政复议",
    "未经复议直接起诉",
    "复议后起诉",
  ]);
  expect(cases?.columns.map(({ zh }) => zh)).toEqual([
    "结果维持",
    "结果纠正",
    "其他结果",
    "尚未审结",
    "总计",
  ]);
  expect(cases?.rows[1]?.cells.at(-1)?.value).toBe(1);
});

test("no cell is lost: what the form does not print comes last", () => {
  const cells = [cellOf("stats.fees", 2), cellOf("extra.本地指标", 5)];
  const grids = formGrids({ edition: "2014", cells });
  expect(grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).filter(Boolean)).toEqual(
    cells,
  );
  expect(formGrids({ edition: null, cells }).at(0)?.rows).toHaveLength(2);
  expect(formGrids({ edition: null, cells: [] })).toEqual([]);
});
