import type { RuleName } from "./rules.ts";

/** Words that a content farm prints around a text. */
export interface FarmPhrase {
  readonly rule: RuleName;
  /** Over the line as published; of bounded length, and up to the end of its sentence or its line. */
  readonly pattern: RegExp;
  /** Whether it shows a farm by itself; the others stand on honest sites too. */
  readonly isProof: boolean;
}

/** How farms offer, label and recommend their texts (REPORT-FORMAT 7.3, S12). */
export const FARM_PHRASES: readonly FarmPhrase[] = [
  {
    rule: "wrapper/introduction",
    isProof: true,
    pattern:
      /(?:(?:下面|以下|这里|这篇|本文|今天|本站|接下来)[^。！!?？]{0,120}?)?小编[^。！!?？]{0,16}(?:整理|收集|搜集|分享|带来|推荐|精心|准备|奉上)[^。！!?？]{0,160}(?:[。！!?？]|$)/gu,
  },
  {
    rule: "wrapper/introduction",
    isProof: true,
    pattern:
      /(?:下面|以下|这里|本文)就?是(?:我们|本站)?(?:精心)?(?:为|给)(?:大家|您|你|各位)[^。！!?？]{0,160}(?:[。！!?？]|$)/gu,
  },
  {
    rule: "wrapper/introduction",
    isProof: false,
    pattern:
      /(?:(?:仅供|以供)(?:大家|您|各位|读者)?(?:参考|借鉴|学习)|(?:希望|愿)[^。！!?？,，]{0,20}(?:对|给|能)(?:你|您|大家|各位)[^。！!?？]{0,12}(?:帮助|启发))[^。！!?？]{0,60}(?:[。！!?？]|$)/gu,
  },
  {
    rule: "wrapper/introduction",
    isProof: true,
    pattern:
      /(?:以上|上面|上述)就?(?:是|为)[^。！!?？]{0,120}(?:全部内容|全文|范文|文章)[^。！!?？]{0,60}(?:[。！!?？]|$)/gu,
  },
  {
    rule: "wrapper/introduction",
    isProof: false,
    pattern:
      /[^。！!?？]{0,60}(?:来源于|来自|摘自|整理自)(?:互联)?网络[^。！!?？]{0,60}(?:[。！!?？]|$)/gu,
  },
  { rule: "wrapper/keywords", isProof: true, pattern: /推荐访问[:：].{0,300}$/gu },
  {
    rule: "wrapper/keywords",
    isProof: false,
    pattern: /(?:^|本文|文章|热门|相关)(?:标签|[Tt]ags?|TAGS?)[:：].{0,200}$/gu,
  },
  {
    rule: "wrapper/recommendation",
    isProof: true,
    pattern:
      /^[[【(（]?(?:热门|相关|精选|更多|最新)?(?:范文|作文|美文)(?:推荐|阅读|参考|精选|大全|下载)?[\])）】]?[:：]?.{0,60}$/gu,
  },
  {
    rule: "wrapper/recommendation",
    isProof: false,
    pattern:
      /^(?:猜你喜欢|看过.{0,24}[还也](?:看|喜欢)|你可能(?:还)?(?:感兴趣|喜欢)|推荐(?:度|指数)[:：]).{0,40}$/gu,
  },
  {
    rule: "wrapper/recommendation",
    isProof: false,
    pattern: /^.{0,80}(?:相关|热门|精选)(?:推荐)?(?:文章|阅读|内容)(?:推荐)?[:：].{0,200}$/gu,
  },
  {
    rule: "wrapper/recommendation",
    isProof: false,
    pattern: /^.{0,40}(?:word|Word|WORD|txt)文档.{0,40}$/gu,
  },
  {
    rule: "wrapper/recommendation",
    isProof: false,
    pattern: /^(?:(?:本文|文章)(?:来源|链接|地址|出处)[:：]|转载请注明|版权声明[:：]).{0,200}$/gu,
  },
];

/** What a farm adds to a title; a line that differs from the title by nothing else repeats it. */
export const TITLE_DECORATION =
  /[([【](?:范文)?(?:推荐|精选|通用|热门|最新|荐|集锦|合集)?[\d一二三四五六七八九十]{0,3}[篇份]?[)\]】]|(?:优秀|精选|最新)?(?:范文|范本|模板)(?:推荐|参考)?/gu;
