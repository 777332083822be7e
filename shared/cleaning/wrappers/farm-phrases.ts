import type { RuleName } from "../rules.ts";

/** Words that a content farm prints around a text. */
export interface FarmPhrase {
  readonly rule: RuleName;
  /** Global; over the line, or lines one below the other, in simplified characters; of bounded length. */
  readonly pattern: RegExp;
  /** What goes with the words: the sentence that they stand in, the rest of the line, or the whole of it. */
  readonly reach: "sentence" | "rest" | "line";
  /** 2 shows a farm by itself, 1 beside another; 0 stands on honest sites too. */
  readonly weight: 0 | 1 | 2;
}

const OFFERS: readonly Omit<FarmPhrase, "rule">[] = [
  {
    weight: 2,
    reach: "sentence",
    pattern: /小编[^。！!?？]{0,16}?(?:整理|收集|搜集|分享|带来|推荐|精心|准备|奉上)/gu,
  },
  {
    weight: 2,
    reach: "sentence",
    pattern:
      /(?:下面|以下|这里|本文)(?:就?是(?:我们|本站)?(?:精心)?[为给](?:大家|您|你|各位)|就?[为给](?:大家|您|你|各位)(?:带来|整理|推荐|分享|准备|收集))/gu,
  },
  { weight: 2, reach: "sentence", pattern: /是一种常用的?(?:公文|文种|应用文)/gu },
  { weight: 2, reach: "line", pattern: /[为写]材料(?:而)?(?:发愁|烦恼|苦恼|犯愁)/gu },
  {
    weight: 1,
    reach: "sentence",
    pattern: /为您推荐|供(?:您|你|大家)(?:学习|参考|借鉴)(?:使用)?/gu,
  },
  {
    weight: 1,
    reach: "line",
    pattern: /^[【(（](?:篇|范文|第)[一二三四五六七八九十\d]{1,3}(?:篇)?[:：]/gmu,
  },
  { weight: 0, reach: "sentence", pattern: /[仅以]供(?:各位|读者)?(?:参考|借鉴|学习)/gu },
  {
    weight: 0,
    reach: "sentence",
    pattern:
      /[希愿][^。！!?？,，]{0,20}?[对给能](?:你|您|大家|各位)[^。！!?？]{0,12}?(?:帮助|启发)/gu,
  },
];

const CLOSINGS: readonly Omit<FarmPhrase, "rule">[] = [
  { weight: 2, reach: "line", pattern: /更多(?:范文|作文|美文|例文)/gu },
  {
    weight: 2,
    reach: "line",
    pattern: /本(?:文档|资料|文)由(?:会员|网友|用户)[^。！!?？]{0,8}?上传/gu,
  },
  { weight: 2, reach: "line", pattern: /(?:下载后|可自由|可任意)可?(?:编辑|修改)/gu },
  {
    weight: 2,
    reach: "line",
    pattern: /(?:阅读|查看|下载)全文[^。！!?？]{0,10}?(?:支付|付费|会员|积分)|开通会员/gu,
  },
  {
    weight: 2,
    reach: "line",
    pattern: /(?:范文|作文|文库|公文)(?:大全|之家)?网|让写作(?:更|变得)?/gu,
  },
  {
    weight: 1,
    reach: "sentence",
    pattern: /更多(?:资料|内容|文章|精彩)[^。！!?？]{0,12}?(?:本公众号|本站|本网)/gu,
  },
  { weight: 1, reach: "sentence", pattern: /感谢(?:您的|你的)?(?:阅读|观看|浏览)/gu },
  {
    weight: 1,
    reach: "sentence",
    pattern: /(?:以上|上述)就?[是为][^。！!?？]{0,120}?(?:全部内容|文章)/gu,
  },
  { weight: 0, reach: "sentence", pattern: /(?:来源于|来自|摘自|整理自)(?:互联)?网络/gu },
];

const KEYWORDS: readonly Omit<FarmPhrase, "rule">[] = [
  { weight: 2, reach: "rest", pattern: /(?:推荐访问|(?:相关|热门)热?词搜索)[:：]/gu },
  { weight: 0, reach: "rest", pattern: /(?:^|本文|文章|热门|相关)(?:标签|[Tt]ags?|TAGS?)[:：]/gmu },
];

const RECOMMENDATIONS: readonly Omit<FarmPhrase, "rule">[] = [
  {
    weight: 2,
    reach: "line",
    pattern:
      /^[[【(（]?(?:热门|相关|精选|更多|最新)?(?:范文|作文|美文)(?:推荐|阅读|参考|精选|大全|下载)?[\])）】]?[:：]?.{0,60}$/gmu,
  },
  // What farms have besides: no agency recommends letters of apology.
  {
    weight: 2,
    reach: "line",
    pattern:
      /(?:推荐|喜欢|相关|热门).{0,8}[:：].{0,20}?(?:述职报告|述廉报告|检讨书|心得体会|演讲稿|合同协议|活动方案)/gu,
  },
  {
    weight: 0,
    reach: "line",
    pattern:
      /^(?:猜你喜欢|看过.{0,24}[还也](?:看|喜欢)|你可能(?:还)?(?:感兴趣|喜欢)|推荐(?:度|指数)[:：]).{0,40}$/gmu,
  },
  {
    weight: 0,
    reach: "line",
    pattern: /^.{0,80}?(?:相关|热门|精选)(?:推荐)?(?:文章|阅读|内容)(?:推荐)?[:：].{0,200}$/gmu,
  },
  { weight: 0, reach: "line", pattern: /^.{0,40}?(?:word|Word|WORD|txt)文档.{0,40}$/gmu },
  {
    weight: 0,
    reach: "line",
    pattern: /^(?:(?:本文|文章)(?:来源|链接|地址|出处)[:：]|转载请注明|版权声明[:：]).{0,200}$/gmu,
  },
];

const ruled = (
  rule: RuleName,
  phrases: readonly Omit<FarmPhrase, "rule">[],
): readonly FarmPhrase[] => phrases.map((phrase) => ({ rule, ...phrase }));

/** How farms offer, label and recommend their texts (REPORT-FORMAT 7.3, S12). */
export const FARM_PHRASES: readonly FarmPhrase[] = [
  ...ruled("wrapper/introduction", OFFERS),
  ...ruled("wrapper/introduction", CLOSINGS),
  ...ruled("wrapper/keywords", KEYWORDS),
  ...ruled("wrapper/recommendation", RECOMMENDATIONS),
];

/** How the sentence begins that offers a text; what stands before may be the text. */
export const FARM_OPENERS = /下面|以下|这里|这篇|本文|今天|本站|接下来|以上|上面|上述|希望/gu;

/** What a farm adds to a title; a line that differs from the title by nothing else repeats it. */
export const TITLE_DECORATION =
  /[([【](?:范文)?(?:推荐|精选|通用|热门|最新|完整|荐|集锦|合集)?[\d一二三四五六七八九十]{0,3}[篇份版]?[)\]】]|[【(](?:篇|范文)[一二三四五六七八九十\d]{1,3}[::]|】$|(?:优秀|精选|最新)?(?:范文|范本|模板)(?:推荐|参考)?/gu;
