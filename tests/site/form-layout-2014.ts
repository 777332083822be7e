/** One printed row of the 2014 return; a row without a key is a group line and carries no value. */
interface ReturnRow {
  readonly key: string | null;
  readonly label: string;
  readonly unit: string;
}

// key · label · unit, in printed order (REPORT-FORMAT 2.4).
const printed = `
|一、主动公开情况|——
disclosure.total|（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条
disclosure.normativePublished|其中：主动公开规范性文件数|条
disclosure.normativeIssued|制发规范性文件总数|件
|（二）通过不同渠道和方式公开政府信息的情况|——
disclosure.gazette|1.政府公报公开政府信息数|条
disclosure.website|2.政府网站公开政府信息数|条
disclosure.weibo|3.政务微博公开政府信息数|条
disclosure.wechat|4.政务微信公开政府信息数|条
disclosure.otherChannel|5.其他方式公开政府信息数|条
|二、回应解读情况|——
response.hotTopics|（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）|次
|（二）通过不同渠道和方式回应解读的情况|——
response.pressConferences|1.参加或举办新闻发布会总次数|次
response.pressConferencesByChief|其中：主要负责同志参加新闻发布会次数|次
response.onlineInterviews|2.政府网站在线访谈次数|次
response.onlineInterviewsByChief|其中：主要负责同志参加政府网站在线访谈次数|次
response.policyReadings|3.政策解读稿件发布数|篇
response.weiboWechatEvents|4.微博微信回应事件数|次
response.otherEvents|5.其他方式回应事件数|次
|三、依申请公开情况|——
applications.received|（一）收到申请数|件
applications.byInPerson|1.当面申请数|件
applications.byFax|2.传真申请数|件
applications.byOnline|3.网络申请数|件
applications.byLetter|4.信函申请数|件
applications.closed|（二）申请办结数|件
applications.closedOnTime|1.按时办结数|件
applications.closedExtended|2.延期办结数|件
applications.replied|（三）申请答复数|件
applications.alreadyPublic|1.属于已主动公开范围数|件
applications.granted|2.同意公开答复数|件
applications.partiallyGranted|3.同意部分公开答复数|件
applications.refused|4.不同意公开答复数|件
applications.refusedStateSecret|其中：涉及国家秘密|件
applications.refusedTradeSecret|涉及商业秘密|件
applications.refusedPrivacy|涉及个人隐私|件
applications.refusedSafety|危及国家安全、公共安全、经济安全和社会稳定|件
applications.refusedNotOgi|不是《条例》所指政府信息|件
applications.refusedOtherLaw|法律法规规定的其他情形|件
applications.notThisOrgan|5.不属于本行政机关公开数|件
applications.notExist|6.申请信息不存在数|件
applications.toldToAmend|7.告知作出更改补充数|件
applications.otherRoute|8.告知通过其他途径办理数|件
reconsideration.total|四、行政复议数量|件
reconsideration.upheld|（一）维持具体行政行为数|件
reconsideration.corrected|（二）被依法纠错数|件
reconsideration.other|（三）其他情形数|件
litigation.total|五、行政诉讼数量|件
litigation.upheld|（一）维持具体行政行为或者驳回原告诉讼请求数|件
litigation.corrected|（二）被依法纠错数|件
litigation.other|（三）其他情形数|件
complaints|六、举报投诉数量|件
fees|七、依申请公开信息收取的费用|万元
|八、机构建设和保障经费情况|——
capacity.units|（一）政府信息公开工作专门机构数|个
capacity.readingPoints|（二）设置政府信息公开查阅点数|个
capacity.staff|（三）从事政府信息公开工作人员数|人
capacity.staffFullTime|1.专职人员数（不包括政府公报及政府网站工作人员数）|人
capacity.staffPartTime|2.兼职人员数|人
capacity.budget|（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）|万元
|九、政府信息公开会议和培训情况|——
training.meetings|（一）召开政府信息公开工作会议或专题会议数|次
training.courses|（二）举办各类培训班数|次
training.trainees|（三）接受培训人员数|人次
`;

/** The rows of 《政府信息公开情况统计表》 in printed order, keys without their `stats.` prefix. */
export const returnRows: readonly ReturnRow[] = printed
  .trim()
  .split("\n")
  .map((line) => {
    const [key = "", label = "", unit = ""] = line.split("|");
    return { key: key === "" ? null : key, label, unit };
  });
