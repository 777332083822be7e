/** A channel of the old directory: number, the one above it, name, how many ordinary documents. */
export type Channel = readonly [id: number, above: number, name: string, count: number];

/** The old directory as its tree draws it; the channels of reports have nothing ordinary. */
export const CHANNELS: readonly Channel[] = [
  [1, 0, "机构概况", 40],
  [2, 0, "法规公文", 0],
  [21, 2, "政府文件", 240],
  [22, 2, "规范性文件", 120],
  [3, 0, "工作信息", 0],
  [31, 3, "工作动态", 420],
  [32, 3, "人事任免", 90],
  [33, 3, "计划总结", 60],
  [4, 0, "财政信息", 180],
  [9, 0, "年度报告", 0],
  [901, 9, "市政府及办公室", 0],
  [902, 9, "综合经济部门", 0],
  [903, 9, "社会事业部门", 0],
];

/** The columns of the new site: path, name, how many documents. */
export const COLUMNS: readonly (readonly [code: string, name: string, count: number])[] = [
  ["c100101", "临涧要闻", 660],
  ["c100102", "部门快讯", 470],
  ["c100201", "通知公告", 360],
  ["c100202", "市政府文件", 220],
  ["c100203", "政策解读", 160],
];
