import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Reading } from "#shared";
import type { ServedSites } from "./serve.ts";
import type { Site } from "./site.ts";

const CHECKOUT = fileURLToPath(new URL("../../../", import.meta.url));

/** Pages of one site a crawl may ask for; more than a good one needs. */
const MAXIMUM_PAGES = 500;

/** What the crawler made of one site. */
export interface SiteCrawl {
  readonly site: Site;
  /** Requests that the site's server saw, robots.txt apart. */
  readonly fetched: number;
  readonly bytes: number;
  /** Addresses of reports that were stored as reports. */
  readonly found: ReadonlySet<string>;
  /** Addresses stored as reports that are none, with their titles. */
  readonly strays: readonly string[];
  /** Reports stored under a second address. */
  readonly twice: readonly string[];
  readonly asked: readonly string[];
}

/** Gives a folder of its own to some work, and takes it away. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-discovery-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words of `nianbao crawl` for sites into the corpus of a folder. */
export function crawlWords(
  folder: string,
  sites: readonly Site[],
  served: ServedSites,
): readonly string[] {
  const seeds = sites.map(({ hosts: [seed] }) => `http://${seed}:${served.port}/`);
  const options = ["--delay", "0", "--quiet", "--max-pages", String(MAXIMUM_PAGES)];
  return ["crawl", ...seeds, "--corpus", join(folder, "corpus"), ...options, ...served.flags];
}

/** Runs `nianbao crawl` over the sites into the corpus of a folder, and looks at what it holds. */
export async function crawlInto(
  folder: string,
  sites: readonly Site[],
  served: ServedSites,
): Promise<readonly SiteCrawl[]> {
  const from = served.requests.length;
  await once(startNianbao(crawlWords(folder, sites, served)), "exit");
  const reports = await exportedReadings(folder, ["--kind", "report"]);
  return sites.map((site) => siteCrawl(site, served, from, reports));
}

/** The Readings in the corpus of a folder. */
export async function exportedReadings(
  folder: string,
  words: readonly string[],
): Promise<readonly Reading[]> {
  const out = join(folder, "export");
  const corpus = join(folder, "corpus");
  await once(startNianbao(["export", ...words, "--out", out, "--corpus", corpus]), "exit");
  const file = (await readdir(out)).find((name) => name.endsWith(".jsonl"));
  const readings = file === undefined ? [] : await readingsIn(join(out, file));
  await rm(out, { recursive: true, force: true });
  return readings;
}

/** Starts the real command in a process of its own; its exit code is for the corpus to judge. */
export function startNianbao(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["crawler/main.ts", ...words], {
    cwd: CHECKOUT,
    stdio: ["ignore", "ignore", "ignore"],
  });
}

function siteCrawl(
  site: Site,
  served: ServedSites,
  from: number,
  readings: readonly Reading[],
): SiteCrawl {
  const requests = served.requests.slice(from).filter(({ host }) => site.hosts.includes(host));
  const pages = requests.filter(({ path }) => path !== "/robots.txt");
  const found = new Set<string>();
  const strays: string[] = [];
  const twice: string[] = [];
  for (const { source, metadata } of readings) {
    const url = new URL(source.url ?? "http://none.example/");
    if (!site.hosts.includes(url.hostname)) continue;
    const page = site.pageAt(url.hostname, url.pathname + url.search);
    if (!site.reports.has(page)) strays.push(`${page} ${metadata.title?.value ?? ""}`);
    else if (found.has(page)) twice.push(url.href);
    else found.add(page);
  }
  return {
    site,
    fetched: pages.length,
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    found,
    strays,
    twice,
    asked: pages.map(({ host, path }) => host + path),
  };
}

async function readingsIn(file: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    readings.push(JSON.parse(line));
  return readings;
}
