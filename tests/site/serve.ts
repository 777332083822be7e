import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { utf8Page } from "./site.ts";
import type { Answer, Site } from "./site.ts";
import { farm, university } from "./sites/elsewhere.ts";
import { linbai } from "./sites/linbai.ts";
import { qingheng } from "./sites/qingheng.ts";
import { yunxiu } from "./sites/yunxiu.ts";
import { truthOf, urlOn } from "./truth.ts";
import type { Truth } from "./truth.ts";

export const sites: readonly Site[] = [yunxiu, qingheng, linbai, university, farm];

interface LoggedRequest {
  readonly host: string;
  readonly path: string;
  readonly status: number;
  readonly userAgent: string;
}

export interface ServedSites {
  readonly port: number;
  readonly hosts: readonly string[];
  /** `--resolve HOST:PORT:127.0.0.1` for each host, and the leave to visit loopback at all. */
  readonly resolveFlags: readonly string[];
  readonly seeds: readonly string[];
  readonly truth: Truth;
  /** Every request answered so far, in order. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

const missing: Answer = {
  ...utf8Page("<!DOCTYPE html><title>404</title><h1>404 Not Found</h1>"),
  status: 404,
};

/**
 * Serves every sample site from one port of the loopback interface, told apart by the Host header as a
 * shared web server does. The host names resolve nowhere: a client needs `resolveFlags`.
 */
export async function serveSites(): Promise<ServedSites> {
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    requests.push(respond(byHost, request, response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { port } = address;
  const hosts = sites.map((site) => site.host);
  return {
    port,
    hosts,
    resolveFlags: [
      ...hosts.flatMap((host) => ["--resolve", `${host}:${port}:127.0.0.1`]),
      "--allow-private-addresses",
    ],
    seeds: sites.map((site) => urlOn(site, port, site.entrance)),
    truth: truthOf(sites, port),
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function respond(
  byHost: ReadonlyMap<string, Site>,
  request: IncomingMessage,
  response: ServerResponse,
): LoggedRequest {
  const host = (request.headers.host ?? "").replace(/:\d+$/u, "");
  const path = request.url ?? "/";
  const answer = byHost.get(host)?.answers.get(path) ?? missing;
  const etag = `"${createHash("sha1").update(answer.body).digest("hex")}"`;
  const status = request.headers["if-none-match"] === etag ? 304 : answer.status;
  response.writeHead(status, { ...answer.headers, etag });
  response.end(status === 304 || request.method === "HEAD" ? undefined : answer.body);
  return { host, path, status, userAgent: request.headers["user-agent"] ?? "" };
}
