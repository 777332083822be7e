import { assert, integer, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { checkIdentities } from "../../shared/checks/check-identities.ts";
import type { Check } from "../../shared/reading.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { htmlForm } from "../statistics/form-builder.ts";
import { cityReport2024, officeReport2019 } from "../statistics/worked-cases.ts";
import { balancedForm } from "./random-form.ts";
import { statisticsOf } from "./statistics-of.ts";
import type { Printed } from "./statistics-of.ts";

/** The worked case as numbers. */
function cells2024(change: Readonly<Record<string, Printed>>): Readonly<Record<string, Printed>> {
  const entries = Object.entries(cityReport2024).map(([key, text]) => [key, Number(text)]);
  return { ...Object.fromEntries(entries), ...change };
}

function locatedIn(checks: readonly Check[]): readonly string[] {
  const named = checks.flatMap(({ hints }) => hints.filter((hint) => hint.includes("(")));
  return [...new Set(named)];
}

function located2024(change: Readonly<Record<string, Printed>>): readonly string[] {
  return locatedIn(checkIdentities(statisticsOf("2021", cells2024(change))));
}

describe("one wrong cell", () => {
  test.each([
    [
      { "applications.newReceived.naturalPerson": 3007 },
      "applications.newReceived.naturalPerson 3007→3001 (AP-ROW newReceived, AP-BAL naturalPerson)",
    ],
    [
      { "applications.granted.total": 1463 },
      "applications.granted.total 1463→1362 (AP-ROW granted, AP-COL-C total)",
    ],
    [
      { "applications.handledTotal.business": 35 },
      "applications.handledTotal.business 35→53 (AP-ROW handledTotal, AP-COL-C business, AP-BAL business)",
    ],
    [
      { "applications.partiallyGranted.business": "dash" },
      "applications.partiallyGranted.business blank→7 (AP-ROW partiallyGranted, AP-COL-C business)",
    ],
  ] as const)("%o", (change, hint) => {
    expect(located2024(change)).toEqual([hint]);
  });

  test("of two tables: both totals of a 2014 form that contain it", () => {
    const applications = {
      replied: 12,
      alreadyPublic: 4,
      granted: 3,
      partiallyGranted: 0,
      refused: 7,
      notThisOrgan: 0,
      notExist: 0,
      toldToAmend: 0,
      otherRoute: 0,
      refusedStateSecret: 2,
      refusedTradeSecret: 3,
      refusedPrivacy: 0,
      refusedSafety: 0,
      refusedNotOgi: 0,
      refusedOtherLaw: 0,
    };
    const values = Object.entries(applications).map(([name, value]) => [
      `stats.applications.${name}`,
      value,
    ]);
    expect(locatedIn(checkIdentities(statisticsOf("2014", Object.fromEntries(values))))).toEqual([
      "stats.applications.refused 7→5 (ST-REP applications.replied, ST-REF applications.refused)",
    ]);
  });
});

describe("what is not located", () => {
  test("two wrong cells of one row: their differences are mixed in it", () => {
    expect(
      located2024({
        "applications.granted.naturalPerson": 1289,
        "applications.granted.business": 23,
      }),
    ).toEqual([]);
  });

  test("two wrong cells with equal differences: four cells could be the two", () => {
    expect(
      located2024({
        "applications.granted.naturalPerson": 1289,
        "applications.partiallyGranted.business": 8,
      }),
    ).toEqual([]);
  });

  test("two wrong cells with different differences are located one by one", () => {
    expect(
      located2024({
        "applications.granted.naturalPerson": 1289,
        "applications.partiallyGranted.business": 9,
      }),
    ).toHaveLength(2);
  });

  test("a cell that would have to be less than nothing", () => {
    expect(located2024({ "applications.rejectedExcessive.total": 0 })).toEqual([]);
    expect(
      located2024({
        "applications.granted.research": 0,
        "applications.carriedOut.research": -3,
      }),
    ).toEqual(["applications.carriedOut.research -3→0 (AP-ROW carriedOut, AP-BAL research)"]);
  });

  test("a row whose totals are blank crosses nothing", () => {
    const changed = { ...officeReport2019, "applications.granted.naturalPerson": "268" };
    const checks = checkIdentities(readStatistics(htmlForm("2019", changed)));
    expect(checks.filter(({ verdict }) => verdict === "fail").map(({ id }) => id)).toEqual([
      "AP-COL-B",
    ]);
    expect(locatedIn(checks)).toEqual([]);
  });
});

test("any one changed count of a balanced table is located, and the hint restores it", () => {
  assert(
    property(
      balancedForm,
      nat(),
      integer({ min: 1, max: 99 }),
      ({ edition, values }, where, by) => {
        const numbers = Object.fromEntries(
          Object.entries(values).map(([key, value]) => [key, Number(value)]),
        );
        const keys = Object.keys(numbers);
        const key = keys[where % keys.length] ?? "";
        const [right = 0, wrong = right + by] = [numbers[key]];
        const checks = checkIdentities(statisticsOf(edition, { ...numbers, [key]: wrong }));
        const [hint, ...others] = locatedIn(checks);
        expect(hint).toMatch(`${key} ${wrong}→${right} (`);
        expect(others).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
