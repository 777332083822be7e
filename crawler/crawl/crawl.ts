import { BasicCrawler, Configuration, Log, LogLevel } from "@crawlee/basic";
import type { Archive } from "../archive/archive.ts";
import type { Corpus, SiteStart } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { openWeb } from "../fetch/web.ts";
import { FrontierList } from "../frontier/frontier-list.ts";
import { siteQueue } from "../frontier/site-queue.ts";
import type { CrawlPlan } from "./crawl-plan.ts";
import { openContentsThreads } from "./contents-threads.ts";
import { crawledSite, endVisit } from "./crawl-site.ts";
import type { CrawledSite } from "./crawl-site.ts";
import { newTally } from "./crawl-tally.ts";
import type { CrawlTally, SiteTally } from "./crawl-tally.ts";
import type { Trails } from "./follow-redirect.ts";
import { keepNote } from "./run-notes.ts";
import { seedsBySite } from "./seeds-by-site.ts";
import { leaveResting } from "./resting-sites.ts";
import { TryLaterError } from "./visit-outcome.ts";
import { visitOnce } from "./visit-once.ts";
import type { Run } from "./visit-once.ts";

/** Sites asked at the same time; each is asked one page at a time. */
const SITES_AT_ONCE = 16;

/** A page is tried three times. */
const RETRIES = 2;

/** A visit may wait for a Crawl-delay of minutes, and for robots.txt three times. */
const LONGEST_VISIT_SECONDS = 3_600;

/** How often Crawlee looks for a page whose turn has come, in seconds. */
const LOOK_EVERY_SECONDS = 0.05;

/** A run that this crawl is the whole or a part of. */
export interface CrawlControl {
  /** How the run takes up each of its sites (`Corpus.openRun`). */
  readonly starts: ReadonlyMap<string, SiteStart>;
  readonly stop: AbortSignal;
  /** Is given the tally that the crawl fills. */
  readonly begun?: (tally: CrawlTally) => void;
}

/**
 * Crawls the sites of the plan's seeds into the corpus and its archive: an unfinished crawl goes on
 * where it stopped, a finished one asks every page again. Fulfilled when every site is done, at its page
 * limit or left alone, or, once `stop` is aborted, when the visits under way have ended; the tally,
 * which the caller may watch through `begun`, then holds the whole run. Throws where corpus or archive
 * cannot be written.
 */
export async function crawl(
  plan: CrawlPlan,
  store: { readonly corpus: Corpus; readonly archive: Archive },
  control: CrawlControl,
): Promise<CrawlTally> {
  const seeds = seedsBySite(plan);
  const tally = newTally([...seeds.keys()]);
  const sites = new Map(
    tally.sites.map((siteTally) => [
      siteTally.site,
      beginSite(siteTally, seeds.get(siteTally.site) ?? [], { plan, ...store, ...control }),
    ]),
  );
  tally.wasResumed = tally.sites.some(({ site }) => control.starts.get(site)?.isResumed);
  control.begun?.(tally);
  const onOutdatedTls = (host: string): void => {
    tally.outdatedTls.push(host);
    keepNote(store.corpus, { kind: "outdated TLS", host });
  };
  const web = openWeb({ ...plan, stop: control.stop, onOutdatedTls, rests: store.corpus });
  leaveResting(sites.values(), seeds, web, tally);
  const threads = openContentsThreads();
  const browser = openBrowser(plan, web, control.stop);
  const trails: Trails = new Map();
  const tools = { ...store, web, browser, trails, years: plan.years, readContents: threads.read };
  try {
    await runVisits(sites, { tally, tools }, plan.rest, control.stop);
  } finally {
    await Promise.all([threads.close(), browser.close()]);
  }
  for (const siteTally of tally.sites)
    siteTally.isUnfinished = store.corpus.hasWaiting(siteTally.site);
  tally.wasStopped = control.stop.aborted;
  return tally;
}

interface Beginning extends CrawlControl {
  readonly plan: CrawlPlan;
  readonly corpus: Corpus;
}

function beginSite(
  tally: SiteTally,
  seeds: readonly FrontierEntry[],
  { plan, corpus, starts }: Beginning,
): CrawledSite {
  const { added = 0, visits = 0, wasDone = false } = starts.get(tally.site) ?? {};
  tally.waiting += added;
  tally.wasDone = wasDone;
  const queue = siteQueue(corpus, tally.site, plan.maximumPages - visits);
  return crawledSite(queue, tally, seeds, plan.rest);
}

async function runVisits(
  sites: ReadonlyMap<string, CrawledSite>,
  run: Run,
  rest: number,
  stop: AbortSignal,
): Promise<void> {
  const queues = [...sites.values()].map(({ queue }) => queue);
  const list = new FrontierList(queues, {
    isStopped: () => stop.aborted,
    isFree: (site) =>
      sites
        .get(site)
        ?.hosts.seedHosts()
        .some((host) => run.tools.web.isFree(host)) ?? false,
    restAfter: (attempts) => rest * 2 ** (attempts - 1),
  });
  const siteOfEntry = ({ site }: FrontierEntry): CrawledSite => {
    const found = sites.get(site);
    if (found === undefined) throw new Error(`${site} is not crawled in this run`);
    return found;
  };
  const underWay = new Set<Promise<void>>();
  const crawler = new BasicCrawler(
    {
      requestList: list,
      ...CRAWLEE_OPTIONS,
      async requestHandler({ request }) {
        const entry = list.entryOf(request);
        const visit = visitOnce(entry, siteOfEntry(entry), run, stop);
        underWay.add(visit);
        await visit.finally(() => underWay.delete(visit));
      },
      async failedRequestHandler({ request }, error) {
        const entry = list.entryOf(request);
        if (error instanceof TryLaterError) endVisit(siteOfEntry(entry), entry, error.outcome, run);
      },
    },
    new Configuration(CRAWLEE_SETTINGS),
  );
  try {
    await crawler.run();
  } finally {
    // Crawlee answers Ctrl-C itself, by no longer waiting for the requests under way.
    await Promise.allSettled(underWay);
  }
}

const CRAWLEE_SETTINGS = {
  persistStorage: false,
  purgeOnStart: false,
  // Each look at the machine's memory starts a process, and the sites at once are fixed anyway.
  systemInfoIntervalMillis: LONGEST_VISIT_SECONDS * 1_000,
};

const CRAWLEE_OPTIONS = {
  useSessionPool: false,
  maxRequestRetries: RETRIES,
  requestHandlerTimeoutSecs: LONGEST_VISIT_SECONDS,
  autoscaledPoolOptions: {
    minConcurrency: SITES_AT_ONCE,
    maxConcurrency: SITES_AT_ONCE,
    maybeRunIntervalSecs: LOOK_EVERY_SECONDS,
    loggingIntervalSecs: null,
  },
  statisticsOptions: { persistenceOptions: { enable: false } },
  log: new Log({ level: LogLevel.OFF }),
};
