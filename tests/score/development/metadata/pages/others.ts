import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

/** A page that is no more than the given markup. */
const instead =
  (markup: string): ((html: string) => string) =>
  () =>
    markup;

const list = (...entries: readonly (readonly [text: string, date: string])[]): string =>
  `<ul class="list">${entries.map(([text, date], i) => `<li><a href="/zwgk/nb/t${i}.html" title="${text}">${text}</a><span>${date}</span></li>`).join("")}</ul>`;

/** Lists, pages in the place of a document, and what is set aside. */
export const OTHERS: readonly OtherSpec[] = [
  {
    name: "list of one agency's reports",
    kind: "listing",
    dialect: "trs",
    by: "panjin",
    at: "2022-03-01 10:00",
    url: "http://www.panjin.gov.cn/zwgk/zfxxgk/zfxxgknb/index.html",
    title: "政府信息公开年报",
    body: "列表",
    reshape: () =>
      list(
        ["盘锦市人民政府2021年政府信息公开工作年度报告", "2022-03-28"],
        ["盘锦市人民政府2020年政府信息公开工作年度报告", "2021-03-29"],
        ["盘锦市人民政府2019年政府信息公开工作年度报告", "2020-03-27"],
        ["盘锦市人民政府2018年政府信息公开工作年度报告", "2019-03-28"],
      ),
  },
  {
    name: "list of departments' reports for a year",
    kind: "listing",
    dialect: "ucap",
    by: "taoyuan",
    at: "2023-02-01 10:00",
    url: "http://www.taoyuan.gov.cn/c100207/list.shtml",
    title: "2022年部门年报",
    body: "列表",
    reshape: () =>
      list(
        ["桃源县教育局2022年政府信息公开工作年度报告", "2023-01-18"],
        ["桃源县水利局2022年政府信息公开工作年度报告", "2023-01-17"],
        ["桃源县民政局2022年政府信息公开工作年度报告", "2023-01-17"],
        ["陬市镇2022年政府信息公开工作年度报告", "2023-01-16"],
        ["漳江街道2022年政府信息公开工作年度报告", "2023-01-16"],
      ),
  },
  {
    name: "years as links",
    kind: "listing",
    dialect: "jcms",
    by: "kunshan-police",
    at: "2022-02-01 10:00",
    url: "http://www.ks.gov.cn/col/col1229/index.html",
    title: "年度报告",
    body: "列表",
    reshape: () => list(["2021年", ""], ["2020年", ""], ["2019年", ""], ["2018年", ""]),
  },
  {
    name: "notices in a column beside the reports",
    kind: "listing",
    dialect: "vsb",
    by: "miancheng",
    at: "2018-02-01 00:00",
    url: "http://www.xiantao.gov.cn/tzgg.htm",
    title: "通知公告",
    body: "列表",
    reshape: () =>
      list(
        ["关于做好2017年政府信息公开年度报告编制工作的通知", "2017-12-20"],
        ["关于开展春节前安全检查的通知", "2018-01-12"],
        ["关于公布低保对象名单的公示", "2018-01-10"],
        ["关于调整办公时间的通知", "2018-01-04"],
      ),
  },
  {
    name: "challenge of River Security",
    kind: "unreadable",
    dialect: "trs",
    by: "panjin",
    at: "2022-03-28 10:00",
    body: "-",
    rewrite: instead(
      `<html><head><meta id="9DhefwqGPrzGxEp9hPaoag" content="x3qf" r="m"><script type="text/javascript" r="m">$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=77123;</script></head><body></body></html>`,
    ),
  },
  {
    name: "challenge of Jiasule",
    kind: "unreadable",
    dialect: "jcms",
    by: "lishui-health",
    at: "2022-01-28 10:00",
    body: "-",
    rewrite: instead(
      `<script>document.cookie=('_')+('_')+('jsl_clearance_s=1643333.22|-1|x')+';max-age=3600;path=/';location.href=location.pathname+location.search</script>`,
    ),
  },
  {
    name: "challenge of WZWS",
    kind: "unreadable",
    dialect: "vsb",
    by: "beijing-edu",
    at: "2011-03-22 00:00",
    body: "-",
    rewrite: instead(
      `<html><head><title></title></head><body><noscript><h1><strong>请开启JavaScript并刷新该页.</strong></h1></noscript><script>var t="/wzws-waf-cgi/challenge";</script></body></html>`,
    ),
  },
  {
    name: "soft 404 in the site's template",
    kind: "unreadable",
    dialect: "trs",
    by: "taoyuan",
    at: "2021-03-25 10:00",
    title: "",
    windowTitle: "错误提示",
    body: "抱歉，您访问的页面不存在或已被删除！\n返回首页",
    rewrite: (html) =>
      html
        .replace(/<div class="info">.*?<\/div>/u, "")
        .replace(/<meta name="(?:ArticleTitle|PubDate|ContentSource)"[^>]*>/gu, ""),
  },
  {
    name: "a template with an empty container",
    kind: "unreadable",
    dialect: "ucap",
    by: "sonid-farm",
    at: "2022-01-19 10:00",
    title: "",
    windowTitle: "政府信息公开年报",
    body: "-",
    reshape: () => "",
    rewrite: (html) =>
      html
        .replace(/<div class="laiyuan">.*?<\/div>/u, "")
        .replace(/<meta name="(?:ArticleTitle|PubDate|ContentSource)"[^>]*>/gu, ""),
  },
  {
    name: "a column under construction",
    kind: "unreadable",
    dialect: "lonsun",
    by: "yimin",
    at: "2020-01-19 10:00",
    title: "",
    windowTitle: "政府信息公开年报",
    body: "栏目建设中，内容正在更新，敬请期待！",
    rewrite: (html) =>
      html
        .replace(/<div class="newsinfo">.*?<\/div>/u, "")
        .replace(/<table class="table_suoyin">[\s\S]*?<\/table>/u, "")
        .replace(/<meta name="(?:ArticleTitle|PubDate|ContentSource)"[^>]*>/gu, ""),
  },
  {
    name: "a script that sends its reader home",
    kind: "unreadable",
    dialect: "nfcms",
    by: "humen",
    at: "2020-01-19 10:00",
    body: "-",
    rewrite: instead(
      `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><script>location.href='/'</script></body></html>`,
    ),
  },
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
