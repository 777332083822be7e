import { type Meaning, meaning } from "../form.ts";

// What section two counts (REPORT-FORMAT 2.5.1, 2.6), by item of 第二十条.

export const documentWords = {
  rules: row("规章", "Rules", "第二十条第（一）项"),
  normativeDocs2019: row("规范性文件", "Normative documents", "第二十条第（一）项"),
  normativeDocs2021: row("行政规范性文件", "Normative documents", "第二十条第（一）项"),
  otherDocs: row("其他主动公开文件", "Other published documents", "第二十条第（一）项"),
} as const;

export const actionWords = {
  permits: row("行政许可", "Administrative permits", "第二十条第（五）项"),
  otherServices: row("其他对外管理服务事项", "Other public services", "第二十条第（五）项"),
  penalties: row("行政处罚", "Administrative penalties", "第二十条第（六）项"),
  coercion: row("行政强制", "Administrative coercion", "第二十条第（六）项"),
  fees: row("行政事业性收费", "Administrative fees", "第二十条第（八）项"),
  procurement: row("政府集中采购", "Central government procurement", "第二十条第（九）项"),
} as const;

export const disclosureColumnWords = {
  made: column("本年新制作数量", "made", "本年新制作的件数", "Made during the year"),
  newlyPublished: column(
    "本年新公开数量",
    "newly published",
    "本年新公开的件数",
    "Published for the first time during the year",
  ),
  publishedTotal: column(
    "对外公开总数量",
    "published in total",
    "截至年末对外公开的总件数",
    "Published in all by the end of the year",
  ),
  issued: column("本年制发件数", "issued", "本年制发的件数", "Issued during the year"),
  repealed: column("本年废止件数", "repealed", "本年废止的件数", "Repealed during the year"),
  inForce: column(
    "现行有效件数",
    "in force",
    "年末现行有效的件数",
    "In force at the end of the year",
  ),
  itemsPrevYear: column(
    "上一年项目数量",
    "items the year before",
    "上一年的项目数量",
    "Items on the list the year before",
  ),
  itemsDelta: column(
    "本年增/减",
    "change in items",
    "本年增加（正）或者减少（负）的项目数量",
    "Items added (+) or taken off (−) during the year",
  ),
  decisions2019: column(
    "处理决定数量",
    "decisions",
    "本年作出的处理决定",
    "Decisions taken during the year",
  ),
  decisions2021: column(
    "本年处理决定数量",
    "decisions",
    "本年作出的处理决定",
    "Decisions taken during the year",
  ),
  amount2021: column(
    "本年收费金额",
    "amount",
    "本年收费金额，单位万元",
    "Fees taken during the year, in 10,000 yuan",
  ),
  projects: column("采购项目数量", "projects", "采购项目的数量", "Procurement projects"),
  amount2019: column(
    "采购总金额",
    "amount",
    "采购总金额，单位以单元格或表头为准",
    "Total of the contracts, in the unit that cell or header state",
  ),
} as const;

function row(zh: string, en: string, article: string): Meaning {
  return meaning(zh, en, article, { zh: `${zh}：`, en: `${en}.` });
}

function column(zh: string, en: string, aboutZh: string, aboutEn: string): Meaning {
  return meaning(zh, en, null, { zh: `${aboutZh}。`, en: `${aboutEn}.` });
}
