import type { Corpus } from "../corpus/corpus.ts";
import type { RankedEntry } from "../corpus/frontier-entry.ts";

/** Why nothing more of a site is asked for in this run. */
type Ending = "exhausted" | "page limit" | "left alone";

/** The visits of one site in one run: one at a time, best first, a failed one again after a rest. */
export interface SiteQueue {
  readonly site: string;
  /** True where an entry can be taken at the given time, by `performance.now()`: nobody sets that clock. */
  isReady(now: number): boolean;
  /** The next entry to visit; null where none is ready. The site is busy until `release`. */
  take(now: number): RankedEntry | null;
  /** Ends the visit under way. */
  release(): void;
  /** Takes the visit under way off the count: it asked for no page. */
  uncount(): void;
  /** Lets an entry be taken again from the given time on. */
  retryAt(entry: RankedEntry, time: number): void;
  /** Takes nothing before the given time. */
  pauseUntil(time: number): void;
  /** Asks nothing more of this site in this run; what waits keeps waiting for the next. */
  leaveAlone(): void;
  /** Null while there is something to do. */
  ending(): Ending | null;
}

interface Retry {
  readonly entry: RankedEntry;
  readonly time: number;
}

/** The queue of a site over the corpus's frontier, for at most `maximumPages` visits. */
export function siteQueue(corpus: Corpus, site: string, maximumPages: number): SiteQueue {
  const retries: Retry[] = [];
  let isBusy = false;
  let isLeftAlone = false;
  let visits = 0;
  let readyAt = 0;
  // Only a visit to the site adds to its frontier, so the answer holds until the next one ends.
  let waits: boolean | null = null;
  const isWaiting = () => (waits ??= corpus.hasWaiting(site));

  const isReady = (now: number): boolean => {
    if (isBusy || isLeftAlone || now < readyAt) return false;
    return retries.some(({ time }) => time <= now) || (visits < maximumPages && isWaiting());
  };
  const takeRetry = (now: number): RankedEntry | null => {
    const due = retries.findIndex(({ time }) => time <= now);
    return due < 0 ? null : (retries.splice(due, 1)[0]?.entry ?? null);
  };
  const takeWaiting = (): RankedEntry | null => {
    visits += 1;
    return corpus.takeNext(site);
  };
  return {
    site,
    isReady,
    take(now) {
      if (!isReady(now)) return null;
      const entry = takeRetry(now) ?? takeWaiting();
      isBusy = entry !== null;
      waits = null;
      return entry;
    },
    release() {
      isBusy = false;
      waits = null;
    },
    uncount() {
      visits -= 1;
    },
    retryAt: (entry, time) => void retries.push({ entry, time }),
    pauseUntil(time) {
      readyAt = Math.max(readyAt, time);
    },
    leaveAlone() {
      isLeftAlone = true;
    },
    ending() {
      if (isBusy) return null;
      if (isLeftAlone) return "left alone";
      if (retries.length > 0) return null;
      if (!isWaiting()) return "exhausted";
      return visits >= maximumPages ? "page limit" : null;
    },
  };
}
