import type { Identity } from "./identity.ts";

/** One total of the 2014 form and the rows that make it up, in keys without their head. */
interface Total {
  readonly id: string;
  readonly of: string;
  readonly parts: readonly string[];
  readonly mayFallShort?: Identity["mayFallShort"];
}

const HEAD = "stats";

const REVIEWED = ["upheld", "corrected", "other"];

const totals: readonly Total[] = [
  {
    id: "ST-REC",
    of: "applications.received",
    parts: under("applications", "byInPerson", "byFax", "byOnline", "byLetter"),
    mayFallShort: "beside-local-rows",
  },
  {
    id: "ST-CLO",
    of: "applications.closed",
    parts: under("applications", "closedOnTime", "closedExtended"),
  },
  {
    id: "ST-REP",
    of: "applications.replied",
    parts: under(
      "applications",
      "alreadyPublic",
      "granted",
      "partiallyGranted",
      "refused",
      "notThisOrgan",
      "notExist",
      "toldToAmend",
      "otherRoute",
    ),
  },
  {
    id: "ST-REF",
    of: "applications.refused",
    parts: under(
      "applications",
      "refusedStateSecret",
      "refusedTradeSecret",
      "refusedPrivacy",
      "refusedSafety",
      "refusedNotOgi",
      "refusedOtherLaw",
    ),
  },
  {
    id: "ST-RCN",
    of: "reconsideration.total",
    parts: under("reconsideration", ...REVIEWED),
    mayFallShort: "always",
  },
  {
    id: "ST-LIT",
    of: "litigation.total",
    parts: under("litigation", ...REVIEWED),
    mayFallShort: "always",
  },
  {
    id: "ST-STAFF",
    of: "capacity.staff",
    parts: under("capacity", "staffFullTime", "staffPartTime"),
  },
];

/** The sums of the 政府信息公开情况统计表 (REPORT-FORMAT 3.5). */
export const sums2014: readonly Identity[] = totals.map(({ id, of, parts, mayFallShort }) => ({
  id,
  scope: of,
  edition: "2014",
  left: parts.map(statisticsKey),
  right: [statisticsKey(of)],
  ...(mayFallShort === undefined ? {} : { mayFallShort }),
}));

/** A key of the 2014 form: `stats.fees` of `fees`. */
export function statisticsKey(name: string): string {
  return `${HEAD}.${name}`;
}

function under(group: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${group}.${name}`);
}
