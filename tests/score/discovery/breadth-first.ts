import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { parseHtml } from "../../../shared/page/parse-html.ts";
import { isElement, walk } from "../../../shared/page/walk.ts";
import type { PlantedSite } from "./plant.ts";
import { truePath, type ServedSites } from "./serve.ts";

/** What a crawl that takes links as they come finds. */
export interface BreadthFirst {
  readonly fetched: number;
  /** Reports among the first pages, by how many pages were fetched when each was found. */
  readonly foundAt: readonly number[];
}

/** Crawls a site from its home page, every link in its order, at most so many pages. */
export async function crawlBreadthFirst(
  site: PlantedSite,
  served: ServedSites,
  mostPages: number,
): Promise<BreadthFirst> {
  const host = `${site.plan.host}:${served.port}`;
  const queue = ["/"];
  const known = new Set(queue);
  const found = new Set<string>();
  const foundAt: number[] = [];
  let fetched = 0;
  for (const path of queue) {
    if (fetched >= mostPages) break;
    fetched += 1;
    const report = truePath(site, path);
    if (site.reports.has(report) && !found.has(report)) {
      found.add(report);
      foundAt.push(fetched);
    }
    const html = await fetchText(served.port, host, path);
    for (const next of linksIn(html, `http://${host}${path}`)) {
      if (known.has(next)) continue;
      known.add(next);
      queue.push(next);
    }
  }
  return { fetched, foundAt };
}

async function fetchText(port: number, host: string, path: string): Promise<string> {
  const request = get({ host: "127.0.0.1", port, path, headers: { host } });
  const body = await new Promise<Buffer>((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => void buffer(response).then(resolve, reject));
  });
  // Addresses are ASCII in every charset of these sites.
  return body.toString("latin1");
}

function linksIn(html: string, page: string): readonly string[] {
  const base = new URL(page);
  const links: string[] = [];
  walk(parseHtml(html), (node) => {
    if (!isElement(node)) return "enter";
    const address = node.attribs[node.name === "a" ? "href" : "src"];
    if ((node.name === "a" || node.name === "iframe") && address !== undefined) {
      const url = URL.canParse(address, page) ? new URL(address, page) : null;
      if (url !== null && url.host === base.host) links.push(url.pathname + url.search);
    }
    return "enter";
  });
  return links;
}
