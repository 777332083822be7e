import { type Meaning, meaning } from "../form.ts";

// What the columns of section four count (REPORT-FORMAT 2.5.3).

const blocks = {
  reconsideration: ["行政复议", "Reconsideration"],
  litigationDirect: ["未经复议直接起诉", "Litigation without reconsideration"],
  litigationAfterReconsideration: ["复议后起诉", "Litigation after reconsideration"],
} as const;

const results = {
  upheld: ["结果维持", "upheld"],
  corrected: ["结果纠正", "corrected"],
  other: ["其他结果", "other result"],
  pending: ["尚未审结", "pending"],
  total: ["总计", "total"],
} as const;

/** The meaning of one of the fifteen columns. */
export function caseWords(block: keyof typeof blocks, result: keyof typeof results): Meaning {
  const [blockZh, blockEn] = blocks[block];
  const [resultZh, resultEn] = results[result];
  return meaning(`${blockZh} · ${resultZh}`, `${blockEn}: ${resultEn}`, "第五十条第（三）项", {
    zh: `因政府信息公开工作引起的案件：${blockZh}，${resultZh}。`,
    en: `Cases about the agency's disclosure work. ${blockEn}: ${resultEn}.`,
  });
}
