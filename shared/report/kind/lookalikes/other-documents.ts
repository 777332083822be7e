import { trait, words } from "../clue.ts";
import { ITS_NUMBERS, ITS_TITLE, type Lookalike } from "../lookalike.ts";

/** What else speaks of information disclosure and is no yearly report (REPORT-FORMAT 6.5). */
export const OTHER_DOCUMENTS: readonly Lookalike[] = [
  {
    kind: "assessment",
    called: "an assessment of several agencies",
    clues: [
      words(
        "title",
        4,
        "its title names an assessment",
        /第三方评估|评估(?:报告|结果|情况)|测评|透明度|绩效考核|考核(?:结果|情况)|研究$|分析(?:报告)?$/u,
      ),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "summary",
    called: "a summary or self-check of work",
    clues: [
      words(
        "title",
        4,
        "its title calls it a summary or a self-check",
        /自查|总结|要点.{0,6}落实|半年|[一二三四]季度|\d+月份|推进情况|进展情况|工作汇报|情况汇报|工作计划|述职/u,
      ),
      ITS_TITLE,
      ITS_NUMBERS,
    ],
  },
  {
    kind: "other-jurisdiction",
    called: "a page of another jurisdiction",
    clues: [
      words("text", 4, "it uses the term of Taiwan", /政府资讯公开/u),
      words(
        "text",
        4,
        "it is about Hong Kong's or Macao's own rules",
        /公开资料守则|香港特别行政区政府年报|澳门特别行政区政府年报/u,
      ),
      trait("foreign-host", 4, "its host is in Taiwan, Hong Kong or Macao"),
    ],
  },
  {
    kind: "guide",
    called: "a guide or a catalogue",
    clues: [
      words(
        "title",
        4,
        "its title calls it a guide or a catalogue",
        /指南|目录|索引|一览表|办事流程/u,
      ),
      ITS_NUMBERS,
    ],
  },
];
