import { describe, expect, test } from "vitest";
import { openWeb } from "../../../crawler/fetch/web.ts";
import { serveLoopback } from "../loopback.ts";

const GAP = 300;
/** The two clocks that are compared tick in milliseconds. */
const CLOCK_STEP = 5;

function webFor(port: number, stop = new AbortController().signal) {
  const resolutions = ["a.qingshi.gov.cn", "b.qingshi.gov.cn"].map((host) => ({
    host,
    port,
    address: "127.0.0.1",
  }));
  return openWeb({
    userAgent: "nianbao/0",
    delay: GAP,
    rest: 1,
    stop,
    resolutions,
    allowPrivateAddresses: true,
  });
}

describe("openWeb", () => {
  test("keeps the gap between requests to one host, robots.txt included, and none between hosts", async () => {
    const times: { readonly host: string; readonly time: number }[] = [];
    const { port } = await serveLoopback((request, response) => {
      times.push({ host: request.headers.host ?? "", time: performance.now() });
      response.end();
    });
    const web = webFor(port);
    const [a, b] = [`http://a.qingshi.gov.cn:${port}`, `http://b.qingshi.gov.cn:${port}`];
    const start = performance.now();
    await Promise.all([
      web.robotsFor(`${a}/1`),
      web.ask(`${a}/1`),
      web.ask(`${a}/2`),
      web.ask(`${b}/1`),
    ]);
    const ofA = times.filter(({ host }) => host.startsWith("a.")).map(({ time }) => time);
    expect(ofA).toHaveLength(3);
    // A busy machine may bring a request late, never early: from the start on, not from the one before.
    for (const [index, time] of ofA.entries())
      expect(time - start).toBeGreaterThan(index * GAP - CLOCK_STEP);
    const ofB = times.find(({ host }) => host.startsWith("b."));
    expect(ofB?.time).toBeLessThan(ofA[1] ?? 0);
  });

  test("asks for a robots.txt once, and takes its Crawl-delay for the host", async () => {
    const { port, requests } = await serveLoopback((_, response) => {
      response.end("User-agent: nianbao\nCrawl-delay: 7");
    });
    const web = webFor(port);
    const page = `http://a.qingshi.gov.cn:${port}/x`;
    await Promise.all([web.robotsFor(page), web.robotsFor(`${page}/y`)]);
    expect(requests.map(({ url }) => url)).toEqual(["/robots.txt"]);
    await web.ask(page);
    expect(web.wait(page)).toBeGreaterThan(6_000);
  });

  test("a stopped crawl waits for nothing", async () => {
    const { port } = await serveLoopback((_, response) => void response.end());
    const stop = new AbortController();
    const web = webFor(port, stop.signal);
    const page = `http://a.qingshi.gov.cn:${port}/`;
    await web.ask(page);
    web.rest(page, 60_000);
    const waiting = web.ask(page);
    stop.abort();
    await expect(waiting).rejects.toThrow(/abort/u);
  });

  test("asks at once, and as the page's script words it, for what a page under way needs", async () => {
    const posted: string[] = [];
    const { port, requests } = await serveLoopback((request, response) => {
      request.on("data", (chunk: Buffer) => posted.push(`${request.method} ${chunk.toString()}`));
      request.on("end", () => response.end());
    });
    const web = webFor(port);
    const list = `http://a.qingshi.gov.cn:${port}/list`;
    web.rest(list, 3_600_000);
    await web.askBeside(list, {
      headers: { accept: "application/json" },
      posted: new TextEncoder().encode("page=1"),
    });
    expect(posted).toEqual(["POST page=1"]);
    expect(requests[0]?.headers).toMatchObject({
      accept: "application/json",
      "user-agent": "nianbao/0",
    });
  });
});
