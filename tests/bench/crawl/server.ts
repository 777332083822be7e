// Serves the bench's sites in a process of its own, so that generating pages is nobody else's time. Argument: pages.
import { once } from "node:events";
import { createServer } from "node:http";
import { bytesOf } from "../../score/discovery/serve.ts";
import { TELL_PAGES, tellParent, type ServedPage } from "./messages.ts";
import { plantBenchSites } from "./sites.ts";

const sites = new Map(
  plantBenchSites(Number(process.argv[2])).map((site) => [site.hosts[0], site]),
);
let served: ServedPage[] = [];

const server = createServer((request, response) => {
  const [host = "", port = "80"] = (request.headers.host ?? "").split(":");
  const site = sites.get(host);
  const path = request.url ?? "/";
  if (site === undefined) {
    response.writeHead(404).end();
    return;
  }
  const answer = site.answer({ host, port: Number(port), path, body: "", number: 0 });
  const body = bytesOf(answer);
  const { status, contentType } = answer;
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
