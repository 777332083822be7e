import { fold } from "../han/fold.ts";
import { AGENCY_ENDINGS, GROUP_COMPANIONS, GROUP_WORDS } from "./agency-lexicon.ts";
import { isYearAnchor } from "./link-year.ts";

/** What a short link text names and says nothing else of: an agency, a group of them, a year. */
export type LinkSubject = "agency" | "group" | "year";

const LONGEST_AGENCY_NAME = 20;
const LONGEST_GROUP_NAME = 24;
const LONGEST_MENTION = 14;

/** Agencies' sites are called by their names: 县教育局网站. */
const SITE_ENDING = /(?:(?:政府|官方)?(?:门户)?网站|官网)$/u;

/** Directories of agencies are divided by the first letters of their names in pinyin. */
const INITIAL = /^[A-Z](?:-[A-Z])?$/iu;

const GROUPS: ReadonlySet<string> = new Set(GROUP_WORDS.map(fold));
const PARTS = [...GROUP_WORDS, ...GROUP_COMPANIONS]
  .map(fold)
  .toSorted((a, b) => b.length - a.length);

/**
 * What a folded text names, where it names nothing else: columns of reports are divided by agencies, by groups
 * of them and by years, and say so in no other words (REPORT-FORMAT 6.2, 6.4). Null for all other texts.
 */
export function linkSubject(text: string): LinkSubject | null {
  if (isYearAnchor(text)) return "year";
  if (namesGroup(text) || INITIAL.test(text)) return "group";
  return agencyEnding(text) === null ? null : "agency";
}

/** Columns that praise a place end as its agencies do: 走进某园区, 魅力某县. */
const PRAISE = /^(?:走进|走近|认识|了解|魅力|印象|图说|畅游|话说|乐享)/u;

/** The ending that makes a folded text an agency's name; null where it is none. */
export function agencyEnding(name: string): string | null {
  const text = name.replace(SITE_ENDING, "");
  if (text.length > LONGEST_AGENCY_NAME || PRAISE.test(text)) return null;
  return AGENCY_ENDINGS.find((end) => text.length > end.length && text.endsWith(end)) ?? null;
}

/** Whether a short text has a group of agencies among other words: 部门之窗, 乡镇频道. */
export function mentionsGroup(text: string): boolean {
  return text.length <= LONGEST_MENTION && GROUP_WORDS.some((word) => text.includes(word));
}

/** Whether a text is made of the words for groups of agencies, at least one, from its first to its last character. */
function namesGroup(text: string): boolean {
  if (text.length > LONGEST_GROUP_NAME) return false;
  let hasGroup = false;
  let rest = text;
  while (rest !== "") {
    const part = PARTS.find((one) => rest.startsWith(one));
    if (part === undefined) return false;
    hasGroup ||= GROUPS.has(part);
    rest = rest.slice(part.length);
  }
  return hasGroup;
}
