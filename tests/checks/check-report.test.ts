import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkReport } from "../../shared/checks/check-report.ts";
import type { CheckedPage } from "../../shared/checks/check-report.ts";
import { checkTables } from "../../shared/checks/check-tables.ts";
import { readCapture } from "../../shared/read-capture.ts";
import type { Section } from "../../shared/reading.ts";
import { readFigures } from "../../shared/statistics/prose/read-figures.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { htmlForm } from "../statistics/form-builder.ts";
import { paragraphs } from "../statistics/prose/paragraphs.ts";
import { cityReport2024 } from "../statistics/worked-cases.ts";
import { captureOf } from "../support/capture.ts";

const picture = join(
  import.meta.dirname,
  "../../../shared/samples/html/scedu_2020_tables_are_images.html",
);

const headings: readonly Section[] = [
  { heading: "二、主动公开政府信息情况", level: 1, role: "active-disclosure", text: "" },
  { heading: "三、收到和处理政府信息公开申请情况", level: 1, role: "applications", text: "" },
];

function page(parts: Partial<CheckedPage>): CheckedPage {
  return {
    blocks: [],
    sections: headings,
    statistics: { edition: null, cells: [] },
    figures: [],
    year: 2022,
    agencyType: "department",
    ...parts,
  };
}

describe("TB-ABSENT", () => {
  test("says of each table that is not there under which heading it should be", () => {
    expect(checkReport(page({}))).toMatchObject([
      { id: "TB-ABSENT", scope: "二、主动公开政府信息情况", verdict: "not-assessable" },
      { id: "TB-ABSENT", scope: "三、收到和处理政府信息公开申请情况", verdict: "not-assessable" },
      { id: "TB-ABSENT", scope: "reconsideration-litigation", verdict: "not-assessable" },
    ]);
  });

  test.each([
    ["a report of before 2019, whose form is an annex or none", 2018],
    ["a page that is no report", null],
  ])("is silent about %s", (_, year) => {
    expect(checkReport(page({ year }))).toEqual([]);
  });

  test("is silent about tables that are there", () => {
    const statistics = readStatistics(htmlForm("2021", cityReport2024));
    expect(checkTables(statistics, headings, 2024)).toEqual([]);
  });

  test.skipIf(!existsSync(picture))(
    "of a published report whose tables are pictures (skipped where ../shared is absent)",
    async () => {
      const [reading] = await readCapture(captureOf(readFileSync(picture)));
      if (reading === undefined) throw new Error("a capture gives at least one Reading");
      const { statistics, sections, metadata } = reading;
      expect(statistics.cells).toEqual([]);
      const absent = checkTables(statistics, sections, metadata.year?.value ?? null);
      expect(absent.map(({ scope }) => scope)).toEqual([
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
      ]);
    },
  );
});

test("one page: its tables, its prose, and the one against the other", () => {
  const blocks = [
    ...htmlForm("2021", { ...cityReport2024, "applications.granted.naturalPerson": 1238 }),
    ...paragraphs("我局收到政府信息公开申请3119件，其中网上3000件，信函100件，当面20件。"),
  ];
  const statistics = readStatistics(blocks);
  const checks = checkReport(page({ blocks, statistics, figures: readFigures(blocks) }));
  const failed = checks.filter(({ verdict }) => verdict === "fail");
  expect(failed.map(({ id, scope }) => `${id} ${scope.slice(0, 13)}`)).toEqual([
    "AP-ROW granted",
    "AP-COL-C naturalPerson",
    "PR-PARTITION 我局收到政府信息公开申请3",
  ]);
  expect(checks.filter(({ id }) => id === "PT-AP")).toMatchObject([
    { verdict: "pass", expected: 3119, found: 3119 },
  ]);
});
