import { list } from "./words.ts";

/** What ordinary pages are about. */
export type Topic =
  | "news"
  | "notice"
  | "policy"
  | "finance"
  | "project"
  | "penalty"
  | "people"
  | "letter";

/** Titles of ordinary pages by topic. */
export const TITLES: Readonly<Record<Topic, readonly string[]>> = {
  news: list(
    "{place}召开{meeting}会议|{person}到{town}调研{work}工作|{agency}扎实推进{work}工作|{town}：{goods}丰收忙 农户增收乐|{agency}组织开展{work}主题宣传活动|{person}主持召开{work}专题会|{town}多措并举抓好{work}|我市{project}加快推进|{place}{goods}产业综合产值再创新高|{agency}深入{town}督导{work}|{person}会见来{place}考察客商|{agency}干部职工参加义务植树",
  ),
  notice: list(
    "{agency}关于开展{work}检查的通知|关于{project}停水停电的公告|{place}{year}年{work}工作安排公示|{agency}关于征集{work}意见建议的公告|{agency}{year}年“双随机”抽查结果公示|关于公布{year}年第{n}批{goods}示范基地名单的通知|{agency}关于{town}部分路段封闭施工的通告|{place}{year}年度{work}先进单位拟表彰名单公示|关于{firm}拟享受补贴资金的公示|{agency}放假期间值班安排",
  ),
  policy: list(
    "{gov}办公室关于印发{place}{paper}的通知|{gov}关于公布{paper}的通知|{agency}关于印发《{place}{paper}》的通知|《{place}{paper}》政策解读|{gov}关于加强{work}工作的实施意见|{gov}办公室关于调整{work}领导小组成员的通知|{agency}关于废止部分规范性文件的决定|一图读懂{place}{paper}|{gov}关于同意设立{project}指挥部的批复",
  ),
  finance: list(
    "{agency}{year}年部门预算公开|{agency}{year}年度部门决算公开|{town}{year}年“三公”经费预算情况说明|{place}{year}年财政预算执行情况和{next}年财政预算草案的报告|{agency}{year}年第{n}季度专项资金使用情况|{agency}{year}年度政府采购意向公开|{town}{year}年惠农补贴资金发放情况公示|{place}{year}年{n}月份财政收支情况",
  ),
  project: list(
    "{project}招标公告|{project}环境影响评价文件受理公示|{project}中标候选人公示|{project}可行性研究报告的批复|{project}建设用地批准书|{project}竣工验收备案公示|{year}年{town}{project}征收土地公告|{project}社会稳定风险评估公示|{firm}年产三万吨{goods}加工项目备案公示",
  ),
  penalty: list(
    "{agency}行政处罚决定书（{firm}）|{agency}{year}年{n}月行政许可公示表|关于对{firm}违法行为的处罚公示|{agency}行政强制决定送达公告|{year}年第{n}期食品安全监督抽检信息公告|{agency}注销许可证公告（{firm}）",
  ),
  people: list(
    "{gov}关于{person}等同志职务任免的通知|{agency}{year}年公开招聘工作人员面试公告|{agency}领导班子成员及分工|{place}{year}年事业单位招聘拟聘用人员公示|{agency}内设机构及职责|{agency}关于{person}同志免职的通知|{place}{year}年教师招聘成绩公告",
  ),
  letter: list(
    "咨询：{town}{work}相关补助怎么申领|投诉：{project}夜间施工扰民|建议：在{town}增设公交站点|咨询{paper}执行时间|关于{town}{work}问题的来信|求助：{firm}拖欠工资",
  ),
};

function isTopic(text: string): text is Topic {
  return text in TITLES;
}

/** The topics that a site's data name, with commas between them. */
export function topicsOf(text: string): readonly Topic[] {
  return text.split(",").filter(isTopic);
}

/** Sentences of ordinary pages. */
export const SENTENCES = list(
  "连日来，{agency}坚持早部署、早动手，把{work}摆在突出位置抓紧抓实。|会议强调，要压实属地责任和行业监管责任，确保{work}各项任务按时间节点完成。|{person}一行先后来到{town}和{firm}，详细了解生产经营状况以及存在的困难。|截至目前，全域已完成投资{big}万元，占年度计划的{rate}%。|下一步，{agency}将继续加大工作力度，完善长效机制，切实增强群众的获得感。|{town}因地制宜发展{goods}，带动周边{big}户农户就近务工增收。|有关单位要加强协调配合，及时报送进展情况，重大问题随时报告。|此次活动共发放宣传资料{big}份，接受群众咨询{count}人次。|请各有关单位和个人于公示期内以书面形式向{agency}反映，逾期不再受理。|联系电话：0{count}-{phone}，联系地址：{place}望江路{count}号。|经研究，现将有关事项公告如下。|项目位于{town}，占地面积{big}平方米，计划工期{rate}个月。|{person}指出，要深刻认识做好{work}工作的重要意义，坚持问题导向，补齐短板弱项。|根据有关法律法规规定，结合我地实际，制定本办法。|本办法自印发之日起施行，有效期五年，由{agency}负责解释。|全年一般公共预算收入完成{big}万元，同比增长{rate}%，其中税收收入占比有所提高。|与会人员围绕{project}进行了深入讨论，并就用地、资金等要素保障提出意见。|当事人可以自收到本决定之日起六十日内申请行政复议。|在{town}，{goods}基地一派繁忙，工人们正在采收、分拣、装箱。|您好，您反映的问题已转{agency}调查核实，现答复如下。|感谢您对{place}工作的关心和支持。|要坚持以人民为中心的发展思想，统筹发展和安全，推动{project}早日建成投用。",
);
