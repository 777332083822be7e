import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openWeb } from "../../../crawler/fetch/web.ts";
import type { WebOptions } from "../../../crawler/fetch/web.ts";
import { serveLoopback } from "../loopback.ts";

const GAP = 200;
/** The two clocks that are compared tick in milliseconds. */
const CLOCK_STEP = 5;

function webFor(port: number, changes: Partial<WebOptions> = {}) {
  const resolutions = ["a.qingshi.gov.cn", "b.qingshi.gov.cn"].map((host) => ({
    host,
    port,
    address: "127.0.0.1",
  }));
  return openWeb({
    userAgent: "nianbao/0",
    delay: GAP,
    rest: 1,
    stop: new AbortController().signal,
    resolutions,
    allowPrivateAddresses: true,
    ...changes,
  });
}

describe("openWeb", () => {
  test("keeps the gap between requests to one address, robots.txt included, whatever its names", async () => {
    const times: number[] = [];
    const { port } = await serveLoopback((_, response) => {
      times.push(performance.now());
      response.end();
    });
    const web = webFor(port);
    const [a, b] = [`http://a.qingshi.gov.cn:${port}`, `http://b.qingshi.gov.cn:${port}`];
    const start = performance.now();
    await Promise.all([
      web.robotsFor(`${a}/1`),
      web.ask(`${a}/1`),
      web.ask(`http://127.0.0.1:${port}/1`),
      web.ask(`${b}/1`),
    ]);
    expect(times).toHaveLength(4);
    // A busy machine may bring a request late, never early: from the start on, not from the one before.
    for (const [index, time] of times.entries())
      expect(time - start).toBeGreaterThan(index * GAP - CLOCK_STEP);
  });

  test("a slow server has as long a rest as it worked", async () => {
    const asked: number[] = [];
    const answered: number[] = [];
    const { port } = await serveLoopback((_, response) => {
      asked.push(performance.now());
      setTimeout(
        () => {
          answered.push(performance.now());
          response.end();
        },
        answered.length === 0 ? 2 * GAP : 0,
      );
    });
    const web = webFor(port);
    const page = `http://a.qingshi.gov.cn:${port}/`;
    await web.ask(page);
    await web.ask(page);
    expect((asked[1] ?? 0) - (answered[0] ?? 0)).toBeGreaterThan(2 * GAP - CLOCK_STEP);
  });

  test.each([429, 503])("HTTP %i makes the gaps longer, and longer again", async (status) => {
    const { port } = await serveLoopback((_, response) => void response.writeHead(status).end());
    const web = webFor(port);
    const page = `http://a.qingshi.gov.cn:${port}/`;
    await web.ask(page);
    expect(web.wait(page)).toBeGreaterThan(GAP / 2);
    await web.ask(page);
    expect(web.wait(page)).toBeGreaterThan(1.5 * GAP);
  });

  test("has one connection to a host, and makes a new one where the server gave it up", async () => {
    const ports = new Set<number | undefined>();
    const { port } = await serveLoopback((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("x", () => {
        if (request.url === "/last") request.socket.destroy();
      });
    });
    const web = webFor(port, { delay: 0 });
    const page = `http://a.qingshi.gov.cn:${port}`;
    for (const path of ["/1", "/2", "/3", "/last"]) await web.ask(page + path);
    expect(ports.size).toBe(1);
    expect(await web.ask(`${page}/5`)).toMatchObject({ kind: "response" });
    expect(ports.size).toBe(2);
  });

  test("a kept connection that breaks in the middle of an answer is not asked again at once", async () => {
    const { port, requests } = await serveLoopback((request, response) => {
      response.writeHead(200, { "Content-Length": "4" });
      if (request.url === "/1") response.end("half");
      else response.write("ha", () => setTimeout(() => request.socket.resetAndDestroy(), 20));
    });
    const web = webFor(port, { delay: 0 });
    const page = `http://a.qingshi.gov.cn:${port}`;
    await web.ask(`${page}/1`);
    expect(await web.ask(`${page}/2`)).toMatchObject({ failure: { kind: "network" } });
    expect(requests.map(({ url }) => url)).toEqual(["/1", "/2"]);
  });

  test("asks for a robots.txt once, and takes its Crawl-delay for the host, the first page included", async () => {
    const { port, requests } = await serveLoopback((_, response) => {
      response.end("User-agent: nianbao\nCrawl-delay: 0.6");
    });
    const web = webFor(port);
    const page = `http://a.qingshi.gov.cn:${port}/x`;
    await Promise.all([web.robotsFor(page), web.robotsFor(`${page}/y`)]);
    expect(requests.map(({ url }) => url)).toEqual(["/robots.txt"]);
    expect(web.wait(page)).toBeGreaterThan(2 * GAP);
    await web.ask(page);
    expect(web.wait(page)).toBeGreaterThan(2 * GAP);
  });

  test("takes the beginning of a robots.txt that has no end", async () => {
    const { port } = await serveLoopback((_, response) => {
      response.writeHead(200, { "Content-Length": "30000000" });
      response.write(`User-agent: *\nDisallow: /nb/\n${"# and so on\n".repeat(60_000)}`);
    });
    const page = `http://a.qingshi.gov.cn:${port}/nb/`;
    const robots = await webFor(port).robotsFor(page);
    expect(robots.kind === "rules" && robots.allows(page)).toBe(false);
    expect(robots.kind === "rules" && robots.allows(`http://a.qingshi.gov.cn:${port}/`)).toBe(true);
  });

  test("asks for a robots.txt again when it is a day old; where it cannot be had the old one holds", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    let text: string | null = "User-agent: *\nDisallow: /x";
    const { port, requests } = await serveLoopback((_, response) => {
      response.writeHead(text === null ? 503 : 200).end(text ?? "");
    });
    const web = webFor(port, { delay: 0 });
    const page = `http://a.qingshi.gov.cn:${port}/x`;
    const allowed = async (hours: number): Promise<boolean> => {
      vi.setSystemTime(Date.now() + hours * 3_600_000);
      const robots = await web.robotsFor(page);
      return robots.kind === "rules" && robots.allows(page);
    };
    expect(await allowed(0)).toBe(false);
    text = "";
    expect(await allowed(23)).toBe(false);
    expect(await allowed(2)).toBe(true);
    text = null;
    expect(await allowed(25)).toBe(true);
    expect(requests).toHaveLength(5);
  });

  test("keeps the rest that a server asked for, for the host alone where it is a long one", async () => {
    const { port, requests } = await serveLoopback((_, response) => {
      response.writeHead(503, { "Retry-After": "3600" }).end();
    });
    const noted = new Map<string, number>();
    const rests = {
      restingHosts: () => noted,
      noteRest: (host: string, until: number) => void noted.set(host, until),
    };
    const web = webFor(port, { delay: 1, rests });
    const [a, b] = ["a", "b"].map((name) => `http://${name}.qingshi.gov.cn:${port}/`);
    await web.ask(a ?? "");
    expect(web.restsUntil(a ?? "")).toBe(noted.get(`a.qingshi.gov.cn:${port}`));
    expect(web.wait(a ?? "")).toBeGreaterThan(3_500_000);
    expect(web.restsUntil(b ?? "")).toBe(0);
    const again = webFor(port, { rests });
    expect(again.wait(a ?? "")).toBeGreaterThan(3_500_000);
    expect(requests).toHaveLength(1);
  });

  test("a stopped crawl waits for nothing", async () => {
    const { port } = await serveLoopback((_, response) => void response.end());
    const stop = new AbortController();
    const web = webFor(port, { stop: stop.signal });
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
