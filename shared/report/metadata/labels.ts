/** What a label in an information box, a publication line or a footer announces; `other` only ends the value before it. */
export type LabelMeaning =
  | "title"
  | "publisher"
  | "source"
  | "publishedOn"
  | "updatedOn"
  | "issuedOn"
  | "indexNumber"
  | "documentNumber"
  | "siteCode"
  | "organiser"
  | "address"
  | "other";

/** Labels after folding, parted by spaces (REPORT-FORMAT 4.2, 4.3, 7.4). */
export const LABELS: readonly { readonly meaning: LabelMeaning; readonly labels: string }[] = [
  { meaning: "title", labels: "信息名称 文件名称 名称 标题" },
  {
    meaning: "publisher",
    labels:
      "发布机构 发布机关 发布部门 发布单位 发布者 发文机关 发文机构 发文单位 发文部门 公开机构 公开机关 公开单位 公开部门 公开主体 " +
      "公开责任部门 信息公开机构 责任部门 责任单位 制发机关 制发单位 制作单位",
  },
  {
    meaning: "source",
    labels: "信息来源 文章来源 稿件来源 内容来源 来源单位 来源部门 供稿单位 来源",
  },
  {
    meaning: "publishedOn",
    labels:
      "发布日期 发布时间 公开日期 公开时间 上载日期 上传时间 录入时间 添加时间 公布日期 公布时间 发表日期 " +
      "发表时间 发稿日期 发稿时间 上网日期 上网时间 日期 时间",
  },
  { meaning: "updatedOn", labels: "更新日期 更新时间" },
  {
    meaning: "issuedOn",
    labels:
      "成文日期 成文时间 生成日期 发文日期 发文时间 制发日期 签发日期 印发日期 制文日期 形成日期",
  },
  {
    meaning: "indexNumber",
    labels: "索引号/文号 索引号 索取号 索引码 信息索引号 信息索引 索引编号",
  },
  { meaning: "documentNumber", labels: "发文字号 发文文号 发布文号 文件字号 文件编号 公文号 文号" },
  { meaning: "siteCode", labels: "网站标识码" },
  { meaning: "organiser", labels: "主办单位 主办 承办单位 承办 版权所有" },
  { meaning: "address", labels: "单位地址 办公地址 联系地址 地址" },
  {
    meaning: "other",
    labels:
      "信息分类 主题分类 体裁分类 组配分类 公文种类 分类 服务对象 主题导航 栏目 有效性 时效性 时效 废止日期 失效日期 " +
      "生效日期 实施日期 截止日期 修改时间 统计时间 活动时间 关键词 主题词 公开方式 公开形式 公开范围 公开程序 公开时限 " +
      "内容概述 文件下载 附件下载 附件 作者 编辑 责任编辑 审核 字体 字号 浏览次数 浏览量 浏览 点击数 点击量 点击 访问量 " +
      "访问次数 阅读次数 阅读量 阅读 打印 分享到 分享 视力保护 ICP备案号 ICP备 公网安备 技术支持 联系电话 " +
      "电话 邮编 下一篇 上一篇",
  },
];

/** Keys of the article in the settings of a script-drawn page (gkmlpt, REPORT-FORMAT 5.1), and what they announce. */
export const SCRIPT_KEYS: Readonly<Record<string, LabelMeaning>> = {
  title: "title",
  publisher: "publisher",
  created_at: "publishedOn",
  date: "issuedOn",
  identifier: "indexNumber",
  document_number: "documentNumber",
};
