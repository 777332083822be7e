import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { planOf } from "../../crawler/commands/crawl-options.ts";
import type { CrawlPlan } from "../../crawler/crawl/crawl-plan.ts";
import type { CrawlTally } from "../../crawler/crawl/crawl-tally.ts";
import { verdictOf } from "../../crawler/crawl/verdict.ts";
import { corpusIn } from "../crawler/corpus/sample-corpus.ts";
import { HOST, serveSmallSite } from "../crawler/crawl/small-site.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { run } from "./support/run-crawl.ts";

const DELAY = 200;
/** The clocks of the crawl and the server tick in milliseconds. */
const TICK = 2;

interface Logged {
  readonly path: string;
  readonly time: number;
}

/** The small site and the log of its server. */
async function serveLogged(
  special: (path: string, response: ServerResponse) => boolean = () => false,
): Promise<{ readonly port: number; readonly log: readonly Logged[] }> {
  const log: Logged[] = [];
  const { port } = await serveSmallSite((path, response) => {
    log.push({ path, time: performance.now() });
    return special(path, response);
  });
  return { port, log };
}

function gapsOf(log: readonly Logged[]): readonly number[] {
  return log.slice(1).map(({ time }, index) => time - (log[index]?.time ?? 0));
}

/** A crawl as the command line plans it, of hosts that the given names lead to. */
async function crawlHosts(
  port: number,
  hosts: readonly string[],
  changes: Partial<CrawlPlan>,
  { folder = temporaryFolder(), stop = new AbortController().signal } = {},
): Promise<CrawlTally> {
  const plan = planOf(
    hosts.map((host) => `http://${host}:${port}/`),
    { maxPages: "8", delay: "0", browser: "never" },
  );
  const resolutions = hosts.map((host) => ({ host, port, address: "127.0.0.1" }));
  return run(folder, { ...plan, allowPrivateAddresses: true, resolutions, ...changes }, stop);
}

describe("the server's log shows", { timeout: 60_000 }, () => {
  test.each([
    ["a host name", [HOST]],
    ["a host that is an address", ["127.0.0.1"]],
    ["two names at one address", [HOST, "www.bailu-county.gov.cn"]],
  ])("no gap shorter than the delay: %s", async (_, hosts) => {
    const { port, log } = await serveLogged();
    await crawlHosts(port, hosts, { delay: DELAY });
    expect(log.length).toBeGreaterThan(7);
    expect(Math.min(...gapsOf(log))).toBeGreaterThan(DELAY - TICK);
  });

  test("a robots.txt that cannot be had asked for three times, a second or more apart, and nothing else", async () => {
    const { port, log } = await serveLogged((_, response) => {
      response.writeHead(503).end();
      return true;
    });
    const tally = await crawlHosts(port, [HOST], {});
    expect(log.map(({ path }) => path)).toEqual(["/robots.txt", "/robots.txt", "/robots.txt"]);
    expect(Math.min(...gapsOf(log))).toBeGreaterThan(1_000 - TICK);
    expect(tally.sites[0]?.leftAlone).toContain("robots.txt");
  });

  test("Retry-After obeyed, and its page asked for again", async () => {
    let refusals = 0;
    const { port, log } = await serveLogged((path, response) => {
      if (path !== "/zfxxgk/" || refusals > 0) return false;
      refusals += 1;
      response.writeHead(429, { "Retry-After": "2" }).end();
      return true;
    });
    await crawlHosts(port, [HOST], { rest: 10 });
    const first = log.findIndex(({ path }) => path === "/zfxxgk/");
    const gap = (log[first + 1]?.time ?? 0) - (log[first]?.time ?? 0);
    expect(gap).toBeGreaterThan(2_000 - TICK);
    expect(log.filter(({ path }) => path === "/zfxxgk/")).toHaveLength(2);
  });

  test("Retry-After obeyed by who stops the crawl and begins it again, and for a robots.txt", async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    let refusals = 0;
    const { port, log } = await serveLogged((path, response) => {
      const isRefused = path === (refusals === 0 ? "/zfxxgk/" : "/robots.txt") && refusals < 2;
      if (!isRefused) return false;
      refusals += 1;
      response.writeHead(503, { "Retry-After": "2" }).end(() => stop.abort());
      return true;
    });
    await crawlHosts(port, [HOST], { rest: 10 }, { folder, stop: stop.signal });
    expect(log.at(-1)?.path).toBe("/zfxxgk/");
    const from = log.length - 1;
    const tally = await crawlHosts(port, [HOST], { rest: 10 }, { folder });
    expect(log.slice(from, from + 3).map(({ path }) => path)).toEqual([
      "/zfxxgk/",
      "/robots.txt",
      "/robots.txt",
    ]);
    expect(Math.min(...gapsOf(log.slice(from, from + 3)))).toBeGreaterThan(2_000 - TICK);
    expect(tally.sites[0]).toMatchObject({ leftAlone: null });
  });

  test("Retry-After of an hour: the site is left alone, with the reason, also by the next run", async () => {
    const { port, log } = await serveLogged((path, response) => {
      if (path !== "/zfxxgk/") return false;
      response.writeHead(503, { "Retry-After": "3600" }).end();
      return true;
    });
    const folder = temporaryFolder();
    const tally = await crawlHosts(port, [HOST], { rest: 10 }, { folder });
    expect(log.at(-1)?.path).toBe("/zfxxgk/");
    expect(tally.sites[0]).toMatchObject({ leftAlone: expect.stringContaining("60 minutes") });
    const before = log.length;
    const again = await crawlHosts(port, [HOST], { rest: 10 }, { folder });
    expect(log).toHaveLength(before);
    expect(again.sites[0]).toMatchObject({
      leftAlone: expect.stringMatching(/left alone until 20/u),
      isUnfinished: true,
    });
    expect(verdictOf(again, corpusIn(folder))).toMatchObject({ exitCode: 4 });
  });
});
