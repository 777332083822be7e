import { fitToColumns, withoutControls } from "../terminal/printable.ts";
import type { CrawlTally, SiteTally } from "./crawl-tally.ts";

/** On a terminal the lines are written over; elsewhere they would fill a log, so they come seldom. */
const TERMINAL_MILLISECONDS = 200;
const LOG_MILLISECONDS = 10_000;

const LOG_COLUMNS = 400;
/** Of a terminal that says that it has none, as some do. */
const USUAL_COLUMNS = 80;

/** Sites shown of those that are not done; a terminal has twenty-odd lines. */
const MOST_SITES = 8;

/** What progress is written to. */
interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The display of a run's progress. */
export interface Progress {
  readonly begin: (tally: CrawlTally) => void;
  /** Takes the lines away, before anything else is printed. Ending twice is no harm. */
  readonly end: () => void;
}

export const NO_PROGRESS: Progress = { begin: () => {}, end: () => {} };

/** Lines that are written over on a terminal, plain ones every ten seconds elsewhere. */
export function progressOn(stream: ProgressStream): Progress {
  const isTerminal = stream.isTTY === true;
  let shown = 0;
  const show = (tally: CrawlTally): void => {
    const columns = isTerminal ? (stream.columns || USUAL_COLUMNS) - 1 : LOG_COLUMNS;
    const lines = progressText(tally, Date.now()).split("\n");
    const text = lines.map((line) => fitToColumns(withoutControls(line), columns)).join("\n");
    stream.write(isTerminal ? cleared(shown) + text : `${text}\n`);
    shown = lines.length;
  };
  return every(isTerminal ? TERMINAL_MILLISECONDS : LOG_MILLISECONDS, show, () => {
    if (isTerminal) stream.write(cleared(shown));
  });
}

/** The same as lines of JSON, every ten seconds, for programs that watch. */
export function jsonProgress(write: (text: string) => unknown): Progress {
  const show = ({ startedAt, sites }: CrawlTally): void => {
    const at = new Date().toISOString();
    write(`${JSON.stringify({ event: "progress", at, startedAt, sites })}\n`);
  };
  return every(LOG_MILLISECONDS, show, () => {});
}

function every(
  milliseconds: number,
  show: (tally: CrawlTally) => void,
  clear: () => void,
): Progress {
  let timer: NodeJS.Timeout | null = null;
  return {
    begin(tally) {
      timer = setInterval(show, milliseconds, tally).unref();
    },
    end() {
      if (timer === null) return;
      clearInterval(timer);
      timer = null;
      clear();
    },
  };
}

/** Takes so many lines away from a terminal; the cursor stands at the end of the last. */
function cleared(lines: number): string {
  return lines > 1 ? `\r\u001b[${lines - 1}A\u001b[J` : "\r\u001b[K";
}

/** A run at a moment: a line for the whole where there are several sites, then one for each that is not done. */
export function progressText(tally: CrawlTally, now: number): string {
  const seconds = Math.max(1, (now - Date.parse(tally.startedAt)) / 1_000);
  const { sites } = tally;
  const [only] = sites;
  if (only !== undefined && sites.length === 1) return siteText(only, seconds);
  const open = sites.filter((site) => !isDone(site));
  const more = open.length - MOST_SITES;
  return [
    `${siteText(sumOf(sites), seconds)}, ${sites.length - open.length} sites done`,
    ...open.slice(0, MOST_SITES).map((site) => `  ${siteText(site, seconds)}`),
    ...(more > 0 ? [`  … and ${more} more sites`] : []),
  ].join("\n");
}

function isDone({ waiting, leftAlone, fetched, failed, refused, wasDone }: SiteTally): boolean {
  return wasDone || leftAlone !== null || (waiting === 0 && fetched + failed + refused > 0);
}

function siteText(
  { site, fetched, waiting, reports, failed, refused, leftAlone }: SiteTally,
  seconds: number,
): string {
  if (leftAlone !== null) return `${site}: left alone: ${leftAlone}`;
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
    redirected: sum(({ redirected }) => redirected),
    wasDone: false,
    leftAlone: null,
    isUnfinished: false,
  };
}
