import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { parseHtml } from "../../../shared/page/parse-html.ts";
import { isElement, walk } from "../../../shared/page/walk.ts";
import type { ServedSites } from "./serve.ts";
import type { Site } from "./site.ts";

/** What a crawl that takes links as they come finds. */
export interface BreadthFirst {
  readonly fetched: number;
  /** Reports among the first pages, by how many pages were fetched when each was found. */
  readonly foundAt: readonly number[];
}

/** Crawls a site from its home page, every link in its order, at most so many pages. */
export async function crawlBreadthFirst(
  site: Site,
  served: ServedSites,
  mostPages: number,
): Promise<BreadthFirst> {
  const hosts = new Set(site.hosts.map((host) => `${host}:${served.port}`));
  const queue = [...hosts].slice(0, 1).map((host) => `http://${host}/`);
  const known = new Set(queue);
  const found = new Set<string>();
  const foundAt: number[] = [];
  let fetched = 0;
  for (const page of queue) {
    if (fetched >= mostPages) break;
    fetched += 1;
    const url = new URL(page);
    const report = site.pageAt(url.hostname, url.pathname + url.search);
    if (site.reports.has(report) && !found.has(report)) {
      found.add(report);
      foundAt.push(fetched);
    }
    for (const next of linksIn(await fetchText(url), page)) {
      if (known.has(next) || !hosts.has(new URL(next).host)) continue;
      known.add(next);
      queue.push(next);
    }
  }
  return { fetched, foundAt };
}

async function fetchText({ host, port, pathname, search }: URL): Promise<string> {
  const request = get({ host: "127.0.0.1", port, path: pathname + search, headers: { host } });
  const body = await new Promise<Buffer>((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => void buffer(response).then(resolve, reject));
  });
  // Addresses are ASCII in every charset of these sites.
  return body.toString("latin1");
}

function linksIn(html: string, page: string): readonly string[] {
  const links: string[] = [];
  walk(parseHtml(html), (node) => {
    if (!isElement(node)) return "enter";
    const address = node.attribs[node.name === "a" ? "href" : "src"];
    if ((node.name === "a" || node.name === "iframe") && address !== undefined) {
      const url = URL.parse(address, page);
      if (url === null) return "enter";
      url.hash = "";
      links.push(url.href);
    }
    return "enter";
  });
  return links;
}
