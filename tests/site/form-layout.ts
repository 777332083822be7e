import type { Edition } from "#shared";

/**
 * The official form as printed, written down a second time and independently of the program under
 * test (REPORT-FORMAT 2.5, 2.6): an error in the program's own tables must not repeat itself here.
 */
export interface FormRow {
  readonly key: string;
  readonly label: string;
}

/** Editions whose section three is a table. */
export type TableEdition = Extract<Edition, "2019" | "2021">;

export const applicants: readonly FormRow[] = [
  { key: "naturalPerson", label: "自然人" },
  { key: "business", label: "商业企业" },
  { key: "research", label: "科研机构" },
  { key: "publicInterest", label: "社会公益组织" },
  { key: "legalService", label: "法律服务机构" },
  { key: "otherOrg", label: "其他" },
  { key: "total", label: "总计" },
];

export const cornerSentence =
  "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

export const outcomesLabel = "三、本年度办理结果";

export const incomingRows: readonly FormRow[] = [
  { key: "newReceived", label: "一、本年新收政府信息公开申请数量" },
  { key: "carriedIn", label: "二、上年结转政府信息公开申请数量" },
];

export const carriedOutRow: FormRow = { key: "carriedOut", label: "四、结转下年度继续办理" };

/** A group of outcomes; rows of a group without a label span both label columns. */
export interface OutcomeGroup {
  readonly label: string | null;
  readonly rows: readonly FormRow[];
}

const sharedOutcomes: readonly OutcomeGroup[] = [
  {
    label: null,
    rows: [
      { key: "granted", label: "（一）予以公开" },
      {
        key: "partiallyGranted",
        label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      },
    ],
  },
  {
    label: "（三）不予公开",
    rows: [
      { key: "refusedStateSecret", label: "1.属于国家秘密" },
      { key: "refusedOtherLaw", label: "2.其他法律行政法规禁止公开" },
      { key: "refusedSafetyStability", label: "3.危及“三安全一稳定”" },
      { key: "refusedThirdParty", label: "4.保护第三方合法权益" },
      { key: "refusedInternalAffairs", label: "5.属于三类内部事务信息" },
      { key: "refusedProcess", label: "6.属于四类过程性信息" },
      { key: "refusedEnforcementFile", label: "7.属于行政执法案卷" },
      { key: "refusedAdminQuery", label: "8.属于行政查询事项" },
    ],
  },
  {
    label: "（四）无法提供",
    rows: [
      { key: "unableNotHeld", label: "1.本机关不掌握相关政府信息" },
      { key: "unableNeedsCreation", label: "2.没有现成信息需要另行制作" },
      { key: "unableUnclear", label: "3.补正后申请内容仍不明确" },
    ],
  },
  {
    label: "（五）不予处理",
    rows: [
      { key: "rejectedPetition", label: "1.信访举报投诉类申请" },
      { key: "rejectedDuplicate", label: "2.重复申请" },
      { key: "rejectedPublication", label: "3.要求提供公开出版物" },
      { key: "rejectedExcessive", label: "4.无正当理由大量反复申请" },
      {
        key: "rejectedConfirmReissue",
        label: "5.要求行政机关确认或重新出具已获取信息",
      },
    ],
  },
];

const otherHandling: Readonly<Record<TableEdition, OutcomeGroup>> = {
  "2019": { label: null, rows: [{ key: "otherTotal", label: "（六）其他处理" }] },
  "2021": {
    label: "（六）其他处理",
    rows: [
      {
        key: "otherNoCorrection",
        label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      },
      {
        key: "otherUnpaidFee",
        label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      },
      { key: "otherMisc", label: "3.其他" },
    ],
  },
};

const handledTotal: OutcomeGroup = {
  label: null,
  rows: [{ key: "handledTotal", label: "（七）总计" }],
};

/** The groups under 三、本年度办理结果, the total last. */
export function outcomeGroups(edition: TableEdition): readonly OutcomeGroup[] {
  return [...sharedOutcomes, otherHandling[edition], handledTotal];
}

export const litigationBlocks: readonly FormRow[] = [
  { key: "reconsideration", label: "行政复议" },
  { key: "litigationDirect", label: "未经复议直接起诉" },
  { key: "litigationAfterReconsideration", label: "复议后起诉" },
];

export const litigationResults: readonly FormRow[] = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正" },
  { key: "other", label: "其他结果" },
  { key: "pending", label: "尚未审结" },
  { key: "total", label: "总计" },
];
