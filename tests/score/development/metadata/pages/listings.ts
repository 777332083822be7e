import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

const list = (...entries: readonly (readonly [text: string, date: string])[]): string =>
  `<ul class="list">${entries.map(([text, date], i) => `<li><a href="/zwgk/nb/t${i}.html" title="${text}">${text}</a><span>${date}</span></li>`).join("")}</ul>`;

/** Lists of reports and of other documents. */
export const LISTINGS: readonly OtherSpec[] = [
  {
    name: "list of one agency's reports",
    kind: "listing",
    dialect: "trs",
    by: "panjin",
    at: "2022-03-01 10:00",
    url: "http://www.panjin.gov.cn/zwgk/zfxxgk/zfxxgknb/index.html",
    title: "政府信息公开年报",
    body: "列表",
    reshape: () =>
      list(
        ["盘锦市人民政府2021年政府信息公开工作年度报告", "2022-03-28"],
        ["盘锦市人民政府2020年政府信息公开工作年度报告", "2021-03-29"],
        ["盘锦市人民政府2019年政府信息公开工作年度报告", "2020-03-27"],
        ["盘锦市人民政府2018年政府信息公开工作年度报告", "2019-03-28"],
      ),
  },
  {
    name: "list of departments' reports for a year",
    kind: "listing",
    dialect: "ucap",
    by: "taoyuan",
    at: "2023-02-01 10:00",
    url: "http://www.taoyuan.gov.cn/c100207/list.shtml",
    title: "2022年部门年报",
    body: "列表",
    reshape: () =>
      list(
        ["桃源县教育局2022年政府信息公开工作年度报告", "2023-01-18"],
        ["桃源县水利局2022年政府信息公开工作年度报告", "2023-01-17"],
        ["桃源县民政局2022年政府信息公开工作年度报告", "2023-01-17"],
        ["陬市镇2022年政府信息公开工作年度报告", "2023-01-16"],
        ["漳江街道2022年政府信息公开工作年度报告", "2023-01-16"],
      ),
  },
  {
    name: "years as links",
    kind: "listing",
    dialect: "jcms",
    by: "kunshan-police",
    at: "2022-02-01 10:00",
    url: "http://www.ks.gov.cn/col/col1229/index.html",
    title: "年度报告",
    body: "列表",
    reshape: () => list(["2021年", ""], ["2020年", ""], ["2019年", ""], ["2018年", ""]),
  },
  {
    name: "notices in a column beside the reports",
    kind: "listing",
    dialect: "vsb",
    by: "miancheng",
    at: "2018-02-01 00:00",
    url: "http://www.xiantao.gov.cn/tzgg.htm",
    title: "通知公告",
    body: "列表",
    reshape: () =>
      list(
        ["关于做好2017年政府信息公开年度报告编制工作的通知", "2017-12-20"],
        ["关于开展春节前安全检查的通知", "2018-01-12"],
        ["关于公布低保对象名单的公示", "2018-01-10"],
        ["关于调整办公时间的通知", "2018-01-04"],
      ),
  },
];
