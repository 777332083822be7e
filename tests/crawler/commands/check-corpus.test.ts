import { describe, expect, test } from "vitest";
import type { Cell, Reading } from "#shared";
import { checkCorpus } from "../../../crawler/commands/check-corpus.ts";
import { checkLines } from "../../../crawler/commands/check-lines.ts";
import { check, found, reading } from "../corpus/sample-corpus.ts";
import type { ReadingParts } from "../corpus/sample-corpus.ts";

function cell(key: string, value: number): Cell {
  return { key, value, raw: String(value), blank: null, unit: "件", at: null };
}

interface YearParts extends ReadingParts {
  readonly carriedIn: number;
  readonly carriedOut: number;
}

function report(year: number, { carriedIn, carriedOut, ...parts }: YearParts) {
  return reading({
    agency: "清河县人民政府",
    divisionCode: "990102",
    url: `http://www.qinghe.gov.cn/${year}.html`,
    ...parts,
    year,
    statistics: {
      edition: "2021",
      cells: [
        cell("applications.carriedIn.total", carriedIn),
        cell("applications.carriedOut.total", carriedOut),
      ],
    },
  });
}

function withoutCode(year: number, url: string): Reading {
  return reading({
    agency: "教育局",
    url,
    year,
    statistics: {
      edition: "2021",
      cells: [cell("applications.carriedIn.total", 3), cell("applications.carriedOut.total", 1)],
    },
  });
}

function published(day: string, parts: YearParts): Reading {
  const made = report(2023, parts);
  return { ...made, metadata: { ...made.metadata, publishedOn: found(day) } };
}

const chain = [
  report(2021, { carriedIn: 0, carriedOut: 5 }),
  report(2022, { carriedIn: 5, carriedOut: 7 }),
  report(2023, { carriedIn: 9, carriedOut: 1, checks: [check("fail"), check("pass")] }),
];

describe("checkCorpus", () => {
  test("lists what failed in a report and between two", () => {
    const { reports, verdicts, agencies } = checkCorpus(chain);
    expect(reports).toBe(3);
    expect(verdicts).toEqual({
      pass: 2,
      fail: 2,
      "pass-assuming-blank-zero": 0,
      "not-assessable": 0,
    });
    expect(agencies.flatMap(({ failures }) => failures)).toMatchObject([
      { year: 2023, previousYear: null, severity: "error", check: { id: "AP-ROW" } },
      {
        year: 2023,
        previousYear: 2022,
        severity: "warning",
        url: "http://www.qinghe.gov.cn/2023.html",
        check: { id: "AP-CARRY", scope: "total", expected: 7, found: 9 },
      },
    ]);
  });

  test("of several versions of a year the latest with tables counts", () => {
    const corrected = published("2024-03-01", {
      carriedIn: 7,
      carriedOut: 1,
      url: "http://www.qinghe.gov.cn/b.html",
    });
    const first = published("2024-01-20", {
      carriedIn: 9,
      carriedOut: 1,
      url: "http://www.qinghe.gov.cn/a.html",
    });
    const asPicture = {
      ...published("2024-05-01", {
        carriedIn: 0,
        carriedOut: 0,
        url: "http://www.qinghe.gov.cn/c.html",
      }),
      statistics: { edition: null, cells: [] },
    };
    const [, before] = chain;
    if (before === undefined) throw new Error("the chain has three reports");
    for (const order of [
      [before, first, corrected, asPicture],
      [asPicture, corrected, first, before],
    ]) {
      const { reports, verdicts } = checkCorpus(order);
      expect(reports).toBe(2);
      expect(verdicts).toMatchObject({ pass: 1, fail: 0 });
    }
  });

  test("agencies of one name are told apart by their code, or by their site", () => {
    const [here, there] = ["http://www.jia.gov.cn/1.html", "http://www.yi.gov.cn/1.html"];
    const apart = checkCorpus([withoutCode(2021, here), withoutCode(2022, there)]);
    expect(apart.agencies).toHaveLength(2);
    expect(apart.verdicts.fail).toBe(0);
    const together = checkCorpus([
      withoutCode(2021, here),
      withoutCode(2022, "http://www.jia.gov.cn/2.html"),
    ]);
    expect(together.agencies).toHaveLength(1);
    expect(together.verdicts.fail).toBe(1);
  });

  test("reports without agency or year are checked one by one", () => {
    const { reports, agencies } = checkCorpus([
      reading({ url: "http://a/1", checks: [check("fail")] }),
      reading({ url: "http://a/2", part: "report 1", checks: [check("fail")] }),
      reading({ url: "http://a/2", part: "report 2", checks: [check("pass")] }),
    ]);
    expect(reports).toBe(3);
    expect(agencies.map(({ failures }) => failures.map(({ url, year }) => [url, year]))).toEqual([
      [["http://a/1", null]],
      [["http://a/2", null]],
    ]);
  });
});

describe("checkLines", () => {
  test("counts failures by agency and year, then names them", () => {
    expect(checkLines(checkCorpus(chain))).toEqual([
      "agency · 机构   division  2021  2022  2023",
      "清河县人民政府  990102    0     0     2",
      "",
      "agency · 机构   year       check     severity  of     expected  found  hint",
      "清河县人民政府  2023       AP-ROW    error     total  1         2",
      "清河县人民政府  2022→2023  AP-CARRY  warning   total  7         9      7→9",
      "",
      "2 checks failed, of 1 of 1 agencies; 2 held, 0 could not be assessed; 3 reports",
    ]);
  });

  test("says only how much held where nothing failed", () => {
    expect(checkLines(checkCorpus(chain.slice(0, 2)))).toEqual([
      "0 checks failed, of 0 of 1 agencies; 1 held, 0 could not be assessed; 2 reports",
    ]);
  });
});
