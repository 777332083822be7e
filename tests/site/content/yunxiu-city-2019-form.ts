import { printForm } from "../form-values.ts";
import type { Report } from "./document.ts";

const agency = "云岫市人民政府";

const report2020: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/202103/t20210329_2719.html",
  agency,
  year: 2020,
  edition: "2019",
  title: "云岫市人民政府2020年政府信息公开工作年度报告",
  publishedAt: "2021-03-29 15:30",
  publisher: "云岫市人民政府办公室",
  form: printForm("2019", {
    disclosure: {
      "art20_1.rules.publishedTotal": "8",
      "art20_1.normativeDocs.made": "18",
      "art20_1.normativeDocs.newlyPublished": "18",
      "art20_1.normativeDocs.publishedTotal": "83",
      "art20_5.permits.itemsPrevYear": "312",
      "art20_5.permits.itemsDelta": "+19",
      "art20_5.permits.decisions": "150377",
      "art20_5.otherServices.itemsPrevYear": "845",
      "art20_5.otherServices.itemsDelta": "-8",
      "art20_5.otherServices.decisions": "402118",
      "art20_6.penalties.itemsPrevYear": "3904",
      "art20_6.penalties.itemsDelta": "+52",
      "art20_6.penalties.decisions": "79466",
      "art20_6.coercion.itemsPrevYear": "187",
      "art20_6.coercion.decisions": "2260",
      "art20_8.fees.itemsPrevYear": "41",
      "art20_8.fees.itemsDelta": "-3",
      "art20_9.procurement.projects": "2114",
      "art20_9.procurement.amount": "163072.5",
    },
    applications: {
      newReceived: [276, 14, 1, 0, 8],
      carriedIn: [11],
      granted: [120, 8, 1, 0, 5],
      partiallyGranted: [22, 1],
      refusedOtherLaw: [1],
      refusedSafetyStability: [1],
      refusedProcess: [4],
      unableNotHeld: [99, 4, 0, 0, 3],
      unableNeedsCreation: [5],
      rejectedPetition: [9],
      rejectedExcessive: [3],
      otherTotal: [19, 1],
    },
    litigation: [
      [7, 2, 3, 2],
      [2, 0, 0, 0],
      [1, 0, 1, 0],
    ],
  }),
  body: `
本报告依据《中华人民共和国政府信息公开条例》第四十九条、第五十条编制，现公布云岫市人民政府2020年政府信息公开工作年度报告，统计期限自2020年1月1日起至2020年12月31日止。
# 一、总体情况
2020年，面对突如其来的疫情，云岫市各级行政机关把公开透明作为最好的“稳定剂”，疫情期间发布疫情信息1205条，召开专题发布会18场。
（一）优化公开内容。围绕复工复产公开惠企政策，梳理政策条款1143条，做成可检索的政策清单。
（二）拓宽公开渠道。市政务热线受理公开类咨询5500余件，均在两个工作日内回复。
（三）规范申请办理。统一使用新版答复文书模板，编写常见问题解答42则。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
主要问题是基层公开力量薄弱，乡镇经办人员更换频繁。改进措施是建立“市级师资、县级教案、乡镇课堂”的培训体系，并为每个乡镇明确一名联络员。
# 六、其他需要报告的事项
无。
`,
};

const blankOutcomeTotals = Object.fromEntries(
  ["granted", "partiallyGranted", "refusedProcess", "unableNotHeld", "otherTotal"].map((row) => [
    `applications.${row}.total`,
    "",
  ]),
);

const report2019: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/202003/t20200327_1880.html",
  agency,
  year: 2019,
  edition: "2019",
  title: "云岫市人民政府2019年政府信息公开工作年度报告",
  publishedAt: "2020-03-27 11:20",
  publisher: "云岫市人民政府办公室",
  form: {
    ...printForm("2019", {
      disclosure: {
        "art20_1.rules.made": "2",
        "art20_1.rules.newlyPublished": "2",
        "art20_1.rules.publishedTotal": "8",
        "art20_1.normativeDocs.made": "26",
        "art20_1.normativeDocs.newlyPublished": "25",
        "art20_1.normativeDocs.publishedTotal": "65",
        "art20_5.permits.itemsPrevYear": "320",
        "art20_5.permits.itemsDelta": "-8",
        "art20_5.permits.decisions": "148201",
        "art20_5.otherServices.itemsPrevYear": "851",
        "art20_5.otherServices.itemsDelta": "-6",
        "art20_5.otherServices.decisions": "390455",
        "art20_6.penalties.itemsPrevYear": "3890",
        "art20_6.penalties.itemsDelta": "+14",
        "art20_6.penalties.decisions": "81530",
        "art20_6.coercion.itemsPrevYear": "187",
        "art20_6.coercion.decisions": "2402",
        "art20_8.fees.itemsPrevYear": "41",
        "art20_9.procurement.projects": "2090",
        "art20_9.procurement.amount": "158840.2",
      },
      applications: {
        newReceived: [241, 12, 0, 0, 5],
        carriedIn: [6],
        granted: [113, 7, 0, 0, 4],
        partiallyGranted: [18],
        refusedProcess: [6],
        unableNotHeld: [84, 5, 0, 0, 1],
        otherTotal: [15],
      },
      litigation: [
        [6, 1, 2, 1],
        [1, 0, 0, 1],
        [0, 0, 0, 1],
      ],
    }),
    ...blankOutcomeTotals,
  },
  body: `
2019年政府信息公开工作年度报告由云岫市人民政府办公室根据新修订的《中华人民共和国政府信息公开条例》编制。现公布云岫市人民政府2019年政府信息公开工作年度报告，所列数据的统计期限自2019年1月1日起至2019年12月31日止。
# 一、总体情况
2019年5月15日新修订的条例施行后，云岫市及时组织学习宣传，修订市级配套制度4项，废止与新条例不一致的规定2项。
（一）学习宣传。市政府常务会议专题学习新条例，面向群众发放宣传折页1.2万份，开展广场咨询活动9场。
（二）制度衔接。取消依申请公开“三需要”限制，更新公开指南和申请表，并在各受理点公示。
（三）平台建设。市政府门户网站设立新条例专题，全年网站独立访问量318万人次。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
新条例实施时间不长，部分工作人员对“不予处理”“补正”等新规定理解不深。下一步将以案例教学方式开展培训，编印答复案例汇编。
# 六、其他需要报告的事项
无其他需要报告的事项。
`,
};

/** 2019 and 2020, on the form of 2019; the first leaves the totals of its outcomes blank. */
export const yunxiuCityOnForm2019: readonly Report[] = [report2020, report2019];
