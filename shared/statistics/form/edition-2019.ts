import { applications2019 } from "./application-table.ts";
import { caseTable } from "./case-table.ts";
import { disclosureRow, disclosureTable } from "./disclosure-table.ts";
import type { FormColumn, FormEdition } from "./form.ts";
import { actionWords, disclosureColumnWords, documentWords } from "./words/disclosure-words.ts";

const previousItems: FormColumn = {
  key: "itemsPrevYear",
  header: /^上一?年度?项目/,
  unit: "项",
  meaning: disclosureColumnWords.itemsPrevYear,
};
const change: FormColumn = {
  key: "itemsDelta",
  header: /^本年度?增/,
  unit: "项",
  meaning: disclosureColumnWords.itemsDelta,
};
const decisions: FormColumn = {
  key: "decisions",
  header: /处理决定/,
  unit: "件",
  meaning: disclosureColumnWords.decisions2019,
};

/** 国办公开办函〔2019〕60号, coverage years 2019–2020 (REPORT-FORMAT 2.5). */
export const edition2019: FormEdition = {
  id: "2019",
  evidence: [
    /本年新制作数量/,
    /本年新公开数量/,
    /对外公开总数量/,
    /上一年项目数量/,
    /本年增\/减/,
    /其他对外管理服务事项/,
    /第(?:二十|20)条第\(?[九9]\)?项/,
    /政府集中采购/,
  ],
  resultRows: 20,
  tables: [
    disclosureTable(
      [
        { key: "made", header: /新制作/, unit: "件", meaning: disclosureColumnWords.made },
        {
          key: "newlyPublished",
          header: /新公开/,
          unit: "件",
          meaning: disclosureColumnWords.newlyPublished,
        },
        {
          key: "publishedTotal",
          header: /公开总数/,
          unit: "件",
          meaning: disclosureColumnWords.publishedTotal,
        },
      ],
      [
        disclosureRow("art20_1.rules", /^规章/, documentWords.rules),
        disclosureRow(
          "art20_1.normativeDocs",
          /^(?:行政)?规范性文件/,
          documentWords.normativeDocs2019,
        ),
        {
          ...disclosureRow("art20_1.otherDocs", /^其他主动公开文件/, documentWords.otherDocs),
          local: true,
        },
      ],
    ),
    disclosureTable(
      [previousItems, change, decisions],
      [
        disclosureRow("art20_5.permits", /^行政许可/, actionWords.permits),
        disclosureRow("art20_5.otherServices", /^其他对外管理/, actionWords.otherServices),
      ],
    ),
    disclosureTable(
      [previousItems, change, decisions],
      [
        disclosureRow("art20_6.penalties", /^行政处罚/, actionWords.penalties),
        disclosureRow("art20_6.coercion", /^行政强制/, actionWords.coercion),
      ],
    ),
    disclosureTable(
      [previousItems, change],
      [disclosureRow("art20_8.fees", /^行政事业性收费/, actionWords.fees)],
    ),
    disclosureTable(
      [
        {
          key: "projects",
          header: /项目数量/,
          unit: "项",
          meaning: disclosureColumnWords.projects,
        },
        { key: "amount", header: /金额/, unit: null, meaning: disclosureColumnWords.amount2019 },
      ],
      [disclosureRow("art20_9.procurement", /^政府集中采购/, actionWords.procurement)],
    ),
    applications2019,
    caseTable,
  ],
};
