import type { FormColumn, FormRow, FormTable, Meaning, OutcomeGroup } from "./form.ts";
import { LOCAL } from "./form.ts";
import { applicantWords } from "./words/applicant-words.ts";
import {
  frameWords,
  otherWords,
  refusedWords,
  rejectedWords,
  unableWords,
} from "./words/application-words.ts";

// Section three of the form (REPORT-FORMAT 2.5.2). Labels are matched by what is distinctive in them:
// reports and their converters vary the rest (2.7).

/** The seven columns of 申请人情况, left to right. */
export const applicantColumns: readonly FormColumn[] = [
  applicant("naturalPerson", /自然人$/),
  applicant("business", /商业企业$/),
  applicant("research", /科研机构$/),
  applicant("publicInterest", /公益组织$/),
  applicant("legalService", /法律服务机构$/),
  applicant("otherOrg", /其他$/),
  applicant("total", /总计$/),
];

/** 小计 of the five columns of 法人或其他组织, printed by some offices beside them. */
export const organizationSubtotal: FormColumn = {
  ...applicant("organizationTotal", /小计$/),
  local: true,
};

const before: readonly FormRow[] = [
  single("newReceived", /本年度?新收/),
  single("carriedIn", /上年度?结转/),
  single("granted", /^予以公开/),
  single("partiallyGranted", /^部分公开/),
];

const refused: readonly FormRow[] = [
  subtotal("refused", /^不予公开/, refusedWords.refusedTotal),
  outcome("refused", 1, "refusedStateSecret", /国家秘密/, refusedWords.refusedStateSecret),
  outcome("refused", 2, "refusedOtherLaw", /法规禁止/, refusedWords.refusedOtherLaw),
  outcome("refused", 3, "refusedSafetyStability", /三安全/, refusedWords.refusedSafetyStability),
  outcome("refused", 4, "refusedThirdParty", /第三方/, refusedWords.refusedThirdParty),
  outcome(
    "refused",
    5,
    "refusedInternalAffairs",
    /三类内|内部事务/,
    refusedWords.refusedInternalAffairs,
  ),
  outcome("refused", 6, "refusedProcess", /四类过程|过程性/, refusedWords.refusedProcess),
  outcome("refused", 7, "refusedEnforcementFile", /执法案卷/, refusedWords.refusedEnforcementFile),
  outcome("refused", 8, "refusedAdminQuery", /行政查询/, refusedWords.refusedAdminQuery),
];

const unable: readonly FormRow[] = [
  subtotal("unable", /^无法提供/, unableWords.unableTotal),
  outcome("unable", 1, "unableNotHeld", /不掌握/, unableWords.unableNotHeld),
  outcome("unable", 2, "unableNeedsCreation", /没有现成|另行制作/, unableWords.unableNeedsCreation),
  outcome("unable", 3, "unableUnclear", /^补正后|仍不明确/, unableWords.unableUnclear),
];

const rejected: readonly FormRow[] = [
  subtotal("rejected", /^不予处理/, rejectedWords.rejectedTotal),
  outcome("rejected", 1, "rejectedPetition", /信访/, rejectedWords.rejectedPetition),
  outcome("rejected", 2, "rejectedDuplicate", /^重复申请/, rejectedWords.rejectedDuplicate),
  outcome("rejected", 3, "rejectedPublication", /公开出版物/, rejectedWords.rejectedPublication),
  outcome("rejected", 4, "rejectedExcessive", /大量反复/, rejectedWords.rejectedExcessive),
  outcome(
    "rejected",
    5,
    "rejectedConfirmReissue",
    /重新出具|确认或/,
    rejectedWords.rejectedConfirmReissue,
  ),
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
  meaning: frameWords.otherTotal,
};

/** 2019: （六）其他处理 is a row of data; 23 rows of data. */
export const applications2019: FormTable = {
  part: "applications",
  columns: applicantColumns,
  localColumns: [organizationSubtotal],
  rows: [...before, ...refused, ...unable, ...rejected, otherTotal, ...after],
};

/** 2021: （六） is a group of three; 25 rows. Some reports still fill it as one row (2.1). */
export const applications2021: FormTable = {
  part: "applications",
  columns: applicantColumns,
  localColumns: [organizationSubtotal],
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

function applicant(key: keyof typeof applicantWords, header: RegExp): FormColumn {
  return { key, header, unit: "件", meaning: applicantWords[key] };
}

function single(name: keyof typeof frameWords, label: RegExp): FormRow {
  return {
    key: `applications.${name}`,
    label,
    group: null,
    number: null,
    meaning: frameWords[name],
  };
}

function outcome(
  group: OutcomeGroup,
  number: number,
  name: string,
  label: RegExp,
  meaning: Meaning,
): FormRow {
  return { key: `applications.${name}`, label, group, number, meaning };
}

/** The label of a group, which is a row of its own only where an office prints a subtotal. */
function subtotal(group: OutcomeGroup, label: RegExp, meaning: Meaning): FormRow {
  const key = `${LOCAL}.applications.${group}Total`;
  return { key, label, group, number: null, meaning, local: true };
}

function detail(number: number, name: keyof typeof otherWords, label: RegExp): FormRow {
  return { ...outcome("other", number, name, label, otherWords[name]), replacedBy: otherTotal.key };
}
