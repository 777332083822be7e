import type { AgencyLevel, AgencyType } from "../reading.ts";

/** What an agency's name ends with tells what it is; the first that fits (REPORT-FORMAT 4.4). */
export const AGENCY_KINDS: readonly { readonly type: AgencyType; readonly ending: RegExp }[] = [
  {
    // Organs of the centre in a place; a 地方税务局 was the place's own until 2018.
    type: "vertically-managed",
    ending:
      /(?:(?<!地方)税务局(?:第[一二三四五六七八九十]+税务分局)?|海关|海事局|气象局|邮政管理局|通信管理局|烟草专卖局|地震局|出入境检验检疫局|矿山安全监察局|煤矿安全监察局|金融监管(?:总局|局|分局)|银保监(?:局|分局)|银监(?:局|分局)|证监局|外汇管理局|调查总?队|能源局.{0,4}监管办公室)$/u,
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
      /(?:[局厅委办署院部]|(?:委员|联合|协|学|十字|理事)会|供销(?:合作)?社|中心|办公室|研究室|管理[处所站]|办事处|支队|大队|总队|档案馆|科技馆|图书馆|服务站|总站)$/u,
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
