import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

/** What is neither a report nor taken for one (REPORT-FORMAT 6.5, at the end). */
export const SET_ASIDE: readonly OtherSpec[] = [
  {
    name: "news about the reports' publication",
    kind: "other",
    dialect: "jcms",
    by: "lishui-health",
    at: "2022-02-20 10:00",
    title: "我市卫健系统举办政务公开业务培训",
    column: "工作动态",
    crumbs: "新闻中心/工作动态",
    source: "丽水市卫生健康委员会",
    body: `2月18日，市卫生健康委举办政务公开业务培训班，各县（市、区）卫生健康局分管负责人参加。
培训班就年度报告编制、依申请公开答复等内容作了辅导，参训人员120人。
会议要求，各单位要提高认识，补齐短板，推动政务公开工作再上新台阶。`,
  },
  {
    name: "a report without agency or year",
    kind: "other",
    dialect: "vsb",
    by: "qingheng-water",
    at: "",
    url: "http://10.21.3.7:8080/info/1021/2.htm",
    siteName: "信息公开网",
    siteCode: "",
    standing: "unknown",
    source: "",
    crumbs: "信息公开",
    title: "政府信息公开工作年度报告",
    body: `# 一、概述
我单位认真做好信息公开工作，及时公开各类信息。
# 二、主动公开情况
通过网站、公示栏公开各类信息若干条。
# 三、存在的问题
更新不够及时。`,
    rewrite: (html) => html.replace(/主办：.*?　/u, ""),
  },
  {
    name: "leaders of an agency",
    kind: "other",
    dialect: "lonsun",
    by: "sonid-farm",
    at: "2022-05-05 10:00",
    title: "苏尼特左旗农牧局领导信息",
    column: "机构领导",
    crumbs: "政府信息公开/苏尼特左旗农牧局/机构领导",
    body: `局长某某，主持全面工作，分管政府信息公开、人事、财务。
副局长某某，分管畜牧、草原监督，协助负责年度报告编制。
联系电话：0479-2220000，办公地址：满都拉图镇。`,
  },
];
