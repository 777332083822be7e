/** What a person who read real pages says of one; they stay outside the repository. */
interface Sample {
  /** What its name begins with, among `outsideMaterial`. */
  readonly name: string;
  readonly agency: string;
  readonly year: number;
  readonly title: string;
  /** A passage of the text. */
  readonly passage: string;
  /** How many words are missing, each a □. */
  readonly missing: number;
}

/** The annual reports among the real pages. */
export const SAMPLES: readonly Sample[] = [
  {
    name: "samples/html/scedu_2013",
    agency: "四川省教育厅",
    year: 2012,
    title: "2012年□政府信息公开工作年度报告",
    passage: "未有政府信息公开行政复议事项。",
    missing: 6,
  },
  {
    name: "samples/html/scedu_2016",
    agency: "四川省教育厅",
    year: 2015,
    title: "2015年□政府信息公开工作年度报告",
    passage: "未有政府信息公开行政复议事项。",
    missing: 8,
  },
  {
    name: "samples/html/scedu_2020",
    agency: "四川省教育厅",
    year: 2019,
    title: "□2019年度政府信息公开工作报告",
    passage: "全年共计办理信件1500余件",
    missing: 5,
  },
  {
    name: "samples/html/pds_edu",
    agency: "岚皋县教育体育局",
    year: 2019,
    title: "岚皋县教育体育局2019年政府信息公开工作年度报告",
    passage: "005452487/2020-00001",
    missing: 0,
  },
];
