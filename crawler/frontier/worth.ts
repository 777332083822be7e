import { addressFacts, PROMISING } from "#shared/crawling";
import type { SiteProgress } from "../corpus/corpus.ts";
import type { RankedEntry } from "../corpus/frontier-entry.ts";

/** Links this good name reports, or lists of them. */
export const STRONG = 0.65;

interface Patience {
  readonly least: number;
  /** Of the visits so far: a large site has its reports further apart. */
  readonly share: number;
}

/** Visits without a gain after which links are left: those that name reports later than hints of the way. */
const STRONG_PATIENCE: Patience = { least: 50, share: 0.3 };
const HINT_PATIENCE: Patience = { least: 40, share: 0.15 };
/** Where nothing is known to be missing, more hints are tried for agencies not yet in view. */
const COVERED_PATIENCE: Patience = { least: 32, share: 0.12 };
/** Columns that promise nothing may still be what hides the rest. */
const POOR_PATIENCE: Patience = { least: 60, share: 0.2 };

export interface SiteState {
  readonly progress: SiteProgress;
  /** Whether every year of every agency in view was found; asked for only where it matters. */
  readonly isCovered: () => boolean;
}

/**
 * Why the best link that waits, and with it all others, is not worth a visit; null where it is. Until a site
 * has shown its first report everything admitted is tried.
 */
export function notWorth({ rank }: RankedEntry, { progress, isCovered }: SiteState): string | null {
  const { reportPages, visits, ranksSinceGain } = progress;
  if (reportPages === 0) return null;
  if (rank < PROMISING) {
    const poor = ranksSinceGain.filter((one) => one < PROMISING).length;
    return tiredAfter(poor, mostOf(POOR_PATIENCE, visits));
  }
  if (rank >= STRONG) return tiredAfter(ranksSinceGain.length, mostOf(STRONG_PATIENCE, visits));
  const hints = ranksSinceGain.filter((one) => one < STRONG).length;
  if (hints >= mostOf(COVERED_PATIENCE, visits) && isCovered())
    return "every year of every agency in view was found";
  return tiredAfter(hints, mostOf(HINT_PATIENCE, visits));
}

/**
 * Why a link is not worth a visit though others are; null where it may be. An article leads to nothing else: where those
 * that stood in its place gave nothing so often that it promises less than what is followed at all, it is left.
 */
export function notWorthAlone(
  { url, rank }: RankedEntry,
  { reportPages }: SiteProgress,
): string | null {
  if (reportPages === 0 || rank >= PROMISING || !addressFacts(url).isArticle) return null;
  return "articles that stood in its place gave nothing";
}

function mostOf({ least, share }: Patience, visits: number): number {
  return Math.max(least, Math.round(share * visits));
}

function tiredAfter(idle: number, most: number): string | null {
  return idle >= most ? `the last ${idle} pages led to no further report` : null;
}
