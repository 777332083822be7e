import type { Pack } from "../../statistics/pack.ts";
import { developmentMarkup } from "./markup.ts";
import { developmentWordings } from "./wordings.ts";

/** The pack that rules are written against; its failures may be looked at. */
export const developmentPack: Pack = {
  name: "development",
  agencies: ["松台市水务局", "云岫市人民政府", "青衡县临白镇人民政府", "松台市云岭区教育局"],
  years: { "2014": [2014, 2016, 2018], "2019": [2019, 2020], "2021": [2021, 2022, 2023, 2024] },
  zeroMarks: [
    null,
    null,
    null,
    null,
    null,
    ["", "empty"],
    ["", "empty"],
    ["/", "dash"],
    ["-", "dash"],
  ],
  changeSigns: [
    ["+", "-"],
    ["", "-"],
    ["增", "减"],
  ],
  amountUnits: ["", "", "元", "万元"],
  prose: {
    preface:
      "根据《中华人民共和国政府信息公开条例》，现公布{agency}{year}年政府信息公开工作年度报告，所列数据的统计期限自{year}年1月1日起至12月31日止。",
    overview: [
      "{year}年，我单位通过门户网站公开工作动态、通知公告等信息，没有发生漏报。",
      "全年通过网站和公告栏公开停水检修、招生入学等信息，群众查阅方便。",
    ],
    beforeApplications: [
      "{year}年，本机关共收到政府信息公开申请{received}件，具体情况见下表。",
      "本年度新收申请{received}件，均按期答复。",
    ],
    problems: [
      "公开内容更新不够及时，下一步将明确专人负责。",
      "部分栏目信息偏少，今后将按月检查并补充。",
    ],
  },
  markup: developmentMarkup,
  wordings: developmentWordings,
  marks: {
    blanks: [
      ["/", "dash"],
      ["／", "dash"],
      ["-", "dash"],
      ["—", "dash"],
      ["无", "not-applicable"],
      ["", "empty"],
      ["\u00a0", "empty"],
      ["*", "unreadable"],
    ],
    unitsInCells: ["{n}{unit}", "{n} {unit}"],
    thousands: [","],
    damagedNumbers: ["**{n}", "{n}/{n}", "{n}?"],
    scannedDigits: [
      ["0", "O"],
      ["1", "l"],
    ],
    pageMarks: ["- 4 -", "— 5 —", "－6－"],
    continuations: ["（续表）", ""],
    notes: ["注：本表含下属2个单位的数据。", "备注：统计口径与上年一致。"],
    returnFooter:
      "单位负责人：李明  审核人：王芳  填报人：赵云  联系电话：0571-5550123  填报日期：{next}年1月15日",
  },
  additions: {
    returnRows: [
      ["主动公开机构领导、机构设置及人事信息", "条"],
      ["主动公开政府文件数", "条"],
      ["主动公开行政执法信息", "条"],
    ],
    otherDocuments: "其他主动公开文件(含以本单位名义正式签发的、除规范性文件以外的文件)",
    subtotal: "小计",
    caseLabel: "案件数量",
    serial: "序号",
    remarks: "备注",
    splitCounts: ["合计", "区直单位统计数", "乡镇街道统计数"],
  },
};
