import { siteOf } from "#shared/crawling";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import type { CrawlPlan } from "./crawl-plan.ts";

/** The plan's seeds by their site, in their order, as entries of the frontier: nothing promises more. */
export function seedsBySite({ seeds }: CrawlPlan): Map<string, FrontierEntry[]> {
  const entries = seeds.map((url) => ({
    url,
    site: siteOf(url) ?? "",
    score: 1,
    depth: 0,
    foundOn: null,
  }));
  return Map.groupBy(entries, ({ site }) => site);
}
