import type { LabelledFile, ReportSpec } from "../../../metadata/write/page-spec.ts";

const REPORT_PDF = (name: string): readonly LabelledFile[] => [
  { href: "./P020230118500123456789.pdf", name: `${name}.pdf`, role: "report" },
];

/** Reports whose text is elsewhere, or whose page is not the usual one (REPORT-FORMAT 4.6). */
export const SHAPES: readonly ReportSpec[] = [
  {
    name: "a cover for a PDF",
    dialect: "trs",
    by: "chaoyang-civil",
    year: 2022,
    at: "2023-01-18 10:00",
    preface: "none",
    files: REPORT_PDF("朝阳区民政局2022年政府信息公开工作年度报告"),
    reshape: () => "<p>附件：</p>",
  },
  {
    name: "a cover for a Word file with the return beside it",
    dialect: "jcms",
    by: "gulou-edu",
    year: 2016,
    at: "2017-02-20 10:00",
    preface: "none",
    reshape: () => "<p>年度报告全文见附件。</p>",
    files: [
      {
        href: "/module/download/downfile.jsp?classid=0&filename=1702201000.doc",
        name: "鼓楼区教育局2016年政府信息公开工作年度报告.doc",
        role: "report",
      },
      {
        href: "/module/download/downfile.jsp?classid=0&filename=1702201001.xls",
        name: "政府信息公开情况统计表（2016年度）.xls",
        role: "tables",
      },
    ],
  },
  {
    name: "a viewer in a frame",
    dialect: "founder",
    by: "siming-culture",
    year: 2023,
    at: "2024-01-24 10:00",
    preface: "none",
    reshape: () =>
      `<iframe src="/pdfjs/web/viewer.html?file=/upload/2024/0124/2023nb.pdf" width="100%" height="800"></iframe>`,
    truth: { attachments: [{ name: "2023nb.pdf", role: "report" }] },
  },
  {
    name: "scanned pages",
    dialect: "vsb",
    by: "dawa-water",
    year: 2012,
    at: "2013-03-18 00:00",
    preface: "none",
    reshape: () =>
      `<p><img src="/__local/1/0A/77/saomiao1.jpg"></p><p><img src="/__local/1/0A/77/saomiao2.jpg"></p>`,
  },
  {
    name: "the text and its Word file",
    dialect: "ucap",
    by: "xihu-office",
    year: 2022,
    at: "2023-01-29 10:00",
    signed: "2023-01-28",
    files: [
      {
        href: "/c100207/202301/4f4f/files/2022nb.docx",
        name: "西湖区人民政府办公室2022年政府信息公开工作年度报告.docx",
        role: "report",
      },
    ],
  },
  {
    name: "the text and the return as a file",
    dialect: "lonsun",
    by: "taoyuan",
    year: 2015,
    at: "2016-03-29 10:00",
    outline: "prose",
    files: [
      {
        href: "/upload/2016/tjb.xls",
        name: "附件：桃源县2015年政府信息公开情况统计表.xls",
        role: "tables",
      },
    ],
  },
  {
    name: "a file opened by a script",
    dialect: "nfcms",
    by: "humen",
    year: 2017,
    at: "2018-01-29 10:00",
    preface: "none",
    reshape: () =>
      `<p><a href="javascript:void(0)" onclick="window.open('/attachment/0/12/345/2017nb.pdf')">东莞市虎门镇人民政府2017年政府信息公开工作年度报告.pdf</a></p>`,
    truth: {
      attachments: [
        { name: "东莞市虎门镇人民政府2017年政府信息公开工作年度报告.pdf", role: "report" },
      ],
    },
  },
  {
    name: "a clone on a host of its own",
    dialect: "trs",
    by: "tongle",
    year: 2017,
    at: "2018-01-25 10:00",
    outline: "prose",
    url: "http://www.tongle-news.com/zwgk/zfxxgk/zfxxgknb/201801/t20180125_11234.html",
    standing: "mirror",
    signed: "2018-01-24",
  },
  {
    name: "a copy on the prefecture's portal",
    dialect: "lonsun",
    by: "yanchi-food",
    year: 2016,
    at: "2017-02-17 10:00",
    outline: "prose",
    url: "http://www.wuzhong.gov.cn/public/6595821/778812.html",
    siteName: "吴忠市人民政府",
    siteCode: "6403000006",
    signed: "2017-02-16",
  },
  {
    name: "a bare IP address with a port",
    dialect: "vsb",
    by: "dashuikeng",
    year: 2014,
    at: "2015-02-11 00:00",
    outline: "prose",
    url: "http://203.0.113.17:8001/info/1021/4471.htm",
    standing: "unknown",
    signed: "2015-02-10",
    signature: ["盐池县大水坑镇人民政府", "2015年2月10日"],
    preface: "selfYearless",
    truth: {
      agency: [
        { name: "盐池县大水坑镇人民政府", code: "640323101", level: "township", type: "township" },
      ],
    },
  },
  {
    name: "gb2312 in the tag, UTF-8 in the bytes",
    dialect: "jcms",
    by: "suzhou-park",
    year: 2012,
    at: "2013-03-19 10:00",
    outline: "prose",
    contentType: "text/html; charset=gb2312",
  },
  {
    name: "the cover of a printed report",
    dialect: "founder",
    by: "panjin",
    year: 2023,
    at: "2024-03-26 10:00",
    title: "{agency}<br>2023 年政府信息公开工作年度报告",
    windowTitle: "{agency}2023年政府信息公开工作年度报告",
    truth: { title: ["盘锦市人民政府2023年政府信息公开工作年度报告"] },
  },
  {
    name: "no headline, the title is the text's first line",
    dialect: "vsb",
    by: "xiajin-invest",
    year: 2018,
    at: "2019-01-15 00:00",
    outline: "prose",
    title: "",
    windowTitle: "年度报告",
    preface: "夏津县投资促进局2018年政府信息公开工作年度报告",
    truth: {
      title: ["夏津县投资促进局2018年政府信息公开工作年度报告"],
      sections: [
        "overview",
        "active-disclosure",
        "applications",
        "reconsideration-litigation",
        "problems",
      ],
    },
  },
];
