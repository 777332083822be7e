import { describe, expect, test } from "vitest";
import { checkBounds } from "../../shared/checks/check-bounds.ts";
import { checkIdentities } from "../../shared/checks/check-identities.ts";
import { headed, statisticsOf } from "./statistics-of.ts";
import type { Printed } from "./statistics-of.ts";

type Values = Readonly<Record<string, Printed>>;

/** Each check as `id scope verdict expected/found`. */
function boundsOf(edition: "2014" | "2019" | "2021", values: Values): readonly string[] {
  const head = edition === "2014" ? "stats" : "activeDisclosure";
  return checkBounds(statisticsOf(edition, headed(head, values))).map(
    ({ id, scope, verdict, expected, found }) => `${id} ${scope} ${verdict} ${expected}/${found}`,
  );
}

describe("section two", () => {
  test.each<[string, "2019" | "2021", Values, readonly string[]]>([
    [
      "no more is newly published than is published at all",
      "2019",
      { "art20_1.rules.newlyPublished": 3, "art20_1.rules.publishedTotal": 2 },
      ["AD-B1 art20_1.rules fail 2/3"],
    ],
    [
      "what is made is not negative",
      "2019",
      { "art20_1.normativeDocs.made": -1 },
      ["AD-B1 art20_1.normativeDocs.made fail 0/-1"],
    ],
    [
      "a list of items is never shorter than nothing",
      "2019",
      { "art20_5.permits.itemsPrevYear": 8, "art20_5.permits.itemsDelta": -9 },
      ["AD-B3 art20_5.permits fail 0/-1"],
    ],
    [
      "a blank change leaves the list open",
      "2019",
      { "art20_8.fees.itemsPrevYear": 8, "art20_8.fees.itemsDelta": "dash" },
      ["AD-B3 art20_8.fees not-assessable 0/null"],
    ],
    [
      "procurement without projects has no amount",
      "2019",
      { "art20_9.procurement.projects": 0, "art20_9.procurement.amount": 25.1 },
      ["AD-B4 art20_9.procurement fail 0/25.1"],
    ],
    [
      "and both may be nothing",
      "2019",
      { "art20_9.procurement.projects": 0, "art20_9.procurement.amount": 0 },
      ["AD-B4 art20_9.procurement pass 0/0"],
    ],
    [
      "what was issued is in force or was repealed",
      "2021",
      {
        "art20_1.rules.issued": 5,
        "art20_1.rules.inForce": 3,
        "art20_1.rules.repealed": 1,
        "art20_1.normativeDocs.issued": 8,
        "art20_1.normativeDocs.inForce": 66,
        "art20_1.normativeDocs.repealed": 26,
      },
      ["AD-C2 art20_1.rules fail 4/5", "AD-C2 art20_1.normativeDocs pass 92/8"],
    ],
  ])("%s", (_, edition, values, checks) => {
    expect(boundsOf(edition, values)).toEqual(checks);
  });

  test("the rules of one edition say nothing of another", () => {
    expect(boundsOf("2021", { "art20_9.procurement.projects": 0 })).toEqual([]);
  });
});

describe("the 2014 form", () => {
  const cases: readonly (readonly [string, Values, readonly string[]])[] = [
    [
      "chiefs attend at most what there was",
      { "response.pressConferences": 2, "response.pressConferencesByChief": 3 },
      ["ST-CHIEF response.pressConferencesByChief fail 2/3"],
    ],
    [
      "one channel above the total shows, and fails nothing",
      { "disclosure.total": 10, "disclosure.website": 12, "disclosure.weibo": 9 },
      ["ST-CH disclosure.website not-assessable 10/12", "ST-CH disclosure.weibo pass 10/9"],
    ],
    [
      "条 and 件 are different units",
      { "disclosure.normativePublished": 9, "disclosure.normativeIssued": 7 },
      ["ST-NORM disclosure.normativePublished not-assessable 7/9"],
    ],
    [
      "what was closed covers what was answered",
      { "applications.closed": 5, "applications.replied": 5 },
      ["ST-CR applications.closed pass 5/5"],
    ],
  ];
  test.each(cases)("%s", (_, values, checks) => {
    expect(boundsOf("2014", values)).toEqual(checks);
  });

  const sums: readonly (readonly [string, Values, string])[] = [
    [
      "all channels",
      { received: 9, byInPerson: 1, byFax: 0, byOnline: 6, byLetter: 2 },
      "ST-REC pass 9/9",
    ],
    [
      "a channel too few",
      { received: 9, byInPerson: 1, byFax: 0, byOnline: 5, byLetter: 2 },
      "ST-REC fail 8/9",
    ],
    ["on time and late", { closed: 9, closedOnTime: 8, closedExtended: 2 }, "ST-CLO fail 10/9"],
  ];
  test.each(sums)("applications: %s", (_, values, outcome) => {
    const statistics = statisticsOf("2014", headed("stats.applications", values));
    const [check] = checkIdentities(statistics);
    expect(`${check?.id} ${check?.verdict} ${check?.expected}/${check?.found}`).toBe(outcome);
  });

  test("a channel of the office's own may be what is short", () => {
    const values = headed("stats.applications", {
      received: 9,
      byInPerson: 1,
      byFax: 0,
      byOnline: 5,
      byLetter: 2,
    });
    const statistics = statisticsOf("2014", { ...values, "extra.其他形式申请数": 1 });
    expect(checkIdentities(statistics)[0]).toMatchObject({
      id: "ST-REC",
      verdict: "not-assessable",
    });
  });

  test.each([
    [3, "not-assessable"],
    [4, "pass"],
    [5, "fail"],
  ])("pending lawsuits have no row: %d results of 4", (upheld, verdict) => {
    const values = headed("stats.litigation", { total: 4, upheld, corrected: 0, other: 0 });
    expect(checkIdentities(statisticsOf("2014", values))[0]).toMatchObject({
      id: "ST-LIT",
      verdict,
    });
  });
});
