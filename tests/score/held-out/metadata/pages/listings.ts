import type { OtherSpec } from "../../../metadata/write/page-spec.ts";

const rows = (...entries: readonly (readonly [text: string, date: string])[]): string =>
  `<table>${entries.map(([text, date], i) => `<tr><td><a href="/x/${i}.html" target="_blank">${text}</a></td><td>${date}</td></tr>`).join("")}</table>`;

/** Lists of reports and of other documents. */
export const LISTINGS: readonly OtherSpec[] = [
  {
    name: "list of a zone's reports",
    kind: "listing",
    dialect: "trs",
    by: "songshan-zone",
    at: "2024-02-01 10:00",
    url: "http://nchdz.nc.gov.cn/xxgk/szfxxgknb/index_1.shtml",
    title: "政府信息公开年报",
    body: "-",
    reshape: () =>
      rows(
        ["南昌高新区管委会2022年政府信息公开工作年度报告", "2023-01-19"],
        ["南昌高新区管委会2021年政府信息公开工作年度报告", "2022-01-26"],
        ["南昌高新区管委会2020年政府信息公开工作年度报告", "2021-01-28"],
      ),
  },
  {
    name: "year tabs as links",
    kind: "listing",
    dialect: "openness",
    by: "huizhou-tour",
    at: "2022-02-01 10:00",
    url: "http://www.ahhz.gov.cn/openness/OpennessAnnualReport/year/12/2021.html",
    title: "信息公开年报",
    body: "-",
    reshape: () =>
      `<div class="years"><a href="/y/2021.html">2021年度</a> <a href="/y/2020.html">2020年度</a> <a href="/y/2019.html">2019年度</a></div>${rows(["徽州区旅游委员会2021年政府信息公开年度报告", "2022-01-14"], ["岩寺镇2021年政府信息公开年度报告", "2022-01-13"])}`,
  },
  {
    name: "list with abstracts",
    kind: "listing",
    dialect: "ucap",
    by: "datong",
    at: "2021-04-01 10:00",
    url: "http://www.dt.gov.cn/list.shtml",
    title: "信息公开年报",
    body: "-",
    reshape: () =>
      `<ul><li><h3><a href="/2021/1.shtml">大同市人民政府2020年政府信息公开工作年度报告</a></h3><p>根据《中华人民共和国政府信息公开条例》规定，现公布大同市人民政府2020年政府信息公开工作年度报告。</p></li><li><h3><a href="/2020/1.shtml">大同市人民政府2019年政府信息公开工作年度报告</a></h3><p>根据《中华人民共和国政府信息公开条例》规定，现公布大同市人民政府2019年政府信息公开工作年度报告。</p></li><li><h3><a href="/2019/1.shtml">大同市人民政府2018年政府信息公开工作年度报告</a></h3><p>现公布2018年政府信息公开工作年度报告，欢迎监督。</p></li></ul>`,
  },
  {
    name: "list of other documents",
    kind: "listing",
    dialect: "vsb",
    by: "changwu",
    at: "2018-06-01 00:00",
    url: "http://www.changwu.gov.cn/zcwj.htm",
    title: "政策文件",
    body: "-",
    reshape: () =>
      rows(
        ["关于印发乡村振兴实施方案的通知", "2018-05-20"],
        ["关于加强防汛工作的意见", "2018-05-12"],
        ["关于调整最低工资标准的通知", "2018-04-30"],
        ["关于开展安全生产大检查的通知", "2018-04-11"],
      ),
  },
  {
    name: "list of files",
    kind: "listing",
    dialect: "lonsun",
    by: "aksu",
    at: "2020-04-01 10:00",
    url: "http://www.aksu.gov.cn/public/column/6600?type=3",
    title: "年度报告",
    body: "-",
    reshape: () =>
      rows(
        ["阿克苏地区教育局2019年政府信息公开年报", "2020-01-15"],
        ["阿克苏地区林业和草原局2019年政府信息公开年报", "2020-01-15"],
        ["阿克苏地区水利局2019年政府信息公开年报", "2020-01-16"],
        ["阿克苏地区民政局2019年政府信息公开年报", "2020-01-17"],
      ),
  },
];
