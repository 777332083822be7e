import type { RuleName } from "../rules.ts";

/**
 * Where a line stands. What is furniture `anywhere`, no report says. At the `end`, behind the last sentence, a
 * report says no more, but an agency may leave its address; in the `foot` of a site even that is the site's.
 */
export type Place = "anywhere" | "end" | "foot";

/** A line that a site puts around its pages. */
interface FurnitureLine {
  readonly rule: RuleName;
  /** Over the folded line; anchored and of bounded length. */
  readonly pattern: RegExp;
  /** The least telling place in which it is furniture. */
  readonly where: Place;
}

const BREADCRUMBS: readonly FurnitureLine[] = [
  {
    rule: "chrome/breadcrumb",
    where: "anywhere",
    pattern:
      /^(?:您|你)?(?:现在|当前|目前)(?:所在|的|所处)?(?:的)?(?:位置|路径|页面)[是在为]?[::].{0,160}$/u,
  },
  {
    rule: "chrome/breadcrumb",
    where: "anywhere",
    pattern:
      /^(?:您|你)?(?:所在|的|所处)?(?:的)?(?:位置|路径)[是在为]?[::].{0,40}(?:首页|主页|>|»|→|›).{0,120}$/u,
  },
  {
    rule: "chrome/breadcrumb",
    where: "anywhere",
    pattern: /^[^>。,]{0,16}(?:首页|主页)[^>。,]{0,2}(?:>|»|→|›).{0,160}$/u,
  },
  {
    rule: "chrome/breadcrumb",
    where: "anywhere",
    pattern: /^(?:网站)?(?:首页|主页)(?:[/\\][^/\\。,]{1,20}){1,6}$/u,
  },
  {
    rule: "chrome/breadcrumb",
    where: "anywhere",
    pattern: /^(?:网站)?(?:首页|主页)(?:(?:[-—_·]{1,2}|::)[^-—_·。,::]{1,20}){2,6}$/u,
  },
];

const NEIGHBOURS: readonly FurnitureLine[] = [
  {
    rule: "chrome/neighbour-articles",
    where: "anywhere",
    pattern:
      /^[[【<«‹]{0,2}[上下前后]一(?:篇|条|则|页)[\]】>»›]{0,2}(?:(?:文章|信息|新闻)?[::].{0,200}|没有了|无|暂无)?$/u,
  },
];

const PUBLICATION_LINES: readonly FurnitureLine[] = [
  // `2023/01/12 来源：… 点击数：[ ]`: the counter is filled in by a script.
  {
    rule: "chrome/publication-line",
    where: "anywhere",
    pattern:
      /^[[(【]?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?.{0,60}(?:(?:点击|浏览|访问|阅读)(?:次数|人次|[数量率次])?|来源|字[体号])[::].{0,40}$/u,
  },
  {
    rule: "chrome/publication-line",
    where: "anywhere",
    pattern: /^(?:人|次)?(?:浏览|阅读|点击|访问)?次[)\]】]?$|^(?:人|次)浏览$/u,
  },
];

