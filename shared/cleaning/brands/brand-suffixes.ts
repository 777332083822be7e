import { split } from "../vocabulary/word-group.ts";

/** What follows a stem in a brand's name. */
export const BRAND_SUFFIXES: readonly string[] = split(`
  官方网站 备用网址 手机版 网页版 最新版 客户端 通用版 官方版 短视频 娱乐城 官网 娱乐 真人 投注 买球 竞猜 棋牌
  电竞 电子 彩票 开户 注册 登录 登陆 下载 网址 入口 线上 在线 直播 影院 影视 视频 视讯 传媒 小说 漫画 国际 彩金
  平台 网站 中国 app 体育
`);

/** Suffixes that make a brand of an honest stem; 金沙平台 or 银河网站 may be a county's or a firm's. */
export const TELLING_SUFFIXES: readonly string[] = split(`
  官网 娱乐城 娱乐 真人 投注 买球 竞猜 棋牌 电竞 开户 备用网址 线上 体育
`);

/** Suffixes that honest words begin with as well: 体育局, 棋牌运动. */
export const SPORTS: readonly string[] = ["体育", "棋牌", "电竞"];

/** Before these, a sport is the first half of an honest word and no suffix (REPORT-FORMAT 7.6). */
export const SPORT_WORDS: readonly string[] = split(`
  总局 局 场 馆 彩票 用品 中心 学校 学院 运动 赛事 事业 产业 设施 健身 教育 总会 协会 公园 器材 锻炼 竞赛 消费 教师 课
  强省 强市 强县 强国
`);

/** Whether a word that stands at a place of a text is a sport, and the first half of an honest word there. */
export function isSportAt(text: string, at: number, word: string): boolean {
  return (
    SPORTS.includes(word) && SPORT_WORDS.some((honest) => text.startsWith(honest, at + word.length))
  );
}

/** What an agency has as well: behind a pasted name such a word is the line's, unless it stands behind most. */
export const WORDS_OF_THE_LINE: ReadonlySet<string> = new Set([
  "网站",
  "平台",
  "官方网站",
  "客户端",
  "直播",
  "国际",
  "视频",
]);
