import { addressFacts } from "./address-facts.ts";
import type { AddressFacts } from "./address-facts.ts";
import type { PageLink } from "./collect-links.ts";
import type { TermContext } from "./anchor-lexicon.ts";
import type { LinkContext, LinkFacts, Signal } from "./link-context.ts";
import { linkWords } from "./link-words.ts";
import { besideReports } from "./page-context.ts";
import type { LinkWords } from "./link-words.ts";
import { isTurning } from "./pagination/turning-links.ts";
import { COLUMN_SHAPE, partSignals } from "./part-signals.ts";

/** Lighter terms name the way to the reports, in few words; an article with them in its title is about it. */
const NAMES_REPORTS = 0.6;
const LONGEST_WAY = 14;

/** Lighter names of addresses are of all that is disclosed, whose pages are not turned for a name. */
const NAMES_REPORTS_COLUMN = 0.2;

/** Look-alikes often carry several discouraging words; together they weigh no more than this. */
const MOST_DISCOURAGING = 0.8;

const REPORT_MONTHS: ReadonlySet<string> = new Set(["01", "02", "03"]);
const SHAPES = { column: COLUMN_SHAPE, article: 0.02 };

/** The reasons for and against a link, in the order they are looked for. Their weights add up. */
export function judgeLink(link: PageLink, around: LinkContext): readonly Signal[] {
  const address = addressFacts(link.url);
  if (address.isOtherFile) return [{ name: "not a page", weight: 0 }];
  // An agency's site is no part of the column that leads to it, as boxes of sites do that stand under every page.
  const context = address.isHome ? besideReports(around) : around;
  const facts: LinkFacts = { link, words: linkWords(link.text), address, context };
  const kind = bestOf([termSignal(facts), nameSignal(facts), ...partSignals(facts)]);
  return [
    addressShape(address),
    ...kind,
    ...titleSignal(facts),
    ...neighbourSignal(facts),
    ...addressSignal(facts),
    ...monthSignal(link),
    ...variantSignal(facts),
    ...turningSignal(facts),
    ...discouragingSignals(facts),
  ];
}

function termSignal({ words, address, context }: LinkFacts): Signal | null {
  const { text, promising } = words;
  const found = promising.find(({ context: where }) => holds(where, words, context));
  if (found === undefined) return null;
  const isWay = found.weight < NAMES_REPORTS;
  const isAbout = isWay && text.length > LONGEST_WAY && address.isArticle;
  return {
    name: `text ${found.term}${isAbout ? " in an article's title" : ""}`,
    weight: isAbout ? found.weight / 2 : found.weight,
  };
}

/** Whether what counts in one context counts here. */
function holds(where: TermContext, { text }: LinkWords, context: LinkContext): boolean {
  if (where === "anywhere" || (where === "reports" && context.reports)) return true;
  const disclosure = context.disclosure || text.includes("信息公开") || text.includes("政务公开");
  return where === "disclosure" && disclosure;
}

/** The name of a column that is none by its words alone. */
function nameSignal({ words, address, context }: LinkFacts): Signal | null {
  const { columnName: found } = words;
  if (found === null || address.isArticle || !holds(found.context, words, context)) return null;
  return { name: `column named ${found.name}`, weight: found.weight };
}

function titleSignal({ words: { year }, context }: LinkFacts): readonly Signal[] {
  if (year === null || !year.covers || !context.disclosure) return [];
  return [{ name: `title of a report for ${year.year}`, weight: 0.15 }];
}

function neighbourSignal({ words: { text }, context }: LinkFacts): readonly Signal[] {
  if (!context.besideNeighbours) return [];
  if (text === "") return [{ name: "unnamed beside the column's neighbours", weight: 0.55 }];
  if (/年报|年度报告/u.test(text))
    return [{ name: "beside the column's neighbours", weight: 0.15 }];
  // The 专栏 has a place for the reports; what else must be published stands in another.
  return text.includes("法定主动公开") ? [{ name: "another of the five", weight: -0.4 }] : [];
}

function addressSignal({ link, address: { annualFamily, name } }: LinkFacts): readonly Signal[] {
  if (annualFamily !== null) return [{ name: `reports' address of ${annualFamily}`, weight: 0.4 }];
  if (name === null || (isTurning(link) && name.weight < NAMES_REPORTS_COLUMN)) return [];
  return [{ name: `address ${name.token}`, weight: name.weight }];
}

/** To share, to print, to sort: the same page again, unless the words name a year or an agency of it. */
function variantSignal({ words, context }: LinkFacts): readonly Signal[] {
  const isPart = words.year !== null || words.subject !== null || context.company !== null;
  return context.isVariant && !isPart ? [{ name: "the same page again", weight: -0.4 }] : [];
}

/** What turning its pages is worth is said by what the list is. */
function turningSignal({ link }: LinkFacts): readonly Signal[] {
  return isTurning(link) ? [{ name: "turns the pages of a list", weight: -COLUMN_SHAPE }] : [];
}

/** Reports are due by the end of March, or of January (REPORT-FORMAT 1.2). */
function monthSignal({ month }: PageLink): readonly Signal[] {
  const isDue = month !== null && REPORT_MONTHS.has(month.slice(-2));
  return isDue ? [{ name: "of the months of the reports", weight: 0.05 }] : [];
}

function addressShape({ isArticle }: AddressFacts): Signal {
  return isArticle
    ? { name: "address of an article", weight: SHAPES.article }
    : { name: "address of a column", weight: SHAPES.column };
}

function discouragingSignals({ words, address }: LinkFacts): readonly Signal[] {
  if (words.columnName?.isOfMore === true && !address.isArticle) return [];
  let left = MOST_DISCOURAGING;
  return words.discouraging.flatMap(({ term, weight }) => {
    const counted = Math.min(weight, left);
    left -= counted;
    return counted > 0 ? [{ name: `text ${term}`, weight: -counted }] : [];
  });
}

function bestOf(signals: readonly (Signal | null)[]): readonly Signal[] {
  const found = signals.filter((signal) => signal !== null);
  return found.toSorted((a, b) => b.weight - a.weight).slice(0, 1);
}
