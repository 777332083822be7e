import type { Report } from "./document.ts";

/** With 《政府信息公开情况统计表》 as its annex. */
export const yunxiuCity2018: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/201903/t20190328_1102.html",
  agency: "云岫市人民政府",
  year: 2018,
  edition: "2014",
  title: "云岫市人民政府2018年政府信息公开工作年度报告",
  publishedAt: "2019-03-28 08:55",
  publisher: "云岫市人民政府办公室",
  form: {
    "disclosure.total": "38210",
    "disclosure.normativePublished": "31",
    "disclosure.normativeIssued": "33",
    "disclosure.gazette": "402",
    "disclosure.website": "36950",
    "disclosure.weibo": "8120",
    "disclosure.wechat": "9044",
    "disclosure.otherChannel": "1260",
    "response.hotTopics": "96",
    "response.pressConferences": "17",
    "response.pressConferencesByChief": "4",
    "response.onlineInterviews": "22",
    "response.onlineInterviewsByChief": "9",
    "response.policyReadings": "188",
    "response.weiboWechatEvents": "75",
    "response.otherEvents": "12",
    "applications.received": "214",
    "applications.byInPerson": "31",
    "applications.byFax": "2",
    "applications.byOnline": "140",
    "applications.byLetter": "41",
    "applications.closed": "214",
    "applications.closedOnTime": "207",
    "applications.closedExtended": "7",
    "applications.replied": "214",
    "applications.alreadyPublic": "52",
    "applications.granted": "83",
    "applications.partiallyGranted": "9",
    "applications.refused": "21",
    "applications.refusedTradeSecret": "3",
    "applications.refusedPrivacy": "5",
    "applications.refusedNotOgi": "11",
    "applications.refusedOtherLaw": "2",
    "applications.notThisOrgan": "24",
    "applications.notExist": "14",
    "applications.toldToAmend": "6",
    "applications.otherRoute": "5",
    "reconsideration.total": "6",
    "reconsideration.upheld": "4",
    "reconsideration.corrected": "1",
    "reconsideration.other": "1",
    "litigation.total": "3",
    "litigation.upheld": "3",
    complaints: "2",
    fees: "0",
    "capacity.units": "48",
    "capacity.readingPoints": "102",
    "capacity.staff": "263",
    "capacity.staffFullTime": "61",
    "capacity.staffPartTime": "202",
    "capacity.budget": "86.5",
    "training.meetings": "54",
    "training.courses": "29",
    "training.trainees": "1730",
  },
  body: `
根据《中华人民共和国政府信息公开条例》规定，现公布云岫市人民政府2018年政府信息公开工作年度报告。本报告所列数据的统计期限为2018年1月1日至2018年12月31日。
# 一、概述
2018年，云岫市各级政府和部门认真贯彻条例，围绕重大建设项目、公共资源配置、社会公益事业三个领域推进公开，政府工作透明度进一步提高。
# 二、主动公开政府信息情况
全市主动公开政府信息38210条，其中政府网站公开36950条，政务微信公开9044条。同一信息在不同渠道公开的，总数中只计一条。
# 三、依申请公开政府信息情况
全市共收到政府信息公开申请214件，其中当面申请31件，传真申请2件，网络申请140件，信函申请41件；全部办结，延期办结7件。
# 四、行政复议、行政诉讼和收费情况
因政府信息公开申请行政复议6件，行政诉讼3件，未收取费用。
# 五、存在的主要问题和改进措施
公开内容的针对性还不够强，部分栏目更新不及时。今后将按季度公布栏目更新情况，对长期不更新的责任单位进行约谈。
# 六、附表
[统计表]
`,
};
