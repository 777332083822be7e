import type { SeveralSpec } from "../../../metadata/write/several-reports.ts";

/** Several reports on one page (REPORT-FORMAT 4.6). */
export const SEVERAL: readonly SeveralSpec[] = [
  {
    name: "years in tabs, all but the last hidden",
    dialect: "trs",
    by: "kunshan-police",
    year: 2023,
    at: "2024-01-20 10:00",
    title: "年度报告",
    reports: [
      { year: 2023, signed: "2024-01-19", title: "{agency}{year}年政府信息公开工作年度报告" },
      { year: 2022, signed: "2023-01-17", title: "{agency}{year}年政府信息公开工作年度报告" },
      { year: 2021, signed: "2022-01-18", title: "{agency}{year}年政府信息公开工作年度报告" },
    ],
    arrange: (reports) =>
      reports
        .map(
          (html, i) =>
            `<div class="tab-pane" id="y${i}"${i === 0 ? "" : ` style="display:none"`}>${html}</div>`,
        )
        .join("\n"),
  },
  {
    name: "two agencies of a county one after the other",
    dialect: "vsb",
    by: "taoyuan",
    year: 2018,
    at: "2019-02-15 00:00",
    outline: "prose",
    title: "2018年度部门政府信息公开年报汇编",
    reports: [
      { by: "taoyuan-land", title: "{agency}{year}年政府信息公开工作年度报告" },
      { by: "zoushi", title: "{agency}{year}年政府信息公开工作年度报告" },
    ],
    arrange: (reports) => reports.join("\n"),
  },
];
