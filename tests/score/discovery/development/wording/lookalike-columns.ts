import type { ArticleColumn } from "../../pack.ts";

/** Columns that look like the one sought (REPORT-FORMAT 6.5). */
export const DECOYS: readonly ArticleColumn[] = [
  {
    name: "政府工作报告",
    slug: "zfgzbg",
    kind: "work-report",
    titles: ["{place}{year}年政府工作报告"],
  },
  {
    name: "法治政府建设年度报告",
    slug: "fzzfjs",
    kind: "rule-of-law-report",
    titles: ["{agency}{year}年法治政府建设年度报告", "{year}年{agency}法治政府建设工作情况的报告"],
  },
  {
    name: "政府网站工作年度报表",
    slug: "wzndbb",
    kind: "website-report",
    titles: ["{place}人民政府网站工作年度报表（{year}年度）"],
  },
  {
    name: "企业年报公示",
    slug: "qynb",
    kind: "enterprise",
    titles: ["{place}国有企业{year}年年度报告摘要（{n}）", "{place}{year}年企业年报公示情况"],
  },
  {
    name: "环境信息公开",
    slug: "hjxxgk",
    kind: "environment",
    titles: ["{place}{year}年环境信息公开年度报告", "重点排污单位{year}年度环境信息（{n}）"],
  },
  {
    name: "公共企事业单位信息公开",
    slug: "ggqsy",
    kind: "public-institution",
    titles: ["{place}人民医院{year}年信息公开年度报告", "{place}供水公司{year}年信息公开年度报告"],
  },
];
