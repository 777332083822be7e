import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "../random.ts";
import { pickPack } from "../pick-pack.ts";
import type { Score, Suite, SuiteOptions } from "../suite.ts";
import { contentsOf, type Contents } from "./corpus-contents.ts";
import { crawlWords, inTemporaryFolder, startNianbao } from "./crawl-sites.ts";
import { packs } from "./packs.ts";
import { serveSites, type ServedSites } from "./serve.ts";
import type { Site } from "./site.ts";

const KILLS = 20;

/** Of different sizes, so that some are done long before others. */
const SITES = 3;

/** Kills come until nearly the end of the crawl, when some sites are done: each within 1.5 times its share of requests. */
const SPREAD = 1.5;

/** Longest wait after the request that a run is killed by: the time a visit takes to be stored. */
const LONGEST_WAIT_MS = 250;

interface Killed {
  readonly contents: Contents;
  readonly kills: number;
  /** Milliseconds from each start to its first request for a page. */
  readonly starts: readonly number[];
  readonly requests: number;
}

async function run({ pack: packName, failures, cases }: SuiteOptions): Promise<Score> {
  // A site that tells its visitors apart would answer a second run differently.
  const all = pickPack(packs, packName)().filter(({ sendsTheSame }) => sendsTheSame);
  const sites = all.slice(0, SITES);
  const served = await serveSites(sites);
  const name = sites.map((site) => site.name).join(", ");
  try {
    const whole = await inTemporaryFolder((folder) => crawlWhole(folder, sites, served));
    const undisturbed = pagesAsked(served, 0);
    const random = new Random(`crash/${name}`);
    const killed = await inTemporaryFolder((folder) =>
      crawlKilled(folder, sites, served, { random, kills: cases ?? KILLS, undisturbed }),
    );
    return scoreOf(name, { whole, undisturbed, killed }, failures);
  } finally {
    await served.close();
  }
}

async function crawlWhole(
  folder: string,
  sites: readonly Site[],
  served: ServedSites,
): Promise<Contents> {
  await once(startNianbao(crawlWords(folder, sites, served)), "exit");
  return contentsOf(folder);
}

interface Killing {
  readonly random: Random;
  readonly kills: number;
  /** Pages that the undisturbed crawl asks for. */
  readonly undisturbed: number;
}

/** The same crawl, killed at random moments and started again each time, and then left to its end. */
async function crawlKilled(
  folder: string,
  sites: readonly Site[],
  served: ServedSites,
  { random, kills, undisturbed }: Killing,
): Promise<Killed> {
  const from = served.requests.length;
  const starts: number[] = [];
  const most = Math.ceil((undisturbed / kills) * SPREAD);
  let done = 0;
  let isOver = false;
  while (done < kills) {
    const child = startNianbao(crawlWords(folder, sites, served));
    const start = await untilRequests(child, served, random.integer(2, most));
    await sleep(random.integer(0, LONGEST_WAIT_MS));
    if (start !== null) starts.push(start);
    isOver = hasEnded(child);
    if (isOver) break;
    child.kill("SIGKILL");
    await once(child, "exit");
    done += 1;
  }
  // Once more after its end, it would ask every page again.
  if (!isOver) await once(startNianbao(crawlWords(folder, sites, served)), "exit");
  const requests = pagesAsked(served, from);
  return { contents: await contentsOf(folder), kills: done, starts, requests };
}

/** Requests for pages since so many requests of all. */
function pagesAsked({ requests }: ServedSites, from: number): number {
  return requests.slice(from).filter(({ path }) => path !== "/robots.txt").length;
}

/** Waits for so many requests, or the end; gives the milliseconds to the first request for a page. */
async function untilRequests(
  child: ChildProcess,
  served: ServedSites,
  count: number,
): Promise<number | null> {
  const [before, startedAt] = [served.requests.length, Date.now()];
  let first: number | null = null;
  while (!hasEnded(child) && served.requests.length < before + count) {
    await sleep(5);
    if (pagesAsked(served, before) > 0) first ??= Date.now() - startedAt;
  }
  return first;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

interface Compared {
  readonly whole: Contents;
  readonly undisturbed: number;
  readonly killed: Killed;
}

function scoreOf(name: string, compared: Compared, failures: number): Score {
  const { whole, killed } = compared;
  const different = [...new Set([...whole.pages.keys(), ...killed.contents.pages.keys()])].filter(
    (url) => whole.pages.get(url) !== killed.contents.pages.get(url),
  );
  const lost = [...killed.contents.pages.keys()].filter(
    (url) => !killed.contents.archived.has(url),
  );
  const twice = [...killed.contents.archived].filter(([, times]) => times > 1).map(([url]) => url);
  const again = killed.requests - compared.undisturbed;
  const row = [
    name,
    String(killed.kills),
    String(whole.pages.size),
    String(different.length),
    String(lost.length),
    String(twice.length),
    String(again),
    String(Math.max(0, ...killed.starts)),
  ];
  return {
    figures: [
      {
        name: "pages that differ from the undisturbed corpus",
        value: different.length,
        better: "lower",
      },
      { name: "responses lost", value: lost.length, better: "lower" },
      { name: "responses archived twice", value: twice.length, better: "lower" },
      {
        name: "pages asked again that were no visit under way",
        value: Math.max(0, again - killed.kills * SITES),
        better: "lower",
      },
    ],
    tables: [
      {
        heading:
          "crash: one crawl of three sites, killed (SIGKILL) at random moments and started again",
        header: [
          "",
          "kills",
          "pages",
          "differ",
          "lost",
          "twice",
          "asked again",
          "slowest start, ms",
        ],
        rows: [row],
        notes: [
          "differ: pages whose Readings are not those of the same crawl left alone; lost: stored, but not in the archive;",
          "asked again: requests beyond the undisturbed crawl's, robots.txt apart: at each kill at most one visit to a site was under way.",
        ],
      },
    ],
    failures: [
      `differ: ${different.join(" ")}`,
      `lost: ${lost.join(" ")}`,
      `twice: ${twice.join(" ")}`,
    ].slice(0, failures),
  };
}

/** What twenty kills at random moments do to a crawl: nothing. */
export const crash: Suite = { name: "crash", run };
