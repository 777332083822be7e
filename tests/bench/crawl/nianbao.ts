// Crawls the bench's sites with all that `nianbao crawl` does, until so many pages are stored.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CrawlPlan } from "../../../crawler/crawl/crawl-plan.ts";
import type { CrawlTally } from "../../../crawler/crawl/crawl-tally.ts";
import { runCrawl } from "../../../crawler/crawl/run-crawl.ts";
import { tellParent, type Task } from "./messages.ts";

/** Pages after which resident memory is looked at. */
const MARKS = [500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000];
const LOOK_EVERY_MS = 20;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by the bench's own main
const [{ port, hosts, pages }] = (await once(process, "message")) as [Task];
const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-"));
const stop = new AbortController();
let before = process.cpuUsage();
const memory: (readonly [number, number])[] = [];
const plan: CrawlPlan = {
  browser: "never",
  seeds: hosts.map((host) => `http://${host}:${port}/`),
  years: null,
  maximumPages: pages,
  delay: 0,
  rest: 1_000,
  userAgent: "nianbao/bench",
  resolutions: hosts.map((host) => ({ host, port, address: "127.0.0.1" })),
  allowPrivateAddresses: true,
};
try {
  await runCrawl(folder, [plan], { stop: stop.signal, begun: watch }, async (tally) => {
    const { user, system } = process.cpuUsage(before);
    tellParent({ pages: fetchedIn(tally), cpuSeconds: (user + system) / 1e6, memory });
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.disconnect();

function watch(tally: CrawlTally): void {
  before = process.cpuUsage();
  const timer = setInterval(() => {
    const fetched = fetchedIn(tally);
    const mark = MARKS[memory.length] ?? Infinity;
    if (fetched >= mark) memory.push([mark, process.memoryUsage.rss() / 1e6]);
    if (fetched < pages) return;
    clearInterval(timer);
    stop.abort();
  }, LOOK_EVERY_MS).unref();
}

function fetchedIn({ sites }: CrawlTally): number {
  return sites.reduce((sum, { fetched }) => sum + fetched, 0);
}
