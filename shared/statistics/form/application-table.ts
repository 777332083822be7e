import type { FormColumn, FormRow, FormTable, OutcomeGroup } from "./form.ts";
import { LOCAL } from "./form.ts";

// Section three of the form (REPORT-FORMAT 2.5.2). Labels are matched by what is distinctive in them:
// reports and their converters vary the rest (2.7).

/** The seven columns of 申请人情况, left to right. */
export const applicantColumns: readonly FormColumn[] = [
  { key: "naturalPerson", header: /自然人$/, unit: "件" },
  { key: "business", header: /商业企业$/, unit: "件" },
  { key: "research", header: /科研机构$/, unit: "件" },
  { key: "publicInterest", header: /公益组织$/, unit: "件" },
  { key: "legalService", header: /法律服务机构$/, unit: "件" },
  { key: "otherOrg", header: /其他$/, unit: "件" },
  { key: "total", header: /总计$/, unit: "件" },
];

/** 小计 of the five columns of 法人或其他组织, printed by some offices beside them. */
export const organizationSubtotal: FormColumn = {
  key: "organizationTotal",
  header: /小计$/,
  unit: "件",
  local: true,
};

const before: readonly FormRow[] = [
  single("newReceived", /本年度?新收/),
  single("carriedIn", /上年度?结转/),
  single("granted", /^予以公开/),
  single("partiallyGranted", /^部分公开/),
];

const refused: readonly FormRow[] = [
  subtotal("refused", /^不予公开/),
  outcome("refused", 1, "refusedStateSecret", /国家秘密/),
  outcome("refused", 2, "refusedOtherLaw", /法规禁止/),
  outcome("refused", 3, "refusedSafetyStability", /三安全/),
  outcome("refused", 4, "refusedThirdParty", /第三方/),
  outcome("refused", 5, "refusedInternalAffairs", /三类内|内部事务/),
  outcome("refused", 6, "refusedProcess", /四类过程|过程性/),
  outcome("refused", 7, "refusedEnforcementFile", /执法案卷/),
  outcome("refused", 8, "refusedAdminQuery", /行政查询/),
];

const unable: readonly FormRow[] = [
  subtotal("unable", /^无法提供/),
  outcome("unable", 1, "unableNotHeld", /不掌握/),
  outcome("unable", 2, "unableNeedsCreation", /没有现成|另行制作/),
  outcome("unable", 3, "unableUnclear", /^补正后|仍不明确/),
];

const rejected: readonly FormRow[] = [
  subtotal("rejected", /^不予处理/),
  outcome("rejected", 1, "rejectedPetition", /信访/),
  outcome("rejected", 2, "rejectedDuplicate", /^重复申请/),
  outcome("rejected", 3, "rejectedPublication", /公开出版物/),
  outcome("rejected", 4, "rejectedExcessive", /大量反复/),
  outcome("rejected", 5, "rejectedConfirmReissue", /重新出具|确认或/),
];

const after: readonly FormRow[] = [
  single("handledTotal", /^(?:办理结果)?[总合]计/),
  single("carriedOut", /结转下年|下年度继续办理/),
];

const otherTotal: FormRow = {
  key: "applications.otherTotal",
  label: /^其他处理/,
  group: "other",
  number: null,
};

/** 2019: （六）其他处理 is a row of data; 23 rows of data. */
export const applications2019: FormTable = {
  part: "applications",
  columns: applicantColumns,
  rows: [...before, ...refused, ...unable, ...rejected, otherTotal, ...after],
};

/** 2021: （六） is a group of three; 25 rows. Some reports still fill it as one row (2.1). */
export const applications2021: FormTable = {
  part: "applications",
  columns: applicantColumns,
  rows: [
    ...before,
    ...refused,
    ...unable,
    ...rejected,
    { ...otherTotal, local: true },
    detail(1, "otherNoCorrection", /逾期不补正/),
    detail(2, "otherUnpaidFee", /收费通知|缴费|缴纳/),
    detail(3, "otherMisc", /^其他$/),
    ...after,
  ],
};

function single(name: string, label: RegExp): FormRow {
  return { key: `applications.${name}`, label, group: null, number: null };
}

function outcome(group: OutcomeGroup, number: number, name: string, label: RegExp): FormRow {
  return { key: `applications.${name}`, label, group, number };
}

/** The label of a group, which is a row of its own only where an office prints a subtotal. */
function subtotal(group: OutcomeGroup, label: RegExp): FormRow {
  return { key: `${LOCAL}.applications.${group}Total`, label, group, number: null, local: true };
}

function detail(number: number, name: string, label: RegExp): FormRow {
  return { ...outcome("other", number, name, label), replacedBy: otherTotal.key };
}
