/**
 * Lines that encyclopaedias and their mirrors put around an entry (REPORT-FORMAT 7.3, S13), over the folded
 * line. Each speaks of entries or of an encyclopaedia, and so shows one.
 */
export const ENTRY_LINES: readonly RegExp[] = [
  /^(?:热门|相关|最新|推荐|本|此|该)?词条(?:标签|统计|图册|目录|信息|创建者?|贡献者?|纠错|推荐|榜)?(?:[::].{0,80})?$/u,
  /^(?:百科名片|百科词条|词条概述|查看词条图册|编辑词条|创建词条|参与词条讨论|本词条.{0,60}|同义词.{0,60})$/u,
  /^.{0,40}(?:百度|互动|搜狗|360|维基|中文|华人|快懂|头条)百科.{0,20}$/u,
];

/** What each of those lines has in it. */
export const ENTRY_WORDS = /词条|百科|同义词/u;

/** Lines that stand around an entry too, but on other pages as well. */
export const COMPANION_LINES: readonly RegExp[] = [
  /^(?:编辑|浏览|更新)(?:次数|历史)[::]?.{0,24}$/u,
  /^(?:创建者|历史版本|突出贡献榜|义项)[::]?.{0,40}$/u,
  /^(?:收藏|查看我的收藏|有用\+?\d*|已投票\d*|播报|讨论|上传视频|锁定|分享你的世界|查看更多)+$/u,
];

export const CONTENTS_HEAD = /^目[录次]$/u;
export const REFERENCES_HEAD = /^(?:参考|引用)(?:资料|文献|来源|目录)[::]?$/u;
export const REFERENCE =
  /^(?:\[?\d{1,3}\]?[.、]?|\^|[▪·•])?.{0,160}(?:引用日期|https?:|www\.|\.(?:com|cn|net|org)|\d{4}-\d{1,2}-\d{1,2}).{0,160}$/u;
export const LABELS_HEAD = /^词条标签[::]?$/u;

/** What a heading of an entry ends in. */
export const EDIT_LINK = /\s?(?:\[编辑(?:本段)?\]|【编辑】|编辑本段(?:回目录)?|播报编辑)$/u;
/** The number of a source after a sentence. */
export const REFERENCE_MARK = /(?<=[\p{Script=Han}。，,;；”》)）])\s?\[\d{1,3}(?:-\d{1,3})?\]/gu;
/** Numbers and bullets before an item of a table of contents. */
export const ITEM_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[▪·•-])[.、]?/u;
