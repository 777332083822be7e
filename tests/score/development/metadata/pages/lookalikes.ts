import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

/** Each look-alike of REPORT-FORMAT 6.5 by its name. */
export const LOOKALIKES: readonly OtherSpec[] = [
  {
    name: "notice to write the reports",
    kind: "lookalike",
    lookalike: "notice",
    dialect: "trs",
    by: "panjin-office",
    at: "2021-12-10 09:00",
    index: "001240117/2021-00301",
    number: "盘政办发〔2021〕45号",
    boxDate: "2021-12-08",
    title: "关于做好2021年政府信息公开工作年度报告编制发布工作的通知",
    body: `各县区人民政府，市直各部门：
为做好2021年政府信息公开工作年度报告的编制和发布工作，现将有关事项通知如下：
一、编制内容。严格按照国办公开办函〔2021〕30号印发的格式编写，内容包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分。
二、报送时间。各部门于2022年1月20日前报送本部门年度报告，1月31日前向社会发布。
三、工作要求。统计数据要与台账一致，勾稽关系不符的一律退回重报。
> 盘锦市人民政府办公室
> 2021年12月8日`,
    truth: { issuedOn: ["2021-12-08"] },
  },
  {
    name: "bulletin on other agencies' reports",
    kind: "lookalike",
    lookalike: "bulletin",
    dialect: "jcms",
    by: "taoyuan",
    at: "2020-05-12 11:00",
    title: "关于2019年度政府信息公开年度报告编制公布情况的通报",
    body: `各乡镇人民政府，县直各单位：
近期，县政务公开办对各单位2019年度政府信息公开年度报告的编制公布情况进行了检查，现将有关情况通报如下。
一、总体情况。全县应公布年度报告的单位58家，按时公布51家，按时公布率87.9%。
二、存在问题。部分单位报告表格空项、数据前后矛盾，个别单位逾期两个月仍未公布。
三、下步要求。未公布的单位须于5月底前补报，并书面说明原因。`,
  },
  {
    name: "the blank form of 2021",
    kind: "lookalike",
    lookalike: "form",
    dialect: "ucap",
    by: "zhejiang-office",
    at: "2021-10-11 10:00",
    title: "中华人民共和国政府信息公开工作年度报告格式",
    body: `（国务院办公厅政府信息与政务公开办公室制）
# 一、总体情况
（用文字描述主动公开、依申请公开、政府信息管理、平台建设和监督保障等情况）
# 二、主动公开政府信息情况
（按表格填写，本年未制发的填0）
# 三、收到和处理政府信息公开申请情况
（按表格填写）
# 四、政府信息公开行政复议、行政诉讼情况
# 五、存在的主要问题及改进情况
# 六、其他需要报告的事项`,
  },
  {
    name: "a township's rules for the reports",
    kind: "lookalike",
    lookalike: "rules",
    dialect: "lonsun",
    by: "chengguan",
    at: "2017-06-05 10:00",
    index: "11340421003058762Q/2017-00019",
    boxDate: "2017-06-01",
    title: "城关镇政府信息公开年度报告制度（试行）",
    crumbs: "政府信息公开/城关镇人民政府/政府信息公开制度",
    column: "政府信息公开制度",
    body: `第一条 为规范本镇政府信息公开年度报告的编制和公布，根据《中华人民共和国政府信息公开条例》，制定本制度。
第二条 镇党政办公室负责编制本镇上一年度政府信息公开工作年度报告。
第三条 年度报告应当包括主动公开政府信息的情况、依申请公开的情况、行政复议和行政诉讼的情况以及存在的主要问题。
第四条 年度报告于每年3月31日前公布。
第五条 本制度自发布之日起施行。`,
  },
  {
    name: "interpretation that names the report",
    kind: "lookalike",
    lookalike: "interpretation",
    dialect: "founder",
    by: "xiajin-invest",
    at: "2022-02-10 10:00",
    title: "《夏津县投资促进局2021年政府信息公开工作年度报告》解读",
    body: `近日，夏津县投资促进局发布了《夏津县投资促进局2021年政府信息公开工作年度报告》，现就有关内容进行如下解读。
# 一、编制背景
按照《中华人民共和国政府信息公开条例》第五十条规定，行政机关应当于每年1月31日前公布上一年度报告。
# 二、编制依据
国务院办公厅政府信息与政务公开办公室印发的年度报告格式。
# 三、主要内容
报告分为六个部分，全年主动公开信息216条，收到申请2件，均按时办结。`,
  },
  {
    name: "infographic",
    kind: "lookalike",
    lookalike: "infographic",
    dialect: "jcms",
    by: "kunshan-police",
    at: "2023-02-06 10:00",
    title: "一图读懂昆山市公安局2022年政府信息公开工作年度报告",
    body: "图片说明",
    reshape: () =>
      `<p><img src="/picture/0/W020230206001.jpg"></p><p><img src="/picture/0/W020230206002.jpg"></p>`,
  },
  {
    name: "a self-check in the shape of a report",
    kind: "lookalike",
    lookalike: "summary",
    dialect: "vsb",
    by: "miancheng",
    at: "2015-11-20 00:00",
    title: "沔城回族镇2015年政务公开工作自查报告",
    body: `根据市政务公开领导小组的要求，我镇对2015年以来的政务公开工作进行了自查，现将情况报告如下：
一、基本情况。成立了领导小组，公开各类信息123条。
二、依申请公开情况。未收到申请。
三、存在的问题及下一步措施。公开内容不够全面，下一步将加强培训。
> 沔城回族镇人民政府
> 2015年11月18日`,
    truth: { issuedOn: ["2015-11-18"] },
  },
  {
    name: "figures of half a year",
    kind: "lookalike",
    lookalike: "summary",
    dialect: "nfcms",
    by: "humen",
    at: "2019-07-15 09:10",
    title: "东莞市虎门镇2019年上半年政府信息公开工作总结",
    body: `2019年上半年，虎门镇主动公开政府信息530条，其中政策文件12件，办事指南77项。
收到依申请公开2件，均已答复。
下半年将继续完善公开目录，做好政策解读。`,
  },
  {
    name: "a farm's sample text",
    kind: "lookalike",
    lookalike: "template",
    dialect: "founder",
    by: "qingheng",
    at: "2018-05-02 10:00",
    url: "http://www.fanwen-daquan.com/gongwen/20180502/77123.html",
    standing: "farm",
    siteName: "范文大全网",
    siteCode: "",
    source: "网络",
    title: "县政府信息公开工作年度报告范文（推荐）",
    body: `下面是小编为大家整理的县政府信息公开工作年度报告范文，供大家参考。
20xx年，**县认真贯彻条例，公开信息**条。
一、主动公开情况。通过网站公开20xx年度信息**988条。
二、依申请公开情况。受理申请××件。
推荐访问：政府信息公开 年度报告 范文`,
    truth: { title: ["县政府信息公开工作年度报告范文（推荐）"] },
  },
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
