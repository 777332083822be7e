import { fold } from "../han/fold.ts";
import type { AgencyLevel, AgencyType } from "../reading.ts";
import { AGENCY_KINDS, LEVEL_CUES } from "./agency-kinds.ts";

const SHORTEST_NAME = 2;
const LONGEST_NAME = 40;
/** White space between the characters and brackets around them included. */
const LONGEST_PIECE = 400;

/**
 * What no agency's name has: marks of missing or masked characters, separators between a title and a site's
 * name (an overwritten identity, REPORT-FORMAT 7.3 S1b), punctuation of a sentence.
 */
const NEVER_IN_NAME =
  /[□*×?。;:!,、|_<>《》"@#…/\\-]|—|x{2}|某|网站|门户|平台(?![镇乡街库])|官[网微方]|网上|商城(?![县镇街])|网址|首页|入口|小编/iu;
/** Words of sentences, headings and newspapers, where a piece of text was cut at the wrong place. */
const NEVER_IN_NAME_WORDS =
  /信息公开(?!办|工作办|和?政务)|年度报告|年报|条例|通知|情况|根据|按照|依据|公布|发布(?!依族)|编制|要求|现将|联系|进行|通过|工作$|报告|做好|关于|本级|\d{4}年|融媒体|新闻中心|新华社|会议|推进会/u;
/** An agency speaking of itself or of others at large says its kind, not its name; 贵州, 本溪 and 全椒 are places. */
const SELF_REFERENCE =
  /^(?:我|某|各(?:省|市|县|区|乡|镇|街|部门|单位|级|地|有关|行政)|该(?:局|镇|乡|市|县|区|单位)|其他|此|本(?:局|机关|部门|单位|镇|乡|市|县|区|省|委|办|厅|级|街道|中心|处)|全(?:市|县(?!人民政府)|区|省|镇|乡|局|国|部|街道)|有关|相关|上级|下级|所属)/u;
/** Kinds without a name: of one agency, or of a column for many (市直部门, 乡镇街道). */
const BARE_KIND =
  /^(?:[省市县区镇乡州旗]?(?:人民)?政府(?:办公[厅室]|办)?|(?:街道)?办事处|办公[厅室]|管委会|管理委员会|(?:信息)?中心|本部|综合处|委办局|[省市县区]?[直级]?(?:各)?(?:部门|单位|机关)|(?:[省市县区镇乡街局厅委办处]|街道)+)$/u;

/** Quotation marks and brackets around a name, and the word that introduces who wrote: 由盘锦市…编制. */
const AROUND_NAME = /^["“《【[(（]+|^[现特]?由(?=..)|["”》】\]:：]+$/gu;

/**
 * The name of an agency, as published, where a piece of text is one and nothing else; null otherwise. A text
 * with a missing or masked character is never a name.
 */
export function agencyName(piece: string): string | null {
  const name = nameOfAnyKind(piece);
  return name === null || typeOfAgency(name) === null ? null : name;
}

/**
 * A piece of text that is a name by its words, whatever it ends with: agencies have endings that no list has
 * (陬市粮库). Null where it is a sentence, a heading or a mask.
 */
export function nameOfAnyKind(piece: string): string | null {
  if (piece.length > LONGEST_PIECE) return null;
  const name = piece.trim().replace(AROUND_NAME, "").trim();
  const folded = fold(name);
  if (folded.length < SHORTEST_NAME || folded.length > LONGEST_NAME) return null;
  if (NEVER_IN_NAME.test(folded) || NEVER_IN_NAME_WORDS.test(folded)) return null;
  return SELF_REFERENCE.test(folded) || BARE_KIND.test(folded) ? null : name;
}

/** What kind of agency a name is the name of; null where the ending is none of an agency's. */
export function typeOfAgency(name: string): AgencyType | null {
  const plain = withoutBrackets(name);
  return AGENCY_KINDS.find(({ ending }) => ending.test(plain))?.type ?? null;
}

/** The level that a name shows by its own words; null for `X市`, which only the table of divisions can settle. */
export function levelOfName(name: string): AgencyLevel | null {
  const plain = withoutBrackets(name);
  return LEVEL_CUES.find(({ pattern }) => pattern.test(plain))?.level ?? null;
}

/** 高新区(新市区)政府办公室 → 高新区政府办公室 */
function withoutBrackets(name: string): string {
  return fold(name).replace(/\([^()]{0,20}\)/gu, "");
}
