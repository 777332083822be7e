import type { Wording } from "../../pack.ts";
import { BODIES, REPORT_PREFACE, REPORT_SECTIONS } from "./bodies.ts";
import { DECOYS } from "./lookalike-columns.ts";
import { ACTIVE, NEWS } from "./ordinary-columns.ts";

/** Columns, titles and sentences of the development sites. */
export const WORDING: Wording = {
  hub: { name: "政务公开", slug: "zwgk" },
  disclosure: { name: "政府信息公开", slug: "zfxxgk" },
  annual: { name: "政府信息公开年报", slug: "zfxxgknb" },
  departments: { name: "部门信息公开", slug: "bmxxgk" },
  towns: { name: "乡镇信息公开", slug: "xzxxgk" },
  groups: {
    government: { name: "县政府年报", slug: "xzfnb" },
    departments: { name: "部门年报", slug: "bmnb" },
    towns: { name: "乡镇年报", slug: "xznb" },
  },
  neighbours: [
    {
      name: "政府信息公开指南",
      slug: "xxgkzn",
      kind: "guide",
      titles: ["{agency}政府信息公开指南", "{agency}信息公开指南（{year}年修订）"],
    },
    {
      name: "政府信息公开制度",
      slug: "xxgkzd",
      kind: "rules",
      titles: ["{agency}政府信息公开年度报告制度", "{agency}政府信息公开保密审查制度"],
    },
    {
      name: "法定主动公开内容",
      slug: "fdzdgknr",
      kind: "news",
      titles: [
        "{agency}{year}年行政执法信息公示（第{n}期）",
        "{agency}内设机构及职责",
        "{agency}{year}年第{n}批救助名单公示",
      ],
    },
    {
      name: "依申请公开",
      slug: "ysqgk",
      kind: "guide",
      titles: ["依申请公开流程图", "政府信息公开申请表下载"],
    },
  ],
  year: (year) => ({ name: `${year}年`, slug: `${year}nb` }),
  reportTitles: [
    "{agency}{year}年政府信息公开工作年度报告",
    "{year}年{agency}政府信息公开年度报告",
    "{agency}{year}年度政府信息公开工作报告",
  ],
  amongReports: [
    { kind: "notice", title: "关于做好{year}年政府信息公开工作年度报告编制和发布工作的通知" },
    { kind: "interpretation", title: "《{agency}{year}年政府信息公开工作年度报告》解读" },
    { kind: "infographic", title: "一图读懂{agency}{year}年政府信息公开工作年度报告" },
    { kind: "bulletin", title: "关于{year}年度政府信息公开年度报告发布情况的通报" },
    { kind: "summary", title: "{agency}{year}年上半年政务公开工作总结" },
  ],
  news: NEWS,
  active: ACTIVE,
  decoys: DECOYS,
  bodies: BODIES,
  reportPreface: REPORT_PREFACE,
  reportSections: REPORT_SECTIONS,
};
