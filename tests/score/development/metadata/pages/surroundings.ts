import type { ReportSpec } from "../../../metadata/write/page-spec.ts";

/** A bar beside the article, with the dates and titles of other documents. */
const sidebar = (html: string): string =>
  html.replace(
    "</body>",
    `<div class="side"><h4>最新信息公开</h4><ul><li><a href="/a1.html">青衡县水利局2016年政府信息公开工作年度报告</a><span>2017-01-02</span></li><li><a href="/a2.html">关于元旦放假的通知</a><span>2024-12-30</span></li></ul></div></body>`,
  );

/** What stands around a report and speaks of something else; names, titles and signatures of less common kinds. */
export const REPORTS_IN_SURROUNDINGS: readonly ReportSpec[] = [
  {
    name: "branch of a city's bureau in a district",
    dialect: "trs",
    by: "haicang-branch",
    year: 2021,
    at: "2022-01-24 10:00",
    signed: "2022-01-21",
    // The branch is in the district, its bureau is the city's: either government may be meant.
    truth: {
      agency: [
        {
          name: "厦门市自然资源和规划局海沧分局",
          code: "350205",
          level: "county",
          type: "department",
        },
        {
          name: "厦门市自然资源和规划局海沧分局",
          code: "350200",
          level: "prefecture",
          type: "department",
        },
      ],
    },
  },
  {
    name: "cooperative, and a bar with other documents' dates",
    dialect: "jcms",
    by: "kunshan-coop",
    year: 2018,
    at: "2019-01-29 10:00",
    outline: "prose",
    rewrite: sidebar,
  },
  {
    name: "office of annals, a copyright year in the footer",
    dialect: "ucap",
    by: "panjin-annals",
    year: 2015,
    at: "2016-01-20 10:00",
    outline: "return",
    rewrite: (html) =>
      html.replace('<div class="foot">', '<div class="foot"><p>Copyright © 2009-2023</p>'),
  },
  {
    name: "federation of the disabled, signed in one line",
    dialect: "founder",
    by: "taoyuan-disabled",
    year: 2019,
    at: "2020-01-19 10:00",
    outline: "form2019",
    signature: ["桃源县残疾人联合会　　2020年1月17日"],
    signed: "2020-01-17",
  },
  {
    name: "traffic police of a municipality's district",
    dialect: "lonsun",
    by: "fuling-traffic",
    year: 2022,
    at: "2023-01-30 10:00",
    crumbs: "政府信息公开/部门/政府信息公开年报",
    index: "11500102MB1234098A/2023-00001",
    boxDate: "2023-01-28",
  },
  {
    name: "zone beside the city it is named for",
    dialect: "ncontent",
    by: "shihezi-zone",
    year: 2020,
    at: "2021-01-29 10:00",
    outline: "form2019",
    signed: "2021-01-28",
  },
  {
    name: "a misprint in the title, 政府信息公司年报",
    dialect: "nfcms",
    by: "humen",
    year: 2015,
    at: "2016-02-03 10:00",
    outline: "prose",
    title: "{agency}2015年政府信息公司年报",
    preface: "author",
  },
  {
    name: "a preface that names who asked for the report",
    dialect: "trs",
    by: "taoyuan-disabled",
    year: 2021,
    at: "2022-01-17 10:00",
    title: "2021年政府信息公开工作年度报告",
    preface:
      "根据《桃源县人民政府办公室关于做好2021年政府信息公开工作年度报告编制和发布工作的通知》（桃政办函〔2021〕77号）要求，桃源县残疾人联合会编制了本报告。",
  },
  {
    name: "contact lines behind the signature",
    dialect: "vsb",
    by: "xiajin-invest",
    year: 2017,
    at: "2018-01-24 00:00",
    outline: "prose",
    signature: ["夏津县投资促进局", "2018年1月22日"],
    signed: "2018-01-22",
    reshape: (content) =>
      `${content}<p class="MsoNormal">联系地址：夏津县银城街道胜利路，邮政编码：253200，联系电话：0534-3210000。</p>`,
  },
  {
    name: "two dates of documents in the last section",
    dialect: "jcms",
    by: "gulou-edu",
    year: 2021,
    at: "2022-01-19 10:00",
    siteName: "徐州市鼓楼区人民政府",
    insertions: {
      5: "本机关于2021年3月12日印发《公开工作要点》，并于2021年11月5日组织培训。",
    },
  },
  {
    name: "date and agency in the box only, the line is empty",
    dialect: "lonsun",
    by: "alxa",
    year: 2014,
    at: "2015-03-20 10:00",
    outline: "return",
    shownDate: "",
    metas: { PubDate: "" },
    index: "01167890-1/2015-00031",
    boxDate: "2015-03-18",
  },
  {
    name: "the site's year bar above the article",
    dialect: "trs",
    by: "sonid-farm",
    year: 2021,
    at: "2022-01-20 10:00",
    rewrite: (html) =>
      html.replace(
        '<div class="article">',
        `<div class="years"><a href="/2023/">2023年</a><a href="/2022/">2022年</a><a href="/2021/">2021年</a><a href="/2020/">2020年</a></div><div class="article">`,
      ),
  },
  {
    name: "forestry station, a kind of agency that few names end with",
    dialect: "ucap",
    by: "taoyuan-forest",
    year: 2018,
    at: "2019-01-23 10:00",
    outline: "prose",
    signed: "2019-01-22",
  },
];
