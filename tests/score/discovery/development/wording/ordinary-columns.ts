import type { ArticleColumn } from "../../pack.ts";

/** Columns of the home page. */
export const NEWS: readonly ArticleColumn[] = [
  {
    name: "今日要闻",
    slug: "jryw",
    kind: "news",
    titles: [
      "{place}召开第{n}次全面深化改革会议",
      "{place}领导到{agency}调研",
      "{place}夏粮收购工作有序推进（{n}）",
      "{agency}扎实开展安全生产大检查",
    ],
  },
  {
    name: "通知公告",
    slug: "tzgg",
    kind: "news",
    titles: [
      "关于{year}年城乡居民医保缴费的通告（第{n}号）",
      "{agency}公开招聘工作人员面试公告",
      "关于{place}第{n}标段施工期间交通管制的公告",
    ],
  },
  {
    name: "部门动态",
    slug: "bmdt",
    kind: "news",
    titles: [
      "{agency}开展主题党日活动",
      "{agency}组织第{n}期业务培训",
      "{agency}扎实做好{year}年信访工作",
    ],
  },
  {
    name: "乡镇动态",
    slug: "xzdt",
    kind: "news",
    titles: ["{agency}开展人居环境整治（{n}）", "{agency}召开{year}年秋冬季防火会议"],
  },
  {
    name: "互动交流",
    slug: "hdjl",
    kind: "news",
    titles: ["关于信息公开申请办理时限的咨询答复（{n}）", "群众来信{year}-{n}号的回复"],
  },
  {
    name: "公示公告",
    slug: "gsgg",
    kind: "news",
    titles: [
      "{place}{year}年第{n}批建设项目环评受理公示",
      "{agency}企业年报抽查结果公示（{year}年第{n}批）",
    ],
  },
  {
    name: "专题专栏",
    slug: "ztzl",
    kind: "news",
    titles: ["{place}乡村振兴专题报道之{n}", "政务公开日系列活动（{year}年{n}）"],
  },
];

/** Columns of 法定主动公开内容. */
export const ACTIVE: readonly ArticleColumn[] = [
  {
    name: "机构职能",
    slug: "jgzn",
    kind: "news",
    titles: ["{agency}主要职责{n}", "{agency}领导信息（{year}年更新）"],
  },
  {
    name: "规划计划",
    slug: "ghjh",
    kind: "news",
    titles: ["{place}国民经济和社会发展规划纲要（{n}）", "{agency}{year}年工作计划"],
  },
  {
    name: "财政预决算",
    slug: "czyjs",
    kind: "budget",
    titles: [
      "{agency}{year}年度部门决算公开报告",
      "{agency}{year}年部门预算公开",
      "{place}{year}年“三公”经费年度报告",
    ],
  },
  {
    name: "统计信息",
    slug: "tjxx",
    kind: "statistics",
    titles: ["{place}{year}年国民经济和社会发展统计公报", "{place}{year}年{n}月经济运行情况"],
  },
  {
    name: "行政许可",
    slug: "xzxk",
    kind: "news",
    titles: ["{agency}行政许可决定公示（{year}年第{n}期）"],
  },
  {
    name: "行政处罚",
    slug: "xzcf",
    kind: "news",
    titles: ["{agency}行政处罚信息公开表（{year}第{n}号）"],
  },
  {
    name: "政策文件",
    slug: "zcwj",
    kind: "news",
    titles: ["关于印发{place}{year}年政务公开工作要点的通知", "关于加强第{n}类建设用地管理的意见"],
  },
  {
    name: "政策解读",
    slug: "zcjd",
    kind: "news",
    titles: ["《{place}城镇燃气管理办法》解读之{n}", "图解：{place}{year}年稳岗政策"],
  },
  {
    name: "应急管理",
    slug: "yjgl",
    kind: "news",
    titles: ["{place}第{n}号防汛预案", "{agency}{year}年应急演练总结"],
  },
  {
    name: "重大项目",
    slug: "zdxm",
    kind: "news",
    titles: ["{place}{year}年重点项目进展（{n}）"],
  },
];
