import { createHash } from "node:crypto";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { encodeGb18030, encodeUtf8 } from "../../site/encode.ts";
import type { Site, SiteAnswer } from "./site.ts";

interface LoggedRequest {
  readonly host: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

/** Made-up sites on a port of the loopback interface. */
export interface ServedSites {
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  /** What the crawler must be told to come here. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

const UNKNOWN_HOST: SiteAnswer = {
  status: 404,
  contentType: "text/html",
  charset: "utf-8",
  text: "",
};

/** Serves sites under their made-up names, which resolve nowhere. */
export async function serveSites(sites: readonly Site[]): Promise<ServedSites> {
  const byHost = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => void respond(request, response));
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [host = "", ownPort = "80"] = (request.headers.host ?? "").split(":");
    const { url: path = "/" } = request;
    const body = await text(request);
    const visit = { host, port: Number(ownPort), path, body, number: requests.length };
    const answer = byHost.get(host)?.answer(visit) ?? UNKNOWN_HOST;
    requests.push({ host, path, ...send(answer, request, response) });
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { port } = address;
  return {
    port,
    requests,
    flags: [
      ...[...byHost.keys()].flatMap((host) => ["--resolve", `${host}:${port}:127.0.0.1`]),
      "--allow-private-addresses",
    ],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The bytes of an answer in its charset. */
export function bytesOf({ text: page, charset }: SiteAnswer): Uint8Array {
  return charset === "utf-8" ? encodeUtf8(page) : encodeGb18030(page);
}

function send(
  answer: SiteAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): { readonly status: number; readonly bytes: number } {
  const body = bytesOf(answer);
  const etag = `"${createHash("sha1").update(body).digest("hex")}"`;
  const isKnown = request.headers["if-none-match"] === etag;
  const status = isKnown ? 304 : answer.status;
  response.writeHead(status, { ...answer.headers, "content-type": answer.contentType, etag });
  response.end(isKnown ? undefined : body);
  return { status, bytes: isKnown ? 0 : body.length };
}
