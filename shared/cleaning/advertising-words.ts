/** A group of words that speak for or against advertising, each with the same weight. */
export interface WordGroup {
  /** What the words are, as the evidence of a removal says it. */
  readonly name: string;
  /** How much each different word of the group speaks for an advertisement. */
  readonly weight: number;
  /** Whether one of the words is enough to look closer; the others only add. */
  readonly isTelling: boolean;
  readonly words: readonly string[];
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words of pornography, as its search spam strings them together. */
export const PORNOGRAPHY: WordGroup = {
  name: "pornography",
  weight: 1.5,
  isTelling: true,
  words: split(`
    无码 有码 人妻 少妇 熟女 熟妇 乱伦 三级片 毛片 黄片 黄色网站 黄色视频 成人视频 成人影院 成人电影 成人网站 成人小说
    色情 情色 色综合 福利视频 福利姬 偷拍 自拍 露脸 中文字幕 国产精品 国产在线 国产视频 av在线 av电影 性爱 做爱 约炮
    楼凤 裸聊 美女直播 包夜 免费看 免费观看 在线观看 在线播放 高清在线 无遮挡 巨乳 女优 伦理片 黄瓜视频 菠萝视频
    草莓视频 海棠直播 香蕉视频 精品视频 久久精品 久久久 久久综合 久久热 久久亚洲 国产久久 精品久久 一区二区 二区三区
    亚洲一区 精品一区 精品二区 无码一区 欧美一区 日韩一区 国产一区 国产自拍 亚洲欧美 欧美亚洲
    日韩精品 欧美精品 亚洲精品 亚洲无码 欧美在线 亚洲在线 成人在线 同城交友 同城约 激情视频 激情小说 激情文学 激情综合
    丝袜美腿 制服诱惑`),
};

/** What a shop calls out to its customers. */
export const CALLS: WordGroup = {
  name: "call to a customer",
  weight: 1,
  isTelling: false,
  words: split(`
    立即下载 立即注册 立即体验 马上注册 马上下载 点击进入 点击下载 点击注册 点击领取 免费领取 免费注册 免费试玩
    免费咨询 免费下载 等你来 等你拿 等着你 天天领 天天送 欢迎您的 欢迎加入 欢迎体验 欢迎选购 欢迎来电 万人在线 玩家
    新用户 老用户 豪礼 红包 优惠活动 优惠多 大放送 首选 最佳选择 信誉 老品牌 最大的 最好的 最全的 最专业 最权威
    第一品牌 安全可靠 值得信赖 诚信经营 专业团队 一对一 全天候 全国可飞 先办后付 货到付款 加微信 加qq 加v 客服微信
    客服qq 联系微信 联系qq 咨询微信 微信号 qq群 咨询热线 飞机号 电报群 telegram 保密 低价 正品 代购 多少钱
    价格表 哪家好 哪个好 怎么样 哪里有 靠谱吗 是真的吗 排行榜 首单 立减 满减 打折 特惠 优惠券 代金券 抵用券 返现
    大礼包 礼包 好礼 免费送 领券 抽奖 彩头 奖池 积分商城 秒杀 抢购 抢先看 抢先版 限时 限量 钜惠 狂欢 盛大开业 火爆
    即时到账 秒到 提款 取款 出款 存取款 赚钱 躺赚 轻松赚 日入 过万 破万 回本 翻倍 高收益 零风险 零门槛 十年老店 老店
    信誉担保 信誉保证 安全稳定 官方授权 官方合作 官方正版 正版授权 持牌 集团直营 总代 赞助商 友情支持 领导者 网投
    扫码即装 一键安装 一键下载 苹果安卓 安卓苹果 移步 直达 点我 点此 戳我 戳这里 点这里 点击这里 赶紧 快来 赶快 火速
    速来 不容错过 还在等什么 等什么 等您 恭候 驾临 光临 欢迎添加 添加客服 加群 进群 跟单 神器 必备 看球 看片 大片 新片
    未删减 完整版 无删减 追剧 热播 一网打尽 尽收眼底 爆料 红单 连中 连红 精准预测 双色球 大乐透 足彩 竞彩 开玩 会所
    贵宾 贵宾厅 vip 想看 想玩 想赚 看了又看 还浏览过 网友还 猜你喜欢 周边热门 热门城市 人人都 谁玩谁 好评 口碑 躺赢
    稳赢 大赢家 发财 暴富 一夜 美女 荷官 空降 资源群 全球总站 全网 首发 独家 顶级 尊享 极致 畅玩 畅享 嗨翻 海量
    每日更新 天天更新 欢迎访问 热搜 打不开 防屏蔽 防封 越多奖 投得越多 奖得越多 积分商城`),
};

/** How one gets into a shop, as into every site. */
export const DOORS: WordGroup = {
  name: "door of a shop",
  weight: 0.5,
  isTelling: false,
  words: split(`
    官方网站 官方网址 官方平台 官方入口 官方下载 官方版 官方 手机版 网页版 电脑版 安卓版 苹果版 最新版 安卓 ios 客户端
    app 下载 安装 注册 登录 登陆 网址 入口 最新地址 备用 线路 在线 平台 首页 会员 福利 免费 优惠 客服 代理 加盟 软件 体验
    招聘 网站大全 扫码 24小时 7x24 访问 领取 到账 积分 商城 通道 上线 升级 推荐 预测 指数 直营 担保 正规 老用户 赞助 友情 特价
    批发 报价 权威 网友 大厅 总站 已登陆`),
};

/**
 * Words of what is injected into pages (REPORT-FORMAT 7.3, 7.5): never enough alone where government prose uses
 * them too. Folded, in lower case.
 */
export const ADVERTISING_GROUPS: readonly WordGroup[] = [
  {
    name: "gambling",
    weight: 1.5,
    isTelling: true,
    words: split(`
    投注 下注 百家乐 老虎机 真人娱乐 真人视讯 真人荷官 真人游戏 真人百家 真人平台 真钱 棋牌 彩金 返水 首存 首充 注册送
    注册即送 充值送 存款送 送彩 体验金 娱乐城 国际厅 博彩 时时彩 分分彩 六合彩 快三 快3 pk10 pk拾 北京赛车 极速赛车
    幸运飞艇 特码 一肖 平特 开奖结果 开奖直播 开奖记录 彩票预测 彩票计划 彩票平台 彩票app 彩票网 买球 赔率 盘口 滚球
    让球 大小球 串关 波胆 龙虎斗 炸金花 斗地主 德州扑克 轮盘 骰宝 电子游艺 麻将胡了 爆大奖 电玩城 备用网址 最新网址
    永久网址 防走失 以免走失 免走失 即时指数 竞猜 足球比分 篮球比分 即时比分 比分直播 体育app 体育官网 体育平台
    体育投注 体育下注 体育在线 体育直播 体育娱乐 娱乐官网 娱乐平台 娱乐注册 娱乐登录 娱乐网址 娱乐app 线上娱乐
    在线娱乐 国际娱乐 线上官网 线上平台 线上app 信誉平台 赌场 赌博网 赌城 现金网 澳门新 葡京 威尼斯人 百分百返
    开户礼金 秒提 秒到账 提现快 洗码 包赢 稳赚 赢钱 必赢 外围足球 足球外围 捕鱼达人 捕鱼游戏 捕鱼平台 电竞投注
    电竞平台 电竞竞猜 电竞下注`),
  },
  PORNOGRAPHY,
  {
    name: "grey trade",
    weight: 1.5,
    isTelling: true,
    words: split(`
    代孕 借腹生子 代生孩子 供卵 私家侦探 私人侦探 婚外情 侦探公司 讨债公司 专业讨债 办证刻章 刻章办证 刻章 学历代办
    假证 代开发票 代开增值税 发票代开 无抵押贷款 贷款公司 当天放款 秒下款 急用钱 黑户 套现 代还 股票配资 配资 股票开户
    炒外汇 虚拟币 刷单 刷信誉 日结 日赚 月入 网赚 招代理 诚招代理 代理加盟 加盟热线 论文代写 代写论文 代考 替考 包过
    隐形耳机 窃听 针孔 迷药 迷情 催情 壮阳 减肥药 丰胸 祛斑 高仿 精仿 a货 私服 代练 游戏币 卡盟 网盘资源 seo 快速排名
    排名优化 关键词优化 友情链接交换 友情链接交易 友链 权重站 收购权重 网站建设公司 小说网 笔趣阁 免费小说 txt下载
    代办毕业证 办毕业证 毕业证办理 代开各类发票 各类发票代开 婚外情调查 外遇调查 男科医院 妇科医院 整形医院 无痛人流
    成人用品 网络兼职 兼职日结 日结兼职 手机赚钱 网上赚钱 热搜词条 站群优化 快排 彩妆代购 信用卡套现 花呗套现 枪支
    窃听器 针孔摄像 gps定位器 高仿手表 高仿包`),
  },
  CALLS,
  {
    name: "what a shop sells",
    weight: 0.5,
    isTelling: false,
    words: split(`
    官网 娱乐 体育 真人 彩票 电子 直播 视频 高清 精品 国产 亚洲 成人 国际 世界杯 欧洲杯 欧冠 英超 nba 足球 篮球 比分
    充值 提现 存款 游戏 玩法 澳门 赛事 影院 电影 小说 贷款 发票 线上 开户 电竞 礼金 佣金 棋牌室 电子游戏 捕鱼 大奖
    上门服务 激情 诱惑 欧美 日韩 久久 一区 二区 三区 丝袜 兼职 毕业证 证件 炒股 无抵押 男科 妇科 整形 美容 人流
    公司注册 商标注册 代理记账 搬家公司 开锁 疏通 二手车 车险 办公家具 外链 论文 手机定位 减肥 出国 考研 自考 家教
    门窗 手表 家具回收 虚拟主机 网站优化 关键词 赛前 临场 盈利 单场 爆冷 冠军 球迷 球队 联赛 影视 影片 番剧 女优 主播
    网红 博彩 奖金 中奖 下单 店铺 白癜风 翻译公司 装修 包包 化妆品 面膜 保健 瘦身
    植发 `),
  },
  DOORS,
];

/** Words that advertising leaves to the publisher: one of them makes a clause his until much speaks against it. */
export const GOVERNMENT_GROUP: WordGroup = {
  name: "government prose",
  weight: -1.5,
  isTelling: false,
  words: split(`
    信息公开 政务 政务公开 政府信息 政务服务 政务新媒体 条例 年度报告 年报 人民政府 政府网站 门户网站 政府 入口网站 行政机关 行政处罚 行政许可 行政复议 行政诉讼 行政执法
    规范性文件 主动公开 依申请公开 公安 本年度 我局 我厅 我委 我办 我镇 我乡 我县 我市 我区 我街道 我中心 本机关 本单位 本局 市政府 县政府 区政府 镇政府 省政府
    国务院 党中央 党组 党委 领导小组 群众 全县 全市 全区 全镇 全省 全乡 乡村 社区 贫困 扶贫 脱贫 农户 农民 农村 财政 预算 决算 公益金 公示 通报 监管 依法 按照 根据 落实 推进
    机制 政策 解读 税务 贴息 补贴 教育局 体育局 体育总局 体彩 福彩 福利彩票 体育彩票 赛事活动 全民健身 体育场 体育馆 运动会 创业担保 办事大厅 办证大厅 服务大厅 窗口
    公众号 热线`),
};

/** What an office says that it did; shops hold and promise, they do not carry out. */
export const OFFICE_VERBS: WordGroup = {
  name: "deeds of an office",
  weight: -1,
  isTelling: false,
  words: split(`
    举办 开展 加强 推行 推进 落实 完善 健全 整合 发放 培训 培育 招生 招商引资 签约 增长 出口 累计 共计 完成 承办 组织 召开 印发 清理 更新 走进 保障 实施 规划
    印发 制定 编制 受理 答复 公示 审批 审核 核查 检查 巡查 调查 调研 考核 督查 督办 落地 牵头 宣传`),
};

/** Offences and what is done about them: here gambling and its like are what the publisher writes about. */
export const OFFENCE_GROUP: WordGroup = {
  name: "offences",
  weight: -3,
  isTelling: false,
  words: split(`
    赌博 查处 查获 查缴 打击 整治 取缔 捣毁 收缴 案件 违法 犯罪 非法 涉嫌 涉赌 涉黄 涉案 涉毒 处罚 罚款 拘留 刑事 治安 侦破 破获 抓获 立案 结案 严禁 禁止 禁赌 防范 谨防
    警惕 专项行动 专项治理 清理整顿 举报 投诉 诈骗 反诈 扫黄 打非 净化 参与赌博 聚众赌博 开设赌场 卖淫 嫖娼 传播淫秽 淫秽物品 宣传教育 抵制 危害 受骗 上当
    被告 嫌疑人 当事人 检察 法院`),
};
