import type { FormColumn, FormEdition } from "./form.ts";
import { meaning } from "./form.ts";
import { capacityRows, disclosureRows, responseRows, trainingRows } from "./statistics-return.ts";
import {
  applicationRows,
  complaintRows,
  feeRows,
  litigationRows,
  reconsiderationRows,
} from "./statistics-return-cases.ts";

/** The one column of figures; a copy that splits it by level of government prints a sum or none. */
const count: FormColumn = {
  key: "",
  header: /^(?:统计数|数量|数值|数据|合计|总计|总数|统计结果)/,
  unit: null,
  meaning: meaning("", "", null, { zh: "", en: "" }),
};

/** 国办发〔2014〕32号: 政府信息公开情况统计表, coverage years 2014–2018 (REPORT-FORMAT 2.4). */
export const edition2014: FormEdition = {
  id: "2014",
  evidence: [
    /政府信息公开(?:工作)?情况统计表/,
    /回应公众关注热点或重大舆情数/,
    /告知作出更改补充数/,
    /属于已主动公开范围数/,
    /政府信息公开工作专门机构数/,
    /参加或举办新闻发布会总次数/,
    /政策解读稿件发布数/,
    /按时办结数/,
    /接受培训人员数/,
  ],
  needsEvidence: true,
  resultRows: null,
  tables: [
    {
      part: "statistics-return",
      columns: [count],
      rows: [
        ...disclosureRows,
        ...responseRows,
        ...applicationRows,
        ...reconsiderationRows,
        ...litigationRows,
        ...complaintRows,
        ...feeRows,
        ...capacityRows,
        ...trainingRows,
      ],
    },
  ],
};
