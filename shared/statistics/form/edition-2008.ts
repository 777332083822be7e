import type { FormColumn, FormEdition, FormRow } from "./form.ts";
import { LOCAL, meaning } from "./form.ts";

// Before 2014 there was no national table (REPORT-FORMAT 2.3): numbers are prose, which `prose/` reads. Some
// provinces had annexes of their own, and kept them for years beside the return; their rows are local.

/** What the columns of an annex cover; one row has several. */
const columns: readonly FormColumn[] = [
  column("period", /^本期实际/, "本期", "this period"),
  column("year", /^(?:\d{4}|本)年(?:度|度?数|累计)?$/, "本年度", "the year"),
  column("cumulative", /历年累计/, "历年累计", "since the beginning"),
];

const rows: readonly FormRow[] = [
  row("disclosedTotal", /^主动公开(?:文件|信息)数/, "条", "主动公开数", "Published"),
  row(
    "disclosedInFullText",
    /全文电子化/,
    "条",
    "全文电子化的主动公开信息数",
    "of these: as full text",
  ),
  row(
    "disclosedByChannel.website",
    /^政府网站公开/,
    "条",
    "政府网站公开数",
    "on government websites",
  ),
  row("disclosedByChannel.gazette", /^政府公报公开/, "条", "政府公报公开数", "in the gazette"),
  row(
    "normativeDocuments",
    /规范性文件/,
    "条",
    "新增的行政规范性文件数",
    "New normative documents",
  ),
  row("serviceInformation", /服务类信息/, "条", "提供服务类信息数", "Items of service information"),
  row(
    "columnVisits",
    /专栏页面访问/,
    "人次",
    "网站专栏页面访问量",
    "Visits to the website's column",
  ),
  row("receptions", /现场接待/, "人次", "现场接待人数", "Visitors received"),
  row("onlineConsultations", /网上咨询/, "人次", "网上咨询数", "Consultations online"),
  row("phoneConsultations", /咨询电话/, "人次", "咨询电话接听数", "Consultations by phone"),
  row("catalogueItems", /信息目录/, "条", "依申请公开信息目录数", "Items in the catalogue"),
  row("applicationsReceived", /^(?:申请|受理依申请公开信息)总数/, "条", "申请总数", "Applications"),
  row("applicationsByChannel.inPerson", /当面申请/, "条", "当面申请数", "of these: in person"),
  row(
    "applicationsByChannel.letterOrFax",
    /信函传真/,
    "条",
    "信函、传真申请数",
    "by letter or fax",
  ),
  row("applicationsByChannel.fax", /传真申请/, "条", "传真申请数", "by fax"),
  row("applicationsByChannel.email", /邮件申请/, "条", "电子邮件申请数", "by e-mail"),
  row("applicationsByChannel.online", /网[上络]申请/, "条", "网上申请数", "online"),
  row("applicationsByChannel.letter", /信函申请/, "条", "信函申请数", "by letter"),
  row("applicationsByChannel.other", /其他形式申请/, "条", "其他形式申请数", "in another way"),
  row("applicationsReplied", /^对申请的?答复/, "条", "对申请的答复总数", "Replies"),
  row("outcome.granted", /^同意公开/, "条", "同意公开答复数", "of these: granted"),
  row("outcome.partiallyGranted", /^同意部分公开/, "条", "同意部分公开答复数", "partly granted"),
  row("outcome.refused", /^(?:不予|否决)公开/, "条", "不予公开答复数", "refused"),
  row("outcome.other", /其他类型答复/, "条", "其他类型答复数", "answered otherwise"),
  row(
    "outcome.notCovered",
    /所指政府信息/,
    "条",
    "非《规定》所指政府信息数",
    "not government information",
  ),
  row("outcome.notExist", /信息不存在/, "条", "信息不存在数", "does not exist"),
  row("outcome.notHeld", /非本部门掌握/, "条", "非本部门掌握数", "not held"),
  row("outcome.unclear", /内容不明确/, "条", "申请内容不明确数", "unclear"),
  ...[1, 2, 3, 4, 5, 6].map((number) =>
    row(
      `outcome.exempt${number}`,
      new RegExp(`免予公开范围${number}`),
      "条",
      `免予公开范围${number}数`,
      `exempt, range ${number}`,
    ),
  ),
  row("outcome.otherReason", /其他原因/, "条", "其他原因数", "another reason"),
  row("feesWaived", /减免金额/, "元", "政府信息公开收费减免金额", "Fees waived"),
  row("litigationAndReports", /诉讼举报/, "件", "接受行政诉讼、举报数", "Lawsuits and reports"),
  row("reconsideration", /^行政复议/, "件", "行政复议数", "Reconsiderations"),
  row("litigation", /^行政诉讼/, "件", "行政诉讼数", "Lawsuits"),
  row(
    "complaintsFirstHandling",
    /首次处理不满意/,
    "件",
    "对首次处理不满意的申诉数",
    "Complaints about the first handling",
  ),
  row("complaints", /^行政申诉/, "件", "行政申诉数", "Complaints"),
];

/** Generation A0: the annexes of provinces (REPORT-FORMAT 2.3). */
export const edition2008: FormEdition = {
  id: "2008",
  evidence: [/历年累计/, /本期实际/],
  needsEvidence: true,
  resultRows: null,
  tables: [{ part: "annex", columns, rows }],
};

function row(name: string, label: RegExp, unit: string, zh: string, en: string): FormRow {
  const definition = { zh: `地方附表：${zh}。`, en: `In a province's annex: ${en}.` };
  return {
    key: `${LOCAL}.annex.${name}`,
    label,
    group: null,
    number: null,
    unit,
    local: true,
    meaning: meaning(zh, en, null, definition),
  };
}

function column(key: string, header: RegExp, zh: string, en: string): FormColumn {
  const definition = { zh: `范围：${zh}。`, en: `Covers ${en}.` };
  return { key, header, unit: null, meaning: meaning(zh, en, null, definition) };
}
