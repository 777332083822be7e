import { describe, expect, test } from "vitest";
import type { Fetched } from "../../../crawler/fetch/raw-response.ts";
import { readRobots } from "../../../crawler/fetch/robots.ts";
import type { Robots } from "../../../crawler/fetch/robots.ts";

const ORIGIN = "http://www.qingshi.gov.cn";

function answer(
  status: number,
  text = "",
  headers: readonly (readonly [string, string])[] = [],
): Fetched {
  const bytes = new TextEncoder().encode(text);
  const response = {
    url: ORIGIN,
    retrievedAt: "",
    status,
    statusText: "",
    headers,
    body: bytes,
    bytes,
  };
  return { kind: "response", response };
}

const noAnswer: Fetched = {
  kind: "failure",
  failure: { kind: "network", reason: "the server did not answer in time", mayPass: true },
};

/** Reads robots.txt from a list of answers; gives also what was asked for. */
async function read(
  ...answers: readonly Fetched[]
): Promise<{ robots: Robots; asked: readonly string[] }> {
  const asked: string[] = [];
  const robots = await readRobots(ORIGIN, {
    ask: async (url) => {
      asked.push(url);
      return answers[asked.length - 1] ?? noAnswer;
    },
    retryAfter: 1,
    stop: new AbortController().signal,
  });
  return { robots, asked };
}

function allows(robots: Robots, path: string): boolean {
  return robots.kind === "rules" && robots.allows(ORIGIN + path);
}

describe("readRobots", () => {
  test("the group for nianbao counts before the one for all", async () => {
    const { robots } = await read(
      answer(
        200,
        "User-agent: *\nDisallow: /\n\nUser-agent: Nianbao\nDisallow: /search\nAllow: /search/nb\nCrawl-delay: 2.5",
      ),
    );
    expect(allows(robots, "/zwgk/")).toBe(true);
    expect(allows(robots, "/search?q=1")).toBe(false);
    expect(allows(robots, "/search/nb")).toBe(true);
    expect(robots).toMatchObject({ crawlDelay: 2.5 });
  });

  test("thousands of rules with stars forbid no less, and cost no seconds for each address", async () => {
    const stars = "Disallow: /p/*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\nAllow: /*c\n".repeat(9_000);
    const { robots } = await read(answer(200, `User-agent: *\n${stars}Disallow: /last/*.jsp`));
    expect(allows(robots, `/${"a".repeat(1_000)}`)).toBe(true);
    expect(allows(robots, `/p/${"a".repeat(1_000)}b`)).toBe(false);
    expect(allows(robots, "/last/x.jsp")).toBe(false);
    const bare = await read(answer(200, `User-agent: *\n${stars}Disallow: *.jsp`));
    expect(allows(bare.robots, "/x.jsp")).toBe(false);
    expect(allows(robots, "/zwgk/")).toBe(true);
  });

  test("names its sitemaps, whatever group they stand in", async () => {
    const { robots } = await read(
      answer(200, "User-agent: *\nDisallow: /a\nSitemap: http://www.x.example/sitemap.xml"),
    );
    expect(robots).toMatchObject({ sitemaps: ["http://www.x.example/sitemap.xml"] });
  });

  test("else the group for all, also behind a byte order mark and with wildcards", async () => {
    const { robots } = await read(answer(200, "\ufeffUser-agent: *\r\nDisallow: /*.jsp$\r\n# end"));
    expect(allows(robots, "/a.jsp")).toBe(false);
    expect(allows(robots, "/a.jsp?x=1")).toBe(true);
    expect(robots).toMatchObject({ crawlDelay: null });
  });

  test.each([404, 403, 401, 410])("HTTP %i allows everything", async (status) => {
    const { robots, asked } = await read(answer(status, "User-agent: *\nDisallow: /"));
    expect(allows(robots, "/")).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test("a server error is asked again twice and then closes the host", async () => {
    const { robots, asked } = await read(answer(503), answer(500), answer(503));
    expect(robots).toMatchObject({
      kind: "unreachable",
      reason: expect.stringContaining("HTTP 503"),
    });
    expect(asked).toHaveLength(3);
  });

  test("who asks to be left alone for an hour is not asked again", async () => {
    const { robots, asked } = await read(answer(503, "", [["Retry-After", "3600"]]));
    expect(robots.kind).toBe("unreachable");
    expect(asked).toHaveLength(1);
  });

  test("429 says nothing of the rules: it is asked again, and then closes the host", async () => {
    const later = await read(answer(429), answer(200, "User-agent: *\nDisallow: /x"));
    expect(allows(later.robots, "/x")).toBe(false);
    expect((await read(answer(429), answer(429), answer(429))).robots.kind).toBe("unreachable");
  });

  test("half a megabyte of stars costs no more than one", async () => {
    const { robots } = await read(
      answer(200, `User-agent: *\nDisallow: /${"*".repeat(400_000)}.jsp\n`),
    );
    const before = process.cpuUsage().user;
    for (let page = 0; page < 20; page += 1)
      expect(allows(robots, `/${"a".repeat(2_000)}${page}.jsp`)).toBe(false);
    expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(1_000);
  });

  test("a server that comes back in between is believed", async () => {
    const { robots, asked } = await read(
      answer(503),
      noAnswer,
      answer(200, "User-agent: *\nDisallow: /x"),
    );
    expect(allows(robots, "/x")).toBe(false);
    expect(allows(robots, "/y")).toBe(true);
    expect(asked).toHaveLength(3);
  });

  test("redirects are followed, but not without end", async () => {
    const moved = (to: string) => answer(301, "", [["Location", to]]);
    const { robots, asked } = await read(
      moved("https://www.qingshi.gov.cn/robots.txt"),
      answer(200, "User-agent: *\nDisallow: /x"),
    );
    expect(asked).toEqual([`${ORIGIN}/robots.txt`, "https://www.qingshi.gov.cn/robots.txt"]);
    expect(allows(robots, "/x")).toBe(false);
    const raw = await read(moved(Buffer.from("/规则.txt").toString("latin1")), answer(404));
    expect(raw.asked[1]).toBe(`${ORIGIN}/%E8%A7%84%E5%88%99.txt`);
    const endless = await read(...Array.from({ length: 9 }, () => moved("/robots.txt")));
    expect(allows(endless.robots, "/x")).toBe(true);
    expect(endless.asked).toHaveLength(6);
  });
});
