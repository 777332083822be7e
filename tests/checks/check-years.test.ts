import { describe, expect, test } from "vitest";
import { checkYears } from "../../shared/checks/years/check-years.ts";
import { yearIdentities, yearKeys } from "../../shared/checks/years/year-identities.ts";
import { formKeys } from "../../shared/statistics/form/form-keys.ts";
import { headed, statisticsOf } from "./statistics-of.ts";
import type { Printed } from "./statistics-of.ts";

type Years = Readonly<Record<number, Readonly<Record<string, Printed>>>>;

/** Each check as `year id scope verdict expected/found`, with its hints. */
function yearsOf(head: string, years: Years): readonly string[] {
  const reports = Object.entries(years).map(([year, values]) => ({
    year: Number(year),
    cells: statisticsOf("2021", headed(head, values)).cells,
  }));
  return checkYears(reports.toReversed()).map(
    ({ year, id, scope, verdict, expected, found, hints }) =>
      [`${year} ${id} ${scope} ${verdict} ${expected}/${found}`, ...hints].join(" "),
  );
}

test("every key that is compared is a key of the form", () => {
  const known = new Set(formKeys().map(({ key }) => key));
  expect([...yearKeys].filter((key) => !known.has(key))).toEqual([]);
  expect(new Set(yearIdentities.map(({ id }) => id))).toEqual(
    new Set(["AP-CARRY", "AD-B2", "AD-C1"]),
  );
});

describe("AP-CARRY", () => {
  test("what is carried out one year is carried in the next", () => {
    expect(
      yearsOf("applications", {
        2021: { "carriedOut.total": 103, "carriedOut.business": 3 },
        2022: { "carriedIn.total": 103, "carriedIn.business": 4, "carriedOut.total": 5 },
        2023: { "carriedIn.total": 6 },
      }),
    ).toEqual([
      "2022 AP-CARRY business fail 3/4 3→4 4→3",
      "2022 AP-CARRY total pass 103/103",
      "2023 AP-CARRY total fail 5/6 5→6 6→5",
    ]);
  });

  test("a year that is missing is not bridged", () => {
    expect(
      yearsOf("applications", { 2021: { "carriedOut.total": 1 }, 2023: { "carriedIn.total": 2 } }),
    ).toEqual([]);
  });

  test.each<[Printed, Printed]>([
    ["empty", 0],
    [3, "dash"],
    ["missing-cell", 3],
  ])("%s and %s cannot be compared", (out, carriedIn) => {
    const [check] = yearsOf("applications", {
      2021: { "carriedOut.total": out },
      2022: { "carriedIn.total": carriedIn },
    });
    expect(check).toContain("not-assessable");
  });
});

const rows = (previous: number, change: Printed) => ({
  "art20_5.permits.itemsPrevYear": previous,
  "art20_5.permits.itemsDelta": change,
});

const documents = (issued: number, repealed: number, inForce: number) => ({
  "art20_1.normativeDocs.issued": issued,
  "art20_1.normativeDocs.repealed": repealed,
  "art20_1.normativeDocs.inForce": inForce,
});

describe("AD-B2 and AD-C1", () => {
  test("items and their change are the items of the year before", () => {
    expect(yearsOf("activeDisclosure", { 2019: rows(210, -8), 2020: rows(202, 0) })).toEqual([
      "2020 AD-B2 art20_5.permits pass 202/202",
    ]);
    expect(yearsOf("activeDisclosure", { 2019: rows(210, "dash"), 2020: rows(210, 0) })).toEqual([
      "2020 AD-B2 art20_5.permits pass-assuming-blank-zero 210/210",
    ]);
    expect(yearsOf("activeDisclosure", { 2019: rows(210, 8), 2020: rows(202, 0) })).toEqual([
      "2020 AD-B2 art20_5.permits fail 218/202",
    ]);
  });

  test("in force is last year's, plus issued, less repealed", () => {
    expect(
      yearsOf("activeDisclosure", {
        2021: documents(9, 1, 84),
        2022: documents(8, 26, 66),
        2023: documents(2, 1, 68),
      }),
    ).toEqual([
      "2022 AD-C1 art20_1.normativeDocs pass 66/66",
      "2023 AD-C1 art20_1.normativeDocs fail 67/68 66→67 2→3 68→67 1→0",
    ]);
  });
});
