import type { BrowserUse, Cause, VisitOutcome } from "./visit-outcome.ts";

export interface SiteTally {
  readonly site: string;
  /** Pages that were had: stored or found unchanged. */
  fetched: number;
  unchanged: number;
  /** Pages that this run put on the frontier and has not visited. */
  waiting: number;
  /** Reports on the pages that were had, unchanged ones included. */
  reports: number;
  failed: number;
  refused: number;
  /** Pages that only led to another address. */
  redirected: number;
  /** True where the run, which goes on, had done the site before it was broken off. */
  wasDone: boolean;
  /** Why the site was left alone before its frontier was empty; null where it was not. */
  leftAlone: string | null;
  /** True where pages wait for the next run. */
  isUnfinished: boolean;
}

/** A page that was not had. */
export interface Problem {
  readonly url: string;
  readonly kind: "failed" | "refused";
  readonly reason: string;
  readonly cause: Cause;
}

/** A page that lacked without script what its place promised. */
export interface BrowserPage extends BrowserUse {
  readonly url: string;
}

/** A host that is asked for nothing more in the run, while its site goes on. */
export interface LeftHost {
  /** With its scheme where only that is left alone. */
  readonly host: string;
  readonly reason: string;
  /** Pages that were not asked for because of it. */
  pages: number;
}

/** What one run did, as it goes. */
export interface CrawlTally {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly sites: readonly SiteTally[];
  /** At most `MOST_PROBLEMS`; the sites' counts are whole. */
  readonly problems: Problem[];
  /** At most `MOST_PROBLEMS`. */
  readonly browserPages: BrowserPage[];
  readonly hostsLeftAlone: LeftHost[];
  /** Hosts that were spoken to with an outdated TLS, since they know no other. */
  readonly outdatedTls: string[];
  /** True where an earlier run had left pages waiting, so that reports may have been found then. */
  wasResumed: boolean;
  /** True where the user stopped the run. */
  wasStopped: boolean;
}

const MOST_PROBLEMS = 1_000;

/** An empty tally for the given sites. */
export function newTally(sites: readonly string[]): CrawlTally {
  return {
    startedAt: new Date().toISOString(),
    sites: sites.map((site) => ({
      site,
      fetched: 0,
      unchanged: 0,
      waiting: 0,
      reports: 0,
      failed: 0,
      refused: 0,
      redirected: 0,
      wasDone: false,
      leftAlone: null,
      isUnfinished: false,
    })),
    problems: [],
    browserPages: [],
    hostsLeftAlone: [],
    outdatedTls: [],
    wasResumed: false,
    wasStopped: false,
  };
}

/** Counts the end of one visit. */
export function count(
  tally: CrawlTally,
  site: SiteTally,
  url: string,
  outcome: VisitOutcome,
): void {
  if (site.waiting > 0) site.waiting -= 1;
  if ("newLinks" in outcome) site.waiting += outcome.newLinks;
  if ("browser" in outcome && outcome.browser !== null && tally.browserPages.length < MOST_PROBLEMS)
    tally.browserPages.push({ url, ...outcome.browser });
  switch (outcome.kind) {
    case "stored":
    case "unchanged":
      site.fetched += 1;
      site.reports += outcome.reports;
      if (outcome.kind === "unchanged") site.unchanged += 1;
      return;
    case "copy":
      site.fetched += 1;
      return;
    case "redirected":
      site.redirected += 1;
      return;
    case "gone":
    case "spelled otherwise":
    case "unpromising":
    case "passed over":
      return;
    case "refused":
    case "failed":
    case "sent away":
    case "unknown rules": {
      const kind = outcome.kind === "refused" ? "refused" : "failed";
      site[kind] += 1;
      if (tally.problems.length >= MOST_PROBLEMS) return;
      tally.problems.push({ url, kind, reason: outcome.reason, cause: outcome.cause });
    }
  }
}
