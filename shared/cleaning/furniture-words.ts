/** Labels of a publication line: `发布时间:2017-02-10 来源:… 字体:[大 中 小]` (REPORT-FORMAT 4.3). */
export const PUBLICATION_LABELS: readonly string[] = (
  "发布时间 发布日期 发文时间 发文日期 公开时间 公开日期 更新时间 更新日期 生成日期 成文日期 录入时间 上载日期 上传时间 添加时间 " +
  "信息来源 文章来源 稿件来源 内容来源 来源 作者 编辑 责任编辑 责编 审核 信息作者 发布机构 发布单位 发布人 字体 字号 文字大小 " +
  "浏览次数 浏览量 浏览 点击数 点击量 点击率 点击次数 点击 访问量 访问次数 阅读次数 阅读量 阅读数 阅读 视力保护色"
).split(" ");

/** Labels that open a sentence as well (时间:2021年3月): they count only beside others. */
export const COMPANION_LABELS: readonly string[] = ["时间", "日期", "分享", "打印"];

/** Words of buttons and page tools; a line made of nothing else is one of them (REPORT-FORMAT 7.4). */
export const TOOL_WORDS: readonly string[] = (
  "用户登录 会员登录 登录 注册 退出登录 热门词条 联系我们 联络我们 关于我们 " +
  "打印本页 打印本文 打印此页 打印文章 打印页面 网页打印 我要打印 打印 列印本页 列印 " +
  "关闭窗口 关闭本页 关闭页面 关闭此页 关闭本窗口 关闭视窗 关闭 " +
  "分享到 分享至 分享本页 分享 微信好友 微信 微博 新浪微博 腾讯微博 人人网 QQ好友 QQ空间 朋友圈 百度贴吧 豆瓣 复制链接 " +
  "收藏本页 收藏本站 加入收藏 收藏 设为首页 设为主页 " +
  "返回顶部 回到顶部 返回首页 返回列表 返回上一页 返回上页 返回 顶部 " +
  "我要纠错 网页纠错 纠错 错误反馈 推荐 保存 下载 查看更多 更多 展开 收起 " +
  "长辈版 关怀版 适老化 适老版 老年版 无障碍浏览 无障碍阅读 无障碍 智能问答 语音播报 朗读全文 语音朗读 朗读 " +
  "栏目导航 网站导航 快速导航 网站地图 站点地图 网站声明 法律声明 隐私声明 隐私保护 版权声明 联系方式 " +
  "移动版 手机版 电脑版 客户端 繁体版 繁体 繁體 简体版 简体 邮箱 RSS TOP 扫一扫 手机扫一扫 微信扫一扫"
).split(" ");
