import type { Answer } from "./dialects/dialect.ts";
import type { DiscoveryPack } from "./pack.ts";
import { plantSite, type PlantedSite } from "./plant.ts";
import { articlePage, columnPage, type Visit } from "./render.ts";
import type { Site } from "./site.ts";
import { TRAP_DOORS } from "./traps.ts";

const NOT_FOUND: Answer = {
  status: 404,
  contentType: "text/html",
  text: "<html><head><title>404</title></head><body><h1>404 Not Found</h1></body></html>",
};

const SESSION = /;jsessionid=\w+/u;

/** The sites of a pack, planted and ready to be served. */
export function plantedSites(pack: DiscoveryPack): readonly Site[] {
  return pack.sites.map((plan) => siteOf(plantSite(pack, plan)));
}

/** A planted site as its server and its judge know it. */
export function siteOf(planted: PlantedSite): Site {
  const { plan, pages } = planted;
  return {
    name: plan.name,
    hosts: [plan.host],
    pages,
    reports: new Set([...planted.reports].map((path) => plan.host + path)),
    sendsTheSame: !plan.traps.includes("session ids"),
    answer({ host, port, path, body, number }) {
      // What was posted stands in the path as web archives write it.
      const whole = body === "" ? path : `${path}?__wb_method=POST&${body}`;
      const answer = answerOf(planted, { path: whole, number, host: `${host}:${port}` });
      const isJson = answer.contentType.startsWith("application/json");
      return { ...answer, charset: isJson ? "utf-8" : plan.dialect.charset };
    },
    pageAt: (host, path) => host + truePath(planted, path),
  };
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
