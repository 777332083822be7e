import type { AgencyLevel, AgencyType } from "../reading.ts";

/** What an agency's name ends with tells what it is; the first that fits (REPORT-FORMAT 4.4). */
export const AGENCY_KINDS: readonly { readonly type: AgencyType; readonly ending: RegExp }[] = [
  {
    // Organs of the centre in a place; a 地方税务局 was the place's own until 2018.
    type: "vertically-managed",
    ending:
      /(?:(?<!地方)税务局(?:第[一二三四五六七八九十]+税务分局)?|海关|海事局|气象局|邮政管理局|通信管理局|烟草专卖局|地震局|出入境检验检疫局|矿山安全监察局|煤矿安全监察局|金融监管(?:总局|局|分局)|监督管理总局.{2,12}监管[分支]?局|银保监(?:局|分局)|银监(?:局|分局)|证监局|外汇管理局|人民银行.{2,12}[支分]行|人民银行.{0,8}营业管理部|调查总?队|能源局.{0,4}监管办公室)$/u,
  },
  { type: "township", ending: /(?:[镇乡]|街道|苏木)(?:人民)?政府(?:办公室)?$/u },
  {
    type: "functional-zone",
    ending:
      /(?:(?:区|园|新城|港|基地|片区|岛)(?:管理委员会|管委会)|[经高]开区|高新区|新区|开发区|示范区|保税区|度假区|风景名胜区|试验区|工业园区?|科技园区?|产业园区?|兵团|第[一二三四五六七八九十]+师.{0,6}|\d+团)(?:办公室|党政办公室)?$/u,
  },
  {
    type: "government-office",
    ending: /(?:政府|行署|行政公署)(?:办公[厅室]|办)$/u,
  },
  { type: "government", ending: /(?:政府|行署|行政公署)$/u },
  { type: "township", ending: /(?:街道(?:办事处)?|地区办事处|[镇乡]|苏木)$/u },
  {
    type: "department",
    ending:
      /(?:[局厅委办署院]|(?<!干)部|人民银行|(?:委员|联合|协|学|十字|理事|总|工)会|(?:供销|合作|联合)(?:总|联合)?社|中心|办公室|研究室|办事处|党校)$/u,
  },
  {
    // Public institutions that report as departments do; a bare 站, 台, 队, 所 or 馆 ends many other words.
    type: "department",
    ending:
      /(?:管理[处所站段]|(?:工作|服务|总|监[测督理]|推广|检[测验疫]|防[治疫]|保护|植保|种子|试验|指导|水文|气象)站|(?:地震|电视|广播|气象|监测|转播)台|电台|(?:[支大总中]|测绘|勘[查探测]|普查)队|(?:监[督察测]|检[测验疫定]|研究|司法|派出|看守|财政|执法|计量)所|(?:档案|科技|图书|博物|文化|美术|方志|纪念|体育)馆)$/u,
  },
  {
    // Behind the name of a place those words end an organ of it: 龙江县渔政站.
    type: "department",
    ending: /^.{0,12}[省市县区旗州盟镇乡].{2,14}(?:站|(?<!团)队|(?<!场)所|台|馆|社|院|处)$/u,
  },
  { type: "government", ending: /(?:[省市县区旗州盟]|地区)$/u },
];

/** The level that a name shows by itself, for a place that the table of divisions does not have. */
export const LEVEL_CUES: readonly { readonly level: AgencyLevel; readonly pattern: RegExp }[] = [
  { level: "township", pattern: /(?:[镇乡]|街道|苏木)(?:(?:人民)?政府|办事处|$)/u },
  { level: "county", pattern: /县|自治旗|[市盟州].{1,8}[区旗]|区(?:人民)?政府/u },
  { level: "prefecture", pattern: /(?:自治州|盟|地区)/u },
  { level: "province", pattern: /(?:省|自治区|厅$)/u },
  {
    level: "national",
    pattern: /^(?:国务院|国家|中国|中华人民共和国)|^[^省市县区]{2,8}部$|总局$/u,
  },
];
