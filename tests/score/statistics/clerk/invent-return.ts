import type { Random } from "../../random.ts";
import { divide, inventCount, largestCount } from "./numbers.ts";
import type { Numbers, Size } from "./numbers.ts";

type Entry = readonly [key: string, value: number];

/** 《政府信息公开情况统计表》: the sums of REPORT-FORMAT 3.5 hold. */
export function inventReturn(size: Size, random: Random): Numbers {
  const parts = [
    inventDisclosed(size, random),
    inventResponses(size, random),
    inventRequests(size, random),
    inventReviews(size, random),
    inventCapacity(size, random),
  ];
  return new Map(parts.flat().map(([key, value]) => [`stats.${key}`, value]));
}

function inventDisclosed(size: Size, random: Random): readonly Entry[] {
  const total = random.integer(1, largestCount[size] * 20);
  const published = random.integer(0, Math.ceil(total / 20));
  const channels = ["gazette", "website", "weibo", "wechat", "otherChannel"];
  return [
    ["disclosure.total", total],
    ["disclosure.normativePublished", published],
    ["disclosure.normativeIssued", published + inventCount(size, 0.1, random)],
    ...channels.map((channel): Entry => {
      const count = random.chance(0.3) ? 0 : random.integer(0, total);
      return [`disclosure.${channel}`, count];
    }),
  ];
}

function inventResponses(size: Size, random: Random): readonly Entry[] {
  const conferences = inventCount(size, 0.1, random);
  const interviews = inventCount(size, 0.1, random);
  return [
    ["response.hotTopics", inventCount(size, 0.2, random)],
    ["response.pressConferences", conferences],
    ["response.pressConferencesByChief", random.integer(0, conferences)],
    ["response.onlineInterviews", interviews],
    ["response.onlineInterviewsByChief", random.integer(0, interviews)],
    ["response.policyReadings", inventCount(size, 0.5, random)],
    ["response.weiboWechatEvents", inventCount(size, 0.3, random)],
    ["response.otherEvents", inventCount(size, 0.2, random)],
  ];
}

const channels = ["byInPerson", "byFax", "byOnline", "byLetter"];

const replies = [
  "alreadyPublic",
  "granted",
  "partiallyGranted",
  "refused",
  "notThisOrgan",
  "notExist",
  "toldToAmend",
  "otherRoute",
];

const refusals = [
  "refusedStateSecret",
  "refusedTradeSecret",
  "refusedPrivacy",
  "refusedSafety",
  "refusedNotOgi",
  "refusedOtherLaw",
];

function inventRequests(size: Size, random: Random): readonly Entry[] {
  const closed = random.integer(0, largestCount[size]);
  const received = closed + inventCount(size, 0.05, random);
  const byReply = share(replies, closed, random);
  const refused = byReply.find(([key]) => key === "refused")?.[1] ?? 0;
  const entries: readonly Entry[] = [
    ["received", received],
    ...share(channels, received, random),
    ["closed", closed],
    ...share(["closedOnTime", "closedExtended"], closed, random),
    ["replied", closed],
    ...byReply,
    ...share(refusals, refused, random),
  ];
  return entries.map(([key, value]): Entry => [`applications.${key}`, value]);
}

function inventReviews(size: Size, random: Random): readonly Entry[] {
  return ["reconsideration", "litigation"].flatMap((block) => {
    const total = inventCount(size, 0.1, random);
    return [
      ["total", total] as const,
      ...share(["upheld", "corrected", "other"], total, random),
    ].map(([key, value]): Entry => [`${block}.${key}`, value]);
  });
}

function inventCapacity(size: Size, random: Random): readonly Entry[] {
  const staff = random.integer(1, largestCount[size] + 3);
  const entries: readonly Entry[] = [
    ["units", random.integer(1, 9)],
    ["readingPoints", random.integer(1, 40)],
    ["staff", staff],
    ...share(["staffFullTime", "staffPartTime"], staff, random),
    ["budget", random.integer(0, 900) / 10],
  ];
  return [
    ["complaints", inventCount(size, 0.02, random)],
    ["fees", random.chance(0.7) ? 0 : random.integer(1, 300) / 100],
    ...entries.map(([key, value]): Entry => [`capacity.${key}`, value]),
    ["training.meetings", random.integer(0, 12)],
    ["training.courses", random.integer(0, 6)],
    ["training.trainees", random.integer(0, 400)],
  ];
}

function share(keys: readonly string[], whole: number, random: Random): readonly Entry[] {
  const counts = divide(whole, keys.length, random);
  return keys.map((key, index): Entry => [key, counts[index] ?? 0]);
}
