/**
 * What the names of sites, shops and firms end with, and what they sell: what is pasted over an agency's name is
 * such a name (REPORT-FORMAT 7.3, S1b). Over folded text in lower case.
 */

/** No agency ends so. A network of wires, pipes or rails is none of pages, and 中国移动通信 no site. */
export const SITE_ENDING =
  /(?:(?<![电管路铁水光联])网|网站|网页|官网|官微|微门户|门户|平台|论坛|社区网|贴吧|博客|文库|百科|之家|之窗|一点通|一站通|直通车|信息港|热线|频道|在线|联盟|俱乐部|旗舰店|专营店|商城|商店|超市|网校|题库|客户端|app|小程序|入口|(?<=报名|管理|查询|服务|办公|考试|登录|申报|预约|信息)系统|微信|公众号|服务号|订阅号|直播|影院|视频|小说|导航|资讯|首页|主页|大厅|大全|手机版|网页版|电脑版|最新版|官方版|通用版)$/u;

/** Bodies that may report as agencies do (公共企事业单位); pasted where the text speaks of a 局 or a 镇. */
export const BODY_ENDING =
  /(?:公司|集团|厂|店|学校|学院|大学|[中小]学|幼儿园|医院|协会|学会|商会|基金会|研究[会院所]|联合会|总会|驾校|家属院|联谊会|俱乐部|事务所|银行|中心|报社|[日晚]报|电视台|旅行社|[书画]院|服务部|经营部|装饰|广播电台|市场|会所|杂志社|出版社|工作室|酒店|社区|[园馆站所])$/u;

/**
 * Firms that the 条例 lets report like agencies (article 55: water, power, gas, heat, public transport), and that state
 * networks are called; who sells places on other people's pages is none of them.
 */
export const PUBLIC_UTILITY =
  /(?:自来水|供水|排水|污水|水务|供电|电力|电网|燃气|天然气|供热|热力|环卫|环境卫生|公交|公共交通|铁路|地铁|轨道交通|机场|邮政)\p{Script=Han}{0,12}(?:公司|集团|厂)$/u;

/** Words of a site behind a name, in brackets or flush: （官方合作版）, 新版官网入口. */
export const SITE_TAIL_WORDS =
  /官方|官网|网站|网址|入口|登[录陆]|注册|下载|app|手机|客户端|最新|通用|ios|安卓|合作|加盟|中国|china|版$|v\d/u;

/** A site's words inside a name: a separator of a title or a colon may stand behind any of them. */
export const SITE_WORD =
  /网站|官网|门户|平台|(?<![国电管路铁水光联])网(?![络格点上民吧信约])|首页|在线|频道|论坛|官微|商城(?![县镇街])|入口|网上|大厅|官方|优选|专营|旗舰|俱乐部|联盟|之家|导航|资讯|app/u;

/** Trades and goods that no agency's name speaks of in these words. */
export const TRADES: readonly string[] = [
  "驾校 家教 家政 装修 建材 房产 二手 招聘 求职 人才网 猎头 会计 职称 论文 考试 培训 题库 网校 留学 移民 签证 婚庆 婚恋 交友 美食 特产 优选 团购",
  "旅游在线 生活 百姓 市民 互助 便民资讯 便民信息 消费 商务 电商 商贸 贸易 物流 快递 搬家 加盟 创业 代办 资质 认证 鉴定 贷款 金融 理财 投资 股票 期货 保险",
  "影视 传媒 广告 文化传播 科技 网络 信息技术 建设集团 有限公司 桑拿 足浴 洗浴 按摩 会所 棋牌 体检 整形 美容 养生 医药 健康网 智慧 云服务 云平台 公益 儿童 教育服务 教育科技 招标采购 招商",
]
  .join(" ")
  .split(" ");
