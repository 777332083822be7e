import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

/** A page that is no more than the given markup. */
const instead =
  (markup: string): ((html: string) => string) =>
  () =>
    markup;

/** Challenges and errors in the place of a document (REPORT-FORMAT 5.4, 5.5). */
export const UNREADABLE: readonly OtherSpec[] = [
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
];
