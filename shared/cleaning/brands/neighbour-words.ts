import { indexNames } from "../../places/name-index.ts";

/** What the names of departments begin with behind their place (REPORT-FORMAT 4.4). */
const DEPARTMENTS =
  "卫生健康 卫生和计划 卫计委 自然资源 国土资源 生态环境 环境保护 住房和城乡 住房保障 人力资源 应急管理 安全生产 市场监督 市场监管 工商行政 质量技术 食品药品 农业农村 交通运输 文化和旅游 文化体育 文化广电 教育体育 发展和改革 发展改革 科学技术 工业和信息化 经济和信息化 退役军人 医疗保障 乡村振兴 扶贫开发 行政审批 政务服务 城市管理 综合行政 民族宗教 机关事务 国有资产 公共资源 体育事业 教育和 气象局 林业局 林业和 粮食局 粮食和 档案局 信访局 能源局 税务局 烟草专卖 残疾人 妇女联合会 总工会 红十字会 人民法院 人民检察院 人民代表".split(
    " ",
  );

/** Words of the genre that begin after a pasted name: no name grows over them. */
const FOLLOWING_WORDS: readonly string[] = [
  ...DEPARTMENTS,
  "人民",
  "领导小组",
  "领导",
  "工作",
  "联席会议",
  "政府",
  "人民政府",
  "信息公开",
  "政务",
  "公开",
  "关于",
  "印发",
  "转发",
  "年度",
  "报告",
  "年报",
  "指南",
  "目录",
  "门户网站",
  "门户网",
  "首页",
  "办公室",
  "办公厅",
  "街道",
  "办事处",
  "委员会",
  "管委会",
  "市委",
  "县委",
  "区委",
  "省委",
  "党委",
  "党组",
  "根据",
  "认真",
  "我们",
  "我市",
  "我县",
  "我区",
  "我镇",
  "我局",
  "全市",
  "全县",
  "全区",
  "体育局",
  "体育总局",
  "教育局",
  "财政局",
  "公安局",
  "民政局",
  "司法局",
  "水务局",
  "水利局",
  "商务局",
  "审计局",
  "统计局",
  "第三方",
  "联络员",
  "信息员",
  "标准化",
  "业务",
  "考核",
  "有限公司",
  "集团",
  "股份",
  "公司",
  "进一步",
  "做好",
  "加强",
  "调整",
  "成立",
  "制度",
  "平台建设",
  "专栏",
];

/** Words that end before a pasted name. */
const CLOSING_WORDS: readonly string[] = [
  "从事",
  "推进",
  "推动",
  "深化",
  "加强",
  "做好",
  "抓好",
  "开展",
  "落实",
  "规范",
  "负责",
  "指导",
  "根据",
  "按照",
  "关于",
  "公布",
  "发布",
  "通过",
  "依托",
  "成立",
  "调整",
  "完善",
  "健全",
  "建立",
  "明确",
  "召开",
  "举办",
  "组织",
  "我市",
  "我县",
  "我区",
  "我镇",
  "我局",
  "全市",
  "全县",
  "全区",
  "收到",
  "上级",
  "办公室",
  "政府",
  "委员会",
  "总局",
  "来源",
  "主办",
  "单位",
  "机构",
  "所有",
  "位置",
  "首页",
  "现将",
  "向",
  "由",
  "经",
  "以",
  "到",
];

const FOLLOWING_CHARACTER = /[的和与及或在是为对将了等年月日]/u;
/** Behind the name of a place: 区人民政府 is no part of a pasted name, but it may be one of the place's. */
const KIND_OF_PLACE = /[省市县区旗镇乡州盟]/u;
/** 麻将 is a game, and its 将 none of the line's. */
const CLOSING_CHARACTER = /(?:[的和与及或在是为对了等把年月日\d]|(?<!麻)将)$/u;
const YEAR = /^\d{4}年/u;

const departments = indexNames(DEPARTMENTS.map((word) => [word, word]));
const following = indexNames(FOLLOWING_WORDS.map((word) => [word, word]));
const closing = indexNames(CLOSING_WORDS.map((word) => [word, word]));
const LONGEST_CLOSING = Math.max(...CLOSING_WORDS.map(({ length }) => length));

/** What the name of a department begins with at the start of some words; null where none does. */
export function departmentAt(words: string): string | null {
  return departments.longestAt(words, 0);
}

/** Whether words of the genre go on at a place of a line, behind a name. */
export function goesOnAt(text: string, at: number): boolean {
  return (
    FOLLOWING_CHARACTER.test(text.charAt(at)) ||
    YEAR.test(text.slice(at, at + 5)) ||
    following.longestAt(text, at) !== null
  );
}

/** Whether the kind of a place stands at a place of a line. */
export function isKindAt(text: string, at: number): boolean {
  return KIND_OF_PLACE.test(text.charAt(at));
}

/** Whether a word of the genre ends at a place of a line, before a name. */
export function endsAt(text: string, at: number): boolean {
  return CLOSING_CHARACTER.test(text.slice(Math.max(0, at - 2), at)) || endsWordAt(text, at);
}

/** The same of a word, or of a character that no name has: 日 and 年 may be a name's own, as in 向日葵. */
export function endsWordAt(text: string, at: number): boolean {
  if (/[把因了]$/u.test(text.slice(Math.max(0, at - 1), at))) return true;
  for (let length = 2; length <= LONGEST_CLOSING; length += 1) {
    const start = at - length;
    if (start >= 0 && closing.longestAt(text.slice(start, at), 0)?.length === length) return true;
  }
  return false;
}
