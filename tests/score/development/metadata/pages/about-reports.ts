import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

/** Documents that speak of the yearly reports or stand in their place (REPORT-FORMAT 6.5). */
export const ABOUT_REPORTS: readonly OtherSpec[] = [
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
];
