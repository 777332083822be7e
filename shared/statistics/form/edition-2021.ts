import { applications2021 } from "./application-table.ts";
import { caseTable } from "./case-table.ts";
import { disclosureRow, disclosureTable } from "./disclosure-table.ts";
import type { FormColumn, FormEdition } from "./form.ts";
import { actionWords, disclosureColumnWords, documentWords } from "./words/disclosure-words.ts";

const decisions: FormColumn = {
  key: "decisions",
  header: /处理决定/,
  unit: "件",
  meaning: disclosureColumnWords.decisions2021,
};

/** 国办公开办函〔2021〕30号, coverage year 2021 onward (REPORT-FORMAT 2.6). */
export const edition2021: FormEdition = {
  id: "2021",
  evidence: [
    /本年制发件数/,
    /本年废止件数/,
    /现行有效件数/,
    /行政规范性文件/,
    /本年收费金额/,
    /申请人无正当理由逾期不补正/,
  ],
  resultRows: 22,
  tables: [
    disclosureTable(
      [
        { key: "issued", header: /制发/, unit: "件", meaning: disclosureColumnWords.issued },
        { key: "repealed", header: /废止/, unit: "件", meaning: disclosureColumnWords.repealed },
        { key: "inForce", header: /有效/, unit: "件", meaning: disclosureColumnWords.inForce },
      ],
      [
        disclosureRow("art20_1.rules", /^规章/, documentWords.rules),
        disclosureRow(
          "art20_1.normativeDocs",
          /^(?:行政)?规范性文件/,
          documentWords.normativeDocs2021,
        ),
        {
          ...disclosureRow("art20_1.otherDocs", /^其他主动公开文件/, documentWords.otherDocs),
          local: true,
        },
      ],
    ),
    disclosureTable(
      [decisions],
      [disclosureRow("art20_5.permits", /^行政许可/, actionWords.permits)],
    ),
    disclosureTable(
      [decisions],
      [
        disclosureRow("art20_6.penalties", /^行政处罚/, actionWords.penalties),
        disclosureRow("art20_6.coercion", /^行政强制/, actionWords.coercion),
      ],
    ),
    disclosureTable(
      [{ key: "amount", header: /金额/, unit: "万元", meaning: disclosureColumnWords.amount2021 }],
      [disclosureRow("art20_8.fees", /^行政事业性收费/, actionWords.fees)],
    ),
    applications2021,
    caseTable,
  ],
};
