import type { PageLink } from "./collect-links.ts";
import type { LinkCompany, LinkContext, LinkFacts, Signal } from "./link-context.ts";
import { agencyEnding } from "./link-subject.ts";
import type { LinkWords } from "./link-words.ts";
import type { PageContext } from "./page-context.ts";
import { isTurning } from "./pagination/turning-links.ts";

const PROMISING_ENOUGH = 0.2;

/** What an address that is no article's is worth. */
export const COLUMN_SHAPE = 0.08;

/**
 * The reasons to take a link for a part of the column it stands in, though it says nothing of reports: columns
 * are divided by agencies, their groups and years (REPORT-FORMAT 6.1, 6.4). At most one of them counts.
 */
export function partSignals(facts: LinkFacts): readonly (Signal | null)[] {
  return [
    subjectSignal(facts),
    companySignal(facts),
    datedSignal(facts),
    columnSignal(facts),
    formSignal(facts),
  ];
}

/** What a link is worth that leads to a part of the column it stands in, by what the page is about. */
const PART_WEIGHTS: Readonly<
  Record<
    LinkCompany,
    { readonly reports: number; readonly disclosure: number; readonly other: number }
  >
> = {
  agency: { reports: 0.65, disclosure: 0.4, other: 0.15 },
  group: { reports: 0.65, disclosure: 0.35, other: 0.15 },
  year: { reports: 0.65, disclosure: 0.3, other: 0 },
  report: { reports: 0.4, disclosure: 0.3, other: 0 },
};

/** What a known name is worth beyond the company it stands in. */
const WORTH_OF_A_NAME = 0.02;

function partWeight(part: LinkCompany, { reports, disclosure }: PageContext): number {
  const weights = PART_WEIGHTS[part];
  return reports ? weights.reports : disclosure ? weights.disclosure : weights.other;
}

function subjectSignal({ words, address, context }: LinkFacts): Signal | null {
  const { text, subject } = words;
  if (subject === null) return address.isArticle ? null : mentionSignal(words, context);
  const weight = partWeight(subject, context);
  const shown = subject === "agency" ? `…${agencyEnding(text)}` : text;
  return weight === 0 ? null : { name: `${subject} ${shown}`, weight };
}

/** Where nothing is said of what groups publish, their column (乡镇之窗) only comes before those of other things. */
const WORTH_OF_A_MENTION = 0.07;

/** A group among other words is one where the page is about what groups publish, but for their news and the like. */
function mentionSignal(
  { text, mentionsGroup, discouraging }: LinkWords,
  { reports, disclosure }: PageContext,
): Signal | null {
  if (!mentionsGroup || discouraging.length > 0) return null;
  const weight = reports ? 0.5 : disclosure ? PART_WEIGHTS.group.disclosure : WORTH_OF_A_MENTION;
  return { name: `group in ${text}`, weight };
}

/** An agency whose name has no known ending stands among others: so do groups and years. */
function companySignal({ link, context }: LinkFacts): Signal | null {
  const weight = context.company === null ? 0 : partWeight(context.company, context);
  if (context.company === null || weight === 0) return null;
  if (isTurning(link)) return null;
  return {
    name: `${context.company} …among its like`,
    weight: Math.round(100 * (weight - WORTH_OF_A_NAME)) / 100,
  };
}

/** A title cut short before its last words still names its year, or stands among those that do. */
function datedSignal({ link, words, context }: LinkFacts): Signal | null {
  const { year, isCut, isCutReport, opensNotice } = words;
  if (isCutReport && opensNotice) return { name: "a notice's title, cut short", weight: 0.3 };
  if (isCutReport) return { name: "a report's title, cut short", weight: 0.6 };
  // An entry that a script draws stands in no menu of the template.
  if (!context.reports || !(context.isOwn || link.element === null)) return null;
  if (year !== null)
    return {
      name: `names a year${isCut ? ", cut short," : ""} in a column of reports`,
      weight: isCut ? 0.6 : 0.4,
    };
  return isCut && !opensNotice
    ? { name: "cut short before its year in a column of reports", weight: 0.3 }
    : null;
}

/** Told of a column that stands in one menu with that of the reports. */
export const BESIDE_REPORTS = "column beside a column of reports";

/** A column that the page itself leads to, whatever it is called: a group of agencies, a year, an archive. */
function columnSignal({ link, address, context }: LinkFacts): Signal | null {
  if (!context.isOwn || link.form !== "link" || address.isArticle) return null;
  if (isTurning(link)) return null;
  if (context.reports && context.isSibling) return { name: BESIDE_REPORTS, weight: 0.1 };
  if (context.reports) return { name: "column in a column of reports", weight: 0.3 };
  // What was asked for without promise says 信息公开 of itself on every page.
  const isPromised = context.promise === null || context.promise >= PROMISING_ENOUGH;
  return context.disclosure && isPromised ? { name: "column of 信息公开", weight: 0.1 } : null;
}

/** A frame is part of its page, and a redirect is the page. */
function formSignal({ link, context }: LinkFacts): Signal | null {
  if (link.form === "redirect") return { name: "redirect", weight: 0.6 };
  if (link.form === "link") return null;
  return { name: "frame", weight: context.reports ? 0.65 : frameWeight(link, context) };
}

/** What a frame is worth whose page says that it is of 信息公开. */
const FRAME_OF_DISCLOSURE = 0.4;

/**
 * What led to the page leads to its frame, which comes after other pages that were promised as much. A page of a
 * frameset is nothing but its frames: what it says of itself is said of them.
 */
function frameWeight({ element }: PageLink, { promise, disclosure }: LinkContext): number {
  const own = disclosure ? FRAME_OF_DISCLOSURE : 0;
  if (promise === null) return disclosure ? own : 0.1;
  const passedOn = Math.round(100 * Math.max(0, promise - COLUMN_SHAPE - 0.02)) / 100;
  return element?.name === "frame" ? Math.max(own, passedOn) : passedOn;
}
