import { assert, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";

import { checkIdentities } from "../../shared/checks/check-identities.ts";
import type { Block } from "../../shared/content/block.ts";
import type { Check } from "../../shared/reading.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import type { FormValues } from "../statistics/form-builder.ts";
import { flatten, htmlApplications, htmlForm } from "../statistics/form-builder.ts";
import { applicantKeys, applicationLayout, caseKeys } from "../statistics/form-layout.ts";
import { flattened, row } from "../statistics/statistics-helpers.ts";
import { cityReport2024, officeReport2019 } from "../statistics/worked-cases.ts";
import { balancedForm } from "./random-form.ts";

function check(blocks: readonly Block[]): readonly Check[] {
  return checkIdentities(readStatistics(blocks));
}

function check2021(change: FormValues): readonly Check[] {
  return check(htmlForm("2021", { ...cityReport2024, ...change }));
}

function named(checks: readonly Check[], id: string, scope: string): Check | undefined {
  return checks.find((found) => found.id === id && found.scope === scope);
}

/** An empty cell at the end of a flattened row is lost; a dash stays. */
function dashed(values: FormValues): FormValues {
  const keys = applicationLayout["2019"].flatMap(({ key }) =>
    applicantKeys.map((column) => `${key}.${column}`),
  );
  return Object.fromEntries(
    [...keys, ...caseKeys, ...Object.keys(values)].map((key) => [key, values[key] || "-"]),
  );
}

function names(checks: readonly Check[]): readonly string[] {
  return checks.map(({ id, scope }) => `${id} ${scope}`);
}

describe("the worked cases", () => {
  test.each(["html", "flattened"])("a city's 2024 report balances throughout: %s", (shape) => {
    const html = htmlForm("2021", cityReport2024);
    const checks = check(shape === "html" ? html : flatten(html));
    expect(checks).toHaveLength(25 + 7 + 7 + 1 + 3 + 1 + 2);
    expect(checks.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    expect(named(checks, "AP-COL-C", "total")).toMatchObject({ expected: 3050, found: 3050 });
    expect(named(checks, "AP-BAL", "total")).toMatchObject({ expected: 3153, found: 3153 });
  });

  test.each<[string, readonly Block[]]>([
    ["html", htmlForm("2019", officeReport2019)],
    ["flattened, with its blanks dashed", flatten(htmlForm("2019", dashed(officeReport2019)))],
  ])("an office's 2019 report balances with its blanks: %s", (_, blocks) => {
    const checks = check(blocks);
    expect(checks.filter(({ verdict }) => verdict === "fail")).toEqual([]);
    expect(named(checks, "AP-COL-B", "naturalPerson")).toMatchObject({
      verdict: "pass-assuming-blank-zero",
      expected: 767,
    });
    expect(named(checks, "AP-BAL", "total")?.verdict).toBe("pass");
    expect(named(checks, "AP-BAL", "business")?.verdict).toBe("pass-assuming-blank-zero");
    expect(named(checks, "AP-ROW", "granted")).toMatchObject({
      verdict: "not-assessable",
      expected: 272,
      found: null,
    });
    expect(named(checks, "AP-COL-B", "total")).toMatchObject({
      verdict: "not-assessable",
      expected: null,
    });
  });
});

describe("one wrong digit", () => {
  test("fails its row and its column and is hinted in both", () => {
    const failed = check2021({ "applications.granted.naturalPerson": 1238 }).filter(
      ({ verdict }) => verdict === "fail",
    );
    expect(names(failed)).toEqual(["AP-ROW granted", "AP-COL-C naturalPerson"]);
    expect(failed[0]).toMatchObject({
      expected: 1312,
      found: 1362,
      cells: expect.arrayContaining(["applications.granted.total"]),
    });
    for (const { hints } of failed) expect(hints).toContain("1238→1288");
  });

  test("is named where its row and its column cross, with what satisfies both", () => {
    const located =
      "applications.granted.naturalPerson 1238→1288 (AP-ROW granted, AP-COL-C naturalPerson)";
    const failed = check2021({ "applications.granted.naturalPerson": 1238 }).filter(
      ({ verdict }) => verdict === "fail",
    );
    for (const { hints } of failed) expect(hints[0]).toBe(located);
  });

  test("in a total is hinted there", () => {
    const checks = check2021({ "reconsideration.total": 357 });
    expect(named(checks, "RL-REC", "reconsideration")).toMatchObject({
      verdict: "fail",
      expected: 351,
      found: 357,
      hints: ["72→78", "357→351"],
    });
  });
});

describe("what cannot be assessed", () => {
  const notHeld = "applications.unableNotHeld";

  test.each([
    [
      "a blank addend counts as 0 beside a stated total",
      { [`${notHeld}.research`]: "/" },
      "pass-assuming-blank-zero",
    ],
    [
      "and does not excuse a wrong sum",
      { [`${notHeld}.research`]: "/", [`${notHeld}.total`]: 770 },
      "fail",
    ],
    ["a blank total", { [`${notHeld}.total`]: "" }, "not-assessable"],
    ["an unreadable addend", { [`${notHeld}.research`]: "**8" }, "not-assessable"],
    ["an unreadable total", { [`${notHeld}.total`]: "0/0" }, "not-assessable"],
  ])("%s", (_, change, verdict) => {
    expect(named(check2021(change), "AP-ROW", "unableNotHeld")?.verdict).toBe(verdict);
  });

  test("an empty form passes and fails nothing but its width", () => {
    const checks = check(htmlForm("2021", {}));
    expect(
      checks.filter(({ verdict }) => verdict !== "not-assessable").map(({ id }) => id),
    ).toEqual(["RL-ARITY"]);
  });

  test("a table that is absent is not spoken of", () => {
    const sectionTwo = htmlForm("2021", cityReport2024).slice(0, 4);
    expect(names(check(sectionTwo))).toEqual([
      "AD-C2 art20_1.rules",
      "AD-C2 art20_1.normativeDocs",
    ]);
    expect(check([])).toEqual([]);
  });
});

describe("counts and widths", () => {
  test("AP-NONNEG names the cells that are no counts", () => {
    const checks = check2021({
      "applications.granted.research": -1,
      "applications.otherMisc.total": 1.5,
    });
    expect(named(checks, "AP-NONNEG", "applications")).toMatchObject({
      verdict: "fail",
      found: 2,
      cells: ["applications.granted.research", "applications.otherMisc.total"],
    });
  });

  test.each([14, 15, 16])("RL-ARITY of %d values", (count) => {
    const values = Array.from({ length: count }, () => "0");
    const checks = check([flattened(row("结果维持", "结果纠正"), row(...values))]);
    expect(named(checks, "RL-ARITY", "litigation")).toMatchObject({
      verdict: count === 15 ? "pass" : "fail",
      expected: 15,
      found: count,
    });
    expect(named(checks, "RL-AFT", "litigationAfterReconsideration")?.verdict).toBe(
      count === 14 ? "not-assessable" : "pass",
    );
  });
});

describe("subtotals", () => {
  test.each([
    ["176", "pass"],
    ["175", "fail"],
  ])("AP-SUB of a printed 小计 row with %s", (natural, verdict) => {
    const table = htmlApplications("2021", cityReport2024);
    const checks = check([
      {
        ...table,
        rows: [
          ...table.rows,
          row("（三）不予公开", "小计", natural, "2", "0", "0", "0", "0", "178"),
        ],
      },
    ]);
    expect(named(checks, "AP-SUB", "refusedTotal.naturalPerson")?.verdict).toBe(verdict);
    expect(named(checks, "AP-SUB", "refusedTotal.business")?.verdict).toBe("pass");
    expect(named(checks, "AP-COL-C", "naturalPerson")?.verdict).toBe("pass");
  });
});

describe("a balanced table", () => {
  test("passes every identity, and any one changed cell fails some", () => {
    assert(
      property(balancedForm, nat(), nat(), ({ edition, values }, where, by) => {
        const blocks = [htmlApplications(edition, values)];
        expect(check(blocks).every(({ verdict }) => verdict === "pass")).toBe(true);
        const keys = Object.keys(values);
        const key = keys[where % keys.length] ?? "";
        const changed = { ...values, [key]: Number(values[key]) + 1 + (by % 100) };
        const checks = check(flatten([htmlApplications(edition, changed)]));
        expect(checks.some(({ verdict, cells }) => verdict === "fail" && cells.includes(key))).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });
});
