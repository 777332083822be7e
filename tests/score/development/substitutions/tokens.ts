/**
 * Kinds of names that may be pasted over a word: ready ones, or pieces that chance puts together. None is listed in
 * the program. A kind is what a name looks like, not what it sells.
 */
interface TokenKind {
  readonly name: string;
  /** A form `{a}{b}` filled from the pieces of those names; the pieces below. */
  readonly forms: readonly string[];
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Pieces of names. The second half of each list is the reserve's. */
export const PIECES: Readonly<Record<string, readonly string[]>> = {
  latin: split(
    "Vor Zel Kan Tri Bax Mon Lux Pry Dox Fen Gri Hal Jen Kry Lom Nev Oru Pex Quo Ryn Sib Tav Umo Vyk Wen Xil Yor Zan",
  ),
  latinEnd: split(
    "lima tana dex vado beta play win city star king land bay fun max gold ness tora vista dora mino lux zone hub spot way pro",
  ),
  small: split("vk jw tb mg hx qz dp yf sw bn ck lr"),
  number: split("66 88 99 168 365 518 777 9988 5566 1688 2233 3377 918 6868"),
  digits: split("8866 39555 77168 50188 2266 91558 3838 66117 8008 13988 4949 70707"),
  name: split(
    "泓 鼎 煜 豪 瀛 曜 骏 鑫 珑 灏 麟 璟 翎 晟 弘 睿 钰 琥 澄 霖 皓 焱 泽 赢 旗 赫 铭 琪 宸 柏 彧 珀 岑 垚",
  ),
  word: split(
    "麒麟 蓝鲸 星空 白鹿 青鸟 金蝉 雄狮 战神 彩虹 水晶 猎豹 飞马 王者 葡萄 钻石 海洋 快乐 大富翁 火凤凰 天空 红树林 孔雀 玫瑰 好运 太极 月光 传奇 火箭 老虎 牡丹 黄金 神话 向日葵 大玩家 小飞侠 幸运星",
  ),
  resort: split(
    "澳门 江南 金沙 永利 拉斯维加斯 摩纳哥 迪拜 马尼拉 濠江 葡京 蒙特卡罗 塞班 亚洲 东方 南洋 巴黎人 伦敦 夏威夷 维加斯 太平洋 新加坡 华夏",
  ),
  person: split(
    "陈浩南 王大锤 李莫愁 张三丰 赵子龙 周伯通 林志明 黄飞鸿 韦小宝 郭小贝 孙尚香 刘一刀 萧十一郎 苏妲己",
  ),
  pinyin: split(
    "xinpu hongtu tianhe wanmei longhu caishen dafa yinhe jinlong huangma xingyun baobo leying tongsheng",
  ),
  traditional: split("鑫龍 財神 樂盈 寶馬 勝達 億豐 貴賓 萬勝 龍騰 鴻運 聖淘 麗豪 運達 興隆"),
  wide: split("Ｂｅｔｓ Ｖｉｎｏ Ｋｏｎｇ Ｍａｘｉ Ｌｕｃｋ Ｇｏｗｉ Ｚｅｎｏ Ｐａｌａ"),
  suffix: split(
    "娱乐 体育 国际 官网 平台 网站 直播 影院 传媒 在线 电竞 游戏 俱乐部 影视 彩票 真人 棋牌 视频 短视频 app 小说 漫画",
  ),
  body: split(
    "会馆 赌场 赌坊 游戏厅 扑克馆 社区 乐园 部落 基地 俱乐部 集团 游艺厅 茶社 影库 会所 夜总会 牌馆 图库 书院 天地 码头 港湾",
  ),
  game: split(
    "捕鱼 扎金花 百家乐 轮盘 老虎机 牌九 斗地主 麻将 德州扑克 二十一点 足彩 赛马 骰宝 竞彩 滚球 番摊 梭哈 庄家 赌神 财神 彩票 投注 赛车 电玩 牛牛 双色球 大乐透 龙虎 飞艇 六合",
  ),
  house: split(
    "大厅 之家 世界 王国 天下 宫 堂 坊 网 社 阁 站 乐园 达人 联盟 家园 通 宝 吧 城 屋 店 场 馆 岛 厅 室 库 大师 之王 帮 圈 论坛 风云 传奇",
  ),
  adult: split(
    "蜜桃 樱花 香蕉 水多多 小狐狸 草莓 丝瓜 荔枝 糖心 果冻 麻豆 杏花 秋葵 玉兔 红杏 黑料 芭乐 夜莺 小蝌蚪 软妹",
  ),
};

export const TOKEN_KINDS: readonly TokenKind[] = [
  { name: "latin", forms: ["{latin}{latinEnd}"] },
  { name: "latin + suffix", forms: ["{latin}{latinEnd}{suffix}"] },
  { name: "letters + digits", forms: ["{small}{number}", "{number}{small}"] },
  { name: "letters + digits + suffix", forms: ["{small}{number}{suffix}"] },
  { name: "digits", forms: ["{digits}"] },
  { name: "digits + suffix", forms: ["{digits}{suffix}"] },
  { name: "Han + digits", forms: ["{name}{name}{number}", "{word}{number}"] },
  { name: "Han + letters", forms: ["{name}{name}{small}", "{word}{latinEnd}"] },
  { name: "Han, no word", forms: ["{name}{name}", "{name}{name}{name}"] },
  { name: "Han, no word + suffix", forms: ["{name}{name}{suffix}"] },
  { name: "word", forms: ["{word}"] },
  { name: "word + suffix", forms: ["{word}{suffix}"] },
  { name: "word + body", forms: ["{word}{body}", "{adult}{body}"] },
  { name: "no word + body", forms: ["{name}{name}{body}"] },
  { name: "two words", forms: ["{word}{adult}", "{adult}{word}"] },
  { name: "adult + suffix", forms: ["{adult}{suffix}"] },
  { name: "adult", forms: ["{adult}"] },
  { name: "game", forms: ["{game}", "{game}{game}"] },
  { name: "game + house", forms: ["{game}{house}", "{word}{game}{house}"] },
  { name: "name + game", forms: ["{name}{name}{game}", "{word}{game}", "{resort}{game}"] },
  { name: "word + house", forms: ["{word}{house}", "{adult}{house}"] },
  { name: "place", forms: ["{resort}"] },
  { name: "place + suffix", forms: ["{resort}{suffix}", "{resort}{name}{name}"] },
  { name: "place + body", forms: ["{resort}{body}"] },
  { name: "person", forms: ["{person}"] },
  { name: "pinyin", forms: ["{pinyin}", "{pinyin}{latinEnd}"] },
  { name: "traditional", forms: ["{traditional}", "{traditional}{suffix}"] },
  { name: "full-width", forms: ["{wide}", "{wide}{suffix}"] },
  { name: "with a dot", forms: ["{name}{name}·{word}", "{latin}{latinEnd}·{name}{name}"] },
  { name: "with a hyphen", forms: ["{name}{name}-{word}", "{small}-{number}"] },
  { name: "with a space", forms: ["{latin}{latinEnd} {latinEnd}", "{name}{name} {suffix}"] },
  { name: "trade mark", forms: ["{latin}{latinEnd}®", "{name}{name}™"] },
  { name: "in brackets", forms: ["【{name}{name}】", "[{latin}{latinEnd}]", "「{word}」"] },
  { name: "very long", forms: ["{resort}{name}{name}{word}{suffix}{suffix}官方网站"] },
  { name: "two brands", forms: ["{name}{name}{suffix}{word}{suffix}"] },
];
