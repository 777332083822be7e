import type { Bilingual } from "../../statistics/form/form.ts";

/** What a metric of its own counts. */
export const metricWords: Readonly<Record<string, Bilingual>> = {
  applicationsReceived: { zh: "收到申请数", en: "Applications received" },
  applicationsReplied: { zh: "答复或办结申请数", en: "Applications answered or closed" },
  applicationsCarriedIn: { zh: "上年结转申请数", en: "Applications carried in" },
  applicationsCarriedOut: { zh: "结转下年度申请数", en: "Applications carried out" },
  repliedOnTimeRate: { zh: "答复率、办结率", en: "Rate of replies" },
  disclosedTotal: { zh: "主动公开政府信息数", en: "Government information published" },
  reconsideration: { zh: "行政复议数", en: "Reconsiderations" },
  litigation: { zh: "行政诉讼数", en: "Lawsuits" },
  complaints: { zh: "举报投诉数", en: "Complaints" },
  fees: { zh: "依申请公开收费", en: "Fees for answering applications" },
  "informationFee.noticesIssued": { zh: "信息处理费收费通知数", en: "Notices of information fees" },
  "informationFee.noticesAmount": {
    zh: "信息处理费收费通知金额",
    en: "Sum of the notices of information fees",
  },
  "informationFee.received": { zh: "实收信息处理费", en: "Information fees received" },
  gazetteIssues: { zh: "政府公报期数", en: "Issues of the gazette" },
  gazetteDocuments: { zh: "公报刊登文件数", en: "Documents in the gazette" },
  pressConferences: { zh: "新闻发布会次数", en: "Press conferences" },
  onlineInterviews: { zh: "在线访谈次数", en: "Online interviews" },
  policyReadings: { zh: "政策解读数", en: "Explanations of policies" },
  normativeDocuments: { zh: "规范性文件数", en: "Normative documents" },
  "normativeDocuments.issued": { zh: "制发规范性文件数", en: "Normative documents issued" },
  "normativeDocuments.repealed": { zh: "废止规范性文件数", en: "Normative documents repealed" },
  "normativeDocuments.inForce": { zh: "现行有效规范性文件数", en: "Normative documents in force" },
  "normativeDocuments.disclosed": { zh: "公开规范性文件数", en: "Normative documents published" },
  suggestionsReceived: { zh: "收到意见建议数", en: "Suggestions received" },
  congressProposals: { zh: "人大代表建议数", en: "Proposals of people's congress deputies" },
  cppccProposals: { zh: "政协提案数", en: "Proposals of the CPPCC" },
  consultations: { zh: "咨询数", en: "Consultations" },
  trainees: { zh: "接受培训人数", en: "People trained" },
  trainingCourses: { zh: "培训班次数", en: "Training courses" },
  meetings: { zh: "工作会议次数", en: "Meetings on disclosure work" },
  readingPoints: { zh: "查阅点数", en: "Reading points" },
  staff: { zh: "工作人员数", en: "Staff" },
};

/** What the metrics of a domain divide. */
export const prefixWords: Readonly<Record<string, Bilingual>> = {
  applicationsByChannel: { zh: "收到申请数", en: "Applications received" },
  applicationsByApplicant: { zh: "收到申请数", en: "Applications received" },
  outcome: { zh: "申请办理结果", en: "Applications by outcome" },
  disclosedByChannel: { zh: "主动公开数", en: "Information published" },
  disclosedByLevel: { zh: "主动公开数", en: "Information published" },
  reconsideration: { zh: "行政复议", en: "Reconsiderations" },
  litigation: { zh: "行政诉讼", en: "Lawsuits" },
};
