import { DEVELOPMENT } from "../../score/discovery/development/pack.ts";
import type { DiscoveryPack, SitePlan } from "../../score/discovery/pack.ts";
import { plantSite } from "../../score/discovery/plant.ts";
import { siteOf } from "../../score/discovery/planted-sites.ts";
import type { Site } from "../../score/discovery/site.ts";
import { furnished } from "./furnished.ts";

/** About what a crawl asks of one of these sites at the least, so that enough of them are planted. */
const PAGES_OF_A_SITE = 120;

/** Ordinary articles, which a crawl passes by: enough that columns have pages of lists. */
const NEWS_PER_COLUMN = 40;

/**
 * Made-up sites for a crawl of so many pages: the development sites of the discovery score without their traps,
 * again and again under other names, in templates as heavy as real ones. The same sites each time.
 */
export function plantBenchSites(pages: number): readonly Site[] {
  const count = Math.ceil(pages / PAGES_OF_A_SITE) + 1;
  return Array.from({ length: count }, (_, number) => {
    const pack = packOf(number);
    const [plan] = pack.sites;
    if (plan === undefined) throw new Error("the pack has no site");
    return siteOf(plantSite(pack, plan));
  });
}

function packOf(number: number): DiscoveryPack {
  const model = DEVELOPMENT.sites[number % DEVELOPMENT.sites.length];
  if (model === undefined) throw new Error("the development pack has no site");
  const plan: SitePlan = {
    ...model,
    name: `${model.name} ${number}`,
    host: hostOf(number),
    skin: furnished(model.skin),
    traps: [],
    newsPerColumn: NEWS_PER_COLUMN,
  };
  return { ...DEVELOPMENT, sites: [plan] };
}

function hostOf(number: number): string {
  return `www.bench-${number}.gov.cn`;
}
