import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fetchRaw } from "../../../crawler/fetch/fetch-raw.ts";
import type { FetchOptions } from "../../../crawler/fetch/fetch-raw.ts";
import type { FetchFailure, RawResponse } from "../../../crawler/fetch/raw-response.ts";
import { serveLoopback } from "../loopback.ts";

const HOST = "www.qingshi.gov.cn";

function optionsFor(port: number, changes: Partial<FetchOptions> = {}): FetchOptions {
  return {
    userAgent: "nianbao/0 (+test)",
    headers: {},
    resolutions: [{ host: HOST, port, address: "127.0.0.1" }],
    allowPrivateAddresses: true,
    ...changes,
  };
}

async function responseOf(url: string, options: FetchOptions): Promise<RawResponse> {
  const fetched = await fetchRaw(url, options);
  if (fetched.kind === "failure") throw new Error(fetched.failure.reason);
  return fetched.response;
}

async function failureOf(url: string, options: FetchOptions): Promise<FetchFailure> {
  const fetched = await fetchRaw(url, options);
  if (fetched.kind === "response") throw new Error(`HTTP ${fetched.response.status}`);
  return fetched.failure;
}

describe("fetchRaw", () => {
  test("keeps the bytes, in whatever charset, and the headers as sent", async () => {
    const gbk = Buffer.from([0xd5, 0xfe, 0xb8, 0xae, 0x00, 0xff]);
    const { port } = await serveLoopback((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=gbk;", "X-Office": "a" });
      response.end(gbk);
    });
    const response = await responseOf(`http://${HOST}:${port}/a`, optionsFor(port));
    expect(Buffer.from(response.bytes)).toEqual(gbk);
    expect(response.headers).toContainEqual(["Content-Type", "text/html; charset=gbk;"]);
    expect(response).toMatchObject({
      status: 200,
      statusText: "OK",
      url: `http://${HOST}:${port}/a`,
    });
  });

  test("keeps a compressed body beside its document", async () => {
    const body = gzipSync("年报");
    const { port } = await serveLoopback((_, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip" }).end(body);
    });
    const response = await responseOf(`http://${HOST}:${port}/`, optionsFor(port));
    expect(Buffer.from(response.body)).toEqual(body);
    expect(Buffer.from(response.bytes).toString()).toBe("年报");
  });

  test("says who it is, to the host that was meant", async () => {
    const { port, requests } = await serveLoopback((_, response) => void response.end());
    await responseOf(
      `http://${HOST}:${port}/`,
      optionsFor(port, { headers: { "If-None-Match": '"7"' } }),
    );
    expect(requests[0]?.headers).toMatchObject({
      "user-agent": "nianbao/0 (+test)",
      host: `${HOST}:${port}`,
      "if-none-match": '"7"',
    });
  });

  test("gives errors and redirects as they are", async () => {
    const { port } = await serveLoopback((request, response) => {
      response.writeHead(request.url === "/gone" ? 404 : 302, { Location: "/gone" }).end("x");
    });
    expect((await responseOf(`http://${HOST}:${port}/`, optionsFor(port))).status).toBe(302);
    expect((await responseOf(`http://${HOST}:${port}/gone`, optionsFor(port))).status).toBe(404);
  });

  test("does not go to private addresses unless that is allowed", async () => {
    const { port, requests } = await serveLoopback((_, response) => void response.end());
    const options = optionsFor(port, { allowPrivateAddresses: false });
    const hosts = [HOST, "127.0.0.1", "[::1]", "localhost", "2130706433"];
    for (const host of hosts) {
      const failure = await failureOf(`http://${host}:${port}/`, options);
      expect(failure).toMatchObject({ kind: "refused", mayPass: false });
      expect(failure.reason).toContain("--allow-private-addresses");
    }
    expect(requests).toHaveLength(0);
  });

  test("a resolution holds for its own host and port only", async () => {
    const { port } = await serveLoopback((_, response) => void response.end());
    const elsewhere = optionsFor(port, {
      resolutions: [{ host: HOST, port: port + 1, address: "127.0.0.1" }],
    });
    expect(await failureOf(`http://${HOST}.invalid:${port}/`, elsewhere)).toMatchObject({
      kind: "network",
    });
  });

  test("an unreachable server may pass, a body of more than 20 MB does not", async () => {
    const { port } = await serveLoopback((_, response) => {
      response.writeHead(200, { "Content-Length": "30000000" });
      response.write("x");
    });
    expect(await failureOf(`http://${HOST}:${port}/`, optionsFor(port))).toMatchObject({
      kind: "bounds",
      mayPass: false,
    });
    const nobody = {
      ...optionsFor(1),
      resolutions: [{ host: HOST, port: 1, address: "127.0.0.1" }],
    };
    expect(await failureOf(`http://${HOST}:1/`, nobody)).toMatchObject({
      kind: "network",
      mayPass: true,
    });
  });

  test("a body that says no length is stopped at the bound", async () => {
    const { port } = await serveLoopback((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024);
      const write = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    });
    expect(await failureOf(`http://${HOST}:${port}/`, optionsFor(port))).toMatchObject({
      kind: "bounds",
    });
  });

  test("of a body that is longer than is wanted only the beginning is read", async () => {
    const { port } = await serveLoopback((_, response) => {
      response.writeHead(200, { "Content-Length": "30000000" });
      response.write("x".repeat(5_000));
    });
    const options = optionsFor(port, { enoughBytes: 1_000 });
    const response = await responseOf(`http://${HOST}:${port}/`, options);
    expect(response.bytes.length).toBeGreaterThan(1_000);
  });

  test("a part that nobody asked for is no page, unless it is all there is", async () => {
    const { port } = await serveLoopback((request, response) => {
      const range = `bytes ${request.url?.slice(1)}`;
      response.writeHead(206, { "Content-Range": range }).end("<html>");
    });
    const page = `http://${HOST}:${port}`;
    const broken = { kind: "broken", mayPass: true };
    expect(await failureOf(`${page}/0-5/900`, optionsFor(port))).toMatchObject(broken);
    expect(await failureOf(`${page}/6-11/12`, optionsFor(port))).toMatchObject(broken);
    expect((await responseOf(`${page}/0-5/6`, optionsFor(port))).status).toBe(206);
    const asked = optionsFor(port, { headers: { range: "bytes=0-5" } });
    expect((await responseOf(`${page}/0-5/900`, asked)).status).toBe(206);
  });

  test("half of a compressed page is none, and may be had whole", async () => {
    const body = gzipSync(`<html>${"年报".repeat(99)}</html>`);
    const { port } = await serveLoopback((_, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip" }).end(body.subarray(0, -20));
    });
    expect(await failureOf(`http://${HOST}:${port}/`, optionsFor(port))).toMatchObject({
      kind: "broken",
      mayPass: true,
    });
  });

  test("a connection that breaks off in the middle is a failure", async () => {
    const { port } = await serveLoopback((_, response) => {
      response.writeHead(200, { "Content-Length": "100" });
      response.write("half", () => response.destroy());
    });
    expect(await failureOf(`http://${HOST}:${port}/`, optionsFor(port))).toMatchObject({
      kind: "network",
      mayPass: true,
    });
  });
});
