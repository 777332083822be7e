import { meaning } from "../form.ts";

// What the rows of section three count (REPORT-FORMAT 2.5.2); articles are those of the 条例 of 2019.

export const frameWords = {
  newReceived: meaning(
    "本年新收政府信息公开申请数量",
    "Applications newly received",
    "第二十七条",
    {
      zh: "本年度新收到的政府信息公开申请。",
      en: "Applications for information received during the year.",
    },
  ),
  carriedIn: meaning("上年结转政府信息公开申请数量", "Applications carried in", "第三十三条", {
    zh: "上年度收到、结转到本年度继续办理的申请。",
    en: "Applications received the year before and still open when the year began.",
  }),
  granted: meaning("予以公开", "Granted", "第三十六条第（一）（二）项", {
    zh: "全部予以公开或者告知已公开信息获取方式的申请。",
    en: "Applications answered with all that was asked for, or with where it is published.",
  }),
  partiallyGranted: meaning("部分公开", "Partly granted", "第三十七条", {
    zh: "区分处理、公开其中一部分的申请，只计这一情形。",
    en: "Applications answered with a part of what was asked for, counted here alone.",
  }),
  otherTotal: meaning("其他处理", "Other handling", null, {
    zh: "以上各项之外的处理结果。",
    en: "Applications closed in any way not named above.",
  }),
  handledTotal: meaning("总计", "Handled, total", null, {
    zh: "本年度办结的申请，等于（一）至（六）各项之和。",
    en: "Applications closed during the year: the sum of (一) to (六).",
  }),
  carriedOut: meaning("结转下年度继续办理", "Carried out", "第三十三条", {
    zh: "年末尚未办结、结转到下年度的申请。",
    en: "Applications still open at the end of the year.",
  }),
} as const;

export const refusedWords = {
  refusedTotal: meaning("不予公开", "Refused, subtotal", "第三十六条第（三）项", {
    zh: "不予公开各项之和，国家格式没有这一行。",
    en: "Sum of the refusals; the national form has no such row.",
  }),
  refusedStateSecret: meaning("属于国家秘密", "Refused: state secret", "第十四条", {
    zh: "因属于国家秘密不予公开。",
    en: "Refused because the information is a state secret.",
  }),
  refusedOtherLaw: meaning(
    "其他法律行政法规禁止公开",
    "Refused: forbidden by another law",
    "第十四条",
    {
      zh: "因法律、行政法规禁止公开而不予公开。",
      en: "Refused because a law or an administrative regulation forbids publication.",
    },
  ),
  refusedSafetyStability: meaning(
    "危及“三安全一稳定”",
    "Refused: safety and stability",
    "第十四条",
    {
      zh: "因公开后可能危及国家安全、公共安全、经济安全、社会稳定而不予公开。",
      en: "Refused as a danger to national, public or economic safety or to social stability.",
    },
  ),
  refusedThirdParty: meaning("保护第三方合法权益", "Refused: third party", "第十五条、第三十二条", {
    zh: "因涉及商业秘密、个人隐私等第三方合法权益而不予公开。",
    en: "Refused to protect the trade secrets, privacy or rights of a third party.",
  }),
  refusedInternalAffairs: meaning(
    "属于三类内部事务信息",
    "Refused: internal affairs",
    "第十六条第一款",
    {
      zh: "因属于人事管理、后勤管理、内部工作流程信息而不予公开。",
      en: "Refused as information on personnel, logistics or internal work flow.",
    },
  ),
  refusedProcess: meaning(
    "属于四类过程性信息",
    "Refused: information on a process",
    "第十六条第二款",
    {
      zh: "因属于讨论记录、过程稿、磋商信函、请示报告而不予公开。",
      en: "Refused as minutes of discussions, drafts, consultation letters or requests for instructions.",
    },
  ),
  refusedEnforcementFile: meaning(
    "属于行政执法案卷",
    "Refused: enforcement file",
    "第十六条第二款",
    {
      zh: "因属于行政执法案卷信息而不予公开。",
      en: "Refused as part of an enforcement case file.",
    },
  ),
  refusedAdminQuery: meaning(
    "属于行政查询事项",
    "Refused: subject of another query procedure",
    "第三十六条第（七）项",
    {
      zh: "因属于工商、不动产登记资料等另有查询规定的信息而不予公开。",
      en: "Refused because another law has its own procedure for the query, as for land registers.",
    },
  ),
} as const;

