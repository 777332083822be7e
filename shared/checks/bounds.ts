import { statisticsKey } from "./identities-2014.ts";
import type { Bound } from "./identity.ts";

// Section two of the forms of 2019 and 2021 (REPORT-FORMAT 3.4). AD-X is no entry: 行政事业性收费 and the
// 信息处理费 of section six are different fees, and a report may well state one without the other.

const documents = ["art20_1.rules", "art20_1.normativeDocs", "art20_1.otherDocs"];
const items = [
  "art20_5.permits",
  "art20_5.otherServices",
  "art20_6.penalties",
  "art20_6.coercion",
  "art20_8.fees",
];

const section2019: readonly Bound[] = [
  ...documents.flatMap((row): readonly Bound[] => [
    {
      ...disclosure("AD-B1", row, "2019"),
      relation: "at-most",
      left: cells(row, "publishedTotal"),
      right: cells(row, "newlyPublished"),
    },
    {
      ...disclosure("AD-B1", `${row}.made`, "2019"),
      relation: "at-least",
      left: [],
      right: cells(row, "made"),
    },
  ]),
  ...items.map((row): Bound => ({
    ...disclosure("AD-B3", row, "2019"),
    relation: "at-least",
    left: [],
    right: cells(row, "itemsPrevYear", "itemsDelta"),
  })),
  {
    ...disclosure("AD-B4", "art20_9.procurement", "2019"),
    relation: "zero-together",
    left: cells("art20_9.procurement", "projects"),
    right: cells("art20_9.procurement", "amount"),
  },
];

const section2021 = documents.map((row): Bound => ({
  ...disclosure("AD-C2", row, "2021"),
  relation: "at-most",
  left: cells(row, "inForce", "repealed"),
  right: cells(row, "issued"),
}));

/** Each figure of the 2014 form that is bounded by another one. */
const statistics2014: readonly (Pick<Bound, "id" | "relation" | "whenBroken"> & {
  readonly of: string;
  readonly by: string;
})[] = [
  ...["pressConferences", "onlineInterviews"].map((name) => ({
    id: "ST-CHIEF",
    of: `response.${name}ByChief`,
    relation: "at-most" as const,
    by: `response.${name}`,
    whenBroken: "fail" as const,
  })),
  ...["gazette", "website", "weibo", "wechat", "otherChannel"].map((channel) => ({
    id: "ST-CH",
    of: `disclosure.${channel}`,
    relation: "at-most" as const,
    by: "disclosure.total",
    whenBroken: "not-assessable" as const,
  })),
  {
    id: "ST-NORM",
    of: "disclosure.normativePublished",
    relation: "at-most",
    by: "disclosure.normativeIssued",
    whenBroken: "not-assessable",
  },
  {
    id: "ST-CR",
    of: "applications.closed",
    relation: "at-least",
    by: "applications.replied",
    whenBroken: "not-assessable",
  },
];

/** Everything that bounds a figure by others of the same page (REPORT-FORMAT 3.4, 3.5), as data. */
export const bounds: readonly Bound[] = [
  ...section2019,
  ...section2021,
  ...statistics2014.map(({ of, by, ...bound }): Bound => ({
    ...bound,
    scope: of,
    edition: "2014",
    left: [statisticsKey(by)],
    right: [statisticsKey(of)],
  })),
];

function disclosure(id: string, scope: string, edition: Bound["edition"]) {
  return { id, scope, edition, whenBroken: "fail" as const };
}

function cells(row: string, ...columns: readonly string[]): readonly string[] {
  return columns.map((column) => `activeDisclosure.${row}.${column}`);
}
