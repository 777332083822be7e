// Serves the bench's sites in a process of its own, so that generating pages is nobody else's time. Argument: pages.
import { once } from "node:events";
import { createServer } from "node:http";
import { encodeGb18030, encodeUtf8 } from "../../site/encode.ts";
import { answerOf } from "../../score/discovery/serve.ts";
import { TELL_PAGES, tellParent, type ServedPage } from "./messages.ts";
import { plantBenchSites } from "./sites.ts";

const sites = new Map(
  plantBenchSites(Number(process.argv[2])).map((site) => [site.plan.host, site]),
);
let served: ServedPage[] = [];

const server = createServer((request, response) => {
  const [host = ""] = (request.headers.host ?? "").split(":");
  const site = sites.get(host);
  const path = request.url ?? "/";
  if (site === undefined) {
    response.writeHead(404).end();
    return;
  }
  const { status, contentType, text } = answerOf(site, {
    path,
    number: 0,
    host: request.headers.host ?? "",
  });
  const isUtf8 =
    site.plan.dialect.charset === "utf-8" || contentType.startsWith("application/json");
  const body = isUtf8 ? encodeUtf8(text) : encodeGb18030(text);
  response.writeHead(status, { "content-type": contentType, "content-length": body.length });
  response.end(body);
  if (path !== "/robots.txt") served.push({ host, path, bytes: body.length, time: Date.now() });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
if (address === null || typeof address === "string") throw new Error("the server has no port");

process.on("message", (message) => {
  if (message !== TELL_PAGES) return;
  tellParent(served);
  served = [];
});
tellParent({ port: address.port, hosts: [...sites.keys()] });
