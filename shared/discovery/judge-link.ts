import { fold } from "../han/fold.ts";
import { decisiveName } from "./address-tokens.ts";
import { DISCOURAGING_TERMS, PROMISING_TERMS } from "./anchor-lexicon.ts";
import type { AnchorTerm } from "./anchor-lexicon.ts";
import type { PageLink } from "./collect-links.ts";
import { annualFamily, isArticleAddress } from "./families/families.ts";
import type { LinkContext, LinkFacts, Signal } from "./link-context.ts";
import { linkSubject } from "./link-subject.ts";
import { linkYear } from "./link-year.ts";
import { isTurning } from "./pagination/turning-links.ts";
import { COLUMN_SHAPE, partSignals } from "./part-signals.ts";

const FOLDED_PROMISING = PROMISING_TERMS.map(folded).toSorted((a, b) => b.weight - a.weight);
const FOLDED_DISCOURAGING = DISCOURAGING_TERMS.map(folded);

/** Lighter terms name the way to the reports, in few words; an article with them in its title is about it. */
const NAMES_REPORTS = 0.6;
const LONGEST_WAY = 14;

/** Look-alikes often carry several discouraging words; together they weigh no more than this. */
const MOST_DISCOURAGING = 0.8;

/** Files that are never a page. */
const OTHER_FILES =
  /\.(?:jpe?g|png|gif|bmp|ico|svg|css|js|zip|rar|7z|exe|apk|mp[34]|avi|wmv|flv|swf)(?:\?.*)?$/iu;
const REPORT_MONTHS: ReadonlySet<string> = new Set(["01", "02", "03"]);
const SHAPES = { column: COLUMN_SHAPE, article: 0.02 };

/** The reasons for and against a link, in the order they are looked for. Their weights add up. */
export function judgeLink(link: PageLink, context: LinkContext): readonly Signal[] {
  if (OTHER_FILES.test(link.url)) return [{ name: "not a page", weight: 0 }];
  const facts: LinkFacts = { link, text: fold(link.text).toLowerCase(), context };
  const kind = bestOf([termSignal(facts), ...partSignals(facts)]);
  return [
    addressShape(link.url),
    ...kind,
    ...titleSignal(facts),
    ...neighbourSignal(facts),
    ...addressSignal(link.url),
    ...monthSignal(link),
    ...variantSignal(facts),
    ...turningSignal(facts),
    ...discouragingSignals(facts),
  ];
}

function termSignal({ link, text, context }: LinkFacts): Signal | null {
  const disclosure = context.disclosure || text.includes("信息公开") || text.includes("政务公开");
  const holds = { anywhere: true, disclosure, reports: context.reports };
  const found = FOLDED_PROMISING.find(
    ({ term, context: where }) => holds[where] && text.includes(term),
  );
  if (found === undefined) return null;
  const isWay = found.weight < NAMES_REPORTS;
  const isAbout = isWay && text.length > LONGEST_WAY && isArticleAddress(link.url);
  return {
    name: `text ${found.term}${isAbout ? " in an article's title" : ""}`,
    weight: isAbout ? found.weight / 2 : found.weight,
  };
}

function titleSignal({ text, context }: LinkFacts): readonly Signal[] {
  const year = linkYear(text);
  if (year === null || !year.covers || !context.disclosure) return [];
  return [{ name: `title of a report for ${year.year}`, weight: 0.15 }];
}

function neighbourSignal({ text, context }: LinkFacts): readonly Signal[] {
  if (!context.besideNeighbours) return [];
  if (text === "") return [{ name: "unnamed beside the column's neighbours", weight: 0.55 }];
  if (/年报|年度报告/u.test(text))
    return [{ name: "beside the column's neighbours", weight: 0.15 }];
  // The 专栏 has a place for the reports; what else must be published stands in another.
  return text.includes("法定主动公开") ? [{ name: "another of the five", weight: -0.4 }] : [];
}

function addressSignal(url: string): readonly Signal[] {
  const family = annualFamily(url);
  if (family !== null) return [{ name: `reports' address of ${family.name}`, weight: 0.4 }];
  const name = decisiveName(url);
  return name === null ? [] : [{ name: `address ${name.token}`, weight: name.weight }];
}

/** To share, to print, to sort: the same page again, unless the words name a year or an agency of it. */
function variantSignal({ text, context }: LinkFacts): readonly Signal[] {
  const isPart = linkYear(text) !== null || linkSubject(text) !== null || context.company !== null;
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

function addressShape(url: string): Signal {
  return isArticleAddress(url)
    ? { name: "address of an article", weight: SHAPES.article }
    : { name: "address of a column", weight: SHAPES.column };
}

function discouragingSignals({ text }: LinkFacts): readonly Signal[] {
  const found = FOLDED_DISCOURAGING.filter(({ term }) => text.includes(term));
  let left = MOST_DISCOURAGING;
  return found.flatMap(({ term, weight }) => {
    const counted = Math.min(weight, left);
    left -= counted;
    return counted > 0 ? [{ name: `text ${term}`, weight: -counted }] : [];
  });
}

function bestOf(signals: readonly (Signal | null)[]): readonly Signal[] {
  const found = signals.filter((signal) => signal !== null);
  return found.toSorted((a, b) => b.weight - a.weight).slice(0, 1);
}

function folded({ term, weight, context }: AnchorTerm): AnchorTerm {
  return { term: fold(term).toLowerCase(), weight, context };
}
