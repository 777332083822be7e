/** A mainland term that converters put in Taiwan's wording. */
export interface TaiwanPhrase {
  /** In simplified characters: it is looked for after the characters are converted. */
  readonly from: string;
  readonly to: string;
  /** Words around it with which it is the publisher's own: the phrase itself is part of the pattern. */
  readonly unless?: RegExp;
}

/**
 * Taiwan wording that mirrors put in place of mainland terms (REPORT-FORMAT 7.9). A general reverse converter
 * damages these texts (it makes 文件馆 of 档案馆), so 档案 is only turned back where the words around it show that
 * a document is meant, and words that the mainland uses as well (线上, 支援, 预设, 资料库) are left alone.
 */
export const TAIWAN_PHRASES: readonly TaiwanPhrase[] = [
  { from: "入口网站", to: "门户网站" },
  { from: "附属档案", to: "附件" },
  { from: "规范性档案", to: "规范性文件" },
  { from: "规范档案", to: "规范文件" },
  { from: "有关档案", to: "有关文件" },
  { from: "相关档案", to: "相关文件" },
  { from: "重要档案", to: "重要文件" },
  { from: "政策档案", to: "政策文件" },
  { from: "政策性档案", to: "政策性文件" },
  { from: "红头档案", to: "红头文件" },
  { from: "印发档案", to: "印发文件" },
  { from: "制发档案", to: "制发文件" },
  { from: "档案精神", to: "文件精神" },
  { from: "档案解读", to: "文件解读" },
  { from: "档案数量", to: "文件数量" },
  { from: "》等档案", to: "》等文件" },
  { from: "触控萤幕", to: "触摸屏" },
  { from: "萤幕", to: "屏幕" },
  { from: "网际网路", to: "互联网" },
  { from: "最佳化", to: "优化" },
  { from: "视窗", to: "窗口" },
  { from: "连结", to: "链接" },
  { from: "逾时", to: "超时" },
  // A statute lays down permits: 设定行政许可 is its own word.
  {
    from: "设定",
    to: "设置",
    unless:
      /(?:法律|法规|依法|许可|处罚|强制)设定|设定(?:的|和|行政)?(?:许可|处罚|强制|权|依据|行政)/u,
  },
  { from: "传送", to: "发送" },
  { from: "资讯", to: "信息" },
  { from: "网路", to: "网络" },
  { from: "软体", to: "软件" },
  { from: "硬体", to: "硬件" },
  { from: "巨观", to: "宏观" },
  { from: "程式", to: "程序" },
  { from: "伺服器", to: "服务器" },
  { from: "作业系统", to: "操作系统" },
  { from: "数位化", to: "数字化" },
  { from: "登入", to: "登录" },
  { from: "搜寻", to: "搜索" },
  { from: "列印", to: "打印" },
  { from: "部落格", to: "博客" },
];

/** Wording that no page of a mainland agency has, whatever its script: one of them tells the converter. */
export const TAIWAN_PROOFS: readonly string[] = [
  "入口网站",
  "规范性档案",
  "附属档案",
  "触控萤幕",
  "网际网路",
  "伺服器",
];

/** Wording that stands in a name now and then: two of them, different, tell the converter. */
export const TAIWAN_SIGNS: readonly string[] = [
  "最佳化",
  "视窗",
  "连结",
  "逾时",
  "资讯",
  "网路",
  "软体",
  "巨观",
  "数位化",
];
