import { printForm } from "../form-values.ts";
import type { Report } from "./document.ts";

/** The name holds 䶮, which `gb2312` converters lose and GBK has at FE9F. */
export const yanxiTownship2022: Report = {
  path: "/info/1042/23107.htm",
  agency: "䶮溪镇人民政府",
  year: 2022,
  edition: "2021",
  title: "䶮溪镇人民政府2022年政府信息公开工作年度报告",
  publishedAt: "2023-01-16 10:18",
  publisher: "䶮溪镇人民政府",
  form: printForm("2021", {
    disclosure: {
      "art20_5.permits.decisions": "37",
      "art20_6.penalties.decisions": "2",
    },
    applications: {
      newReceived: [3],
      granted: [2],
      unableNotHeld: [1],
    },
    litigation: [],
  }),
  body: `
根据《中华人民共和国政府信息公开条例》要求，现公布䶮溪镇人民政府2022年政府信息公开工作年度报告。本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。如有疑问，请与䶮溪镇党政办公室联系。
# 一、总体情况
2022年，我镇紧扣群众关心的事推进公开，镇村两级公开栏全部更新，㳇口村、鹿门村两个村作为试点，把涉农补贴发放到户明细逐户公示。
（一）主动公开。全年公开各类信息268条，其中涉农补贴41条、社会救助52条、村级财务96条。
（二）依申请公开。收到申请3件，均按期答复。
（三）监督保障。镇纪委每季度抽查村务公开栏一次，发现并整改问题11个。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
公开形式还比较传统，年轻人外出务工，看不到公开栏。我镇为每个村建立了微信公开群，公开内容同步推送到户。
# 六、其他需要报告的事项
无。
`,
};

export const county2021: Report = {
  path: "/info/1042/21988.htm",
  agency: "青蘅县人民政府",
  year: 2021,
  edition: "2021",
  title: "青蘅县人民政府2021年政府信息公开工作年度报告",
  publishedAt: "2022-03-18 15:44",
  publisher: "青蘅县人民政府办公室",
  form: printForm("2021", {
    disclosure: {
      "art20_1.normativeDocs.issued": "6",
      "art20_1.normativeDocs.repealed": "2",
      "art20_1.normativeDocs.inForce": "39",
      "art20_5.permits.decisions": "20411",
      "art20_6.penalties.decisions": "10872",
      "art20_6.coercion.decisions": "315",
      "art20_8.fees.amount": "2640.15",
    },
    applications: {
      newReceived: [64, 5],
      carriedIn: [3],
      granted: [28, 2],
      partiallyGranted: [6],
      refusedThirdParty: [1],
      refusedInternalAffairs: [1],
      unableNotHeld: [22, 3],
      rejectedPetition: [4],
      otherNoCorrection: [3],
    },
    litigation: [[2, 1, 0, 0], [1, 0, 0, 0], []],
  }),
  body: `
本报告依据《中华人民共和国政府信息公开条例》编制，现公布青蘅县人民政府2021年政府信息公开工作年度报告。统计期限自2021年1月1日起至2021年12月31日止。
# 一、总体情况
2021年，全县行政机关认真落实条例规定，聚焦农村饮水、义务教育、公共交通等民生领域扩大公开。
（一）主动公开。县政府门户网站公开信息6120条，政务新媒体发布信息3345条。
（二）依申请公开。全县收到申请69件，上年结转3件，办结70件，结转下年度2件。
（三）平台建设。县政府网站完成适老化改造，提供大字版和语音阅读。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
部分乡镇信息报送不及时，重点领域公开还有缺项。我县逐乡镇开展上门指导，补充公开事项53项。
# 六、其他需要报告的事项
无其他需要报告的事项。
`,
};

/** Published as scraped text: the tables lost their markup on the way into the CMS. */
export const waterBureau2020: Report = {
  path: "/info/1042/20876.htm",
  agency: "青蘅县水利局",
  year: 2020,
  edition: "2019",
  title: "青蘅县水利局2020年政府信息公开工作年度报告",
  publishedAt: "2021-01-22 09:31",
  publisher: "青蘅县水利局",
  form: printForm("2019", {
    disclosure: {
      "art20_1.normativeDocs.made": "1",
      "art20_1.normativeDocs.newlyPublished": "1",
      "art20_1.normativeDocs.publishedTotal": "4",
      "art20_5.permits.itemsPrevYear": "22",
      "art20_5.permits.itemsDelta": "+2",
      "art20_5.permits.decisions": "61",
      "art20_6.penalties.itemsPrevYear": "58",
      "art20_6.penalties.decisions": "5",
      "art20_8.fees.itemsPrevYear": "2",
      "art20_9.procurement.projects": "13",
      "art20_9.procurement.amount": "842.6",
    },
    applications: {
      newReceived: [7, 1],
      granted: [4, 1],
      unableNotHeld: [2],
      otherTotal: [1],
    },
    litigation: [],
  }),
  body: `
根据《中华人民共和国政府信息公开条例》规定，现公布青蘅县水利局2020年政府信息公开工作年度报告，数据统计期限自2020年1月1日起至2020年12月31日止。
# 一、总体情况
2020年，我局公开水资源管理、农村供水、河湖管护等信息173条，公布县级河长名单和监督电话，接受社会监督。
# 二、主动公开政府信息情况
[表二]
# 三、收到和处理政府信息公开申请情况
[表三]
# 四、政府信息公开行政复议、行政诉讼情况
[表四]
# 五、存在的主要问题及改进情况
专业术语较多，群众不易看懂。今后将为水质、水价类信息配发通俗说明。
# 六、其他需要报告的事项
无。
`,
};
