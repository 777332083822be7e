import { printForm } from "../form-values.ts";
import type { Report } from "./document.ts";
import type { Lookalike } from "./lookalike.ts";

/** Words between ⟦ and ⟧ are those that the attacker overwrote: see victim-words.ts. */
const district2022: Report = {
  path: "/c100207/202303/4f1c0a7d9be24c33a1d07e5b6c882f01.shtml",
  agency: "临柏区人民政府",
  year: 2022,
  edition: "2021",
  title: "⟦云岫市⟧临柏区人民政府2022年政府信息公开工作年度报告",
  publishedAt: "2023-03-17 09:25",
  publisher: "临柏区人民政府办公室",
  form: printForm("2021", {
    disclosure: {
      "art20_1.normativeDocs.issued": "5",
      "art20_1.normativeDocs.repealed": "1",
      "art20_1.normativeDocs.inForce": "28",
      "art20_5.permits.decisions": "31540",
      "art20_6.penalties.decisions": "9216",
      "art20_6.coercion.decisions": "407",
      "art20_8.fees.amount": "1903.8",
    },
    applications: {
      newReceived: [77, 6, 0, 0, 2],
      carriedIn: [4],
      granted: [35, 3, 0, 0, 1],
      partiallyGranted: [8],
      refusedThirdParty: [2],
      refusedProcess: [1],
      unableNotHeld: [21, 3, 0, 0, 1],
      unableNeedsCreation: [2],
      rejectedPetition: [5],
      otherMisc: [3],
    },
    litigation: [
      [4, 1, 1, 0],
      [1, 0, 0, 1],
      [0, 0, 0, 1],
    ],
  }),
  body: `
根据《中华人民共和国政府信息公开条例》，现公布临柏区人民政府2022年政府信息公开工作年度报告。本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。如对报告有疑问，请与临柏区人民政府办公室联系。
# 一、总体情况
2022年，临柏区坚持把公开贯穿政务运行全过程，区政府常务会议两次听取⟦政务公开⟧工作汇报，全年公开政府信息8240条。
（一）加强组织领导。根据人员变动情况，及时调整区⟦政务公开⟧领导小组成员，明确一名副区长分管，各街道落实专人负责。
（二）规范申请办理。区政府办公室印发了《⟦关于⟧进一步规范政府信息公开申请办理工作的意见》，统一登记、流转和答复文书。
（三）建好公开平台。区体育局、区教育局等部门的公开专栏完成改版，全民健身场地、体育彩票公益金使用情况按季度公布。
（四）强化培训考核。举办⟦政务公开⟧业务培训班2期，培训148人次，考核结果在全区通报。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
主要问题是街道一级公开力量不足、解读形式不够多样。我区将⟦政务公开⟧纳入街道干部必修课，并组织区级部门结对帮扶。
# 六、其他需要报告的事项
2022年全区未收取政府信息公开信息处理费。
`,
};

const housing2021: Report = {
  path: "/c100207/202201/91d7be02c6f44a5f8e3307aa0c54d912.shtml",
  agency: "临柏区住房和城乡建设局",
  year: 2021,
  edition: "2021",
  title: "临柏区住房和城乡建设局2021年政府信息公开工作年度报告",
  publishedAt: "2022-01-24 15:36",
  publisher: "临柏区住房和城乡建设局",
  form: printForm("2021", {
    disclosure: {
      "art20_5.permits.decisions": "418",
      "art20_6.penalties.decisions": "37",
    },
    applications: {
      newReceived: [26, 1],
      granted: [12, 1],
      refusedThirdParty: [1],
      unableNotHeld: [10],
      rejectedDuplicate: [2],
      otherMisc: [1],
    },
    litigation: [[1, 0, 0, 0], [], []],
  }),
  body: `
现公布临柏区住房和城乡建设局2021年政府信息公开工作年度报告。本报告数据统计期限自2021年1月1日起至2021年12月31日止。
# 一、总体情况
2021年，我局以老旧小区改造、物业管理、房屋征收补偿为重点公开信息396条，⟦政务公开⟧领导小组每月调度一次栏目更新情况。
（一）主动公开。房屋征收补偿方案、评估结果、分户补偿情况全部在征收范围内张榜公布。
（二）依申请公开。收到申请27件，主要涉及规划许可和拆迁档案，均依法答复。
（三）监督保障。修订本局⟦政务公开⟧工作制度，明确由办公室牵头、各科室配合。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
历史档案数字化程度低，检索耗时较长。我局已完成近十年征收档案扫描，计划明年完成全部库存档案整理。
# 六、其他需要报告的事项
无。
`,
};

const subdistrict2019: Report = {
  path: "/c100207/202001/c06a55e1f3b9407c9d21e84b7f3310ac.shtml",
  agency: "霜桥街道办事处",
  year: 2019,
  edition: "2019",
  title: "霜桥街道办事处2019年政府信息公开工作年度报告",
  publishedAt: "2020-01-20 10:50",
  publisher: "霜桥街道办事处",
  form: printForm("2019", {
    disclosure: {
      "art20_5.otherServices.itemsPrevYear": "64",
      "art20_5.otherServices.itemsDelta": "+3",
      "art20_5.otherServices.decisions": "5120",
      "art20_9.procurement.projects": "6",
      "art20_9.procurement.amount": "118.4",
    },
    applications: { newReceived: [1], granted: [1] },
    litigation: [],
  }),
  body: `
根据条例规定，现公布霜桥街道办事处2019年政府信息公开工作年度报告，数据统计期限自2019年1月1日起至2019年12月31日止。
# 一、总体情况
2019年，街道把⟦政务公开⟧与社区治理结合起来，在9个社区设立公开角，公开居民关心的物业选聘、电梯加装、垃圾分类等信息152条。
街道收到政府信息公开申请1件，已按时答复。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
社区工作者对⟦政务公开⟧要求掌握不够。街道将编印口袋书，按季度组织一次轮训。
# 六、其他需要报告的事项
无。
`,
};

export const linbaiReports: readonly Report[] = [district2022, housing2021, subdistrict2019];

export const linbaiLookalikes: readonly Lookalike[] = [
  {
    kind: "infographic",
    path: "/c100207/202303/7b2290cf51de4be0a8c7116f94e2d305.shtml",
    title: "一图读懂临柏区人民政府2022年政府信息公开工作年度报告",
    publishedAt: "2023-03-20 16:12",
    publisher: "临柏区人民政府办公室",
    body: `
一图读懂：临柏区人民政府2022年政府信息公开工作年度报告。
图片说明：全年公开政府信息8240条，收到申请85件。
制图：临柏区融媒体中心
`,
  },
  {
    kind: "work-report",
    path: "/c100207/202301/e87f40d2ab314f7c92c5d1003a6f7e48.shtml",
    title: "2023年临柏区政府工作报告",
    publishedAt: "2023-01-12 08:00",
    publisher: "临柏区人民政府",
    body: `
各位代表：
现在，我代表区人民政府，向大会报告政府工作，请予审议，并请各位政协委员提出意见。
# 一、2022年工作回顾
过去一年，全区地区生产总值增长5.2%，一般公共预算收入增长4.1%，城镇新增就业1.1万人，改造老旧小区26个。
政府自身建设不断加强，办理人大代表建议和政协提案173件，政府信息公开工作年度报告按时发布。
# 二、2023年工作安排
各位代表，今年我们要重点抓好产业升级、城市更新和民生保障三件大事，确保经济运行在合理区间。
让我们团结奋进，为建设宜居宜业的新临柏而努力！
`,
  },
];
