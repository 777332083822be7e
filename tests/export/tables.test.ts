import { describe, expect, test } from "vitest";
import type { Reading } from "../../shared/reading.ts";
import type { ExportTable } from "../../shared/export/tables.ts";
import {
  cellTable,
  detailTables,
  reportTable,
  wideReportTable,
} from "../../shared/export/tables.ts";
import { formKeys } from "../../shared/statistics/form/form-keys.ts";
import { cellOf } from "../checks/statistics-of.ts";
import { reading as sampleReading } from "../crawler/corpus/sample-corpus.ts";

const sample: Reading = {
  ...sampleReading({
    url: "http://www.qinghe.example/nb/2023.html",
    part: "report 2",
    agency: "清河县人民政府",
    divisionCode: "990102",
    year: 2023,
  }),
  statistics: {
    edition: "2021",
    cells: [
      cellOf("applications.newReceived.total", 12),
      cellOf("applications.carriedIn.total", "dash"),
      cellOf("activeDisclosure.art20_1.rules.issued", 0),
      cellOf("extra.applications.本地一行", 5),
    ],
  },
};

/** The rows of a table as records. */
function recordsOf({ columns, rows }: ExportTable, reading: Reading) {
  return rows(reading).map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
}

const identity = {
  report: "http://www.qinghe.example/nb/2023.html#report 2",
  agency: "清河县人民政府",
  division_code: "990102",
  year: 2023,
};

describe("cells", () => {
  test("one row a cell, a blank apart from 0 and with its reason", () => {
    expect(recordsOf(cellTable, sample)).toMatchObject([
      { ...identity, key: "applications.newReceived.total", value: 12, blank: null, raw: "12" },
      { ...identity, key: "applications.carriedIn.total", value: null, blank: "dash", raw: "" },
      { ...identity, key: "activeDisclosure.art20_1.rules.issued", value: 0, edition: "2021" },
      { ...identity, key: "extra.applications.本地一行", value: 5 },
    ]);
  });
});

describe("reports", () => {
  test("one row a report with its metadata", () => {
    expect(recordsOf(reportTable, sample)).toMatchObject([
      {
        ...identity,
        edition: "2021",
        kind: "report",
        cells: 4,
        cells_with_value: 3,
        part: "report 2",
      },
    ]);
  });

  test("wide: a column for each key of the form, empty for a blank, and none for a local row", () => {
    const wide = wideReportTable();
    const names = wide.columns.map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size);
    expect(names).toEqual(expect.arrayContaining(formKeys().map(({ key }) => key)));
    const [record] = recordsOf(wide, sample);
    expect(record).toMatchObject({
      ...identity,
      "applications.newReceived.total": 12,
      "applications.carriedIn.total": null,
      "activeDisclosure.art20_1.rules.issued": 0,
    });
    expect(record).not.toHaveProperty("extra.applications.本地一行");
  });
});

describe("the other tables", () => {
  const detailed: Reading = {
    ...sample,
    figures: [
      {
        metric: "fees",
        value: 3940,
        unit: "元",
        approximate: false,
        scope: "own",
        quote: "共3940元。",
        at: "/p",
      },
    ],
    checks: [
      {
        id: "AP-ROW",
        scope: "granted",
        verdict: "fail",
        expected: 2,
        found: 1,
        hints: ["1→2", "2→1"],
        cells: ["a", "b"],
      },
    ],
    removals: [
      {
        kind: "substituted",
        rule: "substituted/brand",
        text: "某体育",
        evidence: "a brand",
        at: "/p@3",
        candidates: [
          { text: "政务公开", confidence: 0.9, why: "" },
          { text: "信息公开", confidence: 0.1, why: "" },
        ],
      },
    ],
  };

  test("each has one row for what it lists", () => {
    const records = detailTables.map((table) => [table.name, recordsOf(table, detailed).at(-1)]);
    expect(Object.fromEntries(records)).toMatchObject({
      figures: { ...identity, metric: "fees", value: 3940, unit: "元", approximate: false },
      checks: { ...identity, id: "AP-ROW", severity: "error", hints: "1→2; 2→1", cells: "a; b" },
      removals: { ...identity, rule: "substituted/brand", candidates: "政务公开; 信息公开" },
    });
  });

  test("every row has a value for every column", () => {
    for (const { columns, rows } of [...detailTables, reportTable, wideReportTable()]) {
      for (const row of rows(detailed)) expect(row).toHaveLength(columns.length);
    }
  });
});
