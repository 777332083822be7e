import { applicationChannels, outcomes } from "../domains.ts";
import type { MetricRule } from "./metric-rule.ts";

const OTHER_APPLICATIONS =
  /复议|诉讼|许可|审批|办证|资助|专利|救助|补贴|登记|仲裁|执行|贷款|赔偿|申请人|投诉|举报/u;
const NOT_RECEIVED = new RegExp(`${OTHER_APPLICATIONS.source}|结转|答复|办结|回复|撤回`, "u");
const OTHER_REPLIES =
  /信件|留言|热线|咨询|提案|建议|信访|投诉|许可|公共服务|网民|网友|诉求|工单|复议|诉讼|帖|未|逾期|超期|延期/u;

/** 申请 for information, and not for a licence, a review or an allowance. */
const ABOUT_APPLICATIONS =
  /(?<!许可|审批|登记|救助|补贴|资助|复议|办证|专利|执行|仲裁)申请(?!人|行政复议|复议)/u;

/** Wordings of an outcome plain enough to stand outside of an enumeration. */
const PLAIN_OUTCOMES = new Set([
  "granted",
  "partiallyGranted",
  "refused",
  "unableToProvide",
  "notExist",
  "notHeld",
  "rejected",
]);

/** 予以公开及部分公开258件 is the sum of two, and no figure of either. */
const SEVERAL_OUTCOMES = new RegExp(`${OTHER_APPLICATIONS.source}|公开[或和及与、][^#]*公开`, "u");

/** 依申请公开 */
export const applicationRules: readonly MetricRule[] = [
  {
    metrics: ["applicationsCarriedIn"],
    kinds: ["document"],
    clause: /上一?年度?结?转[^#]{0,20}#|结转上一?年度?[^#]{0,20}#|#[^#]{0,6}上一?年度?结转/u,
  },
  {
    metrics: ["applicationsCarriedOut"],
    kinds: ["document"],
    clause:
      /(?:结转|顺延|转)(?:至|到|入)?(?:下|次)一?年度?[^#]{0,20}#|(?:结转|顺延)(?:至|到)\uE000+[^#]{0,12}#|下一?年度?(?:继续)?(?:办理|结转)[^#]{0,6}#/u,
  },
  {
    metrics: ["applicationsReceived"],
    kinds: ["document"],
    clause:
      /(?:收到|受理|接收|接到|新收|接受)[^#]{0,30}(?:申请|依申请公开|依申请信息)(?:公开)?(?:事项|事宜|信息|表|书|受理)?#|(?:信息公开|依申请公开|公开政府信息)的?申请#|(?:收到|受理|接收|接到|新收|有)(?:了|各类)*#[^#]{0,20}(?:申请|依申请公开)(?:事项|受理)?$|^申请#/u,
    unless: NOT_RECEIVED,
    split: applicationChannels,
    place: "headline",
  },
  {
    metrics: ["applicationsReceived"],
    kinds: ["document"],
    clause: /^(?:\uE000|共|我[局办镇乡厅委]|全年|本机关|本单位)*(?:收到|受理|接收)#$/u,
    topic: ABOUT_APPLICATIONS,
    place: "headline",
  },
  {
    metrics: [],
    kinds: ["document"],
    clause: /(?:当面|网[上络]|信[函件]|传真|电子邮[件箱])(?:提交|提出|方式|形式)?的?申请#/u,
    unless: OTHER_APPLICATIONS,
    split: applicationChannels,
  },
  {
    metrics: ["applicationsReplied"],
    kinds: ["document"],
    clause:
      /(?:答复|回复|办结|办复)(?:了|政府|依|信息|公开|申请|的)*#$|(?:答复|办结|办理)(?:了)?#(?:政府信息公开|信息公开|依申请公开)?申请|申请[^#]{0,8}(?:答复|办结|办理)#$/u,
    unless: OTHER_REPLIES,
    topic: ABOUT_APPLICATIONS,
    place: "headline",
  },
  {
    metrics: ["repliedOnTimeRate"],
    kinds: ["percent"],
    clause: /(?:答复|办结|办复|回复)率#/u,
    unless: OTHER_REPLIES,
    topic: ABOUT_APPLICATIONS,
  },
  ...outcomes.entries
    .filter(({ name }) => PLAIN_OUTCOMES.has(name))
    .map(({ name, cue }): MetricRule => ({
      metrics: [`outcome.${name}`],
      kinds: ["document"],
      clause: cue,
      unless: SEVERAL_OUTCOMES,
      topic: ABOUT_APPLICATIONS,
      place: "headline",
    })),
];
