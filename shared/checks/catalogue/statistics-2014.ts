import { checksOf } from "./check-meaning.ts";
import type { CheckMeaning } from "./check-meaning.ts";

/** Checks of the 政府信息公开情况统计表 (REPORT-FORMAT 3.5), and of the prose against it (3.6). */
export const checksOf2014: readonly CheckMeaning[] = checksOf(
  ["2014"],
  [
    [
      "ST-REC",
      "warning",
      "收到申请数等于各渠道之和",
      "applications received are the sum of their channels",
    ],
    [
      "ST-CLO",
      "error",
      "申请办结数等于按时办结加延期办结",
      "closed is on time and extended together",
    ],
    ["ST-REP", "error", "申请答复数等于各类答复之和", "replies are the sum of their kinds"],
    ["ST-REF", "error", "不同意公开答复数等于各理由之和", "refusals are the sum of their grounds"],
    ["ST-CR", "info", "申请办结数不少于申请答复数", "closed is at least replied"],
    [
      "ST-RCN",
      "error",
      "行政复议各结果之和不多于总数（未审结的可少）",
      "results of reconsideration are not more than all; pending ones may be missing",
    ],
    [
      "ST-LIT",
      "error",
      "行政诉讼各结果之和不多于总数（未审结的可少）",
      "results of litigation are not more than all; pending ones may be missing",
    ],
    ["ST-STAFF", "error", "工作人员数等于专职加兼职", "staff is full-time and part-time together"],
    [
      "ST-CHIEF",
      "error",
      "主要负责同志参加次数不多于总次数",
      "what chiefs attended is at most all",
    ],
    [
      "ST-CH",
      "info",
      "单一渠道公开数不多于主动公开总数",
      "one channel publishes at most what was published",
    ],
    [
      "ST-NORM",
      "info",
      "主动公开规范性文件数不多于制发总数",
      "normative documents published are at most those issued",
    ],
    [
      "PT-ST",
      "warning",
      "正文数据与统计表一致",
      "the prose's figures are those of the statistics table",
    ],
  ],
);
