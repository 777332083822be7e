import { returnRows } from "./statistics-return.ts";

// Blocks 三 to 七 of 政府信息公开情况统计表: applications, cases, complaints and fees (REPORT-FORMAT 2.4).

export const applicationRows = returnRows({
  name: "applications",
  zh: "依申请公开情况",
  en: "Applications",
  article: "2007年条例第十三条",
  rows: [
    ["received", /^收到(?:政府)?(?:信息公开)?申请/, "件", "收到申请数", "Received"],
    ["byInPerson", /当面申请/, "件", "当面申请数", "of these: in person"],
    ["byFax", /传真申请/, "件", "传真申请数", "of these: by fax"],
    ["byOnline", /网[络上]申请/, "件", "网络申请数", "of these: online"],
    ["byLetter", /信函申请/, "件", "信函申请数", "of these: by letter"],
    ["closed", /^(?:申请)?办结/, "件", "申请办结数", "Closed"],
    ["closedOnTime", /按[时期]办结/, "件", "按时办结数", "of these: on time"],
    ["closedExtended", /延[期时]办结/, "件", "延期办结数", "of these: after an extension"],
    ["replied", /^(?:申请)?答复/, "件", "申请答复数", "Replied"],
    ["alreadyPublic", /属于?已主动公开/, "件", "属于已主动公开范围数", "Already public"],
    ["granted", /^同意公开/, "件", "同意公开答复数", "Granted"],
    ["partiallyGranted", /^同意部分公开/, "件", "同意部分公开答复数", "Partly granted"],
    ["refused", /^不同意公开/, "件", "不同意公开答复数", "Refused"],
    ["refusedStateSecret", /国家秘密/, "件", "涉及国家秘密", "Refused: state secret"],
    ["refusedTradeSecret", /商业秘密/, "件", "涉及商业秘密", "Refused: trade secret"],
    ["refusedPrivacy", /个人隐私/, "件", "涉及个人隐私", "Refused: privacy"],
    [
      "refusedSafety",
      /^危及国家安全|公共安全/,
      "件",
      "危及国家安全、公共安全、经济安全和社会稳定",
      "Refused: safety and stability",
    ],
    [
      "refusedNotOgi",
      /^(?:不是|非).{0,6}所指政府信息/,
      "件",
      "不是《条例》所指政府信息",
      "Refused: not government information",
    ],
    ["refusedOtherLaw", /法律法规规定/, "件", "法律法规规定的其他情形", "Refused: another law"],
    ["notThisOrgan", /不属于本(?:行政)?机关/, "件", "不属于本行政机关公开数", "Not this agency's"],
    ["notExist", /信息不存在/, "件", "申请信息不存在数", "Does not exist"],
    ["toldToAmend", /更改、?补充/, "件", "告知作出更改补充数", "Told to amend"],
    ["otherRoute", /其他途径/, "件", "告知通过其他途径办理数", "Told of another route"],
  ],
});

export const reconsiderationRows = returnRows({
  name: "reconsideration",
  zh: "行政复议",
  en: "Reconsideration",
  article: "2007年条例第三十三条",
  rows: [
    ["total", /^行政复议数/, "件", "行政复议数量", "Total"],
    ["upheld", /^维持(?:具体)?行政行为/, "件", "维持具体行政行为数", "Upheld"],
    ["corrected", /依法纠错/, "件", "被依法纠错数", "Corrected"],
    ["other", /^其他情形/, "件", "其他情形数", "Other result"],
  ],
});

export const litigationRows = returnRows({
  name: "litigation",
  zh: "行政诉讼",
  en: "Litigation",
  article: "2007年条例第三十三条",
  rows: [
    ["total", /^行政诉讼数/, "件", "行政诉讼数量", "Total"],
    [
      "upheld",
      /^维持(?:具体)?行政行为|驳回原告/,
      "件",
      "维持具体行政行为或者驳回原告诉讼请求数",
      "Upheld",
    ],
    ["corrected", /依法纠错/, "件", "被依法纠错数", "Corrected"],
    ["other", /^其他情形/, "件", "其他情形数", "Other result"],
  ],
});

export const complaintRows = returnRows({
  name: "",
  zh: "举报投诉",
  en: "Complaints",
  article: "2007年条例第三十三条",
  rows: [["complaints", /^举报投诉/, "件", "举报投诉数量", "Complaints"]],
});

export const feeRows = returnRows({
  name: "",
  zh: "收费",
  en: "Fees",
  article: "2007年条例第二十七条",
  rows: [
    [
      "fees",
      /收取的?费用|信息收费/,
      "万元",
      "依申请公开信息收取的费用",
      "Fees taken for information on application",
    ],
  ],
});
