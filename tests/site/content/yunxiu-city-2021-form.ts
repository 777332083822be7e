import { printForm } from "../form-values.ts";
import type { Report } from "./document.ts";

const agency = "云岫市人民政府";

const report2023: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/202403/t20240322_5217.html",
  agency,
  year: 2023,
  edition: "2021",
  title: "云岫市人民政府2023年政府信息公开工作年度报告",
  publishedAt: "2024-03-22 10:05",
  publisher: "云岫市人民政府办公室",
  indexNumber: "990100001/2024-00031",
  form: printForm("2021", {
    disclosure: {
      "art20_1.rules.issued": "1",
      "art20_1.rules.inForce": "9",
      "art20_1.normativeDocs.issued": "12",
      "art20_1.normativeDocs.repealed": "7",
      "art20_1.normativeDocs.inForce": "88",
      "art20_5.permits.decisions": "184326",
      "art20_6.penalties.decisions": "90417",
      "art20_6.coercion.decisions": "3128",
      "art20_8.fees.amount": "18450.6",
    },
    applications: {
      newReceived: [402, 31, 2, 0, 18, 3],
      carriedIn: [15, 2],
      granted: [168, 14, 1, 0, 9, 1],
      partiallyGranted: [41, 3],
      refusedStateSecret: [2],
      refusedThirdParty: [5, 1],
      refusedInternalAffairs: [6],
      refusedProcess: [3],
      refusedEnforcementFile: [9],
      refusedAdminQuery: [14],
      unableNotHeld: [96, 9, 1, 0, 6, 1],
      unableNeedsCreation: [7],
      unableUnclear: [4],
      rejectedPetition: [11],
      rejectedDuplicate: [8, 2],
      otherNoCorrection: [12],
      otherMisc: [5],
    },
    litigation: [
      [14, 6, 5, 3],
      [3, 1, 0, 2],
      [4, 0, 1, 1],
    ],
  }),
  body: `
根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《中华人民共和国政府信息公开工作年度报告格式》要求，现公布云岫市人民政府2023年政府信息公开工作年度报告。本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。如对本报告有疑问，请与云岫市人民政府办公室政务公开科联系。
# 一、总体情况
2023年，云岫市各级行政机关把政务公开作为改进作风的一件实事来抓，围绕群众办事、企业开办、项目落地三条主线公开信息，公开的数量与质量同步提高。
（一）主动公开。全市通过政府网站公开政府信息46218条，发布政策解读材料312篇，其中图文、视频解读205篇；召开新闻发布会21场，主要负责同志出席6场。
（二）依申请公开。全市共收到政府信息公开申请456件，上年结转17件，全部在法定期限内答复或依法结转。对内容复杂的申请，由承办单位与市司法局会商后答复，答复文书由专人校核。
（三）政府信息管理。建立公文公开属性源头认定制度，拟稿时同步标注公开属性，年内对历史文件进行了一次集中清理，调整公开属性173件。
（四）政府信息公开平台建设。完成市政府门户网站改版，撤并长期不更新的栏目19个，年报专栏按年度和单位两种方式提供查询。
（五）监督保障。把政府信息公开纳入年度综合考核，分值权重为4%，组织业务培训5期，培训工作人员620人次，全年未发生责任追究情形。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
一年来，我市政府信息公开工作仍有不足：一是部分县区年报质量不高，文字与表格数据口径不一；二是政策解读形式偏单一，群众读得懂、用得上的材料不多。
改进情况：一是建立年报发布前交叉核对机制，由两个单位互查数据；二是推行“一份文件、一张问答、一段语音”的解读办法，全年制作语音解读46段。
# 六、其他需要报告的事项
本年度全市各级行政机关依法收取政府信息公开信息处理费0元。
`,
};

