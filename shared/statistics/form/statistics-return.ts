import type { FormRow } from "./form.ts";
import { meaning } from "./form.ts";

// Rows of 政府信息公开情况统计表 (REPORT-FORMAT 2.4). Local copies change numbers, notes and punctuation, so a
// row is known by what is distinctive in it; two labels that occur twice are told apart by their block.

/** One row: key, pattern, unit, label as printed, English label. */
type ReturnRow = readonly [key: string, label: RegExp, unit: string, zh: string, en: string];

/** One block of the return; `article` is of the 条例 of 2007, in force while the return was filled in. */
interface ReturnBlock {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly article: string | null;
  readonly rows: readonly ReturnRow[];
}

const disclosure: ReturnBlock = {
  name: "disclosure",
  zh: "主动公开情况",
  en: "Active disclosure",
  article: "2007年条例第十五条",
  rows: [
    [
      "total",
      /^主动公开(?:政府)?信息总?数/,
      "条",
      "主动公开政府信息数",
      "Items of information published",
    ],
    [
      "normativePublished",
      /主动公开规范性文件/,
      "条",
      "主动公开规范性文件数",
      "of these: normative documents published",
    ],
    [
      "normativeIssued",
      /制[发定]规范性文件/,
      "件",
      "制发规范性文件总数",
      "Normative documents issued",
    ],
    ["gazette", /政府公报公开/, "条", "政府公报公开政府信息数", "Published in the gazette"],
    ["website", /政府网站公开/, "条", "政府网站公开政府信息数", "Published on government websites"],
    ["weibo", /政务微博公开/, "条", "政务微博公开政府信息数", "Published on Weibo"],
    ["wechat", /政务微信公开/, "条", "政务微信公开政府信息数", "Published on WeChat"],
    ["otherChannel", /其他方式公开/, "条", "其他方式公开政府信息数", "Published in other ways"],
  ],
};

const response: ReturnBlock = {
  name: "response",
  zh: "回应解读情况",
  en: "Response and explanation",
  article: null,
  rows: [
    [
      "hotTopics",
      /公众关注热点|重大舆情数/,
      "次",
      "回应公众关注热点或重大舆情数",
      "Public concerns responded to",
    ],
    [
      "pressConferences",
      /^参加或举办新闻发布会|^举办新闻发布会/,
      "次",
      "参加或举办新闻发布会总次数",
      "Press conferences held or attended",
    ],
    [
      "pressConferencesByChief",
      /负责同志参加新闻发布会/,
      "次",
      "主要负责同志参加新闻发布会次数",
      "of these: attended by the chief",
    ],
    [
      "onlineInterviews",
      /^政府网站在线访谈/,
      "次",
      "政府网站在线访谈次数",
      "Interviews on government websites",
    ],
    [
      "onlineInterviewsByChief",
      /负责同志参加政府网站在线访谈/,
      "次",
      "主要负责同志参加政府网站在线访谈次数",
      "of these: given by the chief",
    ],
    [
      "policyReadings",
      /政策解读稿件/,
      "篇",
      "政策解读稿件发布数",
      "Explanations of policies published",
    ],
    [
      "weiboWechatEvents",
      /微博微信回应/,
      "次",
      "微博微信回应事件数",
      "Events responded to on Weibo and WeChat",
    ],
    [
      "otherEvents",
      /其他方式回应/,
      "次",
      "其他方式回应事件数",
      "Events responded to in other ways",
    ],
  ],
};

const capacity: ReturnBlock = {
  name: "capacity",
  zh: "机构建设和保障经费情况",
  en: "Organization and funds",
  article: "2007年条例第四条",
  rows: [
    ["units", /专门机构/, "个", "政府信息公开工作专门机构数", "Units in charge of disclosure"],
    ["readingPoints", /查阅点/, "个", "设置政府信息公开查阅点数", "Reading points"],
    ["staff", /从事政府信息公开工作/, "人", "从事政府信息公开工作人员数", "Staff"],
    ["staffFullTime", /^专职人员/, "人", "专职人员数", "of these: full-time"],
    ["staffPartTime", /^兼职人员/, "人", "兼职人员数", "of these: part-time"],
    ["budget", /专项经费/, "万元", "政府信息公开专项经费", "Funds for disclosure"],
  ],
};

const training: ReturnBlock = {
  name: "training",
  zh: "政府信息公开会议和培训情况",
  en: "Meetings and training",
  article: null,
  rows: [
    [
      "meetings",
      /工作会议|专题会议/,
      "次",
      "召开政府信息公开工作会议或专题会议数",
      "Meetings held",
    ],
    ["courses", /培训班/, "次", "举办各类培训班数", "Courses held"],
    ["trainees", /接受培训/, "人次", "接受培训人员数", "Persons trained"],
  ],
};

/** The blocks before and after those of applications and cases. */
export const disclosureRows = returnRows(disclosure);
export const responseRows = returnRows(response);
export const capacityRows = returnRows(capacity);
export const trainingRows = returnRows(training);

/** A block's rows as form rows: `stats.disclosure.total`, or `stats.fees` where a block is one row. */
export function returnRows({ name, zh, en, article, rows }: ReturnBlock): readonly FormRow[] {
  return rows.map(([key, label, unit, labelZh, labelEn]) => ({
    key: ["stats", name, key].filter((part) => part !== "").join("."),
    label,
    group: name,
    number: null,
    unit,
    meaning: meaning(labelZh, labelEn, article, {
      zh: `${zh}：${labelZh}。`,
      en: `${en}: ${labelEn}.`,
    }),
  }));
}
