import { describe, expect, test } from "vitest";

import type { Block, TableBlock } from "../../shared/content/block.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { editCell, flatten, htmlForm, joinTables } from "./form-builder.ts";
import { find, printedBy, written } from "./statistics-helpers.ts";
import { cityReport2024, officeReport2019 } from "./worked-cases.ts";

describe.each([
  { name: "2021", values: cityReport2024, count: 10 + 175 + 15 } as const,
  { name: "2019", values: officeReport2019, count: 22 + 161 + 15 } as const,
])("the edition of $name", ({ name, values, count }) => {
  const html = htmlForm(name, values);

  test.each<[string, readonly Block[]]>([
    ["one table an item", html],
    ["all in one table", [joinTables(html)]],
    ["section two in one table", [joinTables(html.slice(0, -2)), ...html.slice(-2)]],
    ["cut by a page break", html.flatMap((table) => cut(table, 7))],
    ["flattened", flatten(html)],
    ["flattened in one table", flatten([joinTables(html)])],
  ])("is read whole: %s", (_, blocks) => {
    const { edition, cells } = readStatistics(blocks);
    expect(edition).toBe(name);
    expect(cells).toHaveLength(count);
    expect(new Set(cells.map(({ key }) => key)).size).toBe(count);
    expect(printedBy(cells)).toEqual(written(values));
  });

  test("cells come in the form's order and name where they stand", () => {
    const { cells } = readStatistics(html);
    const order = html.flatMap(({ rows }) => rows.flat().map(({ at }) => at));
    const places = cells.map(({ key }) => order.indexOf(`form:${key}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(cells.every(({ key, at }) => at === `form:${key}`)).toBe(true);
  });

  test("an empty form has every cell and no value", () => {
    const { edition, cells } = readStatistics(htmlForm(name, {}));
    expect(edition).toBe(name);
    expect(cells).toHaveLength(count);
    expect(cells.every(({ value, blank }) => value === null && blank === "empty")).toBe(true);
  });
});

function cut(table: TableBlock, at: number): readonly TableBlock[] {
  return [table.rows.slice(0, at), table.rows.slice(at)]
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ kind: "table", shape: table.shape, at: table.at, rows }));
}

describe("values and units", () => {
  const html = htmlForm("2019", officeReport2019);

  test("are as printed, signs and units read", () => {
    expect(find(html, "activeDisclosure.art20_9.procurement.amount")).toMatchObject({
      value: 251000,
      unit: "元",
      raw: "251000元",
    });
    expect(find(html, "activeDisclosure.art20_5.permits.itemsDelta")).toMatchObject({
      value: 19,
      unit: "项",
    });
    expect(find(html, "activeDisclosure.art20_6.penalties.itemsDelta")?.value).toBe(-2);
    expect(find(html, "applications.carriedIn.business")).toMatchObject({
      value: null,
      blank: "dash",
    });
    expect(find(html, "applications.granted.total")).toMatchObject({ value: null, blank: "empty" });
  });

  test("an amount's unit is the cell's, else the header's, else the form's, else unknown", () => {
    const amount = "activeDisclosure.art20_9.procurement.amount";
    const plain = htmlForm("2019", { [amount]: "477.35" });
    expect(find(plain, amount)?.unit).toBe(null);
    const inHeader = plain.map((table) =>
      editCell(table, "form:采购总金额", (cell) => [{ ...cell, text: "采购总金额（万元）" }]),
    );
    expect(find(inHeader, amount)).toMatchObject({ value: 477.35, unit: "万元" });
    const fees = "activeDisclosure.art20_8.fees.amount";
    expect(find(htmlForm("2021", { [fees]: "3.5" }), fees)?.unit).toBe("万元");
  });
});
