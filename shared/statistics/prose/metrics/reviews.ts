import type { MetricRule } from "./metric-rule.ts";

/** Results of reviews, which are parts of the number of reviews. */
const RESULTS = /维持|纠正|纠错|撤销|败诉|胜诉|未审结|审结/u;

/** One number for both is a statement of each only where it is 0 or said to be each's. */
const BOTH = /行政复议(?:案件)?[、和与及或]+(?:提起)?行政诉讼(?:案件|情况|数量)?/u;

/** 行政复议、行政诉讼, and the complaints and fees that reports state beside them. */
export const reviewRules: readonly MetricRule[] = [
  {
    metrics: ["reconsideration", "litigation"],
    kinds: ["document", "occasion"],
    clause: new RegExp(`${BOTH.source}[均都各]#$`, "u"),
    unless: RESULTS,
    place: "headline",
  },
  {
    metrics: ["reconsideration", "litigation"],
    kinds: ["document", "occasion"],
    clause: new RegExp(`${BOTH.source}#$`, "u"),
    value: 0,
    unless: RESULTS,
    place: "headline",
  },
  {
    metrics: [],
    kinds: ["document", "occasion"],
    clause: new RegExp(`${BOTH.source}#`, "u"),
    place: "headline",
  },
  {
    metrics: ["reconsideration"],
    kinds: ["document", "occasion"],
    clause:
      /行政复议(?:案件|申请|事项|数量|情况|案)?#|(?:收到|发生|受理|被申请|有)#[^#]{0,10}行政复议(?:案件|申请)?$/u,
    unless: RESULTS,
    place: "headline",
  },
  {
    metrics: ["litigation"],
    kinds: ["document", "occasion"],
    clause:
      /行政诉讼(?:案件|事项|数量|情况|案)?#|(?:收到|发生|被提起|有)#[^#]{0,10}行政诉讼(?:案件)?$/u,
    unless: RESULTS,
    place: "headline",
  },
  {
    metrics: ["complaints"],
    kinds: ["document", "occasion"],
    clause: /(?:举报|投诉)(?:案件|事项|数量|情况)?#/u,
    topic: /信息公开|政务公开/u,
    unless: /消费|热线|环境|信访/u,
  },
  {
    metrics: ["informationFee.noticesIssued"],
    kinds: ["document"],
    clause: /收费通知[^#]{0,8}#|#[^#]{0,4}收费通知/u,
  },
  {
    metrics: ["informationFee.noticesAmount"],
    kinds: ["money"],
    clause: /(?:总金额|涉及金额|应收)[^#]{0,8}#|收费通知[^#]{0,8}#/u,
    topic: /收费通知/u,
    unless: /实际|实收|收取/u,
  },
  {
    metrics: ["informationFee.received"],
    kinds: ["money"],
    clause: /信息处理费[^#]{0,12}#|(?:实际收取|实收|收取)[^#]{0,12}#/u,
    topic: /信息处理费|收费通知/u,
    unless: /减免|标准|每|应收/u,
  },
  {
    metrics: ["fees"],
    kinds: ["money"],
    clause: /(?:收取|收费|费用|信息处理费|检索费|复制费)[^#]{0,12}#/u,
    topic: /公开|申请|信息处理费/u,
    unless: /财政|经费|预算|采购|标准|事业性|减免|每/u,
  },
];