const FEET: readonly FurnitureLine[] = [
  {
    rule: "chrome/footer",
    where: "anywhere",
    pattern:
      /^(?:技术支持|制作维护|版权所有|网站标识码|政府网站标识码|网站备案号)(?:单位)?[::\s(（]?.{0,160}$/u,
  },
  {
    rule: "chrome/footer",
    where: "end",
    pattern: /^(?:主办|承办|协办|主管|运维|维护)(?:单位)?[::].{0,160}$/u,
  },
  {
    rule: "chrome/footer",
    where: "anywhere",
    pattern: /^.{0,120}(?:ICP备\d|ICP证|公网安备|网站标识码[::]?(?:bm)?\d).{0,120}$/u,
  },
  { rule: "chrome/footer", where: "end", pattern: /^.{0,60}版权所有.{0,120}$/u },
  { rule: "chrome/footer", where: "end", pattern: /^(?:©|\(c\)|copyright).{0,160}$/iu },
  {
    rule: "chrome/footer",
    where: "anywhere",
    pattern: /^(?:本|该)?(?:网站|站)?已?(?:全面)?支持ipv6.{0,20}$/iu,
  },
  {
    rule: "chrome/footer",
    where: "end",
    pattern: /^(?:为.{0,16})?(?:建议|推荐|请)(?:您)?使用.{0,60}(?:浏览器|分辨率).{0,60}$/u,
  },
  {
    rule: "chrome/footer",
    where: "foot",
    pattern:
      /^(?:联系|办公|单位)?(?:地址|电话|邮编|邮政编码|传真|邮箱|电子邮箱|方式|电子邮件)[::].{0,160}$/u,
  },
  {
    rule: "chrome/footer",
    where: "foot",
    pattern: /^.{0,10}(?:总|今日)?访问(?:量|人数|人次)[::]?.{0,30}$/u,
  },
  {
    rule: "chrome/footer",
    where: "foot",
    pattern:
      /^(?:友情链接|网站群|站群导航|部门网站|[省市区县]直部门(?:网站)?|政府网站)[::]?.{0,200}$/u,
  },
];

const TOOLS: readonly FurnitureLine[] = [
  {
    rule: "chrome/page-tools",
    where: "anywhere",
    pattern: /^次?[[【(]?(?:文字大小|字[体号](?:大小)?)[::]?[[【(]?大.{0,2}中.{0,2}小.{0,60}$/u,
  },
  { rule: "chrome/page-tools", where: "anywhere", pattern: /^[[【(]?视力保护色?[::]?.{0,30}$/u },
  {
    rule: "chrome/page-tools",
    where: "anywhere",
    pattern:
      /^[[【(]?(?:请)?(?:使?用)?(?:手机|微信)?(?:"?扫一扫"?|扫描?二维码)[,,]?(?:在|用)?(?:您的)?(?:手机|移动端|微信)?(?:端|上|中)?(?:打开|查看|浏览|阅读|访问|分享)(?:当前|本|此|该|手机)?(?:页面?|网页|文章|版)?[\]】)]?$/u,
  },
  {
    rule: "chrome/page-tools",
    where: "anywhere",
    pattern: /^.{0,10}扫一扫.{0,12}(?:分享按钮|朋友圈|分享给|分享至).{0,40}$/u,
  },
  {
    rule: "chrome/page-tools",
    where: "anywhere",
    pattern: /^(?:相关附件|附件(?:下载|列表|信息))[::]?$/u,
  },
  // The counter and the minutes are filled in by a script.
  {
    rule: "chrome/reading-aid",
    where: "anywhere",
    pattern: /^(?:(?:全文|本文)共计?.{0,12}字.{0,20}阅读.{0,20}|点击(?:收听|播放).{0,24})$/u,
  },
];

const RELATED: readonly FurnitureLine[] = [
  {
    rule: "chrome/related-links",
    where: "end",
    pattern:
      /^[[【(]?(?:(?:相关|延伸|推荐|热点|最新|更多)(?:链接|连结|文件|信息|阅读|文章|新闻|解读|政策|稿件|报道|内容|推荐)|政策解读|解读文件|猜你喜欢|友情链接)[\]】)]?[::]?$/u,
  },
];

/** Lines that sites put around every page (REPORT-FORMAT 4.3, 7.4); the first that fits names the rule. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  ...BREADCRUMBS,
  ...NEIGHBOURS,
  ...PUBLICATION_LINES,
  ...FEET,
  ...TOOLS,
  ...RELATED,
];

/** A line that has others after it: a label without its value, or the head of a list. */
export interface OpenLine {
  readonly rule: RuleName;
  /** Over the folded line. */
  readonly pattern: RegExp;
  /** What the lines after it look like; links are known by their element. */
  readonly next: RegExp | "links";
  readonly most: number;
}

/** Lines that go on in the lines after them, where a template gives each part an element of its own. */
export const OPEN_LINES: readonly OpenLine[] = [
  {
    rule: "chrome/breadcrumb",
    pattern: /(?:位置|路径)[是在为]?[::]?$|[>»→›]$|^(?:网站)?(?:首页|主页)$/u,
    next: /^(?:[>»→›].{0,60}|.{0,60}[>»→›]|(?:网站)?(?:首页|主页))$/u,
    most: 10,
  },
  {
    rule: "chrome/neighbour-articles",
    pattern: /一(?:篇|条|则|页).{0,4}[::]?$/u,
    next: "links",
    most: 1,
  },
  { rule: "chrome/related-links", pattern: /[\])】::\p{Script=Han}]$/u, next: "links", most: 40 },
];

/** Tools in brackets at the end of a line: 【打印本页】【关闭窗口】. */
export const BRACKETED_TOOLS =
  /(?:\s?[【[](?:我要)?(?:打印|关闭|收藏|分享|返回|纠错)(?:本页|本文|此页|文章|窗口|页面|本窗口|到|顶部|首页|列表|上页)?[】\]]){1,8}$/u;
