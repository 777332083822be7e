import { isDataFile } from "#shared";
import { PROMISING } from "#shared/crawling";
import type { FoundLink, OpenCapture, Reading } from "#shared";
import type { Lack } from "../corpus/browser-trials.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { STRONG } from "../frontier/worth.ts";

/** That a page lacks what it was visited for, and leaves it to its scripts. */
export interface PageLack {
  readonly lack: Lack;
  /** What shows it. */
  readonly why: string;
}

/** What a page shows as it was sent. */
export interface Shown {
  readonly links: readonly FoundLink[];
  /** None where they were not asked for, or the page is none to be read. */
  readonly readings: readonly Reading[];
  /** Its paragraphs, as they were seen at first look. */
  readonly prose: readonly string[];
}

/** A list has more of them; one or two stand beside a text as further reading. */
const FEW_REPORT_LINKS = 3;

/** Shorter texts are titles and dates around an empty body. */
const LEAST_TEXT = 200;

/** So much text is what the page is for, whatever else it leaves empty. */
const LONG_TEXT = 1_000;

const BARE = "next to no text and links without script";

/**
 * What a page leaves to its scripts of that which its place promised; null where it gives it, or promised little,
 * or shows no sign of such a script.
 */
export function pageLack(
  page: Pick<OpenCapture, "unfilled">,
  entry: FrontierEntry,
  shown: Shown,
): PageLack | null {
  if (entry.score < PROMISING || givesReports(shown)) return null;
  const { isBare, isReportColumn, signs } = page.unfilled();
  if (isBare && !hasWayOn(shown)) return { lack: "page", why: [BARE, ...signs].join("; ") };
  const isPromised = isReportColumn || promisesReports(entry, shown);
  return signs.length > 0 && isPromised ? { lack: "part", why: signs.join("; ") } : null;
}

/** Reports that have a text: a title over an empty body is called a report too. */
export function wholeReportsIn(readings: readonly Reading[]): number {
  return readings.filter(({ kind, text }) => kind === "report" && text.length >= LEAST_TEXT).length;
}

/**
 * What a list's script would ask for, where it is known, needs no browser either; nor does an article of any kind. A file of
 * data may be the list or anything else.
 */
function givesReports({ links, readings, prose }: Shown): boolean {
  const named = links.filter(({ namesReport }) => namesReport).length;
  const hasListData = links.some(({ role, url }) => role === "list data" && !isDataFile(url));
  const isArticle =
    readings.some(({ text }) => text.length >= LONG_TEXT) || prose.join("").length >= LONG_TEXT;
  return hasListData || isArticle || named >= FEW_REPORT_LINKS || wholeReportsIn(readings) > 0;
}

/** A seed promises nothing by itself; without any way on it is to be looked at more closely. */
function promisesReports({ depth, score }: FrontierEntry, shown: Shown): boolean {
  return depth === 0 ? !hasWayOn(shown) : score >= STRONG;
}

function hasWayOn({ links }: Shown): boolean {
  return links.some(({ score }) => score >= PROMISING);
}
