import {
  applicationChannels,
  outcomes,
  publicationChannels,
} from "../../statistics/prose/domains.ts";
import { statisticsKey } from "../identities-2014.ts";
import type { TableMeaning } from "./claim.ts";

type StatisticsNames = readonly (readonly [metric: string, ...names: readonly string[]])[];

/** The rows of the 2014 form that the prose repeats, by the metrics of prose. */
const STATISTICS: StatisticsNames = [
  ["applicationsReceived", "applications.received"],
  ["applicationsReplied", "applications.replied", "applications.closed"],
  ["disclosedTotal", "disclosure.total"],
  ["reconsideration", "reconsideration.total"],
  ["litigation", "litigation.total"],
  ...["reconsideration", "litigation"].flatMap((block) =>
    ["upheld", "corrected", "other"].map(
      (result) => [`${block}.${result}`, `${block}.${result}`] as const,
    ),
  ),
  ["complaints", "complaints"],
  ["fees", "fees"],
  ["informationFee.received", "fees"],
  ...named(applicationChannels.metric, "applications", {
    inPerson: "byInPerson",
    fax: "byFax",
    online: "byOnline",
    letter: "byLetter",
  }),
  ...named(outcomes.metric, "applications", {
    alreadyPublic: "alreadyPublic",
    granted: "granted",
    partiallyGranted: "partiallyGranted",
    refused: "refused",
    refusedStateSecret: "refusedStateSecret",
    refusedTradeSecret: "refusedTradeSecret",
    refusedPrivacy: "refusedPrivacy",
    refusedOtherLaw: "refusedOtherLaw",
    refusedSafetyStability: "refusedSafety",
    notGovernmentInformation: "refusedNotOgi",
    notHeld: "notThisOrgan",
    notExist: "notExist",
    toldToAmend: "toldToAmend",
    otherRoute: "otherRoute",
  }),
];

/** Those of which the prose often tells a part: one training, one account. */
const STATISTICS_IN_PART: StatisticsNames = [
  ["normativeDocuments.issued", "disclosure.normativeIssued"],
  ["normativeDocuments.disclosed", "disclosure.normativePublished"],
  ["pressConferences", "response.pressConferences"],
  ["onlineInterviews", "response.onlineInterviews"],
  ["policyReadings", "response.policyReadings"],
  ["readingPoints", "capacity.readingPoints"],
  ["staff", "capacity.staff", "capacity.staffFullTime", "capacity.staffPartTime"],
  ["meetings", "training.meetings"],
  ["trainingCourses", "training.courses"],
  ["trainees", "training.trainees"],
  ...named(publicationChannels.metric, "disclosure", {
    gazette: "gazette",
    website: "website",
    weibo: "weibo",
    wechat: "wechat",
  }),
];

/** Which rows of the 2014 form state what a metric of the prose states (REPORT-FORMAT 2.4, 3.6). */
export const statisticsMeanings: readonly (readonly [metric: string, TableMeaning])[] = [
  ...STATISTICS.map(([metric, ...names]) => [metric, statistics(names)] as const),
  ...STATISTICS_IN_PART.map(
    ([metric, ...names]) => [metric, { ...statistics(names), mayBePart: true }] as const,
  ),
];

function statistics(names: readonly string[]): TableMeaning {
  return { id: "PT-ST", meanings: names.map((name) => [statisticsKey(name)]) };
}

function named(
  prefix: string | null,
  group: string,
  names: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(names).map(([name, key]) => [`${prefix}.${name}`, `${group}.${key}`]);
}
