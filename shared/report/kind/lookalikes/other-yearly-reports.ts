import { words } from "../clue.ts";
import { ITS_NUMBERS, ITS_ORGAN, type Lookalike } from "../lookalike.ts";

/** Yearly reports on other matters or by others, under other rules (REPORT-FORMAT 6.5). */
export const OTHER_REPORTS: readonly Lookalike[] = [
  {
    kind: "website-report",
    called: "a report on a government website",
    clues: [
      words(
        "title",
        4,
        "its title names the website's report",
        /网站(?!.{0,12}信息公开).{0,12}(?:报表|年报|年度报告|年度工作报告)|监管年度报表/u,
      ),
      words("text", 2, "it counts visits", /总访问量|独立用户访问/u),
      words(
        "text",
        2,
        "it gives the site's address and code",
        /首页网址.{0,200}网站标识码|网站标识码.{0,200}首页网址/su,
      ),
      words("text", 1, "it reports on the site's security", /安全检测评估次数|安全防护/u),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "work-report",
    called: "a government's work report",
    clues: [
      words("title", 4, "its title names the work of the government", /政府工作报告/u),
      words("opening", 4, "it addresses the deputies", /各位代表/u),
    ],
  },
  {
    kind: "rule-of-law-report",
    called: "a report on rule of law",
    clues: [
      words("title", 4, "its title names rule of law", /法治政府|法治建设|依法行政/u),
      ITS_NUMBERS,
    ],
  },
  {
    kind: "budget",
    called: "a budget or final account",
    clues: [words("title", 4, "its title names budgets", /预算|决算|三公|财政收支/u), ITS_NUMBERS],
  },
  {
    kind: "enterprise",
    called: "a company's report or a matter of company reports",
    clues: [
      words(
        "title",
        4,
        "its title names a company",
        /(?:有限|股份|集团|责任)公司|集团.{0,8}(?:年报|年度报告|信息公开)|银行.{0,12}(?:年报|年度报告)|企业(?:年报|年度报告|信息公示)|(?:上市|国有)(?:公司|企业)|年报公示|个体工商户/u,
      ),
      words(
        "text",
        3,
        "it speaks of shareholders and profit",
        /(?:股东|董事会).{0,400}(?:净利润|营业收入)|(?:净利润|营业收入).{0,400}(?:股东|董事会)/su,
      ),
      words("text", 1, "it speaks of assets and liabilities", /资产负债|资产总额/u),
      ITS_ORGAN,
    ],
  },
  {
    kind: "university",
    called: "a university's or school's report",
    clues: [
      words(
        "title",
        4,
        "its title names a school",
        /(?:大学|学院|高校|高等学校|专科学校|中学|小学|幼儿园).{0,24}(?:信息公开|校务公开|年报|年度报告)/u,
      ),
      words("opening", 3, "it reports by school years", /20\d{2}[-—–~至]+20\d{2}学年/u),
      words(
        "opening",
        3,
        "it names the rules for universities",
        /高等学校信息公开办法|高等学校信息公开事项清单/u,
      ),
      ITS_ORGAN,
    ],
  },
  {
    kind: "public-institution",
    called: "a public service's report",
    clues: [
      words(
        "title",
        4,
        "its title names a public service",
        /(?:医院|卫生院|保健院|卫生服务中心|供水|自来水|供电|供热|热力|燃气|公交|水务集团|公共企事业单位).{0,30}(?:信息公开|院务公开|年报|年度报告)/u,
      ),
      words(
        "opening",
        2,
        "it names the rules for public services",
        /公共企事业单位信息公开|医疗卫生机构信息公开/u,
      ),
      words("text", 2, "it speaks of itself as a hospital or plant", /(?:我|本)(?:院|公司|厂)/u),
      ITS_NUMBERS,
      ITS_ORGAN,
    ],
  },
  {
    kind: "judicial",
    called: "a court's, a prosecutor's or a party organ's report",
    clues: [
      words(
        "title",
        4,
        "its title names courts, prosecutors, police or party openness",
        /法院|检察院|司法公开|审判|检务公开|党务公开|警务公开|白皮书|纪委|人大常委会/u,
      ),
      ITS_NUMBERS,
      ITS_ORGAN,
    ],
  },
  {
    kind: "environment",
    called: "a report on the environment",
    clues: [
      words(
        "title",
        4,
        "its title names environmental information",
        /环境信息|污染源|排污|环境质量|环境状况|环境监测/u,
      ),
      ITS_NUMBERS,
      ITS_ORGAN,
    ],
  },
  {
    kind: "statistics",
    called: "a statistical publication",
    clues: [
      words("title", 4, "its title names statistics", /统计公报|统计年鉴|年鉴|统计月报|统计资料/u),
      ITS_NUMBERS,
      ITS_ORGAN,
    ],
  },
];
