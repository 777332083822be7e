import type { MetricRule } from "./metric-rule.ts";

/** Decisions that were published, reported or contested are fewer than those taken. */
const OTHER_COUNTS =
  /公开|公示|公布|发布|录入|归集|报送|推送|事项|项目|清单|目录|复议|诉讼|撤销|增加|减少|案卷|信用|申请|信息/u;

/** 项 and 条 count what may be permitted or fined. Without a unit it is a line of a flattened table. */
const COUNTS_DECISIONS = /^[^项条]+$/u;
const MONEY = /元$/u;

const PUBLISHED = /公开|公示|公布|发布|信息|公告/u;

/** What section two of the form counts, where prose says it (REPORT-FORMAT 2.6, 3.6). */
export const decisionRules: readonly MetricRule[] = [
  decisions("permits", "行政许可"),
  decisions("penalties", "行政处罚"),
  decisions("coercion", "行政强制"),
  {
    metrics: ["administrativeFees"],
    kinds: ["money"],
    unit: MONEY,
    clause: /行政事业性收费[^#]{0,10}#/u,
  },
  {
    metrics: ["procurement.amount"],
    kinds: ["money"],
    unit: MONEY,
    clause: /采购[^#]{0,6}金额[^#]{0,4}#/u,
    unless: PUBLISHED,
  },
  {
    metrics: ["procurement.projects"],
    kinds: ["document", "thing"],
    unit: /./u,
    clause: /采购项目[^#]{0,4}#/u,
    unless: PUBLISHED,
  },
];

function decisions(name: string, words: string): MetricRule {
  return {
    metrics: [`decisions.${name}`],
    kinds: ["document"],
    unit: COUNTS_DECISIONS,
    clause: new RegExp(
      `(?:作出|办理|办结|实施|下达|核发)[^#]{0,6}${words}[^#]{0,6}#|${words}(?:处理)?决定[^#]{0,4}#|${words}#`,
      "u",
    ),
    unless: OTHER_COUNTS,
  };
}
