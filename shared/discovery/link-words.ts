import { fold } from "../han/fold.ts";
import { COLUMN_NEIGHBOURS, DISCOURAGING_TERMS, PROMISING_TERMS } from "./anchor-lexicon.ts";
import type { AnchorTerm } from "./anchor-lexicon.ts";
import { columnName } from "./column-names.ts";
import type { ColumnName } from "./column-names.ts";
import { linkSubject, mentionsGroup } from "./link-subject.ts";
import type { LinkSubject } from "./link-subject.ts";
import { linkYear } from "./link-year.ts";
import type { LinkYear } from "./link-year.ts";
import { whenAsked } from "../page/once-per.ts";
import { remembered } from "../page/remembered.ts";

/** What the text of a link says by itself, wherever the link stands. */
export interface LinkWords {
  /** Folded and in lower case. */
  readonly text: string;
  readonly year: LinkYear | null;
  readonly subject: LinkSubject | null;
  readonly mentionsGroup: boolean;
  readonly isCut: boolean;
  /** A report's title that was cut before its last words. */
  readonly isCutReport: boolean;
  /** It begins as the title of a notice does, whose last word is 通知, or of what is said of a report, as 《…》解读. */
  readonly opensNotice: boolean;
  /** Terms for reports or the way to them, the heaviest first; each counts in its context. */
  readonly promising: readonly AnchorTerm[];
  readonly discouraging: readonly AnchorTerm[];
  /** What it says where it is a column's name; null for nothing. */
  readonly columnName: ColumnName | null;
  /** Which of the five neighbours of the 专栏 it names; null for none. */
  readonly neighbour: number | null;
}

/** Texts of links that are kept: the menus and lists of some sites. */
const MOST_TEXTS = 10_000;

const CUT_SHORT = /(?:…|\.{2,}|。{2,})$/u;

/** The beginning of what a report is called, at the end of a title that was cut there. */
const CUT_REPORT = /(?:政府信.{0,10}|公开(?:工作|年|情).{0,6})(?:…|\.{2,}|。{2,})$/u;

/** What notices order or hand on (REPORT-FORMAT 6.5): the reports themselves are 公布, 发布 or nothing of the kind. */
const NOTICE_OPENING =
  /关于(?:认真|切实|扎实|全面|进一步){0,2}(?:印发|转发|下发|做好|抓好|开展|组织|召开|举办|加强|推进|报送|规范)/u;

/** A title that quotes another, and was cut within it: what is said of a report quotes its whole title (REPORT-FORMAT 6.5). */
const QUOTING = /^《[^》]{0,200}$/u;

/** Titles of articles speak of guides and rules too; columns are named in few words. */
const LONGEST_NEIGHBOUR = 14;

const promisingTerms = whenAsked(() =>
  PROMISING_TERMS.map(folded).toSorted((a, b) => b.weight - a.weight),
);
const discouragingTerms = whenAsked(() => DISCOURAGING_TERMS.map(folded));

/** Looks at the text of a link. */
export const linkWords: (text: string) => LinkWords = remembered(wordsOf, MOST_TEXTS);

function wordsOf(raw: string): LinkWords {
  const folds = fold(raw);
  const text = folds.toLowerCase();
  const year = linkYear(folds);
  return {
    text,
    year,
    subject: linkSubject(folds),
    mentionsGroup: mentionsGroup(text),
    isCut: CUT_SHORT.test(text),
    isCutReport: year !== null && CUT_REPORT.test(text),
    opensNotice: NOTICE_OPENING.test(text) || QUOTING.test(text),
    promising: promisingTerms().filter(({ term }) => text.includes(term)),
    discouraging: discouragingTerms().filter(({ term }) => text.includes(term)),
    columnName: columnName(text),
    neighbour: folds.length > LONGEST_NEIGHBOUR ? null : neighbourIn(folds),
  };
}

function neighbourIn(text: string): number | null {
  const found = COLUMN_NEIGHBOURS.findIndex((names) => names.some((one) => text.includes(one)));
  return found < 0 ? null : found;
}

function folded({ term, weight, context }: AnchorTerm): AnchorTerm {
  return { term: fold(term).toLowerCase(), weight, context };
}
