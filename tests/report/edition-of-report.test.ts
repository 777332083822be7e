import { expect, test } from "vitest";
import type { Edition, Kind } from "../../shared/index.ts";
import { editionOfReport } from "../../shared/report/edition-of-report.ts";

function decide(tables: Edition | null, kind: Kind, year: number | null): Edition | null {
  const found =
    year === null
      ? null
      : { value: year, rule: "year/title", quote: "", at: null, inferred: false };
  return editionOfReport({ edition: tables, cells: [] }, kind, found);
}

test.each([
  ["tables decide, whatever the year", "2021", "report", 2018, "2021"],
  ["a prose report of the years before the form", null, "report", 2017, "2008"],
  ["tables lost from a report of the form's years", null, "report", 2020, null],
  ["no report", null, "lookalike", 2012, null],
  ["no year", null, "report", null, null],
] as const)("%s", (_name, tables, kind, year, edition) => {
  expect(decide(tables, kind, year)).toBe(edition);
});
