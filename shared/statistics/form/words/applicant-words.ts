import { meaning } from "../form.ts";

// Who asked: the columns of section three (REPORT-FORMAT 2.5.2).

export const applicantWords = {
  naturalPerson: applicant("自然人", "natural persons"),
  business: applicant("商业企业", "businesses"),
  research: applicant("科研机构", "research institutions"),
  publicInterest: applicant("社会公益组织", "public-interest organizations"),
  legalService: applicant("法律服务机构", "legal-service organizations"),
  otherOrg: applicant("其他", "other organizations"),
  total: applicant("总计", "all applicants"),
  organizationTotal: applicant("小计", "all organizations"),
} as const;

function applicant(zh: string, en: string) {
  return meaning(zh, en, null, { zh: `申请人：${zh}。`, en: `Applicants: ${en}.` });
}
