import type { FormEdition } from "./form.ts";

/**
 * 政府信息公开情况统计表, coverage years 2014–2018 (REPORT-FORMAT 2.4). The edition is recognised so that
 * its tables are not taken for another's; its cells are not read.
 */
export const edition2014: FormEdition = {
  id: "2014",
  evidence: [
    /回应公众关注热点或重大舆情数/,
    /告知作出更改补充数/,
    /属于已主动公开范围数/,
    /政府信息公开工作专门机构数/,
  ],
  resultRows: null,
  tables: [],
};
