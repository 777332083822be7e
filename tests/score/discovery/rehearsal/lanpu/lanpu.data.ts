import { list } from "../kit/words.ts";

/** Special topics of the county that have nothing to do with disclosure. */
export const TOPICS = list(
  "学习贯彻全会精神|优化营商环境在岚浦|防汛抗旱工作专题|创建全国文明城市|森林草原防灭火|国家安全教育日|扫黑除恶常态化|乡村振兴看岚浦|政务公开看得见（图集）|法治政府建设年度报告汇总|部门决算公开汇总|“双随机一公开”|第四次经济普查|美丽河湖|招商引资推介|义务教育招生|根治欠薪|普惠金融在身边",
);

/** The leaves of the directory tree that belong to no agency. */
export const LEAVES: readonly (readonly [path: string, name: string])[] = [
  ["/zfwj/", "政府文件"],
  ["/zwgk/xzfnb/", "县政府年报"],
  ["/tzgg/", "公告公示"],
];

/** The texts of a year's collection: number of the topic, year, where its list is told. */
export const COLLECTIONS: readonly (readonly [code: string, year: number])[] = [
  ["zt2021007", 2020],
  ["zt2022003", 2021],
  ["zt2023015", 2022],
  ["zt2024009", 2023],
];
