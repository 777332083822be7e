import { list } from "../kit/words.ts";

/** The channels of the zone: number, name, how many documents. */
export const CHANNELS: readonly (readonly [id: number, name: string, count: number])[] = [
  [11, "园区动态", 520],
  [12, "企业风采", 260],
  [21, "通知公告", 340],
  [22, "政策文件", 230],
  [23, "项目建设", 280],
  [31, "咨询投诉", 140],
];

/** The offices of the zone, which a form asks for by number. */
export const OFFICES = list(
  "党政办公室|经济发展局|投资促进局|建设管理局|财政金融局|社会事务局|应急管理局|综合执法局",
);

/** Words that stand under documents and lead to others on the same matter. */
export const TAGS = list(
  "营商环境|安全生产|招商引资|科技创新|人才公寓|绿色园区|党建|惠企政策|项目开工|公开公示",
);

/** What the zone's offices call a report when they file it. */
export const TITLES = list(
  "{agency}{year}年政府信息公开工作年度报告|{agency}{year}年信息公开情况报告|{year}年度信息公开工作情况（{agency}）",
);
