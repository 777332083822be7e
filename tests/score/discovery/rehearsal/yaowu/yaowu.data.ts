/** The county's own columns: number, name, how many documents. */
export const COLUMNS: readonly (readonly [id: number, name: string, count: number])[] = [
  [101, "瑶坞动态", 460],
  [102, "镇乡快报", 300],
  [103, "公告公示", 340],
  [104, "政策法规", 220],
  [105, "县长信箱", 150],
];

/** What a town's disclosure page offers besides its reports. */
export const TOWN_COLUMNS: readonly (readonly [offset: number, name: string])[] = [
  [1, "公开指南"],
  [2, "财政资金"],
  [3, "三农工作"],
];

/** What each town calls its reports. */
export const TOWN_WORDS = ["公开年报", "年度工作", "信息公开年报", "报告类"] as const;

/** The fields of 基层政务公开, which have nothing of the sort. */
export const FIELDS = ["社会救助", "义务教育", "就业创业", "农村危房改造", "公共法律服务"] as const;
