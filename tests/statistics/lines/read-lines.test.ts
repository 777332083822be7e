import { describe, expect, test } from "vitest";
import type { Block } from "../../../shared/content/block.ts";
import { readStatistics } from "../../../shared/statistics/read-statistics.ts";
import { applicantKeys, applicationLayout } from "../form-layout.ts";
import { type FormValues, htmlApplications, htmlForm } from "../form-builder.ts";
import { asText, distinct2021, printedBy } from "../statistics-helpers.ts";
import { cityReport2024 } from "../worked-cases.ts";
import { oneValueALine, pdfText, toLines } from "./line-shapes.ts";

const city = htmlForm("2021", cityReport2024);

/** What is read as a number or as a mark for none. */
function placed(blocks: readonly Block[]): FormValues {
  return printedBy(readStatistics(blocks).cells.filter(({ blank }) => blank !== "unreadable"));
}

describe("a form of which only lines are left is read like the form", () => {
  test("one value a line", () => {
    expect(readStatistics(oneValueALine(city)).edition).toBe("2021");
    expect(placed(oneValueALine(city))).toEqual(cityReport2024);
  });

  test.each([
    [40, "after"],
    [12, "after"],
    [9, "after"],
    [12, "between"],
    [9, "between"],
  ] as const)("PDF text, labels of %d characters a line, values %s", (width, place) => {
    expect(placed(pdfText(city, width, place))).toEqual(cityReport2024);
  });

  test("each value in its own cell, by labels that were damaged too", () => {
    const table = htmlApplications("2021", distinct2021);
    const damaged = oneValueALine([table]).map((block) =>
      block.kind === "table"
        ? block
        : { ...block, text: block.text.replace("重复申请", "重□申□").replace("国家秘密", "□密") },
    );
    expect(placed(damaged)).toEqual(asText(distinct2021));
  });
});

const row = (...values: readonly string[]) =>
  readStatistics(
    toLines(["申请人情况", "一、本年新收政府信息公开申请数量", ...values, "二、上年结转", "0"]),
  ).cells.filter(({ key }) => key.startsWith("applications.newReceived."));

describe("what lines do not tell is not guessed", () => {
  test("six values may be any six of seven", () => {
    const cells = row("3", "1", "1", "0", "0", "5");
    expect(cells).toHaveLength(7);
    expect(new Set(cells.map(({ blank }) => blank))).toEqual(new Set(["unreadable"]));
    expect(cells[0]?.raw).toBe("3 1 1 0 0 5");
  });

  test("of eight, one may be the number of a page", () => {
    const cells = row("3", "1", "1", "0", "0", "0", "4", "9");
    expect(cells.every(({ value }) => value === null)).toBe(true);
  });

  test("the mark of a page is no value", () => {
    const cells = row("3", "1", "1", "0", "- 4 -", "0", "0", "5");
    expect(cells.map(({ value }) => value)).toEqual([3, 1, 1, 0, 0, 0, 5]);
  });

  test("fourteen values of fifteen are none", () => {
    const values = Array.from({ length: 14 }, (_, index) => String(index));
    const { cells } = readStatistics(
      toLines(["行政复议", "行政诉讼", "结果维持", "结果纠正", "总计", ...values]),
    );
    expect(cells).toHaveLength(15);
    expect(cells.every(({ value }) => value === null)).toBe(true);
  });

  test("numbers that run together are none", () => {
    const { cells } = readStatistics(
      toLines([
        "申请人情况",
        "一、本年新收政府信息公开申请数量821350021859",
        "二、上年结转18000018",
      ]),
    );
    expect(cells.every(({ value }) => value === null)).toBe(true);
  });
});

describe("all values without labels", () => {
  const keys = applicationLayout["2021"].flatMap(({ key }) =>
    applicantKeys.map((column) => `${key}.${column}`),
  );
  const values = keys.map((key) => String(cityReport2024[key] ?? ""));
  const lines = ["三、收到和处理政府信息公开申请情况"];

  test("are read in the form's order where each of its sums holds", () => {
    expect(values).toHaveLength(175);
    const read = placed(toLines([...lines, ...values]));
    expect(read).toEqual(Object.fromEntries(keys.map((key, index) => [key, values[index]])));
  });

  test("are not read where one sum fails", () => {
    const wrong = values.with(10, "1");
    expect(placed(toLines([...lines, ...wrong]))).toEqual({});
  });

  test("are not read where one is missing", () => {
    expect(placed(toLines([...lines, ...values.slice(1)]))).toEqual({});
  });
});
