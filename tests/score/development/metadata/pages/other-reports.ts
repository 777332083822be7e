import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

/** Reports and documents on other matters, or by others (REPORT-FORMAT 6.5). */
export const OTHER_REPORTS: readonly OtherSpec[] = [
  {
    name: "the website's yearly report",
    kind: "lookalike",
    lookalike: "website-report",
    dialect: "trs",
    by: "panjin",
    at: "2022-01-28 16:00",
    title: "盘锦市人民政府网站工作年度报表（2021年度）",
    column: "政府网站年度报表",
    body: `填报单位：盘锦市人民政府办公室
网站名称：盘锦市人民政府门户网站　首页网址：www.panjin.gov.cn　网站标识码：2111000013
网站总访问量（单位：次）：9210338　独立用户访问总量：331094
信息发布总数（单位：条）：20914　专栏专题新开设数量：6
安全检测评估次数：12　是否建立安全监测预警机制：是`,
  },
  {
    name: "government work report",
    kind: "lookalike",
    lookalike: "work-report",
    dialect: "ucap",
    by: "taoyuan",
    at: "2022-01-10 08:00",
    title: "2022年桃源县政府工作报告",
    column: "政府工作报告",
    body: `各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议，并请各位政协委员提出意见。
一、2021年工作回顾。全县地区生产总值增长7.6%，政务公开工作走在全市前列。
二、2022年工作安排。坚持稳中求进，加快建设数字政府。`,
  },
  {
    name: "rule-of-law report",
    kind: "lookalike",
    lookalike: "rule-of-law-report",
    dialect: "jcms",
    by: "lishui-health",
    at: "2023-01-15 10:00",
    title: "丽水市卫生健康委员会2022年法治政府建设年度报告",
    body: `2022年，丽水市卫生健康委员会深入推进法治政府建设，现将有关情况报告如下。
一、主要举措和成效。依法履行行政职能，推进政务公开，全年主动公开信息602条。
二、存在的不足。执法力量有待加强。
三、下一年度安排。继续深化“放管服”改革。`,
  },
  {
    name: "final accounts",
    kind: "lookalike",
    lookalike: "budget",
    dialect: "lonsun",
    by: "tongzhou-transport",
    at: "2021-08-20 10:00",
    title: "通州区交通运输局2020年度部门决算公开",
    column: "财政预决算",
    crumbs: "政府信息公开/通州区交通运输局/财政预决算",
    body: `第一部分 部门概况。第二部分 2020年度部门决算表。第三部分 决算情况说明。
2020年度一般公共预算财政拨款“三公”经费支出决算为18.2万元，比上年减少2.1万元。`,
  },
  {
    name: "statistical communiqué",
    kind: "lookalike",
    lookalike: "statistics",
    dialect: "nfcms",
    by: "siming-culture",
    at: "2020-04-20 10:00",
    title: "思明区2019年国民经济和社会发展统计公报",
    source: "思明区统计局",
    column: "统计公报",
    body: `2019年，全区实现地区生产总值1896.5亿元，比上年增长8.1%。
年末全区常住人口107.2万人。`,
  },
  {
    name: "a company's yearly report",
    kind: "lookalike",
    lookalike: "enterprise",
    dialect: "founder",
    by: "wuhu-zone",
    at: "2020-04-28 10:00",
    title: "芜湖青湾建设投资有限公司2019年年度报告",
    column: "国企信息公开",
    source: "芜湖青湾建设投资有限公司",
    body: `本公司董事会保证本年度报告内容真实、准确、完整。
2019年公司实现营业收入8.8亿元，净利润1.2亿元，期末资产总额96亿元，资产负债率55%。
公司控股股东未发生变化。`,
  },
  {
    name: "a university's disclosure report",
    kind: "lookalike",
    lookalike: "university",
    dialect: "vsb",
    by: "beijing-edu",
    at: "2021-10-29 00:00",
    url: "http://xxgk.qinghengxueyuan.edu.cn/info/1021/8812.htm",
    siteName: "青衡学院信息公开网",
    standing: "unknown",
    source: "学校办公室",
    title: "青衡学院2020—2021学年信息公开工作年度报告",
    body: `根据《高等学校信息公开办法》（教育部令第29号）和《高等学校信息公开事项清单》，现公布青衡学院2020—2021学年信息公开工作年度报告。
# 一、概述
学校高度重视信息公开工作，设立信息公开网。
# 二、主动公开情况
全年公开信息1206条，招生、财务等重点领域信息及时更新。
# 三、依申请公开情况
收到申请3件，均已答复。
# 四、存在的问题及改进措施
二级单位网站更新不够及时。`,
  },
  {
    name: "a hospital's disclosure report",
    kind: "lookalike",
    lookalike: "public-institution",
    dialect: "trs",
    by: "jingning-hall",
    at: "2022-02-11 10:00",
    source: "静宁县人民医院",
    title: "静宁县人民医院2021年度信息公开工作报告",
    column: "公共企事业单位信息公开",
    body: `根据《医疗卫生机构信息公开管理办法》，我院认真开展院务公开，现将2021年度工作报告如下。
# 一、主动公开情况
我院通过公示栏、网站公开医疗服务价格、药品价格和就诊流程。
# 二、存在的问题
住院患者查询费用的渠道不多。`,
  },
  {
    name: "a court's white paper",
    kind: "lookalike",
    lookalike: "judicial",
    dialect: "jcms",
    by: "kunshan-police",
    at: "2019-05-30 10:00",
    source: "昆山市人民法院",
    title: "昆山市人民法院2018年度政府信息公开行政审判白皮书",
    body: `2018年，昆山市人民法院受理涉政府信息公开行政案件41件，审结40件。
被告行政机关负责人出庭应诉率92%。`,
  },
  {
    name: "environmental disclosure",
    kind: "lookalike",
    lookalike: "environment",
    dialect: "ucap",
    by: "lishui-health",
    at: "2018-02-01 10:00",
    source: "丽水市环境保护局",
    title: "丽水市2017年度污染源环境监管信息公开年度报告",
    body: `2017年，全市公开重点排污单位名录两批，公布监督性监测数据412条。
对超标排放单位依法查处并公开处罚决定。`,
  },
  {
    name: "assessment by a third party",
    kind: "lookalike",
    lookalike: "assessment",
    dialect: "ncontent",
    by: "zhejiang-office",
    at: "2019-12-20 10:00",
    title: "2019年度全省政务公开第三方评估报告",
    body: `受委托，评估组对11个设区市和90个县（市、区）的政务公开工作进行了第三方评估。
评估显示，平均得分82.4分，其中年度报告编制指标得分率最高。
评估建议进一步规范依申请公开答复。`,
  },
  {
    name: "guide to disclosure",
    kind: "lookalike",
    lookalike: "guide",
    dialect: "lonsun",
    by: "alxa",
    at: "2020-06-01 10:00",
    title: "阿拉善盟行政公署政府信息公开指南",
    column: "政府信息公开指南",
    crumbs: "政府信息公开/政府信息公开指南",
    body: `为便于公民、法人和其他组织获取政府信息，特编制本指南。
# 一、公开范围
具体参见政府信息公开目录和政府信息公开年度报告。
# 二、获取方式
公众可通过门户网站、政府公报等渠道获取。
# 三、依申请公开
申请人应当填写申请表，受理机构地址为巴彦浩特镇。`,
  },
  {
    name: "Taiwan's rules",
    kind: "lookalike",
    lookalike: "other-jurisdiction",
    dialect: "founder",
    by: "qingheng",
    at: "2019-03-01 10:00",
    url: "https://www.example.gov.tw/cp/113-2291.html",
    standing: "unknown",
    siteName: "某县政府",
    siteCode: "",
    source: "秘书处",
    title: "107年度政府資訊公開執行情形報告",
    body: `依政府資訊公開法第七條規定，本府主動公開政府資訊，並提供民眾線上申請。
107年度受理申請案件32件，均依限辦結。`,
    truth: {
      title: [
        "107年度政府资讯公开执行情形报告",
        "107年度政府資訊公開執行情形報告",
        "107年度政府资讯公开运行情形报告",
      ],
    },
  },
];