const report2022: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/202303/t20230324_4408.html",
  agency,
  year: 2022,
  edition: "2021",
  title: "云岫市人民政府2022年政府信息公开工作年度报告",
  publishedAt: "2023-03-24 16:40",
  publisher: "云岫市人民政府办公室",
  indexNumber: "990100001/2023-00027",
  form: {
    ...printForm("2021", {
      disclosure: {
        "art20_1.rules.inForce": "8",
        "art20_1.normativeDocs.issued": "15",
        "art20_1.normativeDocs.repealed": "4",
        "art20_1.normativeDocs.inForce": "83",
        "art20_5.permits.decisions": "171904",
        "art20_6.penalties.decisions": "88250",
        "art20_6.coercion.decisions": "2977",
        "art20_8.fees.amount": "17302.4",
      },
      applications: {
        newReceived: [351, 24, 0, 1, 12],
        carriedIn: [9, 1],
        granted: [150, 11, 0, 1, 7],
        partiallyGranted: [33, 2],
        refusedThirdParty: [4],
        refusedInternalAffairs: [5],
        refusedProcess: [2],
        refusedAdminQuery: [12],
        unableNotHeld: [88, 7, 0, 0, 5],
        unableNeedsCreation: [9, 1],
        rejectedPetition: [17],
        rejectedDuplicate: [6, 1],
        otherNoCorrection: [14, 1],
        otherMisc: [5],
      },
      litigation: [
        [11, 4, 6, 2],
        [2, 0, 1, 1],
        [3, 1, 0, 0],
      ],
    }),
    // Misprinted by the clerk: 33 + 2 is 35.
    "applications.partiallyGranted.total": "36",
  },
  failingChecks: ["AP-ROW", "AP-COL-C"],
  body: `
本报告根据《中华人民共和国政府信息公开条例》规定编制，现公布云岫市人民政府2022年政府信息公开工作年度报告。报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。
# 一、总体情况
2022年，云岫市深入落实国家和省关于政务公开工作的部署，以基层政务公开标准化规范化为抓手，持续扩大公开范围，规范公开流程。
（一）主动公开。全年公开政府信息43906条，编发政府公报6期，在图书馆、档案馆、政务服务大厅设置公报免费取阅点34个。
（二）依申请公开。健全登记、审核、办理、答复、归档各环节的工作规范，与申请人当面或电话沟通290余次，做到件件有回音。
（三）政府信息管理。开展规范性文件集中清理，公布现行有效行政规范性文件目录，并以网页和可下载文档两种格式提供。
（四）政府信息公开平台建设。政务新媒体由71个整合为38个，统一接入发布平台，实行先审后发。
（五）监督保障。每季度对各县区、各部门公开情况进行抽查并通报，组织业务培训4期。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
主要问题：一是主动公开意识在各部门之间不平衡；二是公开属性认定不够准确，个别应当公开的文件未能及时公开。
改进情况：对全市政务公开工作人员开展轮训，并把公开属性认定情况列为公文质量检查内容，全年退回补正文件62件。
# 六、其他需要报告的事项
无其他需要报告的事项。
`,
};

const report2021: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/202203/t20220330_3561.html",
  agency,
  year: 2021,
  edition: "2021",
  title: "云岫市人民政府2021年政府信息公开工作年度报告",
  publishedAt: "2022-03-30 09:12",
  publisher: "云岫市人民政府办公室",
  indexNumber: "990100001/2022-00019",
  form: printForm("2021", {
    disclosure: {
      "art20_1.rules.inForce": "8",
      "art20_1.normativeDocs.issued": "10",
      "art20_1.normativeDocs.repealed": "21",
      "art20_1.normativeDocs.inForce": "72",
      "art20_5.permits.decisions": "165022",
      "art20_6.penalties.decisions": "91003",
      "art20_6.coercion.decisions": "2514",
      "art20_8.fees.amount": "16988",
    },
    applications: {
      newReceived: [318, 20, 0, 0, 9],
      carriedIn: [4],
      granted: [141, 10, 0, 0, 6],
      partiallyGranted: [29, 1],
      refusedThirdParty: [3],
      refusedAdminQuery: [10],
      unableNotHeld: [97, 6, 0, 0, 3],
      unableUnclear: [2],
      rejectedPetition: [13],
      rejectedConfirmReissue: [1],
      otherUnpaidFee: [1],
      otherMisc: [16, 2],
    },
    litigation: [
      [9, 3, 4, 1],
      [1, 0, 0, 1],
      [2, 0, 0, 0],
    ],
  }),
  body: `
按照《中华人民共和国政府信息公开条例》和国务院办公厅有关要求，现公布云岫市人民政府2021年政府信息公开工作年度报告。本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。
# 一、总体情况
2021年是“十四五”开局之年，全市各级行政机关坚持以公开为常态、不公开为例外，推动政府信息公开工作再上新台阶。
（一）主动公开。公开市级专项规划27部，集中公开历史规划14部；市政府常务会议议题公开率达到82%。
（二）依申请公开。开展答复文书集中评查，抽取文书120份，对发现的37处不规范之处逐一整改。
（三）政府信息管理。修订政府信息公开目录，明确公开主体、时限和方式，形成目录条目1864项。
（四）政府信息公开平台建设。政务公开专区延伸到全部乡镇（街道）便民服务中心，共建成专区96个。
（五）监督保障。出台政府信息公开申请办理工作规范，举办专题培训3期。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
存在的问题主要是解读回应不够主动，部分单位“重发布、轻解读”。我市通过建立解读方案与文件同步审批制度加以改进，全年新出台文件解读率由76%提高到94%。
# 六、其他需要报告的事项
2021年全市未收取信息处理费。
`,
};

/** 2021 to 2023, on the form of 2021; the year 2022 holds a misprint. */
export const yunxiuCityOnForm2021: readonly Report[] = [report2023, report2022, report2021];
