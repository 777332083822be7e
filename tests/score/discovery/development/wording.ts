import type { Wording } from "../pack.ts";

/** Columns, titles and sentences of the development sites. */
export const WORDING: Wording = {
  hub: { name: "政务公开", slug: "zwgk" },
  disclosure: { name: "政府信息公开", slug: "zfxxgk" },
  annual: { name: "政府信息公开年报", slug: "zfxxgknb" },
  departments: { name: "部门信息公开", slug: "bmxxgk" },
  towns: { name: "乡镇信息公开", slug: "xzxxgk" },
  groups: {
    government: { name: "县政府年报", slug: "xzfnb" },
    departments: { name: "部门年报", slug: "bmnb" },
    towns: { name: "乡镇年报", slug: "xznb" },
  },
  neighbours: [
    {
      name: "政府信息公开指南",
      slug: "xxgkzn",
      kind: "guide",
      titles: ["{agency}政府信息公开指南", "{agency}信息公开指南（{year}年修订）"],
    },
    {
      name: "政府信息公开制度",
      slug: "xxgkzd",
      kind: "rules",
      titles: ["{agency}政府信息公开年度报告制度", "{agency}政府信息公开保密审查制度"],
    },
    {
      name: "法定主动公开内容",
      slug: "fdzdgknr",
      kind: "news",
      titles: [
        "{agency}{year}年行政执法信息公示（第{n}期）",
        "{agency}内设机构及职责",
        "{agency}{year}年第{n}批救助名单公示",
      ],
    },
    {
      name: "依申请公开",
      slug: "ysqgk",
      kind: "guide",
      titles: ["依申请公开流程图", "政府信息公开申请表下载"],
    },
  ],
  year: (year) => ({ name: `${year}年`, slug: `${year}nb` }),
  reportTitles: [
    "{agency}{year}年政府信息公开工作年度报告",
    "{year}年{agency}政府信息公开年度报告",
    "{agency}{year}年度政府信息公开工作报告",
  ],
  amongReports: [
    { kind: "notice", title: "关于做好{year}年政府信息公开工作年度报告编制和发布工作的通知" },
    { kind: "interpretation", title: "《{agency}{year}年政府信息公开工作年度报告》解读" },
    { kind: "infographic", title: "一图读懂{agency}{year}年政府信息公开工作年度报告" },
    { kind: "bulletin", title: "关于{year}年度政府信息公开年度报告发布情况的通报" },
    { kind: "summary", title: "{agency}{year}年上半年政务公开工作总结" },
  ],
  news: [
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
  ],
  active: [
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
      titles: [
        "关于印发{place}{year}年政务公开工作要点的通知",
        "关于加强第{n}类建设用地管理的意见",
      ],
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
  ],
  decoys: [
    {
      name: "政府工作报告",
      slug: "zfgzbg",
      kind: "work-report",
      titles: ["{place}{year}年政府工作报告"],
    },
    {
      name: "法治政府建设年度报告",
      slug: "fzzfjs",
      kind: "rule-of-law-report",
      titles: [
        "{agency}{year}年法治政府建设年度报告",
        "{year}年{agency}法治政府建设工作情况的报告",
      ],
    },
    {
      name: "政府网站工作年度报表",
      slug: "wzndbb",
      kind: "website-report",
      titles: ["{place}人民政府网站工作年度报表（{year}年度）"],
    },
    {
      name: "企业年报公示",
      slug: "qynb",
      kind: "enterprise",
      titles: ["{place}国有企业{year}年年度报告摘要（{n}）", "{place}{year}年企业年报公示情况"],
    },
    {
      name: "环境信息公开",
      slug: "hjxxgk",
      kind: "environment",
      titles: ["{place}{year}年环境信息公开年度报告", "重点排污单位{year}年度环境信息（{n}）"],
    },
    {
      name: "公共企事业单位信息公开",
      slug: "ggqsy",
      kind: "public-institution",
      titles: [
        "{place}人民医院{year}年信息公开年度报告",
        "{place}供水公司{year}年信息公开年度报告",
      ],
    },
  ],
  bodies: {
    news: [
      "{year}年以来，{agency}围绕中心工作，扎实推进各项任务，取得了阶段性成效。",
      "会议强调，要进一步压实责任，细化措施，确保第{n}项重点任务按期完成。",
      "下一步，{place}将持续优化营商环境，增强群众获得感。",
    ],
    guide: [
      "为方便公民、法人和其他组织获取政府信息，{agency}编制本指南。",
      "一、公开范围。{agency}主动公开机构职能、政策文件等信息。",
      "二、申请方式。申请人可以当面提交、邮寄或者通过网上平台提交申请表。",
    ],
    rules: [
      "第一条 为规范政府信息公开工作，根据《中华人民共和国政府信息公开条例》，制定本制度。",
      "第二条 {agency}办公室负责本制度的组织实施。",
      "第三条 违反本制度规定的，依法依规追究责任。",
      "第四条 本制度自印发之日起施行。",
    ],
    notice: [
      "各乡镇人民政府，县政府各部门：",
      "为做好{year}年政府信息公开工作年度报告编制和发布工作，现将有关事项通知如下：",
      "一、编制内容。严格按照规定格式编写，统计数据要真实准确。二、报送时间。请于1月20日前报送。",
    ],
    bulletin: [
      "各乡镇，县直各单位：",
      "近期，县政务公开办对各单位{year}年度政府信息公开年度报告发布情况进行了检查，现将有关情况通报如下。",
      "全县应发布年度报告的单位{n}家，个别单位逾期未发布，表格勾稽关系有误。",
    ],
    interpretation: [
      "近日，{agency}发布了《{agency}{year}年政府信息公开工作年度报告》，现就有关内容进行如下解读。",
      "一、编制背景。按照《中华人民共和国政府信息公开条例》第五十条规定编制。",
      "二、主要内容。报告分为六个部分，全年主动公开信息{n}条。",
    ],
    infographic: ["（图片）"],
    summary: [
      "{year}年上半年，{agency}认真开展政务公开工作，现将有关工作总结如下：",
      "一、主要做法。公开各类信息{n}条，回应群众关切。",
      "二、下半年打算。继续完善公开目录，加强业务培训。",
    ],
    budget: [
      "第一部分 {agency}概况。一、主要职能。二、决算单位构成。",
      "第二部分 {year}年度部门决算情况说明。收入总计{n}万元，支出总计{n}万元。",
      "第三部分 “三公”经费支出决算情况说明。公务接待费{n}万元。",
    ],
    statistics: [
      "{year}年，{place}地区生产总值{n}亿元，同比增长5.{n}%。",
      "一、综合。二、农业。粮食总产量{n}万吨。三、工业和建筑业。",
    ],
    "work-report": [
      "各位代表：现在，我代表{place}人民政府，向大会报告工作，请予审议。",
      "一、过去一年工作回顾。地区生产总值增长6.{n}%。二、{year}年工作安排。",
    ],
    "rule-of-law-report": [
      "{year}年，{agency}深入学习贯彻习近平法治思想，扎实推进法治政府建设，现将年度情况报告如下。",
      "一、推进法治政府建设的主要举措和成效。受理行政复议案件{n}件。",
      "二、存在的不足和原因。三、下一年度推进法治政府建设的主要安排。",
    ],
    "website-report": [
      "填报单位：{place}人民政府办公室。网站名称：{place}人民政府。首页网址。网站标识码：9902210001。",
      "独立用户访问总量{n}个，网站总访问量{n}次，信息发布总数{n}条，专栏专题{n}个，安全防护：是。",
    ],
    enterprise: [
      "{place}城市投资有限公司{year}年年度报告摘要：资产总额{n}万元，营业收入{n}万元。",
      "市场监督管理部门通过企业信用信息公示系统公示企业年报。",
    ],
    environment: [
      "{place}生态环境分局按照《企业环境信息依法披露管理办法》公布环境信息。",
      "{year}年，{place}空气质量优良天数{n}天，污染源监督性监测{n}家。",
    ],
    "public-institution": [
      "根据《公共企事业单位信息公开规定制定办法》，{place}人民医院编制{year}年信息公开年度报告。",
      "医院通过公示栏公开医疗服务价格{n}项，接待咨询{n}人次。",
    ],
  },
  reportPreface:
    "根据《中华人民共和国政府信息公开条例》和上级有关要求，现公布{agency}{year}年政府信息公开工作年度报告。本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
  reportSections: [
    [
      "一、总体情况",
      "{year}年，{agency}坚持以公开为常态、不公开为例外，主动公开政府信息{n}条，完善公开目录。",
    ],
    ["二、主动公开政府信息情况", "全年通过门户网站主动公开政府信息{n}条，制发规范性文件{n}件。"],
    ["三、收到和处理政府信息公开申请情况", "{agency}{year}年收到的政府信息公开申请均按期答复。"],
    [
      "四、政府信息公开行政复议、行政诉讼情况",
      "{year}年因政府信息公开工作引发的行政复议、行政诉讼情况如下。",
    ],
    ["五、存在的主要问题及改进情况", "公开的及时性有待提高，下一步{agency}将加强业务培训。"],
    ["六、其他需要报告的事项", "{year}年{agency}未收取信息处理费。"],
  ],
};
