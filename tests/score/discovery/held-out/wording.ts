import type { Wording } from "../pack.ts";

/** Columns, titles and sentences of the held-out sites; rules are not written from these. */
export const WORDING: Wording = {
  hub: { name: "信息公开", slug: "xxgk" },
  disclosure: { name: "政府信息公开专栏", slug: "gkzl" },
  annual: { name: "信息公开年度报告", slug: "ndbg" },
  departments: { name: "市直部门公开", slug: "szbm" },
  towns: { name: "镇街公开", slug: "zjgk" },
  groups: {
    government: { name: "市本级", slug: "sbj" },
    departments: { name: "市直部门", slug: "szbmbg" },
    towns: { name: "各镇（街道）", slug: "gzj" },
  },
  neighbours: [
    {
      name: "政府信息公开指南",
      slug: "zn",
      kind: "guide",
      titles: ["{agency}信息公开工作指南", "如何获取{agency}的政府信息（{year}）"],
    },
    {
      name: "政府信息公开制度",
      slug: "zd",
      kind: "rules",
      titles: ["{agency}信息公开年度报告工作制度（试行）", "{agency}信息发布审核办法"],
    },
    {
      name: "法定主动公开内容",
      slug: "zdgk",
      kind: "news",
      titles: [
        "{agency}行政裁决事项清单（{year}年版）",
        "{agency}{year}年政府采购意向公开（{n}）",
        "{agency}议事协调机构名单{n}",
      ],
    },
    {
      name: "依申请公开",
      slug: "sqgk",
      kind: "guide",
      titles: ["网上申请须知", "{agency}受理机构联系方式"],
    },
  ],
  year: (year) => ({ name: `${year}年度`, slug: `n${year}` }),
  reportTitles: [
    "{agency}{year}年信息公开年度报告",
    "{agency}关于{year}年度政府信息公开工作情况的年度报告",
    "{year}年度{agency}信息公开工作报告",
    "{agency}政府信息公开工作年度报告（{year}年度）",
  ],
  amongReports: [
    { kind: "notice", title: "关于认真做好{year}年度信息公开年度报告编制公布工作的通知" },
    { kind: "interpretation", title: "{agency}{year}年信息公开年度报告政策解读" },
    { kind: "infographic", title: "图解：{agency}{year}年政府信息公开工作年度报告" },
    { kind: "bulletin", title: "{year}年度信息公开年度报告公布情况通报" },
    { kind: "summary", title: "{agency}{year}年政府信息公开工作自查报告" },
  ],
  news: [
    {
      name: "时政新闻",
      slug: "szxw",
      kind: "news",
      titles: [
        "市委理论学习中心组举行第{n}次集体学习",
        "{place}表彰{year}年度先进集体",
        "我市{n}个项目集中开工",
        "{agency}赴外地考察招商",
      ],
    },
    {
      name: "公告栏",
      slug: "ggl",
      kind: "news",
      titles: [
        "{agency}{year}年度考试录用公务员拟录用人员公示",
        "停水通知（{year}-{n}）",
        "{place}第{n}批公共租赁住房配租公告",
      ],
    },
    {
      name: "基层传真",
      slug: "jccz",
      kind: "news",
      titles: ["{agency}：志愿服务进社区（{n}）", "{agency}多措并举守护群众“舌尖安全”"],
    },
    {
      name: "办事服务",
      slug: "bsfw",
      kind: "news",
      titles: ["不动产登记办理指引{n}", "{year}年老年人优待证办理说明"],
    },
    {
      name: "政民互动",
      slug: "zmhd",
      kind: "news",
      titles: ["市长信箱{year}年第{n}号来信答复", "民意征集：{place}{year}年民生实事项目"],
    },
    {
      name: "招商引资",
      slug: "zsyz",
      kind: "news",
      titles: ["{place}产业园区推介之{n}", "{year}年度重点企业年报解读：营收增长{n}%"],
    },
    {
      name: "特色专题",
      slug: "tszt",
      kind: "news",
      titles: ["数字政府建设专题（{n}）", "“政府开放月”活动纪实（{year}年{n}）"],
    },
  ],
  active: [
    {
      name: "组织机构",
      slug: "zzjg",
      kind: "news",
      titles: ["{agency}领导分工（{year}）", "{agency}下属单位{n}"],
    },
    {
      name: "发展规划",
      slug: "fzgh",
      kind: "news",
      titles: ["{place}专项规划第{n}号", "{place}{year}年国民经济计划执行情况"],
    },
    {
      name: "预算决算",
      slug: "ysjs",
      kind: "budget",
      titles: ["{year}年度{agency}单位决算", "{agency}{year}年单位预算及绩效目标"],
    },
    {
      name: "数据发布",
      slug: "sjfb",
      kind: "statistics",
      titles: ["{year}年{place}国民经济和社会发展统计公报", "{place}{year}年第{n}次价格监测"],
    },
    { name: "审批结果", slug: "spjg", kind: "news", titles: ["{agency}{year}年审批结果第{n}号"] },
    {
      name: "执法公示",
      slug: "zfgs",
      kind: "news",
      titles: ["{agency}{year}年双随机抽查结果（{n}）"],
    },
    {
      name: "规范文件",
      slug: "gfwj",
      kind: "news",
      titles: [
        "{place}人民政府关于公布{year}年政务公开重点工作任务的通知",
        "{place}城市绿化管理规定（{n}）",
      ],
    },
    {
      name: "文件解读",
      slug: "wjjd",
      kind: "news",
      titles: ["关于《{place}养犬管理规定》的解读（{n}）", "一图看懂{year}年惠企政策"],
    },
    {
      name: "安全生产",
      slug: "aqsc",
      kind: "news",
      titles: ["{agency}{year}年事故调查报告（{n}）", "{place}安全生产月活动总结"],
    },
    {
      name: "民生工程",
      slug: "msgc",
      kind: "news",
      titles: ["{place}{year}年民生工程实施情况（{n}）"],
    },
  ],
  decoys: [
    {
      name: "市政府工作报告",
      slug: "szfbg",
      kind: "work-report",
      titles: ["{year}年{place}人民政府工作报告"],
    },
    {
      name: "法治建设",
      slug: "fzjs",
      kind: "rule-of-law-report",
      titles: [
        "{agency}关于{year}年度法治政府建设情况的报告",
        "{agency}{year}年度依法行政工作报告",
      ],
    },
    {
      name: "网站年报",
      slug: "wzbb",
      kind: "website-report",
      titles: ["{place}政府网站{year}年度工作报表", "{place}政府网站监管年度报表（{year}年度）"],
    },
    {
      name: "国企信息公开",
      slug: "gqnb",
      kind: "enterprise",
      titles: ["{place}水务集团{year}年度报告", "{place}国资企业{year}年信息公开第{n}期"],
    },
    {
      name: "生态环境",
      slug: "sthj",
      kind: "environment",
      titles: ["{place}{year}年度环境信息依法披露报告", "{place}{year}年污染源监测年报（{n}）"],
    },
    {
      name: "教育卫生信息公开",
      slug: "jyws",
      kind: "public-institution",
      titles: ["{place}第{n}中学信息公开年度报告", "{place}中医医院{year}年度信息公开工作年度报告"],
    },
  ],
  bodies: {
    news: [
      "日前，{agency}组织开展有关活动，{n}余名干部职工参加，现场气氛热烈。",
      "与会人员一致认为，{year}年的各项任务要抓早抓实，务求实效。",
      "记者了解到，{place}还将推出{n}项便民举措，让群众办事少跑腿。",
    ],
    guide: [
      "本指南由{agency}编制，供公众查询和获取政府信息时参考，每年更新一次。",
      "一、信息分类。分为概况信息、政策信息、业务信息三类。",
      "二、获取途径。可以登录网站查阅，也可到服务中心申请。",
    ],
    rules: [
      "第一条 为进一步做好信息公开工作，结合{agency}实际，制定本办法。",
      "第二条 信息公开坚持先审查、后公开的原则。",
      "第三条 各科室负责人为本科室信息公开第一责任人。",
      "第四条 本办法由{agency}负责解释，自公布之日起施行。",
    ],
    notice: [
      "各镇人民政府、街道办事处，市直各部门：",
      "按照上级部署，{year}年度信息公开年度报告编制公布工作即将开始，现将有关事项通知如下：",
      "一、提高认识。二、规范内容。三、请各单位于1月15日前将报告电子版报送市政务公开办。",
    ],
    bulletin: [
      "各镇、街道，市直有关单位：",
      "市政务公开办对{year}年度信息公开年度报告公布情况开展了核查，现通报如下。",
      "共核查{n}家单位，其中{n}家未按期公布，部分报告存在数据前后不一致的问题，请于10日内整改。",
    ],
    interpretation: [
      "《{agency}{year}年信息公开年度报告》已经公布，为便于公众了解，现作如下解读。",
      "一、制定背景和依据。二、报告框架。三、主要数据。全年公开信息{n}条，办理申请{n}件。",
    ],
    infographic: ["（长图）"],
    summary: [
      "根据通知要求，{agency}对{year}年政府信息公开工作开展了自查，现将自查情况报告如下：",
      "一、工作开展情况。落实专人负责，公开信息{n}条。",
      "二、存在问题。更新不够及时。三、整改措施。",
    ],
    budget: [
      "一、单位职责及机构设置。二、{year}年度收支决算总表。",
      "本年收入{n}万元，比上年增加{n}万元；“三公”经费支出{n}万元。",
    ],
    statistics: [
      "初步核算，{year}年{place}实现地区生产总值{n}亿元，按可比价格计算增长4.{n}%。",
      "一、人口和就业。二、价格。三、财政金融。",
    ],
    "work-report": [
      "各位代表：我代表市人民政府向大会作工作报告，请予审议，并请各位政协委员提出意见。",
      "一、{year}年工作回顾。二、今后五年奋斗目标。三、重点工作。",
    ],
    "rule-of-law-report": [
      "现将{agency}{year}年度法治政府建设情况报告如下：",
      "一、主要做法。健全依法决策机制，开展执法人员培训{n}人次。二、存在的问题。三、下步打算。",
    ],
    "website-report": [
      "单位名称：{place}人民政府办公室。网站标识码：9904820003。首页网址：（略）。",
      "总访问量{n}万次，信息发布{n}条，专栏专题新开设{n}个，收到留言{n}条，安全检测评估{n}次。",
    ],
    enterprise: [
      "{place}水务集团有限公司{year}年度报告：公司概况、财务数据、重大事项。营业总收入{n}万元。",
    ],
    environment: [
      "为保障公众环境知情权，现披露{place}{year}年度环境信息。化学需氧量排放{n}吨。",
      "重点排污单位{n}家，自动监测数据传输有效率9{n}%。",
    ],
    "public-institution": [
      "按照《公共企事业单位信息公开规定制定办法》和主管部门要求，本单位编制{year}年度信息公开工作年度报告。",
      "本院公开诊疗项目{n}项、药品价格{n}条，满意度较高。",
    ],
  },
  reportPreface:
    "按照《中华人民共和国政府信息公开条例》第五十条规定，{agency}编制{year}年政府信息公开工作年度报告并向社会公布。报告所列数据统计期限为{year}年1月1日至12月31日。",
  reportSections: [
    [
      "一、总体情况",
      "一年来，{agency}紧扣公众关切，依法公开各类政府信息{n}条，政务新媒体发布{n}条。",
    ],
    ["二、主动公开政府信息情况", "{year}年，{agency}制发行政规范性文件{n}件，均在规定时限内公开。"],
    [
      "三、收到和处理政府信息公开申请情况",
      "{year}年{agency}收到的申请已全部办理，具体情况见下表。",
    ],
    ["四、政府信息公开行政复议、行政诉讼情况", "{agency}{year}年行政复议和行政诉讼情况见下表。"],
    ["五、存在的主要问题及改进情况", "部分栏目更新不及时，{agency}已明确专人维护。"],
    ["六、其他需要报告的事项", "{agency}没有其他需要报告的事项。"],
  ],
};
