import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

const instead =
  (markup: string): ((html: string) => string) =>
  () =>
    markup;

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

/** Challenges and errors in the place of a document (REPORT-FORMAT 5.4, 5.5). */
export const UNREADABLE: readonly OtherSpec[] = [
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
];
