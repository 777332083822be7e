/** Lines below an article (REPORT-FORMAT 7.4). */
export const TAILS: readonly string[] = [
  "打印 | 收藏 | 关闭",
  "【返回顶部】【关闭窗口】【打印本页】",
  "分享到 微信 微博 QQ空间",
  "扫描二维码在手机上阅读",
  "下一篇：无",
  "上一条：关于开展春季造林绿化的通知",
  "相关附件：",
  "阅读次数：1187次",
  "字号：[大] [中] [小]",
  "设为首页 | 加入收藏 | 联系我们 | 网站地图",
  "责任编辑：办公室",
  "分享：",
  "本文已被阅读 203 次",
  "语音播报",
  "登录 注册",
  "相关链接：中国政府网",
];

/** Menus below an encyclopaedia's article (REPORT-FORMAT 7.3, S13). */
export const ENCYCLOPAEDIA_TAILS: readonly string[] = [
  "相关词条",
  "词条统计",
  "浏览次数：45次",
  "编辑次数：3次 历史版本",
  "目录 1 概述 2 主动公开 3 依申请公开",
  "猜你关注",
  "词条标签：工作报告 行政 公开",
  "参考资料",
  "我来评论",
];
