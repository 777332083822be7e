/** A bureau's site: host name, name, which content system, the menu above its reports, and what they are called. */
export type BureauEntry = readonly [
  host: string,
  name: string,
  system: "static" | "aspx" | "tabs" | "struts",
  menu: string,
  reports: string,
];

/** The bureaus that have sites of their own; each has its own words for the same things. */
export const BUREAUS: readonly BureauEntry[] = [
  ["fgw", "发展和改革委员会", "static", "政务公开", "年度报告"],
  ["swj", "商务局", "aspx", "信息公开", "工作报告"],
  ["jyj", "教育局", "tabs", "公开专栏", "依申请公开与年报"],
  ["slj", "水利局", "struts", "政务公开", "年报"],
  ["zjj", "住房和城乡建设局", "static", "信息公开", "公开年报"],
  ["gtj", "自然资源和规划局", "aspx", "政务信息", "计划总结报告"],
  ["hbj", "生态环境局", "tabs", "政府信息公开", "信息公开年报"],
  ["jtj", "交通运输局", "struts", "政府信息公开", "年度工作报告"],
  ["wjw", "卫生健康委员会", "static", "阳光卫健", "信息公开报告"],
  ["rsj", "人力资源和社会保障局", "aspx", "信息公开", "政务公开年报"],
  ["tjj", "统计局", "tabs", "统计公开", "公开年报"],
  ["yjj", "应急管理局", "struts", "公开", "报告"],
];

/** The other columns of a bureau's site: name and how many documents at least. */
export const OWN_COLUMNS: readonly (readonly [name: string, least: number])[] = [
  ["工作动态", 60],
  ["通知公告", 45],
  ["政策文件", 25],
  ["规划财务", 20],
];

/** The city's own columns: path, name, how many. */
export const CITY_COLUMNS: readonly (readonly [path: string, name: string, count: number])[] = [
  ["/xwzx/jcyw", "霁川要闻", 360],
  ["/xwzx/xqdt", "县区动态", 230],
  ["/zwgk/gsgg", "公示公告", 240],
  ["/zwgk/szfwj", "市政府文件", 160],
];
