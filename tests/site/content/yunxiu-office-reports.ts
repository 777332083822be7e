import { printForm } from "../form-values.ts";
import type { Report } from "./document.ts";

const agency = "云岫市人民政府办公室";

const report2023: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/202401/t20240126_5003.html",
  agency,
  year: 2023,
  edition: "2021",
  title: "云岫市人民政府办公室2023年政府信息公开工作年度报告",
  publishedAt: "2024-01-26 17:02",
  publisher: "云岫市人民政府办公室",
  indexNumber: "990100002/2024-00004",
  documentNumber: "云政办函〔2024〕8号",
  form: printForm("2021", {
    disclosure: {
      "art20_1.normativeDocs.issued": "9",
      "art20_1.normativeDocs.repealed": "5",
      "art20_1.normativeDocs.inForce": "61",
      // An office has no rule-making power and issues no permits.
      "art20_1.rules.issued": "/",
      "art20_1.rules.repealed": "/",
      "art20_1.rules.inForce": "/",
    },
    applications: {
      newReceived: [58, 3],
      carriedIn: [2],
      granted: [17, 1],
      partiallyGranted: [4],
      refusedInternalAffairs: [2],
      refusedAdminQuery: [1],
      unableNotHeld: [24, 2],
      rejectedPetition: [3],
      otherMisc: [7],
    },
    litigation: [[2, 1, 0, 1], [0, 0, 0, 1], []],
  }),
  body: `
根据《中华人民共和国政府信息公开条例》第五十条规定，现公布云岫市人民政府办公室2023年政府信息公开工作年度报告。报告中数据的统计期限自2023年1月1日起至2023年12月31日止。
# 一、总体情况
2023年，我办在做好全市政务公开组织协调的同时，认真做好本机关政府信息公开工作，全年主动公开文件类信息214条，其中规范性文件9件。
（一）依申请公开。我办共收到政府信息公开申请61件，答复61件，结转下年度2件，无逾期答复情形。
（二）政府信息管理。对以市政府和我办名义印发的文件，坚持公开为先，全年文件公开率达到71%。
（三）监督保障。明确分管负责同志和承办科室，配备专职人员3名。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
我办政府信息公开工作还存在答复文书说理不够充分、会议公开形式不够丰富等问题。已邀请法律顾问参与疑难申请办理，并在政府常务会议邀请群众代表列席3次。
# 六、其他需要报告的事项
2023年度我办未收取信息处理费。
> 云岫市人民政府办公室
> 2024年1月25日
`,
  issuedOn: "2024-01-25",
};

const report2022: Report = {
  path: "/zwgk/zfxxgk/zfxxgknb/202301/t20230118_4127.html",
  agency,
  year: 2022,
  edition: "2021",
  title: "云岫市人民政府办公室2022年政府信息公开工作年度报告",
  publishedAt: "2023-01-18 14:26",
  publisher: "云岫市人民政府办公室",
  indexNumber: "990100002/2023-00002",
  form: {
    ...printForm("2021", {
      disclosure: {
        "art20_1.normativeDocs.issued": "11",
        "art20_1.normativeDocs.repealed": "3",
        "art20_1.normativeDocs.inForce": "57",
      },
      applications: {
        newReceived: [49, 2],
        carriedIn: [1],
        granted: [15],
        partiallyGranted: [3],
        refusedProcess: [2],
        unableNotHeld: [21, 2],
        rejectedPetition: [4],
        otherNoCorrection: [3],
      },
      litigation: [[1, 0, 1, 0], [], [0, 0, 0, 1]],
    }),
    // This office adds nothing up for its outcome rows.
    "applications.granted.total": "",
    "applications.partiallyGranted.total": "",
    "applications.refusedProcess.total": "",
    "applications.unableNotHeld.total": "",
    "applications.rejectedPetition.total": "",
    "applications.otherNoCorrection.total": "",
    "applications.handledTotal.total": "",
  },
  body: `
现公布云岫市人民政府办公室2022年政府信息公开工作年度报告。本报告依据《中华人民共和国政府信息公开条例》编制，数据统计期限自2022年1月1日起至2022年12月31日止。
# 一、总体情况
2022年，我办坚持以人民为中心的发展思想，扎实推进决策、执行、管理、服务和结果公开，全年通过市政府门户网站公开信息198条。
（一）主动公开。及时公开市政府工作报告任务分解及完成情况，公开建议提案办理结果86件。
（二）依申请公开。全年收到申请51件，依法依规答复，当事人对答复总体满意。
（三）监督保障。制定年度工作要点，召开推进会2次。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
主要问题是主动回应社会关切的时效还需提升。改进办法是把热线、信箱、留言三个渠道的高频问题按月汇总，转化为主动公开事项，全年转化27项。
# 六、其他需要报告的事项
无。
`,
};

export const yunxiuOfficeReports: readonly Report[] = [report2023, report2022];
