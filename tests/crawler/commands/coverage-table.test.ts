import { expect, test } from "vitest";
import { coverageTable, missingYears } from "../../../crawler/commands/coverage-table.ts";
import { columnsOf } from "../../../crawler/terminal/printable.ts";

test("missing years lie between the first and the last", () => {
  expect(missingYears([2015, 2016, 2019])).toEqual([2017, 2018]);
  expect(missingYears([2015])).toEqual([]);
  expect(missingYears([])).toEqual([]);
  expect(missingYears([2015, 2017], { first: 2016, last: 2018 })).toEqual([2016, 2018]);
});

test("years stand below one another, gaps are marked, what lies outside is blank", () => {
  expect(
    coverageTable([
      { agency: "青山市人民政府", divisionCode: "990100", years: [2008, 2010] },
      { agency: "成吉思汗镇", divisionCode: "990102103", years: [2010, 2011] },
      { agency: "教育局", divisionCode: null, years: [2009] },
    ]),
  ).toEqual([
    "agency          division   2008 to 2011 (-- missing)",
    "青山市人民政府  990100     08 -- 10",
    "成吉思汗镇      990102103        10 11",
    "教育局                        09",
  ]);
});

test("of the years that are asked for all without a report are marked, others not shown", () => {
  const rows = [{ agency: "教育局", divisionCode: null, years: [2008, 2010] }];
  expect(coverageTable(rows, { first: 2009, last: 2011 })).toEqual([
    "agency  division   2009 to 2011 (-- missing)",
    "教育局             -- 10 --",
  ]);
});

test("a long name is cut to fit, and shows that it was", () => {
  const agency = "青山市".repeat(30);
  const [, line = ""] = coverageTable([{ agency, divisionCode: null, years: [2020] }]);
  expect(line).toContain("…");
  expect(columnsOf(line)).toBeLessThan(80);
});
