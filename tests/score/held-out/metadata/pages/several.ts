import type { SeveralSpec } from "../../../metadata/write/several-reports.ts";

const PLAIN = "{agency}{year}年政府信息公开工作年度报告";

/** Several reports on one page (REPORT-FORMAT 4.6). */
export const SEVERAL: readonly SeveralSpec[] = [
  {
    name: "two years in tabs",
    dialect: "ucap",
    by: "wuzhishan",
    year: 2022,
    at: "2023-03-22 10:00",
    title: "政府信息公开年报",
    reports: [
      { year: 2022, title: PLAIN, signed: "2023-03-21" },
      { year: 2021, title: PLAIN, signed: "2022-03-23" },
    ],
    arrange: (reports) =>
      reports
        .map(
          (html, i) =>
            `<div class="tabcon${i}"${i === 0 ? "" : ` style="display: none;"`}>${html}</div>`,
        )
        .join(""),
  },
  {
    name: "agencies of a county in one long page",
    dialect: "openness",
    by: "pingbian",
    year: 2017,
    at: "2018-02-12 10:00",
    outline: "prose",
    title: "2017年度县直部门年报",
    reports: [
      { by: "pingbian-water", title: PLAIN },
      { by: "pingbian-edu", title: PLAIN },
      { by: "pingbian-law", title: PLAIN },
    ],
    arrange: (reports) => reports.join("<hr>"),
  },
];
