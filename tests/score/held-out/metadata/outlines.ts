import type { Outline, OutlinePart } from "../../metadata/write/outline.ts";

/** The six sections with the sub-sections numbered in figures. */
const FORM: readonly OutlinePart[] = [
  {
    heading: "一、总体情况",
    role: "overview",
    holds: [
      { line: "（一）主动公开情况" },
      ["disclosure", 2],
      { line: "（二）依申请公开办理情况" },
      ["applications", 2],
      { line: "（三）政府信息管理情况" },
      ["management", 1],
      { line: "（四）平台建设情况" },
      ["platform", 1],
      { line: "（五）监督保障情况" },
      ["supervision", 1],
    ],
  },
  {
    heading: "二、主动公开政府信息情况",
    role: "active-disclosure",
    holds: [{ form: "active-disclosure" }],
  },
  {
    heading: "三、收到和处理政府信息公开申请情况",
    role: "applications",
    holds: [{ form: "applications" }],
  },
  {
    heading: "四、政府信息公开行政复议、行政诉讼情况",
    role: "reconsideration-litigation",
    holds: [{ form: "litigation" }],
  },
  {
    heading: "五、存在的主要问题及改进情况",
    role: "problems",
    holds: [
      { line: "（一）存在的主要问题" },
      ["problems", 2],
      { line: "（二）改进情况" },
      ["improvements", 2],
    ],
  },
  { heading: "六、其他需要报告的事项", role: "other", holds: [["other", 1]] },
];

const FORM_VARIANTS: readonly OutlinePart[] = [
  { heading: "一、政府信息公开工作的基本情况", role: "overview", holds: [["overview", 3]] },
  {
    heading: "二、主动公开政府信息的情况",
    role: "active-disclosure",
    holds: [{ form: "active-disclosure" }],
  },
  { heading: "三、依申请公开情况", role: "applications", holds: [{ form: "applications" }] },
  {
    heading: "四、政府信息公开行政复议和行政诉讼情况",
    role: "reconsideration-litigation",
    holds: [{ form: "litigation" }],
  },
  {
    heading: "五、主要问题和改进措施",
    role: "problems",
    holds: [
      ["problems", 2],
      ["improvements", 1],
    ],
  },
  { heading: "六、其他需要报告的情况", role: "other", holds: [{ line: "无其他需要报告的情况。" }] },
];

const PROSE_SECTIONS: readonly OutlinePart[] = [
  {
    heading: "一、总体情况",
    role: "overview",
    holds: [
      ["overview", 2],
      ["management", 1],
    ],
  },
  { heading: "二、主动公开政府信息情况", role: "active-disclosure", holds: [["disclosure", 3]] },
  {
    heading: "三、收到和处理政府信息公开申请情况",
    role: "applications",
    holds: [["applications", 2]],
  },
  {
    heading: "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    role: "reconsideration-litigation",
    holds: [["litigation", 1]],
  },
  {
    heading: "五、存在不足及改进措施",
    role: "problems",
    holds: [
      ["problems", 2],
      ["improvements", 1],
    ],
  },
];

export const OUTLINES: Readonly<Record<string, Outline>> = {
  form2021: { edition: "2021", parts: FORM, hasReturn: false },
  form2021variants: { edition: "2021", parts: FORM_VARIANTS, hasReturn: false },
  form2019: { edition: "2019", parts: FORM, hasReturn: false },
  form2019variants: { edition: "2019", parts: FORM_VARIANTS, hasReturn: false },
  return: {
    edition: "2014",
    parts: [
      ...PROSE_SECTIONS,
      {
        heading: "六、收费及减免情况",
        role: "fees",
        holds: [{ line: "{self}{year}年度没有发生依申请公开的收费。" }],
      },
    ],
    hasReturn: true,
  },
  prose: {
    edition: "2008",
    parts: [
      { heading: "一、概述", role: "overview", holds: [["overview", 2]] },
      {
        heading: "二、主动公开政府信息的情况",
        role: "active-disclosure",
        holds: [
          { line: "（一）公开的主要内容" },
          ["disclosure", 2],
          { line: "（二）公开的形式" },
          ["platform", 1],
        ],
      },
      {
        heading: "三、依申请公开政府信息办理情况",
        role: "applications",
        holds: [["applications", 2]],
      },
      {
        heading: "四、政府信息公开的收费及减免情况",
        role: "fees",
        holds: [{ line: "全年无收费，无减免。" }],
      },
      {
        heading: "五、行政复议、行政诉讼和投诉情况",
        role: "reconsideration-litigation",
        holds: [["litigation", 1]],
      },
      { heading: "六、机构建设和保障经费情况", role: null, holds: [["supervision", 2]] },
      {
        heading: "七、主要问题和改进措施",
        role: "problems",
        holds: [
          ["problems", 2],
          ["improvements", 1],
        ],
      },
    ],
    hasReturn: false,
  },
  /** Three parts, as many early reports of offices have them. */
  three: {
    edition: "2008",
    parts: [
      {
        heading: "一、政府信息公开工作基本情况",
        role: "overview",
        holds: [
          ["overview", 2],
          ["disclosure", 2],
        ],
      },
      { heading: "二、存在的主要问题", role: "problems", holds: [["problems", 2]] },
      { heading: "三、下一步改进措施", role: "problems", holds: [["improvements", 2]] },
    ],
    hasReturn: false,
  },
  bare: {
    edition: "2008",
    parts: [
      { heading: "基本情况", role: "overview", holds: [["overview", 2]] },
      { heading: "主动公开情况", role: "active-disclosure", holds: [["disclosure", 2]] },
      { heading: "依申请公开情况", role: "applications", holds: [["applications", 1]] },
      {
        heading: "存在的问题和改进措施",
        role: "problems",
        holds: [
          ["problems", 1],
          ["improvements", 1],
        ],
      },
    ],
    hasReturn: false,
  },
  silent: { edition: "2008", parts: [], hasReturn: false },
};

/** What opens a report, by what it tells of agency and year. */
export const PREFACES: Readonly<Record<string, string>> = {
  named:
    "按照《中华人民共和国政府信息公开条例》第五十条要求，现将{agency}{year}年度政府信息公开工作年度报告公布如下。所列数据统计时限为{year}年1月1日至{year}年12月31日。",
  author: "本年度报告由{agency}根据《中华人民共和国政府信息公开条例》编制。",
  self: "依据《中华人民共和国政府信息公开条例》，现将{self}{year}年度政府信息公开工作情况报告如下：",
  selfYearless:
    "为进一步提高政府工作透明度，依据《中华人民共和国政府信息公开条例》，{self}编制了本报告。",
  none: "",
};
