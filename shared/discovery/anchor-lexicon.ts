/**
 * Where a term counts: anywhere; only where the page or the text speaks of 信息公开; only on a page that
 * is itself an annual-report column.
 */
export type TermContext = "anywhere" | "disclosure" | "reports";

export interface AnchorTerm {
  readonly term: string;
  readonly weight: number;
  readonly context: TermContext;
}

/** A term this heavy names annual reports of 信息公开 and nothing else, where its context holds. */
export const NAMES_REPORTS = 0.65;

/**
 * What link texts say of an annual report or of the way to one (REPORT-FORMAT 6.1, 6.2). The best
 * matching term counts, once. Traditional forms fold to these.
 */
export const PROMISING_TERMS: readonly AnchorTerm[] = [
  ...terms(0.75, "anywhere", [
    "政府信息公开年报",
    "政府信息公开年度报告",
    "政府信息公开工作年度报告",
    "政府信息公开工作年报",
    "信息公开年报",
    "信息公开年度报告",
    "信息公开工作年度报告",
    "信息公开工作年报",
    "政务公开年报",
    "政务公开年度报告",
    "公开年报",
    "公开年度报告",
    "公开工作年报",
    "公开工作年度报告",
    "政府信息公开工作报告",
    "信息公开工作情况报告",
    "信息公开情况报告",
    "信息公开工作情况的报告",
    "信息公开工作情况年度报告",
    "信息公开情况年度报告",
    "部门年报",
    "区县年报",
    "乡镇年报",
    "街道年报",
    "镇街年报",
    "历年年报",
    "往年年报",
    "Annual Report on Government Information Disclosure",
    "Annual Report on Government Information Openness",
    "Annual Report on Open Government Information",
    "OGI Annual Report",
    "Information Disclosure Annual Report",
  ]),
  // Slips seen in published link texts, and titles that a list cut short.
  ...terms(0.65, "anywhere", [
    "政府信息公司年报",
    "信息公开年度报高",
    "政府信公开年",
    "信息公开年度工作报告",
    "信息公开工作年度",
    "信息公开年度",
  ]),
  // What some agencies call their reports, which hold the same sections.
  ...terms(0.6, "anywhere", ["信息公开工作情况", "信息公开情况"]),
  ...terms(0.65, "disclosure", ["年度报告", "年报", "年度工作报告", "工作报告"]),
  ...terms(0.2, "anywhere", ["年度报告", "年报"]),
  ...terms(0.5, "anywhere", ["政府信息公开", "信息公开专栏", "信息公开平台"]),
  ...terms(0.45, "anywhere", ["信息公开", "Government Information Disclosure", "Open Government"]),
  ...terms(0.4, "anywhere", ["政务公开", "法定主动公开", "政务信息"]),
  // Of the agencies below the one whose site it is.
  ...terms(0.35, "anywhere", [
    "部门公开",
    "乡镇公开",
    "街道公开",
    "镇街公开",
    "区县公开",
    "县区公开",
    "基层公开",
    "各级公开",
    "公开专栏",
    "公开平台",
  ]),
  // A site that was closed or built anew keeps the reports of earlier years in its old one.
  ...terms(0.35, "anywhere", [
    "网站归档",
    "历史归档",
    "归档网站",
    "网站存档",
    "历史网站",
    "历史版本",
    "旧版",
    "老版",
    "旧网站",
    "原网站",
    "旧站",
  ]),
  // A map of the site shows columns that its menus hide in scripts.
  ...terms(0.2, "anywhere", ["网站地图", "网站导航"]),
];

/** What link texts say of a look-alike or of another column (REPORT-FORMAT 6.2, 6.5). All that match count. */
export const DISCOURAGING_TERMS: readonly AnchorTerm[] = [
  ...terms(0.35, "anywhere", [
    "动态",
    "要闻",
    "新闻",
    "快讯",
    "快报",
    "概况",
    "简介",
    "介绍",
    "设置",
  ]),
  // Of the five of the 专栏: they are known to hold other things.
  ...terms(0.65, "anywhere", ["指南", "制度", "申请"]),
  ...terms(0.6, "anywhere", [
    "法治政府",
    "依法行政",
    "网站工作年度报表",
    "网站监管年度报表",
    "网站年度报表",
    "政府网站工作",
    "政府工作报告",
    "企业年报",
    "年报公示",
    "上市公司",
    "财政预决算",
    "预算",
    "决算",
    "三公",
    "统计公报",
    "年鉴",
    "环境信息公开",
    "污染源",
    "第三方评估",
    "政府资讯公开",
    "司法公开",
    "检务公开",
    "警务公开",
    "党务公开",
    // Bodies that report under other rules than the Regulations' (REPORT-FORMAT 6.5).
    "企事业",
    "公司",
    "集团",
    "国企",
    "国有企业",
    "医院",
    "大学",
    "学院",
    "高校",
    "中学",
    "小学",
    "学校",
    "法院",
    "检察院",
  ]),
  ...terms(0.55, "anywhere", [
    "通知",
    "通报",
    "解读",
    "图解",
    "一图读懂",
    "自查",
    "总结",
    "上半年",
    "范文",
    "模板",
  ]),
  ...terms(0.4, "anywhere", [
    "办法",
    "规定",
    "条例",
    "目录",
    "要点",
    "格式",
    "招标",
    "采购",
    "招聘",
    "意见箱",
  ]),
];

/**
 * The fixed neighbours of the 专栏 since 2019; three together mark it (REPORT-FORMAT 6.1). Sites shorten them:
 * each holds one of the words of its line.
 */
export const COLUMN_NEIGHBOURS: readonly (readonly string[])[] = [
  ["指南"],
  ["制度"],
  ["主动公开"],
  ["年报", "年度报告"],
  ["申请公开", "公开申请"],
];

function terms(
  weight: number,
  context: TermContext,
  list: readonly string[],
): readonly AnchorTerm[] {
  return list.map((term) => ({ term, weight, context }));
}
