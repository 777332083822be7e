import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

const instead =
  (markup: string): ((html: string) => string) =>
  () =>
    markup;

const rows = (...entries: readonly (readonly [text: string, date: string])[]): string =>
  `<table>${entries.map(([text, date], i) => `<tr><td><a href="/x/${i}.html" target="_blank">${text}</a></td><td>${date}</td></tr>`).join("")}</table>`;

/** A template's error page prints no headline, no box and no publication line. */
const withoutArticle = (html: string): string =>
  html
    .replaceAll(
      /<meta name="(?:ArticleTitle|articletitle|PubDate|pubdate|ContentSource|contentsource)"[^>]*>/gu,
      "",
    )
    .replace(/<div class="(?:art-meta|pages-date|wzfbxx|detail_info)">.*?<\/div>/u, "")
    .replace(/<div class="xxgk_box">.*?<\/div>/u, "")
    .replace(/<p class="text-center">.*?<\/p>/u, "");

/** Lists, pages in the place of a document, and what is set aside. */
export const OTHERS: readonly OtherSpec[] = [
  {
    name: "list of a zone's reports",
    kind: "listing",
    dialect: "trs",
    by: "songshan-zone",
    at: "2024-02-01 10:00",
    url: "http://nchdz.nc.gov.cn/xxgk/szfxxgknb/index_1.shtml",
    title: "政府信息公开年报",
    body: "-",
    reshape: () =>
      rows(
        ["南昌高新区管委会2022年政府信息公开工作年度报告", "2023-01-19"],
        ["南昌高新区管委会2021年政府信息公开工作年度报告", "2022-01-26"],
        ["南昌高新区管委会2020年政府信息公开工作年度报告", "2021-01-28"],
      ),
  },
  {
    name: "year tabs as links",
    kind: "listing",
    dialect: "openness",
    by: "huizhou-tour",
    at: "2022-02-01 10:00",
    url: "http://www.ahhz.gov.cn/openness/OpennessAnnualReport/year/12/2021.html",
    title: "信息公开年报",
    body: "-",
    reshape: () =>
      `<div class="years"><a href="/y/2021.html">2021年度</a> <a href="/y/2020.html">2020年度</a> <a href="/y/2019.html">2019年度</a></div>${rows(["徽州区旅游委员会2021年政府信息公开年度报告", "2022-01-14"], ["岩寺镇2021年政府信息公开年度报告", "2022-01-13"])}`,
  },
  {
    name: "list with abstracts",
    kind: "listing",
    dialect: "ucap",
    by: "datong",
    at: "2021-04-01 10:00",
    url: "http://www.dt.gov.cn/list.shtml",
    title: "信息公开年报",
    body: "-",
    reshape: () =>
      `<ul><li><h3><a href="/2021/1.shtml">大同市人民政府2020年政府信息公开工作年度报告</a></h3><p>根据《中华人民共和国政府信息公开条例》规定，现公布大同市人民政府2020年政府信息公开工作年度报告。</p></li><li><h3><a href="/2020/1.shtml">大同市人民政府2019年政府信息公开工作年度报告</a></h3><p>根据《中华人民共和国政府信息公开条例》规定，现公布大同市人民政府2019年政府信息公开工作年度报告。</p></li><li><h3><a href="/2019/1.shtml">大同市人民政府2018年政府信息公开工作年度报告</a></h3><p>现公布2018年政府信息公开工作年度报告，欢迎监督。</p></li></ul>`,
  },
  {
    name: "list of other documents",
    kind: "listing",
    dialect: "vsb",
    by: "changwu",
    at: "2018-06-01 00:00",
    url: "http://www.changwu.gov.cn/zcwj.htm",
    title: "政策文件",
    body: "-",
    reshape: () =>
      rows(
        ["关于印发乡村振兴实施方案的通知", "2018-05-20"],
        ["关于加强防汛工作的意见", "2018-05-12"],
        ["关于调整最低工资标准的通知", "2018-04-30"],
        ["关于开展安全生产大检查的通知", "2018-04-11"],
      ),
  },
  {
    name: "list of files",
    kind: "listing",
    dialect: "lonsun",
    by: "aksu",
    at: "2020-04-01 10:00",
    url: "http://www.aksu.gov.cn/public/column/6600?type=3",
    title: "年度报告",
    body: "-",
    reshape: () =>
      rows(
        ["阿克苏地区教育局2019年政府信息公开年报", "2020-01-15"],
        ["阿克苏地区林业和草原局2019年政府信息公开年报", "2020-01-15"],
        ["阿克苏地区水利局2019年政府信息公开年报", "2020-01-16"],
        ["阿克苏地区民政局2019年政府信息公开年报", "2020-01-17"],
      ),
  },
  {
    name: "challenge of River Security with status 202's body",
    kind: "unreadable",
    dialect: "ucap",
    by: "datong",
    at: "2020-03-30 10:00",
    body: "-",
    rewrite: instead(
      `<!DOCTYPE html><html><head><meta charset="utf-8"><meta content="b0c1" r='m'><script type="text/javascript" charset="utf-8" src="/4QbVtADbnLVIc/d.js" r='m'></script></head><body></body></html>`,
    ),
  },
  {
    name: "challenge of Jiasule, second stage",
    kind: "unreadable",
    dialect: "vsb",
    by: "changwu",
    at: "2020-03-30 10:00",
    body: "-",
    rewrite: instead(
      `<script>var _0x1=['cookie'];function hash(a){return a};go({"bts":["1585533012.77|0|abc","def"],"chars":"xyz","ct":"77","ha":"md5","tn":"__jsl_clearance","vt":"3600","wt":"1500"});</script>;go({"bts":[]})`,
    ),
  },
  {
    name: "challenge of Aliyun",
    kind: "unreadable",
    dialect: "openness",
    by: "pingbian",
    at: "2020-03-30 10:00",
    body: "-",
    rewrite: instead(
      `<html><script>var arg1='66EC1F';function setCookie(n,v){document.cookie=n+"="+v};setCookie("acw_sc__v2",arg1);document.location.reload();</script></html>`,
    ),
  },
  {
    name: "WZWS asks for a slide",
    kind: "unreadable",
    dialect: "jcms",
    by: "lingao-water",
    at: "2020-03-30 10:00",
    body: "-",
    rewrite: instead(
      `<html><head><meta charset="utf-8"><title>安全验证</title><script src="/waf_slider_verify.js"></script></head><body><div>请拖动滑块，滑动验证通过后继续访问</div></body></html>`,
    ),
  },
  {
    name: "a firewall's block",
    kind: "unreadable",
    dialect: "trs",
    by: "nada",
    at: "2020-03-30 10:00",
    body: "-",
    rewrite: instead(
      `<html><head><meta charset="utf-8"><title>403</title></head><body><h1>访问被拦截</h1><p>Tencent Cloud WAF：您的访问请求可能对网站造成安全威胁。</p></body></html>`,
    ),
  },
  {
    name: "soft 404 with the site's frame",
    kind: "unreadable",
    dialect: "ucap",
    by: "wujiaqu-housing",
    at: "2020-03-30 10:00",
    title: "",
    windowTitle: "404",
    body: "对不起，您访问的页面找不到了！\n系统将在5秒后返回首页",
    rewrite: withoutArticle,
  },
  {
    name: "the information was taken down",
    kind: "unreadable",
    dialect: "nfcms",
    by: "xiaolan",
    at: "2020-03-30 10:00",
    title: "",
    windowTitle: "提示信息",
    body: "该信息已下架。",
    rewrite: withoutArticle,
  },
  {
    name: "nothing yet in the column",
    kind: "unreadable",
    dialect: "lonsun",
    by: "yuncheng-tangta",
    at: "2020-03-30 10:00",
    title: "",
    windowTitle: "政府信息公开年报",
    body: "暂无信息",
    rewrite: withoutArticle,
  },
  {
    name: "an empty container",
    kind: "unreadable",
    dialect: "openness",
    by: "xianshui",
    at: "2020-03-30 10:00",
    title: "",
    windowTitle: "信息公开",
    body: "-",
    reshape: () => "",
    rewrite: withoutArticle,
  },
  {
    name: "news of a meeting",
    kind: "other",
    dialect: "jcms",
    by: "yiwu-market",
    at: "2021-12-15 10:00",
    title: "市市场监管局召开政府信息公开工作推进会",
    column: "工作动态",
    crumbs: "新闻中心/部门动态",
    body: "12月14日，市市场监管局召开政府信息公开工作推进会，部署年度报告编制工作。\n会议指出，各科室要按时提供数据，确保年度报告真实准确。\n会议强调，要健全长效机制，提升公开质量。",
  },
  {
    name: "an answer to a citizen's letter",
    kind: "other",
    dialect: "ucap",
    by: "datong",
    at: "2022-05-11 10:00",
    title: "关于申请公开征地批文的答复",
    column: "咨询投诉",
    crumbs: "互动交流/咨询投诉",
    body: "网友您好：您提交的咨询已收到。\n征地批复文件属于主动公开内容，可在市自然资源局网站查阅。\n感谢您对我市工作的支持。",
  },
  {
    name: "a report with neither agency nor year",
    kind: "other",
    dialect: "nfcms",
    by: "cangpu",
    at: "",
    url: "http://203.0.113.99/zfxxgk/ndbg/content/post_1.html",
    siteName: "",
    siteCode: "",
    standing: "unknown",
    source: "",
    crumbs: "信息公开",
    title: "政府信息公开工作年度报告",
    metas: { Url: "" },
    body: "# 一、总体情况\n我单位积极推进信息公开工作。\n# 二、主动公开政府信息情况\n及时更新各类信息。\n# 三、存在的主要问题\n公开内容不够丰富。",
    rewrite: (html) => html.replace(/主办：.*?　/u, ""),
  },
  {
    name: "an English edition",
    kind: "other",
    dialect: "ivs",
    by: "shanghai-stat",
    at: "2021-06-01 00:00",
    title: "2020 Annual Report on Open Government Information",
    column: "Annual Report",
    crumbs: "English/Report",
    source: "",
    body: "The Bureau published 1,820 pieces of information in 2020.\nForty-one applications were received, and all were processed on schedule.\nNo administrative lawsuits were filed in the reporting year.",
  },
];
