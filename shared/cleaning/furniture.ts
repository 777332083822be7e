import type { RuleName } from "./rules.ts";

/**
 * Lines that a site puts around every page (REPORT-FORMAT 4.3, 7.4), as patterns over the folded line.
 * Each is anchored and of bounded length, so that a sentence of the report which mentions the same
 * words is never taken and no pattern can run away on hostile text.
 */
export const FURNITURE_LINES: readonly { readonly rule: RuleName; readonly pattern: RegExp }[] = [
  {
    rule: "chrome/breadcrumb",
    pattern:
      /^(?:您|你)?(?:现在|当前|目前)?(?:所在|的)?(?:所在)?(?:位置|路径)[是在]?[::].{0,160}$/u,
  },
  {
    rule: "chrome/breadcrumb",
    pattern: /^[^>。,]{0,16}(?:首页|主页)[^>。,]{0,2}(?:>|»|→|›).{0,160}$/u,
  },
  {
    rule: "chrome/neighbour-articles",
    pattern: /^(?:上|下)一(?:篇|条|则|页)(?:[::].{0,90}|没有了|无)?$/u,
  },
  {
    rule: "chrome/footer",
    pattern:
      /^(?:主办(?:单位)?|承办(?:单位)?|协办(?:单位)?|技术支持|版权所有|网站标识码|网站备案号)[::\s].{0,160}$/u,
  },
  { rule: "chrome/footer", pattern: /^.{0,80}(?:ICP备\d|公网安备\d).{0,80}$/u },
  {
    rule: "chrome/page-tools",
    pattern: /^[[【(]?字[体号](?:大小)?[::]?[[【(]?大.{0,2}中.{0,2}小.{0,40}$/u,
  },
  // `2023/01/12 来源：… 点击数：[ ]`: the counter is filled in by a script.
  {
    rule: "chrome/publication-line",
    pattern:
      /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?.{0,60}(?:点击[数量]|浏览次数|浏览量|访问量|阅读[次数量]+|来源)[::].{0,40}$/u,
  },
  {
    rule: "chrome/reading-aid",
    pattern: /^(?:全文共计?.{0,12}字.{0,20}阅读.{0,20}|点击收听.{0,24})$/u,
  },
];

/** Labels of a publication line: `发布时间:2017-02-10 来源:… 字体:[大 中 小]`. */
export const PUBLICATION_LABELS: readonly string[] = [
  "发布时间",
  "发布日期",
  "发文时间",
  "发文日期",
  "公开时间",
  "公开日期",
  "更新时间",
  "更新日期",
  "生成日期",
  "成文日期",
  "录入时间",
  "上载日期",
  "信息来源",
  "文章来源",
  "稿件来源",
  "来源",
  "作者",
  "编辑",
  "责任编辑",
  "发布机构",
  "发布单位",
  "字体",
  "字号",
  "浏览次数",
  "浏览量",
  "浏览",
  "点击数",
  "点击量",
  "点击",
  "访问量",
  "访问次数",
  "阅读次数",
  "阅读量",
  "阅读",
];

/** Words of buttons and page tools; a line made of nothing else is one of them. */
export const TOOL_WORDS: readonly string[] = [
  "扫一扫在手机上打开当前页面",
  "扫一扫在手机上查看当前页面",
  "扫一扫在手机打开当前页面",
  "扫一扫在手机查看当前页面",
  "用户登录",
  "会员登录",
  "登录",
  "注册",
  "热门词条",
  "联系我们",
  "联络我们",
  "关于我们",
  "打印本页",
  "打印本文",
  "打印",
  "关闭窗口",
  "关闭本页",
  "关闭",
  "分享到",
  "分享",
  "微信",
  "微博",
  "QQ空间",
  "收藏本页",
  "加入收藏",
  "收藏",
  "设为首页",
  "返回顶部",
  "返回首页",
  "返回列表",
  "返回上一页",
  "返回",
  "相关链接",
  "相关文件",
  "长辈版",
  "适老化",
  "无障碍浏览",
  "无障碍阅读",
  "无障碍",
  "网站地图",
  "网站声明",
  "隐私声明",
  "移动版",
  "手机版",
  "繁体版",
  "繁体",
  "简体",
];
