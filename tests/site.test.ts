import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import type { IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeGb18030 } from "./site/encode.ts";
import { serveSites, sites } from "./site/serve.ts";
import type { ServedSites } from "./site/serve.ts";

let served: ServedSites;

beforeAll(async () => {
  served = await serveSites();
});
afterAll(async () => {
  await served.close();
});

interface Received {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly location: string | undefined;
  readonly bytes: Uint8Array;
}

async function request(host: string, path: string): Promise<Received> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(
      { host: "127.0.0.1", port: served.port, path, headers: { host: `${host}:${served.port}` } },
      resolve,
    ).on("error", reject);
  });
  const bytes = await buffer(response);
  const { statusCode = 0, headers } = response;
  return {
    status: statusCode,
    contentType: headers["content-type"],
    location: headers.location,
    bytes,
  };
}

/** Decodes as the test knows the page to be encoded, never as the page claims. */
function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

test("the GB18030 encoder turns the platform's decoder around", () => {
  const text = "䶮溪镇㳇口村，（一）“三安全一稳定” abc　";
  expect(decode(encodeGb18030(text), "gb18030")).toBe(text);
  expect([...encodeGb18030("䶮")]).toEqual([0xfe, 0x9f]);
  expect(() => encodeGb18030("\u{20000}")).toThrow(RangeError);
});

function countOf(
  cells: Readonly<Record<string, number | null>>,
  row: string,
  applicant: string,
): number {
  return cells[`applications.${row}.${applicant}`] ?? 0;
}

describe("every report", () => {
  const encodings: Readonly<Record<string, string>> = {
    "/info/1042/18330.htm": "utf-8",
    "/info/1042/08113.htm": "utf-16le",
  };

  test("is served, decodes, and shows its agency and every paragraph", async () => {
    for (const truth of served.truth.reports) {
      const { hostname, pathname } = new URL(truth.url);
      const { status, bytes } = await request(hostname, pathname);
      const encoding =
        encodings[pathname] ?? (hostname.startsWith("www.qingheng") ? "gb18030" : "utf-8");
      const html = decode(bytes, encoding);
      expect(status).toBe(200);
      expect(html).toContain(truth.agency);
      for (const line of truth.lines.filter((paragraph) => !paragraph.includes("□")))
        expect(html).toContain(line);
    }
  });

  test("on the infected site shows every intruder", async () => {
    const infected = served.truth.reports.filter(({ url }) => url.includes("linbai"));
    expect(infected.length).toBeGreaterThan(2);
    for (const truth of infected) {
      const { hostname, pathname } = new URL(truth.url);
      const html = decode((await request(hostname, pathname)).bytes, "utf-8");
      for (const intruder of truth.intruders) expect(html).toContain(intruder);
      expect(html).toContain("document.title =");
      expect(html).not.toMatch(/[⟦⟧]/u);
    }
  });

  test("on the official form balances, but for the one misprint", () => {
    for (const { cells } of served.truth.reports.filter(({ edition }) => edition >= "2019"))
      for (const key of ["naturalPerson", "business", "legalService", "otherOrg"]) {
        const incoming = countOf(cells, "newReceived", key) + countOf(cells, "carriedIn", key);
        const done = countOf(cells, "handledTotal", key) + countOf(cells, "carriedOut", key);
        expect(incoming).toBe(done);
        expect(countOf(cells, "carriedOut", key)).toBeGreaterThanOrEqual(0);
      }
  });
});

describe("lists", () => {
  const address = /(?:href|location)="?(?<href>[^" >]+)/gu;

  test("link to every report, directly or by its old address", async () => {
    for (const site of sites) {
      const linked = new Set<string>();
      for (const path of site.listings) {
        const { bytes } = await request(site.host, path);
        for (const match of decode(bytes, "latin1").matchAll(address)) {
          const { pathname } = new URL(match.groups?.["href"] ?? "", `http://${site.host}${path}`);
          linked.add(pathname);
          const moved = site.answers.get(pathname)?.headers["location"];
          if (moved !== undefined) linked.add(moved);
        }
      }
      for (const { report } of site.reports) expect([...linked]).toContain(report.path);
      for (const path of [...site.forbidden, ...site.dead]) expect([...linked]).toContain(path);
    }
  });

  test("of the TRS site leave the way to page 2 to a script", async () => {
    const { bytes } = await request("www.yunxiu-city.gov.cn", "/zwgk/zfxxgk/zfxxgknb/");
    const html = decode(bytes, "utf-8");
    expect(html).toContain('createPageHTML(3, 0, "index", "html")');
    expect(html).not.toContain("index_1.html");
  });
});

describe("transport", () => {
  test("charset stands where the case says, and nowhere else", async () => {
    const host = "www.qingheng-county.gov.cn";
    const metaOnly = await request(host, "/info/1042/23107.htm");
    expect(metaOnly.contentType).toBe("text/html");
    expect(decode(metaOnly.bytes, "latin1")).toContain("charset=gbk");
    expect(decode(metaOnly.bytes, "gb18030")).toContain("䶮溪镇");
    const headerOnly = await request(host, "/info/1042/17021.htm");
    expect(headerOnly.contentType).toBe("text/html; charset=gbk");
    expect(decode(headerOnly.bytes, "latin1")).not.toContain("charset=");
    const mislabelled = await request(host, "/info/1042/18330.htm");
    expect(decode(mislabelled.bytes, "utf-8")).toContain("charset=gb2312");
    const utf16 = await request(host, "/info/1042/08113.htm");
    expect([...utf16.bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  });

  test("dead ends are dead in their own way, and robots.txt forbids one path", async () => {
    const host = "www.yunxiu-city.gov.cn";
    const column = "/zwgk/zfxxgk/zfxxgknb/";
    expect((await request(host, `${column}201803/t20180330_0871.html`)).status).toBe(404);
    const soft = await request(host, `${column}201703/t20170327_0655.html`);
    expect(soft.status).toBe(200);
    expect(decode(soft.bytes, "utf-8")).toContain("您访问的页面不存在");
    expect((await request(host, `${column}201603/t20160329_0402.html`)).bytes).toHaveLength(0);
    const moved = await request(host, `${column}2021nb/index.html`);
    expect(moved).toMatchObject({ status: 301, location: `${column}202203/t20220330_3561.html` });
    const robots = await request(host, "/robots.txt");
    expect(decode(robots.bytes, "utf-8")).toContain("Disallow: /zwgk/zfxxgk/nbgd/");
    expect((await request("unknown.example", "/")).status).toBe(404);
  });

  test("an unchanged page answers 304 to its own entity tag, and requests are logged", async () => {
    const url = `http://127.0.0.1:${served.port}/`;
    const headers = { "user-agent": "test" };
    const first = await fetch(url, { headers });
    const again = await fetch(url, {
      headers: { ...headers, "if-none-match": first.headers.get("etag") ?? "" },
    });
    await first.arrayBuffer();
    expect(again.status).toBe(304);
    expect(served.requests.at(-1)).toMatchObject({ path: "/", status: 304, userAgent: "test" });
  });
});
