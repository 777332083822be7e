import type { Outline, OutlinePart } from "../../metadata/write/outline.ts";

const management = (part: string): OutlinePart["holds"][number] => ({ line: part });

/** The six sections of the form of 2021, the first one divided as most agencies divide it. */
const FORM_2021: readonly OutlinePart[] = [
  {
    heading: "一、总体情况",
    role: "overview",
    holds: [
      ["overview", 2],
      management("（一）主动公开"),
      ["disclosure", 2],
      management("（二）依申请公开"),
      ["applications", 1],
      management("（三）监督保障"),
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
      ["problems", 2],
      ["improvements", 2],
    ],
  },
  { heading: "六、其他需要报告的事项", role: "other", holds: [["other", 1]] },
];

/** Headings that agencies make of the six (REPORT-FORMAT 1.3). */
const FORM_2021_VARIANTS: readonly OutlinePart[] = [
  {
    heading: "第一部分　总体概述",
    role: "overview",
    holds: [
      ["overview", 3],
      ["platform", 1],
    ],
  },
  {
    heading: "第二部分　行政机关主动公开政府信息情况",
    role: "active-disclosure",
    holds: [{ form: "active-disclosure" }],
  },
  {
    heading: "第三部分　行政机关收到和处理政府信息公开申请情况",
    role: "applications",
    holds: [{ form: "applications" }],
  },
  {
    heading: "第四部分　因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    role: "reconsideration-litigation",
    holds: [{ form: "litigation" }],
  },
  {
    heading: "第五部分　政府信息公开工作存在的主要问题及改进情况",
    role: "problems",
    holds: [["problems", 3]],
  },
  { heading: "第六部分　其它需要报告的事项", role: "other", holds: [{ line: "无。" }] },
];

export const OUTLINES: Readonly<Record<string, Outline>> = {
  form2021: { edition: "2021", parts: FORM_2021, hasReturn: false },
  form2021variants: { edition: "2021", parts: FORM_2021_VARIANTS, hasReturn: false },
  form2019: { edition: "2019", parts: FORM_2021, hasReturn: false },
  /** Section three without its heading, as seed 003 has it. */
  form2019gap: {
    edition: "2019",
    parts: FORM_2021.filter(({ role }) => role !== "applications"),
    hasReturn: false,
  },
  return: {
    edition: "2014",
    parts: [
      { heading: "一、概述", role: "overview", holds: [["overview", 3]] },
      {
        heading: "二、主动公开政府信息情况",
        role: "active-disclosure",
        holds: [["disclosure", 3]],
      },
      { heading: "三、依申请公开政府信息情况", role: "applications", holds: [["applications", 2]] },
      {
        heading: "四、政府信息公开的收费及减免情况",
        role: "fees",
        holds: [{ line: "{year}年度，未收取任何费用。" }],
      },
      {
        heading: "五、因政府信息公开申请行政复议、提起行政诉讼的情况",
        role: "reconsideration-litigation",
        holds: [["litigation", 2]],
      },
      {
        heading: "六、存在的主要问题及改进情况",
        role: "problems",
        holds: [
          ["problems", 2],
          ["improvements", 1],
        ],
      },
    ],
    hasReturn: true,
  },
  prose: {
    edition: "2008",
    parts: [
      {
        heading: "一、基本情况",
        role: "overview",
        holds: [["overview", 2], { line: "（一）加强组织领导" }, ["supervision", 2]],
      },
      { heading: "二、主动公开情况", role: "active-disclosure", holds: [["disclosure", 3]] },
      { heading: "三、依申请公开情况", role: "applications", holds: [["applications", 2]] },
      {
        heading: "四、复议、诉讼和申诉情况",
        role: "reconsideration-litigation",
        holds: [["litigation", 1]],
      },
      {
        heading: "五、主要问题和改进措施",
        role: "problems",
        holds: [
          ["problems", 2],
          ["improvements", 1],
        ],
      },
    ],
    hasReturn: false,
  },
  /** Sections without numbers, as the first years have them. */
  bare: {
    edition: "2008",
    parts: [
      { heading: "概述", role: "overview", holds: [["overview", 2]] },
      { heading: "主动公开政府信息情况", role: "active-disclosure", holds: [["disclosure", 2]] },
      { heading: "依申请公开政府信息情况", role: "applications", holds: [["applications", 2]] },
      { heading: "存在的问题及改进措施", role: "problems", holds: [["problems", 2]] },
    ],
    hasReturn: false,
  },
  /** The report is its preface. */
  silent: { edition: "2008", parts: [], hasReturn: false },
  /** Training and costs have no role of their own. */
  longProse: {
    edition: "2008",
    parts: [
      { heading: "一、工作概况", role: "overview", holds: [["overview", 2]] },
      {
        heading: "二、主动公开政府信息的情况",
        role: "active-disclosure",
        holds: [["disclosure", 2]],
      },
      {
        heading: "三、依申请公开政府信息和不予公开政府信息的情况",
        role: "applications",
        holds: [["applications", 2]],
      },
      {
        heading: "四、政府支出和收费情况",
        role: "fees",
        holds: [{ line: "本年度未发生检索、复制、邮寄等费用。" }],
      },
      {
        heading: "五、因政府信息公开申请行政复议、提起行政诉讼的情况",
        role: "reconsideration-litigation",
        holds: [["litigation", 1]],
      },
      { heading: "六、会议和培训", role: null, holds: [["supervision", 2]] },
      {
        heading: "七、存在的不足及改进措施",
        role: "problems",
        holds: [
          ["problems", 1],
          ["improvements", 1],
        ],
      },
      {
        heading: "八、其他需要报告的事项",
        role: "other",
        holds: [{ line: "没有其他需要报告的事项。" }],
      },
    ],
    hasReturn: false,
  },
};

/** What opens a report, by what it tells of agency and year. */
export const PREFACES: Readonly<Record<string, string>> = {
  named:
    "根据《中华人民共和国政府信息公开条例》有关规定，现公布{agency}{year}年政府信息公开工作年度报告。本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
  author:
    "{agency}根据《中华人民共和国政府信息公开条例》和有关要求编制本年度报告，欢迎社会各界监督。",
  self: "根据《中华人民共和国政府信息公开条例》规定，现将{self}{year}年政府信息公开工作情况报告如下。",
  selfYearless:
    "按照《中华人民共和国政府信息公开条例》要求，{self}结合工作实际编制了年度报告，现予公布。",
  none: "",
};
