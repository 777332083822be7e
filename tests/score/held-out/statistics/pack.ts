import type { Pack } from "../../statistics/pack.ts";
import { heldOutMarkup } from "./markup.ts";
import { heldOutWordings } from "./wordings.ts";

/** The pack that the kept figures are measured on; nobody who writes rules looks at it. */
export const heldOutPack: Pack = {
  name: "held-out",
  agencies: ["澄湾市交通运输局", "柏川县人民政府办公室", "黎塘区北桥街道办事处", "澄湾市人民政府"],
  years: { "2014": [2015, 2017], "2019": [2019, 2020], "2021": [2021, 2022, 2023, 2024, 2025] },
  zeroMarks: [
    null,
    null,
    null,
    null,
    null,
    ["", "empty"],
    ["\u3000", "empty"],
    ["—", "dash"],
    ["/", "dash"],
  ],
  changeSigns: [
    ["+", "−"],
    ["", "-"],
    ["增加", "减少"],
  ],
  amountUnits: ["", "元", "万元"],
  prose: {
    preface:
      "按照《中华人民共和国政府信息公开条例》第五十条的规定，编制{agency}{year}年度政府信息公开工作年度报告。数据统计期限为{year}年1月1日至12月31日。",
    overview: [
      "{year}年，本机关按时更新政府信息公开指南和目录，各栏目运行平稳。",
      "本年度通过网站、公示栏等渠道公开道路养护、补贴发放等信息，未发生失泄密。",
    ],
    beforeApplications: [
      "全年受理依申请公开{received}件，办理情况如下：",
      "{year}年度收到的申请共{received}件，没有收取费用。",
    ],
    problems: ["部分信息的解读形式单一，将增加图解。", "基层人员对条例不够熟悉，将组织学习。"],
  },
  markup: heldOutMarkup,
  wordings: heldOutWordings,
  marks: {
    blanks: [
      ["\\", "dash"],
      ["——", "dash"],
      ["－", "dash"],
      ["―", "dash"],
      ["不涉及", "not-applicable"],
      ["\u3000", "empty"],
      ["", "empty"],
      ["**", "unreadable"],
    ],
    unitsInCells: ["{n}{unit}", "{n}（{unit}）"],
    thousands: ["，", ","],
    damagedNumbers: ["*{n}", "{n}、{n}", "{n}…"],
    scannedDigits: [
      ["0", "〇"],
      ["0", "o"],
      ["1", "丨"],
    ],
    pageMarks: ["—4—", "- 12 -", "第 3 页", "·7·"],
    continuations: ["续上表", "（接上页）", ""],
    notes: ["说明：以上数据截至12月31日。", "（备注：2项为重复统计，已剔除）"],
    returnFooter: "填报人：周宁  审核人：吴磊  负责人：郑海  电话：8550321  填报时间：{next}.1.20",
  },
  additions: {
    returnRows: [
      ["主动公开规划计划、统计信息", "条"],
      ["主动公开财务预决算、财政专项经费管理使用和“三公”经费信息", "条"],
      ["主动公开招标采购信息", "条"],
      ["主动公开应急管理信息", "条"],
    ],
    otherDocuments: "其他主动公开文件",
    subtotal: "小 计",
    caseLabel: "数量（件）",
    serial: "编号",
    remarks: "说明",
    splitCounts: ["总数", "机关本级", "所属单位"],
  },
};
