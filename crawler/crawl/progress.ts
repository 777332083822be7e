import { fitToColumns, withoutControls } from "../terminal/printable.ts";
import type { CrawlTally, SiteTally } from "./crawl-tally.ts";

/** On a terminal the line is written over; elsewhere it would fill a log, so it comes seldom. */
const TERMINAL_MILLISECONDS = 200;
const LOG_MILLISECONDS = 10_000;

const CLEAR_LINE = "\r\u001b[K";
const LOG_COLUMNS = 400;

/** What progress is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The display of a run's progress. */
export interface Progress {
  readonly begin: (tally: CrawlTally) => void;
  /** Takes the line away, before anything else is printed. Ending twice is no harm. */
  readonly end: () => void;
}

export const NO_PROGRESS: Progress = { begin: () => {}, end: () => {} };

/** One line that is written over on a terminal, a plain line every ten seconds elsewhere. */
export function progressOn(stream: ProgressStream): Progress {
  const isTerminal = stream.isTTY === true;
  const columns = isTerminal ? (stream.columns ?? 80) - 1 : LOG_COLUMNS;
  let timer: NodeJS.Timeout | null = null;
  return {
    begin(tally) {
      const show = () => {
        const line = fitToColumns(withoutControls(progressText(tally, Date.now())), columns);
        stream.write(isTerminal ? CLEAR_LINE + line : `${line}\n`);
      };
      timer = setInterval(show, isTerminal ? TERMINAL_MILLISECONDS : LOG_MILLISECONDS).unref();
    },
    end() {
      if (timer === null) return;
      clearInterval(timer);
      timer = null;
      if (isTerminal) stream.write(CLEAR_LINE);
    },
  };
}

/** One line on a run at a moment: the whole where there are several sites, then each that is not done. */
export function progressText(tally: CrawlTally, now: number): string {
  const seconds = Math.max(1, (now - Date.parse(tally.startedAt)) / 1_000);
  const several = tally.sites.length > 1 ? [siteText(sumOf(tally.sites), seconds)] : [];
  return [...several, ...tally.sites.map((site) => siteText(site, seconds))].join(" | ");
}

function siteText(
  { site, fetched, waiting, reports, failed, refused }: SiteTally,
  seconds: number,
): string {
  const rate = (fetched / seconds).toFixed(1);
  const failures = failed + refused;
  return `${site}: ${fetched} fetched, ${waiting} waiting, ${reports} reports, ${failures} failed or refused, ${rate}/s`;
}

function sumOf(sites: readonly SiteTally[]): SiteTally {
  const sum = (of: (site: SiteTally) => number) =>
    sites.reduce((total, site) => total + of(site), 0);
  return {
    site: `${sites.length} sites`,
    fetched: sum(({ fetched }) => fetched),
    unchanged: sum(({ unchanged }) => unchanged),
    waiting: sum(({ waiting }) => waiting),
    reports: sum(({ reports }) => reports),
    failed: sum(({ failed }) => failed),
    refused: sum(({ refused }) => refused),
    leftAlone: null,
    isUnfinished: false,
  };
}
