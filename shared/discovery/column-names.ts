import type { TermContext } from "./anchor-lexicon.ts";

/** A short name that says something only of a column; in an article's title the same words are about anything. */
export interface ColumnName {
  readonly name: string;
  /** Of a folded name in lower case. */
  readonly pattern: RegExp;
  readonly weight: number;
  readonly context: TermContext;
  /** It names several kinds of things: that there are others speaks not against the one. */
  readonly isOfMore: boolean;
}

const LONGEST_NAME = 16;

/** How agencies call the columns that hold, among other things, their reports, or lead there. */
const COLUMN_NAMES: readonly ColumnName[] = [
  {
    name: "年报 beside others",
    pattern:
      /[与和及、/](?:政府)?(?:信息)?(?:公开)?(?:工作)?年(?:报|度报告)$|^(?:政府)?(?:信息)?(?:公开)?(?:工作)?年(?:报|度报告)[与和及、/]/u,
    weight: 0.65,
    context: "disclosure",
    isOfMore: true,
  },
  {
    name: "计划总结报告",
    pattern: /^(?=.*报告)(?:工作|年度|规划|计划|总结|统计|报告|[与和及、/]){2,8}类?$/u,
    weight: 0.4,
    context: "disclosure",
    isOfMore: true,
  },
  {
    name: "…报告",
    pattern: /^.{0,6}报告类?$/u,
    weight: 0.4,
    context: "disclosure",
    isOfMore: false,
  },
  { name: "年度工作", pattern: /^年度工作$/u, weight: 0.4, context: "disclosure", isOfMore: false },
  {
    name: "…公开",
    pattern: /^.{0,4}公开$/u,
    weight: 0.35,
    context: "anywhere",
    isOfMore: false,
  },
];

/** The first of these that a link's text is; null for none. */
export function columnName(text: string): ColumnName | null {
  if (text.length > LONGEST_NAME) return null;
  return COLUMN_NAMES.find(({ pattern }) => pattern.test(text)) ?? null;
}
