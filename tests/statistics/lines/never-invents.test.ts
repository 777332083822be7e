import { array, assert, constantFrom, integer, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { readStatistics } from "../../../shared/statistics/read-statistics.ts";
import { htmlForm } from "../form-builder.ts";
import { cityReport2024, officeReport2019 } from "../worked-cases.ts";
import { oneValueALine, pdfText, toLines } from "./line-shapes.ts";

const forms = [htmlForm("2021", cityReport2024), htmlForm("2019", officeReport2019)];
const printed = forms
  .flatMap((form) => [...oneValueALine(form), ...pdfText(form, 9, "between")])
  .flatMap((block) => (block.kind === "table" ? [] : [block.text]));

const line = oneof(
  { weight: 5, arbitrary: constantFrom(...new Set(printed)) },
  { weight: 2, arbitrary: integer({ min: 0, max: 99 }).map(String) },
  { weight: 1, arbitrary: constantFrom("- 3 -", "**8", "0 0 0 0 0 0 0", "|", "（", "无", "1 2 3") },
);

test("whatever the lines, a value is what its line prints", () => {
  assert(
    property(array(line, { maxLength: 120 }), (texts) => {
      const { cells } = readStatistics(toLines(texts));
      const lines = texts.filter((text) => text !== "");
      for (const { value, raw, at, blank } of cells) {
        expect(value === null).toBe(blank !== null);
        if (value === null) continue;
        const number = Number(/\d+/u.exec(at ?? "")?.[0]);
        expect(lines[number - 1]).toContain(raw);
        expect(raw).toContain(String(Math.abs(value)));
      }
    }),
    { numRuns: 150 },
  );
});

test("a dump of numbers is read in no time", () => {
  const rows = ["一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "7"];
  const lines = Array.from({ length: 20_000 }, (_, index) => rows[index % rows.length] ?? "");
  expect(readStatistics(toLines(lines)).cells.length).toBeGreaterThan(0);
});