export const unableWords = {
  unableTotal: meaning("无法提供", "Unable to provide, subtotal", "第三十六条", {
    zh: "无法提供各项之和，国家格式没有这一行。",
    en: "Sum of what could not be provided; the national form has no such row.",
  }),
  unableNotHeld: meaning(
    "本机关不掌握相关政府信息",
    "Unable: not held",
    "第三十六条第（四）（五）项",
    {
      zh: "经检索没有所申请信息，或者不属于本机关负责公开。",
      en: "The agency has no such information or is not the one to publish it.",
    },
  ),
  unableNeedsCreation: meaning(
    "没有现成信息需要另行制作",
    "Unable: would have to be made",
    "第三十八条",
    {
      zh: "没有现成信息，需要加工、分析或者另行制作。",
      en: "The information would first have to be processed, analysed or made.",
    },
  ),
  unableUnclear: meaning("补正后申请内容仍不明确", "Unable: still unclear", "第三十条", {
    zh: "申请人补正后，申请内容仍不明确。",
    en: "What is asked for is unclear even after the applicant amended it.",
  }),
} as const;

export const rejectedWords = {
  rejectedTotal: meaning("不予处理", "Not processed, subtotal", null, {
    zh: "不予处理各项之和，国家格式没有这一行。",
    en: "Sum of what was not processed; the national form has no such row.",
  }),
  rejectedPetition: meaning(
    "信访举报投诉类申请",
    "Not processed: petition or complaint",
    "第三十九条第一款",
    {
      zh: "以信息公开申请形式进行信访、举报、投诉。",
      en: "A petition, report or complaint in the form of an application.",
    },
  ),
  rejectedDuplicate: meaning("重复申请", "Not processed: duplicate", "第三十六条第（六）项", {
    zh: "已经答复，同一申请人重复申请同一信息。",
    en: "The same applicant asks again for what was already answered.",
  }),
  rejectedPublication: meaning(
    "要求提供公开出版物",
    "Not processed: asks for a publication",
    "第三十九条第二款",
    {
      zh: "要求提供政府公报、报刊、书籍等公开出版物。",
      en: "Asks for a gazette, newspaper, book or other publication.",
    },
  ),
  rejectedExcessive: meaning("无正当理由大量反复申请", "Not processed: excessive", "第三十五条", {
    zh: "申请数量、频次明显超过合理范围且理由不合理。",
    en: "Number and frequency beyond reason, without good cause.",
  }),
  rejectedConfirmReissue: meaning(
    "要求行政机关确认或重新出具已获取信息",
    "Not processed: asks to confirm or reissue",
    null,
    {
      zh: "要求确认或者重新出具已经获取的信息。",
      en: "Asks to confirm or reissue information already obtained.",
    },
  ),
} as const;

export const otherWords = {
  otherNoCorrection: meaning(
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "Other: not amended in time",
    "第三十条",
    {
      zh: "申请人无正当理由逾期不补正，视为放弃申请。",
      en: "The applicant did not amend in time without good cause.",
    },
  ),
  otherUnpaidFee: meaning(
    "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "Other: fee not paid in time",
    "第四十二条",
    {
      zh: "申请人逾期未缴纳信息处理费，视为放弃申请。",
      en: "The applicant did not pay the processing fee in time.",
    },
  ),
  otherMisc: meaning("其他", "Other: anything else", null, {
    zh: "其他处理中的其余情形。",
    en: "Other handling that neither row above names.",
  }),
} as const;
