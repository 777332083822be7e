import type { MetricRule } from "./metric-rule.ts";

const ABOUT_DISCLOSURE_WORK = /信息公开|政务公开/u;
const BY_CHIEFS = /负责(?:同志|人)|领导/u;
const LEGISLATURES = /人大|政协|议案|提案/u;

/** What else these reports state: gazette, conferences, documents, readings, training, consultations. */
export const serviceRules: readonly MetricRule[] = [
  {
    metrics: ["gazetteIssues"],
    kinds: ["occasion"],
    unit: /^期/u,
    clause: /公报[^#]{0,24}#|(?:出版|发行|编印|编发|印发)#[^#]*公报/u,
    place: "headline",
  },
  {
    metrics: ["gazetteDocuments"],
    kinds: ["document", "thing"],
    clause: /(?:公开|刊登|刊载|登载|发布|收录)[^#]{0,12}文件#/u,
    topic: /公报/u,
  },
  {
    metrics: ["pressConferences"],
    kinds: ["occasion", "thing"],
    clause: /新闻(?:发布会|通气会|发布活动)#|#[^#]*新闻(?:发布会|通气会|发布活动)$/u,
    unless: BY_CHIEFS,
    place: "headline",
  },
  {
    metrics: ["onlineInterviews"],
    kinds: ["occasion"],
    clause: /(?:在线|网络|网上)访谈#|#(?:在线|网络|网上)访谈$/u,
    place: "headline",
  },
  {
    metrics: ["policyReadings"],
    kinds: ["document", "occasion"],
    clause:
      /政策(?:文件)?解读(?:稿件?|材料|信息|文章|产品)?(?:发布)?#|解读(?:稿件|材料|信息|文章)#|#[^#]{0,8}(?:政策解读|解读(?:材料|稿件|信息|文章))/u,
  },
  {
    metrics: ["normativeDocuments.repealed"],
    kinds: ["document", "thing"],
    clause: /废止(?:了)?(?:行政)?(?:规范性文件)?#/u,
    topic: /规范性文件/u,
  },
  {
    metrics: ["normativeDocuments.inForce"],
    kinds: ["document", "thing"],
    clause: /现行有效的?(?:行政)?(?:规范性文件)?#/u,
    topic: /规范性文件/u,
  },
  {
    metrics: ["normativeDocuments.disclosed"],
    kinds: ["document", "thing"],
    clause: /公开[^#]{0,12}规范性文件#/u,
  },
  {
    metrics: ["normativeDocuments.issued"],
    kinds: ["document", "thing"],
    clause:
      /(?:制定|制发|出台|印发|制订|发布)[^#]{0,16}规范性文件#|(?:制定|制发|出台|印发|制订|发布)(?:了)?#[^#]{0,10}规范性文件/u,
    unless: /废止|失效/u,
  },
  {
    metrics: ["normativeDocuments"],
    kinds: ["document", "thing"],
    clause: /规范性文件#/u,
    unless: /清理|修改|审查|备案|废止|失效|解读/u,
  },
  {
    metrics: ["suggestionsReceived"],
    kinds: ["document", "thing"],
    clause:
      /(?:收到|征集|收集)[^#]{0,16}(?:意见|建议)#|(?:收到|征集到?|收集)(?:了)?#[^#]{0,12}(?:意见|建议)$/u,
    unless: LEGISLATURES,
    place: "headline",
  },
  {
    metrics: ["congressProposals"],
    kinds: ["document"],
    clause: /人大(?:代表)?(?:议案|建议)(?:议案|建议|意见)*#/u,
  },
  { metrics: ["cppccProposals"], kinds: ["document"], clause: /政协(?:委员)?提案#/u },
  {
    metrics: ["consultations"],
    kinds: ["visit", "document", "occasion", "person"],
    clause: /咨询(?:服务)?#|#[^#]{0,12}咨询$/u,
    unless: /投诉|举报|热线|网|法律/u,
    topic: ABOUT_DISCLOSURE_WORK,
    place: "headline",
  },
  {
    metrics: ["trainees"],
    kinds: ["visit", "person"],
    clause: /培训(?:人员|人数|工作人员|干部)?#/u,
    topic: ABOUT_DISCLOSURE_WORK,
    place: "headline",
  },
  {
    metrics: ["trainingCourses"],
    kinds: ["occasion"],
    clause: /培训(?:班|会|活动)?#|#[^#]{0,16}培训(?:班|会|活动)?$/u,
    topic: ABOUT_DISCLOSURE_WORK,
    place: "headline",
  },
  {
    metrics: ["meetings"],
    kinds: ["occasion"],
    clause: /(?:工作|专题|推进|部署|协调)会议?#|#[^#]{0,16}(?:工作|专题|推进|部署|协调)会议?$/u,
    topic: ABOUT_DISCLOSURE_WORK,
    place: "headline",
  },
  {
    metrics: ["readingPoints"],
    kinds: ["thing"],
    clause: /查阅(?:点|场所|中心|室|窗口)#|#[^#]{0,12}查阅(?:点|场所|中心|室|窗口)$/u,
    place: "headline",
  },
  {
    metrics: ["staff"],
    kinds: ["person"],
    clause: /(?:专职|兼职|专兼职|专、兼职)(?:工作)?人员#|#[^#]{0,4}(?:专职|兼职)(?:工作)?人员$/u,
    topic: ABOUT_DISCLOSURE_WORK,
    place: "headline",
  },
];
