import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import type { CrawlPlan } from "../../crawler/crawl/crawl-plan.ts";
import { corpusIn } from "../crawler/corpus/sample-corpus.ts";
import { reportOf, reportPath, YEARS } from "../crawler/crawl/small-site.ts";
import { serveLoopback } from "../crawler/loopback.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { loopbackPlan, run } from "./support/run-crawl.ts";

const SITE = "qingshi-county.gov.cn";
const LIVING = `www.${SITE}`;
const SIBLING = `old.${SITE}`;
/** Nobody listens there. */
const DEAD_PORT = 1;

/** Years whose reports the living host's list links first, on its sibling. */
const OLD_YEARS = [2017, 2016, 2015, 2014, 2013, 2012, 2011] as const;

/** The living host's home page, its list and its reports. */
const LIVING_PAGES = 2 + YEARS.length;

interface Beside {
  readonly plan: CrawlPlan;
  /** Hosts and paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly sibling: string;
}

/** A living host beside a sibling that answers so; null where it refuses connections. */
async function serveBeside(answer: ((response: ServerResponse) => void) | null): Promise<Beside> {
  const asked: string[] = [];
  const { port } = await serveLoopback(({ url = "/", headers: { host = "" } }, response) => {
    asked.push(host.split(":")[0] + url);
    if (host.startsWith(SIBLING) && url !== "/robots.txt" && answer !== null) answer(response);
    else answerLiving(url, response);
  });
  const siblingPort = answer === null ? DEAD_PORT : port;
  const sibling = `${SIBLING}:${siblingPort}`;
  const old = OLD_YEARS.map((year) => `http://${sibling}${reportPath(year)}`);
  const pages = new Map([
    ["/", '<a href="/nb/">政府信息公开年报</a>'],
    ["/nb/", listOf([...old, ...YEARS.map(reportPath)])],
    ...YEARS.map((year) => [reportPath(year), reportOf(year)] as const),
  ]);
  const answerLiving = (path: string, response: ServerResponse): void => {
    response.writeHead(pages.has(path) ? 200 : 404, { "Content-Type": "text/html" });
    response.end(pages.get(path));
  };
  const resolutions = [
    { host: LIVING, port, address: "127.0.0.1" },
    { host: SIBLING, port: siblingPort, address: "127.0.0.1" },
  ];
  return { plan: loopbackPlan({ host: LIVING, port }, { rest: 1, resolutions }), asked, sibling };
}

function listOf(addresses: readonly string[]): string {
  const items = addresses.map(
    (url) => `<li><a href="${url}">青石县人民政府政府信息公开工作年度报告</a></li>`,
  );
  return `<meta charset="utf-8"><title>政府信息公开年报</title><ul>${items.join("")}</ul>`;
}

function askedOf({ asked }: Beside, host: string, from = 0): readonly string[] {
  return asked.slice(from).filter((one) => one.startsWith(host) && !one.endsWith("/robots.txt"));
}

describe("one host of a site", { timeout: 30_000 }, () => {
  test("that is dead costs the site nothing else, and is told once with its pages", async () => {
    const beside = await serveBeside(null);
    const folder = temporaryFolder();
    const host = `http://${beside.sibling}`;
    for (const _ of ["the first crawl", "the next one"]) {
      const tally = await run(folder, beside.plan);
      expect(tally.sites).toMatchObject([
        { leftAlone: null, fetched: LIVING_PAGES, failed: 1, refused: 0, waiting: 0 },
      ]);
      expect(tally.sites).toMatchObject([{ isUnfinished: false }]);
      expect(tally.hostsLeftAlone).toEqual([
        { host, reason: expect.stringContaining("refused the connection"), pages: 6 },
      ]);
    }
    const [fate] = corpusIn(folder).pageFates(reportPath(OLD_YEARS[6]));
    expect(fate).toMatchObject({ state: "refused", reason: expect.stringContaining(host) });
  });

  test("that asks to be left alone for a day is, also by the next run, and the others are asked", async () => {
    const beside = await serveBeside((response) => {
      response.writeHead(503, { "Retry-After": "86400" }).end();
    });
    const folder = temporaryFolder();
    const first = await run(folder, beside.plan);
    expect(askedOf(beside, SIBLING)).toHaveLength(1);
    expect(first.sites).toMatchObject([{ leftAlone: null, fetched: LIVING_PAGES }]);
    const before = beside.asked.length;
    const second = await run(folder, beside.plan);
    expect(beside.asked.slice(before).filter((one) => one.startsWith(SIBLING))).toEqual([]);
    expect(second.sites).toMatchObject([{ leftAlone: null, fetched: LIVING_PAGES }]);
    expect(second.hostsLeftAlone).toMatchObject([{ host: beside.sibling, pages: 6 }]);
  });

  test("that refuses five pages in a row is asked for the others by the next run", async () => {
    let refuses = true;
    const beside = await serveBeside((response) => {
      if (refuses) response.writeHead(403).end();
      else response.writeHead(200, { "Content-Type": "text/html" }).end(reportOf(2017));
    });
    const folder = temporaryFolder();
    const { hostsLeftAlone } = await run(folder, beside.plan);
    expect(hostsLeftAlone).toEqual([
      { host: beside.sibling, reason: "it refuses every page", pages: 2 },
    ]);
    expect(askedOf(beside, SIBLING)).toHaveLength(5);
    const before = beside.asked.length;
    refuses = false;
    await run(folder, beside.plan);
    expect(askedOf(beside, SIBLING, before)).toHaveLength(OLD_YEARS.length);
  });

  test("that answers five pages in a row with a server error is left alone", async () => {
    const beside = await serveBeside((response) => void response.writeHead(500).end());
    const tally = await run(temporaryFolder(), beside.plan);
    expect(tally.hostsLeftAlone).toEqual([
      { host: beside.sibling, reason: "it only answers with errors", pages: 2 },
    ]);
    // Each is asked for three times, and while it rests perhaps another.
    expect(askedOf(beside, SIBLING).length).toBeLessThan(3 * OLD_YEARS.length);
    expect(tally.sites).toMatchObject([{ leftAlone: null, fetched: LIVING_PAGES }]);
  });

  test.each(["first", "last"])(
    "whose home page is dead does not keep the other from being asked: %s",
    async (place) => {
      const beside = await serveBeside(null);
      const seeds = [`http://${beside.sibling}/`, ...beside.plan.seeds];
      const tally = await run(temporaryFolder(), {
        ...beside.plan,
        seeds: place === "first" ? seeds : seeds.toReversed(),
      });
      expect(tally.sites).toMatchObject([{ leftAlone: null, fetched: LIVING_PAGES }]);
    },
  );

  test("is the site where no other is a seed", async () => {
    const beside = await serveBeside(null);
    const seeds = [`http://${beside.sibling}/`, `http://${beside.sibling}/nb/`];
    const tally = await run(temporaryFolder(), { ...beside.plan, seeds });
    expect(tally.sites).toMatchObject([
      { leftAlone: expect.stringContaining("refused the connection"), isUnfinished: true },
    ]);
    expect(tally.hostsLeftAlone).toEqual([]);
  });
});
