import { describe, expect, test } from "vitest";
import { applications2021 } from "../../shared/statistics/form/application-table.ts";
import { columnsWithSubtotal } from "../../shared/statistics/subtotal-column.ts";
import { find, flattened, row } from "./statistics-helpers.ts";

const placeOf = (...rows: readonly string[]): number | undefined =>
  columnsWithSubtotal(
    rows.map((values) => values.split(" ")),
    applications2021,
  )?.findIndex(({ key }) => key === "organizationTotal");

describe("小计 of the organisations", () => {
  test("stands where it is their sum in every row", () => {
    expect(placeOf("80 34 12 2 7 8 5 114", "3 0 0 0 0 0 0 3")).toBe(1);
    expect(placeOf("80 12 2 7 8 5 34 114")).toBe(6);
  });

  test("is nowhere where neither place will do, or both", () => {
    expect(placeOf("80 34 12 2 7 8 6 114")).toBeUndefined();
    expect(placeOf("3 0 0 0 0 0 0 3")).toBeUndefined();
  });

  test.each([
    ["before them, under empty cells", ["", "", "小计", "商业企业", "科研机构"], "34 12 2 7 8 5"],
    ["behind them", ["商业企业", "科研机构", "其他", "小计"], "12 2 7 8 5 34"],
  ])("is found by its heading %s", (_, heading, organisations) => {
    const table = flattened(
      row("申请人情况"),
      row("自然人", "法人或其他组织", "总计"),
      row(...heading),
      row("一、本年新收政府信息公开申请数量", "80", ...organisations.split(" "), "114"),
    );
    expect(find([table], "applications.newReceived.business")?.value).toBe(12);
    expect(find([table], "applications.newReceived.otherOrg")?.value).toBe(5);
  });

  test("wider rows of which nothing tells the extra column give no number", () => {
    const values = "1 2 3 4 5 6 7 8".split(" ");
    const table = flattened(
      row("自然人", "法人或其他组织", "总计"),
      row("一、本年新收政府信息公开申请数量", ...values),
      row("二、上年结转政府信息公开申请数量", ...values),
    );
    expect(find([table], "applications.newReceived.business")?.value).toBeNull();
  });
});
