import { createHash } from "node:crypto";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { encodeGb18030, encodeUtf8 } from "../../site/encode.ts";
import type { Answer } from "./dialects/dialect.ts";
import type { PlantedSite } from "./plant.ts";
import { articlePage, columnPage, type Visit } from "./render.ts";
import { TRAP_DOORS } from "./traps.ts";

interface LoggedRequest {
  readonly host: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

/** Planted sites on a port of the loopback interface. */
export interface ServedSites {
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  urlOf(site: PlantedSite, path: string): string;
  /** What the crawler must be told to come here. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

const NOT_FOUND: Answer = {
  status: 404,
  contentType: "text/html",
  text: "<html><head><title>404</title></head><body><h1>404 Not Found</h1></body></html>",
};

const SESSION = /;jsessionid=\w+/u;

/** Serves sites under their made-up names, which resolve nowhere. */
export async function serveSites(sites: readonly PlantedSite[]): Promise<ServedSites> {
  const byHost = new Map(sites.map((site) => [site.plan.host, site]));
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => void respond(request, response));
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [host = "", port = "80"] = (request.headers.host ?? "").split(":");
    const site = byHost.get(host);
    const path = await pathAsked(request);
    const visit = { path, number: requests.length, host: `${host}:${port}` };
    const answer = site === undefined ? NOT_FOUND : answerOf(site, visit);
    const charset = site?.plan.dialect.charset ?? "utf-8";
    requests.push({ host, path, ...send(answer, charset, request, response) });
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { port } = address;
  return {
    port,
    requests,
    urlOf: ({ plan }, path) => `http://${plan.host}:${port}${path}`,
    flags: [
      ...sites.flatMap(({ plan }) => ["--resolve", `${plan.host}:${port}:127.0.0.1`]),
      "--allow-private-addresses",
    ],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What was posted stands in the path as web archives write it. */
async function pathAsked(request: IncomingMessage): Promise<string> {
  const { url = "/", method } = request;
  return method === "POST" ? `${url}?__wb_method=POST&${await text(request)}` : url;
}

/** What a site answers to one visit; generated now, kept nowhere. */
export function answerOf(site: PlantedSite, visit: Visit): Answer {
  if (visit.path === "/robots.txt")
    return { status: 200, contentType: "text/plain", text: "User-agent: *\nDisallow: /admin/\n" };
  const url = new URL(visit.path.replace(SESSION, ""), `http://${visit.host}`);
  for (const trap of site.plan.traps) {
    const answer =
      trap === "session ids" || trap === "endless pages"
        ? null
        : TRAP_DOORS[trap].answer(url, site);
    if (answer !== null) return answer;
  }
  const data = site.plan.dialect.data?.(site, url, visit.host) ?? null;
  if (data !== null) return data;
  const route = site.routes.get(truePath(site, visit.path));
  if (route === undefined) return NOT_FOUND;
  return route.kind === "article"
    ? articlePage(site, route.article, visit)
    : columnPage(site, route.column, route.page, visit);
}

/** The address of the page that an address with the additions of traps leads to. */
export function truePath(site: PlantedSite, path: string): string {
  const [bare = "", search = ""] = path.replace(SESSION, "").split("?");
  const pairs = search.split("&").filter((pair) => !/^(?:from|more)=/u.test(pair) && pair !== "");
  const whole = bare + (pairs.length === 0 ? "" : `?${pairs.join("&")}`);
  return site.routes.has(whole) ? whole : bare;
}

function send(
  answer: Answer,
  charset: "utf-8" | "gb18030",
  request: IncomingMessage,
  response: ServerResponse,
): { readonly status: number; readonly bytes: number } {
  const isUtf8 = charset === "utf-8" || answer.contentType.startsWith("application/json");
  const body = isUtf8 ? encodeUtf8(answer.text) : encodeGb18030(answer.text);
  const etag = `"${createHash("sha1").update(body).digest("hex")}"`;
  const isKnown = request.headers["if-none-match"] === etag;
  const status = isKnown ? 304 : answer.status;
  response.writeHead(status, { "content-type": answer.contentType, etag });
  response.end(isKnown ? undefined : body);
  return { status, bytes: isKnown ? 0 : body.length };
}
