import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "../random.ts";
import { pickPack } from "../pick-pack.ts";
import type { Score, Suite, SuiteOptions } from "../suite.ts";
import { contentsOf, type Contents } from "./corpus-contents.ts";
import { crawlWords, inTemporaryFolder, startNianbao } from "./crawl-sites.ts";
import { packs } from "./packs.ts";
import { plantSite, type PlantedSite } from "./plant.ts";
import { serveSites, type ServedSites } from "./serve.ts";

const KILLS = 20;

/** A run is killed after so many more requests, so that every run is amid its visits. */
const MOST_REQUESTS = 14;

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
  const pack = pickPack(packs, packName);
  // A site that tells its visitors apart would answer a second run differently.
  const plan = pack.sites.find(({ traps }) => !traps.includes("session ids"));
  if (plan === undefined) throw new Error("the pack has no site that answers each visit alike");
  const site = plantSite(pack, plan);
  const served = await serveSites([site]);
  try {
    const whole = await inTemporaryFolder((folder) => crawlWhole(folder, site, served));
    const undisturbed = served.requests.length;
    const random = new Random(`crash/${plan.name}`);
    const killed = await inTemporaryFolder((folder) =>
      crawlKilled(folder, site, served, { random, kills: cases ?? KILLS }),
    );
    return scoreOf(plan.name, { whole, undisturbed, killed }, failures);
  } finally {
    await served.close();
  }
}

async function crawlWhole(
  folder: string,
  site: PlantedSite,
  served: ServedSites,
): Promise<Contents> {
  await once(startNianbao(crawlWords(folder, [site], served)), "exit");
  return contentsOf(folder);
}

/** The same crawl, killed at random moments and started again each time, and then left to its end. */
async function crawlKilled(
  folder: string,
  site: PlantedSite,
  served: ServedSites,
  { random, kills }: { readonly random: Random; readonly kills: number },
): Promise<Killed> {
  const from = served.requests.length;
  const starts: number[] = [];
  let done = 0;
  while (done < kills) {
    const child = startNianbao(crawlWords(folder, [site], served));
    const start = await untilRequests(child, served, random.integer(2, MOST_REQUESTS));
    await sleep(random.integer(0, LONGEST_WAIT_MS));
    if (hasEnded(child)) break;
    if (start !== null) starts.push(start);
    child.kill("SIGKILL");
    await once(child, "exit");
    done += 1;
  }
  await once(startNianbao(crawlWords(folder, [site], served)), "exit");
  const requests = served.requests.slice(from).filter(({ path }) => path !== "/robots.txt").length;
  return { contents: await contentsOf(folder), kills: done, starts, requests };
}

/** Waits for so many requests, or the end; gives the milliseconds to the first request for a page. */
async function untilRequests(
  child: ChildProcess,
  { requests }: ServedSites,
  count: number,
): Promise<number | null> {
  const [before, startedAt] = [requests.length, Date.now()];
  let first: number | null = null;
  while (!hasEnded(child) && requests.length < before + count) {
    await sleep(5);
    // The first of all is for robots.txt.
    if (requests.length > before + 1) first ??= Date.now() - startedAt;
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
  const row = [
    name,
    String(killed.kills),
    String(whole.pages.size),
    String(different.length),
    String(lost.length),
    String(twice.length),
    String(killed.requests - compared.undisturbed),
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
    ],
    tables: [
      {
        heading: "crash: one crawl, killed (SIGKILL) at random moments and started again",
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
          "asked again: requests beyond the undisturbed crawl's, robots.txt apart: at most one visit was under way at each kill.",
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
