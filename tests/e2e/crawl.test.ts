import { createReadStream, existsSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { WARCParser } from "warcio";
import { openArchive } from "../../crawler/archive/archive.ts";
import type { CrawlPlan } from "../../crawler/crawl/crawl-plan.ts";
import { verdictOf } from "../../crawler/crawl/verdict.ts";
import type { StoredResponse } from "../../crawler/corpus/corpus.ts";
import { openCorpus } from "../../crawler/corpus/open-corpus.ts";
import { BlockedError, InterruptedError, NetworkError } from "../../crawler/errors.ts";
import { corpusIn } from "../crawler/corpus/sample-corpus.ts";
import type { Loopback } from "../crawler/loopback.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { HOST, reportOf, reportPath, serveSmallSite, YEARS } from "../crawler/crawl/small-site.ts";
import { loopbackPlan, run } from "./support/run-crawl.ts";

const LISTS = ["/", "/zfxxgk/", "/zfxxgk/nb/", "/zfxxgk/nb/index_1.html"];
const REPORTS = YEARS.map(reportPath);

function planFor(port: number, changes: Partial<CrawlPlan> = {}): CrawlPlan {
  return loopbackPlan({ host: HOST, port }, changes);
}

/** As a corpus that holds none. */
const NO_REPORTS = { siteStates: () => [] };

/** The records of the archive, as another program reads them. */
async function archivedIn(folder: string, file = "nianbao-00001.warc.gz") {
  const records = [];
  const path = join(folder, "archive", file);
  for await (const record of new WARCParser(createReadStream(path))) {
    records.push({
      warcType: record.warcType,
      warcTargetURI: record.warcTargetURI,
      id: record.warcHeader("WARC-Record-ID"),
      refersTo: record.warcHeader("WARC-Refers-To"),
      text: await record.contentText(),
    });
  }
  return records;
}

function storedPaths(folder: string): readonly string[] {
  return [...corpusIn(folder).readings()].map(
    ({ source }) => new URL(source.url ?? "http://none/").pathname,
  );
}

/** What the corpus has stored, in the order of the archive. */
function placesIn(folder: string): readonly StoredResponse[] {
  const corpus = corpusIn(folder);
  const kept = [...corpus.readings()].flatMap(
    ({ source }) => corpus.latestResponse(source.url ?? "") ?? [],
  );
  return kept.toSorted((one, other) => one.warcOffset - other.warcOffset);
}

function asked({ requests }: Loopback, from = 0): readonly string[] {
  return requests.slice(from).map(({ url }) => url ?? "");
}

/** A crawl of two sites that was stopped when it had `done` one of them. */
async function stoppedBetweenSites() {
  const folder = temporaryFolder();
  const stop = new AbortController();
  const done = await serveSmallSite();
  const open = await serveSmallSite((path, response) => {
    if (path !== reportPath(2022) || stop.signal.aborted) return false;
    const waiting = setInterval(() => {
      if (REPORTS.some((report) => !asked(done).includes(report))) return;
      clearInterval(waiting);
      // The last page is stored meanwhile.
      setTimeout(() => void [stop.abort(), response.end()], 500);
    }, 20);
    return true;
  });
  const other = { host: "www.linhe-county.gov.cn", port: done.port };
  const one = planFor(open.port);
  const plan = {
    ...one,
    seeds: [...one.seeds, `http://${other.host}:${other.port}/`],
    resolutions: [...one.resolutions, { ...other, address: "127.0.0.1" }],
  };
  await run(folder, plan, stop.signal);
  return { folder, done, plan };
}

// Loading Crawlee and jsdom takes seconds where the machine is busy.
describe("crawl", { timeout: 30_000 }, () => {
  test("goes from the home page over the list's pages to every report, and nowhere else", async () => {
    const folder = temporaryFolder();
    const server = await serveSmallSite();
    const tally = await run(folder, planFor(server.port));
    const paths = asked(server);
    expect(paths[0]).toBe("/robots.txt");
    for (const path of [...LISTS, ...REPORTS]) expect(paths).toContain(path);
    expect(storedPaths(folder)).toEqual(expect.arrayContaining([...LISTS, ...REPORTS]));
    expect(paths).not.toContain("/zfxxgk/secret/nb.html");
    expect(new Set(paths).size).toBe(paths.length);
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({
        "user-agent": "nianbao/0 (+test)",
        host: `${HOST}:${server.port}`,
      });
    }
    expect(tally.problems).toMatchObject([{ kind: "refused", cause: "robots" }]);
    expect(tally.sites).toMatchObject([
      { site: "qingshi-county.gov.cn", isUnfinished: false, leftAlone: null },
    ]);
    expect(existsSync(join(process.cwd(), "storage"))).toBe(false);
  });

  test("finds by its sitemap, compressed and named by robots.txt, a report that no page leads to", async () => {
    const hidden = "/zfxxgk/zfxxgknb/201703/t20170315_2016.html";
    const folder = temporaryFolder();
    const at = (name: string) => `http://${HOST}:${port}${name}`;
    const { port } = await serveSmallSite((path, response) => {
      const answers: Readonly<Record<string, () => string | Buffer>> = {
        "/robots.txt": () => `Sitemap: ${at("/index.xml")}`,
        "/index.xml": () =>
          `<sitemapindex><sitemap><loc>${at("/2017.xml.gz")}</loc></sitemap></sitemapindex>`,
        "/2017.xml.gz": () =>
          gzipSync(
            `<urlset><url><loc>${at(hidden)}</loc><lastmod>2017-03-15</lastmod></url></urlset>`,
          ),
        [hidden]: () => reportOf(2016),
      };
      const answer = answers[path];
      if (answer === undefined) return false;
      const type = path.endsWith(".gz") ? "application/x-gzip" : "text/html; charset=utf-8";
      response.writeHead(200, { "Content-Type": type }).end(answer());
      return true;
    });
    await run(folder, planFor(port));
    expect(storedPaths(folder)).toContain(hidden);
  });

  test("keeps in the archive what it stored", async () => {
    const folder = temporaryFolder();
    const server = await serveSmallSite();
    await run(folder, planFor(server.port));
    const corpus = openCorpus(folder);
    const archive = await openArchive(folder, "nianbao/0");
    const stored = corpus.latestResponse(`http://${HOST}:${server.port}${reportPath(2021)}`);
    if (stored === null) throw new Error("the report was not stored");
    const { bytes, contentType } = await archive.read(stored);
    expect(Buffer.from(bytes).toString()).toContain("统计期限为2021年");
    expect(contentType).toBe(stored.contentType);
    await archive.close();
    corpus.close();
  });

  test("after a finished crawl asks every page conditionally and stores nothing twice", async () => {
    const folder = temporaryFolder();
    const server = await serveSmallSite();
    const first = await run(folder, planFor(server.port));
    const before = storedPaths(folder);
    const from = server.requests.length;
    const second = await run(folder, planFor(server.port));
    const again = server.requests.slice(from);
    const unconditional = again.filter(({ headers }) => headers["if-none-match"] === undefined);
    expect(new Set(unconditional.map(({ url }) => url))).toEqual(
      new Set(["/robots.txt", "/zfxxgk/moved/"]),
    );
    expect(second.sites[0]).toMatchObject({
      fetched: first.sites[0]?.fetched,
      unchanged: first.sites[0]?.fetched,
    });
    expect(storedPaths(folder)).toEqual(before);
    const types = (await archivedIn(folder)).map(({ warcType }) => warcType);
    expect(types.filter((type) => type === "revisit")).toHaveLength(first.sites[0]?.fetched ?? 0);
  });

  test.each([
    ["lost", (file: string) => rmSync(file)],
    ["cut off", (file: string) => truncateSync(file, statSync(file).size >> 1)],
  ])("what an archive file had that was %s is asked for again, and kept again", async (_, harm) => {
    const folder = temporaryFolder();
    const server = await serveSmallSite();
    await run(folder, planFor(server.port));
    const before = storedPaths(folder);
    harm(join(folder, "archive", "nianbao-00001.warc.gz"));
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => stderr.mockRestore());
    const { sites, startedAt } = await run(folder, planFor(server.port));
    expect(sites[0]).toMatchObject({ failed: 0, isUnfinished: false });
    expect(storedPaths(folder)).toEqual(before);
    expect(corpusIn(folder).changesSince(startedAt)).toMatchObject({ new: [], changed: [] });
    const again = await archivedIn(folder, "nianbao-00002.warc.gz");
    const archived = new Set(again.map(({ warcTargetURI }) => warcTargetURI));
    expect(stderr.mock.calls.join("")).toMatch(
      /lacks [\d,]+ stored responses, .*: nianbao-00001\.warc\.gz is .*, or crawl again/u,
    );
    for (const path of [...LISTS, ...REPORTS])
      expect(archived).toContain(`http://${HOST}:${server.port}${path}`);
  });

  test("tells in the archive which Readings came of a response", async () => {
    const folder = temporaryFolder();
    const server = await serveSmallSite();
    await run(folder, planFor(server.port));
    const records = await archivedIn(folder);
    const readings = [...corpusIn(folder).readings()];
    expect(readings.length).toBeGreaterThan(YEARS.length);
    for (const { source, kind } of readings) {
      const about = records.find(
        ({ warcType, warcTargetURI }) => warcType === "metadata" && warcTargetURI === source.url,
      );
      const of = records.find((one) => one.id === about?.refersTo);
      expect(of).toMatchObject({ warcType: "response", warcTargetURI: source.url });
      expect(about?.text).toContain(`reading: sha256:${source.sha256}; kind=${kind}; rules=`);
    }
  });

  test("a page that sends its visitors from address to address is given up", async () => {
    const server = await serveSmallSite((path, response) => {
      const visit = /^\/zfxxgk\/nb\/(?:\?visit=(\d+))?$/u.exec(path);
      if (visit === null) return false;
      response.writeHead(302, { Location: `?visit=${Number(visit[1] ?? 0) + 1}` }).end();
      return true;
    });
    const { problems } = await run(temporaryFolder(), planFor(server.port));
    expect(asked(server).filter((path) => path.includes("visit="))).toHaveLength(10);
    expect(problems).toContainEqual(
      expect.objectContaining({ reason: "more than 10 redirects in a row" }),
    );
  });

  test("stores the new version of a page that changed", async () => {
    const folder = temporaryFolder();
    let isChanged = false;
    const server = await serveSmallSite((path, response) => {
      if (!isChanged || path !== reportPath(2023)) return false;
      response
        .writeHead(200, { "Content-Type": "text/html" })
        .end("<p>青石县人民政府2023年政府信息公开工作年度报告（修订）</p>");
      return true;
    });
    await run(folder, planFor(server.port));
    isChanged = true;
    const tally = await run(folder, planFor(server.port));
    const { fetched = 0, unchanged = 0 } = tally.sites[0] ?? {};
    expect(fetched - unchanged).toBe(1);
    const corpus = openCorpus(folder);
    const texts = [...corpus.readings()].map(({ text }) => text);
    expect(texts.filter((text) => text.includes("修订"))).toHaveLength(1);
    corpus.close();
  });

  test("stopped in the middle, it goes on where it was and asks for nothing again", async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const server = await serveSmallSite((path) => {
      if (path === reportPath(2022)) stop.abort();
      return false;
    });
    const first = await run(folder, planFor(server.port), stop.signal);
    expect(first.wasStopped).toBe(true);
    expect(verdictOf(first, NO_REPORTS)).toBeInstanceOf(InterruptedError);
    const visited = asked(server);
    expect(visited.length).toBeLessThan(LISTS.length + REPORTS.length);
    const second = await run(folder, planFor(server.port));
    expect(second.wasResumed).toBe(true);
    const later = new Set(asked(server, visited.length));
    expect(visited.filter((path) => later.has(path))).toEqual(["/robots.txt"]);
    expect(storedPaths(folder)).toEqual(expect.arrayContaining([...LISTS, ...REPORTS]));
  });

  test("what a power cut took from the end of the archive is asked for again, and nothing else", async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const server = await serveSmallSite((path) => {
      if (path === reportPath(2019)) stop.abort();
      return false;
    });
    await run(folder, planFor(server.port), stop.signal);
    const before = server.requests.length;
    const visited = placesIn(folder);
    const file = join(folder, "archive", "nianbao-00001.warc.gz");
    const cut = visited[visited.length >> 1]?.warcOffset ?? 0;
    truncateSync(file, cut + 100);
    await run(folder, planFor(server.port));
    const again = new Set(asked(server, before));
    for (const { url, warcOffset } of visited)
      expect([url, again.has(new URL(url).pathname)]).toEqual([url, warcOffset >= cut]);
    const archive = await openArchive(folder, "nianbao/0");
    onTestFinished(() => archive.close());
    for (const kept of placesIn(folder)) expect(await archive.holds(kept)).toBe(true);
    expect(storedPaths(folder)).toEqual(expect.arrayContaining([...LISTS, ...REPORTS]));
  });

  test("stopped when one site is done and another is not, it asks nothing again of the first", async () => {
    const { folder, done, plan } = await stoppedBetweenSites();
    await run(folder, { ...plan, userAgent: "nianbao/0 (+other)" });
    const pages = asked(done).filter((path) => path !== "/robots.txt");
    expect(pages).toEqual([...new Set(pages)]);
    const finished = done.requests.length;
    await run(folder, plan);
    expect(asked(done, finished)).toEqual(expect.arrayContaining(REPORTS));
  });

  test("stopped when one site is done, and asked for more years, it asks the first again", async () => {
    const { folder, done, plan } = await stoppedBetweenSites();
    const before = done.requests.length;
    await run(folder, { ...plan, years: { first: 2008, last: 2024 } });
    expect(asked(done, before)).toEqual(expect.arrayContaining(REPORTS));
  });

  test("a visit that a killed run left open is made again", async () => {
    const folder = temporaryFolder();
    const server = await serveSmallSite();
    const corpus = openCorpus(folder);
    const url = `http://${HOST}:${server.port}/`;
    corpus.enqueue([{ url, site: "qingshi-county.gov.cn", score: 1, depth: 0, foundOn: null }]);
    corpus.takeNext("qingshi-county.gov.cn");
    corpus.close();
    await run(folder, planFor(server.port));
    expect(storedPaths(folder)).toEqual(expect.arrayContaining(REPORTS));
  });

  test("stops at the page limit and leaves the rest for the next run", async () => {
    const folder = temporaryFolder();
    const server = await serveSmallSite();
    const tally = await run(folder, planFor(server.port, { maximumPages: 4 }));
    expect(tally.sites[0]).toMatchObject({ fetched: 4, isUnfinished: true });
    await run(folder, planFor(server.port));
    expect(storedPaths(folder)).toEqual(expect.arrayContaining(REPORTS));
  });

  test("asks only for the wanted years", async () => {
    const server = await serveSmallSite();
    await run(temporaryFolder(), planFor(server.port, { years: { first: 2020, last: 2021 } }));
    const reports = asked(server).filter((path) => REPORTS.includes(path));
    expect(reports.toSorted()).toEqual([reportPath(2020), reportPath(2021)].toSorted());
  });

  test("tries a page that fails three times, and goes on with the others", async () => {
    const folder = temporaryFolder();
    const failures = new Map([
      [reportPath(2023), 2],
      [reportPath(2022), 99],
    ]);
    const server = await serveSmallSite((path, response) => {
      const left = failures.get(path) ?? 0;
      if (left === 0) return false;
      failures.set(path, left - 1);
      response.writeHead(503).end();
      return true;
    });
    const tally = await run(folder, planFor(server.port));
    expect(asked(server).filter((path) => path === reportPath(2022))).toHaveLength(3);
    expect(tally.problems).toContainEqual({
      url: `http://${HOST}:${server.port}${reportPath(2022)}`,
      kind: "failed",
      reason: "HTTP 503",
      cause: "overloaded",
    });
    const stored = storedPaths(folder);
    expect(stored).toContain(reportPath(2023));
    expect(stored).toContain(reportPath(2019));
    expect(stored).not.toContain(reportPath(2022));
  });

  test("a challenge page is noted, not stored and not solved", async () => {
    const folder = temporaryFolder();
    const server = await serveSmallSite((path, response) => {
      if (path === "/robots.txt") return false;
      response
        .writeHead(412, { "Content-Type": "text/html" })
        .end("<script>$_ts=window['$_ts'];</script>");
      return true;
    });
    const tally = await run(folder, planFor(server.port));
    expect(asked(server)).toEqual(["/robots.txt", "/"]);
    expect(tally.problems).toMatchObject([
      { kind: "refused", reason: expect.stringContaining("瑞数") },
    ]);
    expect(storedPaths(folder)).toEqual([]);
    expect(verdictOf(tally, NO_REPORTS)).toBeInstanceOf(BlockedError);
  });

  test("a site whose robots.txt cannot be had is asked for it three times and left alone", async () => {
    const server = await serveSmallSite((path, response) => {
      if (path === "/robots.txt") response.writeHead(503).end();
      return path === "/robots.txt";
    });
    const tally = await run(temporaryFolder(), planFor(server.port));
    expect(asked(server)).toEqual(["/robots.txt", "/robots.txt", "/robots.txt"]);
    expect(tally.sites[0]?.leftAlone).toContain("HTTP 503");
    const verdict = verdictOf(tally, NO_REPORTS);
    expect(verdict).toBeInstanceOf(NetworkError);
    expect(verdict?.message).toMatch(
      /its robots\.txt cannot be had \(HTTP 503\); try another day/u,
    );
    expect(tally.problems).toMatchObject([{ cause: "overloaded" }]);
  });

  test("a site that cannot be reached is a matter of the network", async () => {
    const tally = await run(temporaryFolder(), planFor(1));
    expect(tally.problems).toMatchObject([{ cause: "network" }]);
    expect(verdictOf(tally, NO_REPORTS)).toBeInstanceOf(NetworkError);
  });

  test("private addresses are not visited without leave", async () => {
    const server = await serveSmallSite();
    const tally = await run(
      temporaryFolder(),
      planFor(server.port, { allowPrivateAddresses: false }),
    );
    expect(server.requests).toHaveLength(0);
    expect(tally.problems[0]?.reason).toContain("--allow-private-addresses");
    expect(tally.sites[0]?.isUnfinished).toBe(false);
    expect(verdictOf(tally, NO_REPORTS)).toBeInstanceOf(NetworkError);
  });
});
