import { split } from "../vocabulary/word-group.ts";

/**
 * Stems of gambling and pornography brands pasted over government words (REPORT-FORMAT 7.5). The lexicon is the
 * first witness only; a stem that is also an honest word needs a suffix that no honest word takes.
 */
export const BRAND_STEMS: readonly string[] = split(`
  uedbet ued bet365 365bet best365 36500365 manbetx beplay kaiyun 亚博 必威 华体会 球盟会 威廉希尔 新葡京 博天堂
  海棠直播 菠萝视频
`);

/** Stems that name places, hotels, firms or offences as well: 金沙县, 永利公司, 皇冠酒店, 开设六合彩赌场. */
export const HONEST_STEMS: readonly string[] = split(`
  万博 开云 乐鱼 米兰 爱游戏 九游 天博 星空 优游 凯发 尊龙 龙8 皇冠 金沙 永利 威尼斯人 银河 太阳城 时时彩 六合彩
  北京赛车 快3 pk10 hth ayx ub8 pg ag
`);

/** Games of chance and what they are played for. */
export const GAMES: readonly string[] = split(`
  扎金花 炸金花 德州扑克 百家乐 牛牛 斗牛 捕鱼 老虎机 轮盘 骰宝 龙虎斗 时时彩 快乐彩 分分彩 六合彩 六开彩 六合图库
  快三 飞艇 赛车网 幸运28 真钱 真金 真人 视讯 博彩 投注 赌场 赌厅 赌城 赌坊 赌船 彩票网 彩经 棋牌 麻将 骰子
  扑克 马会 心水 特码 电玩城 开元 梭哈 牌九 番摊 滚球 赌王 赌神 十三水 二十一点 外围投 足彩 竞彩
`);
