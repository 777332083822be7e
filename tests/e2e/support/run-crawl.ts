import type { CrawlPlan } from "../../../crawler/crawl/crawl-plan.ts";
import type { CrawlTally } from "../../../crawler/crawl/crawl-tally.ts";
import { runCrawl } from "../../../crawler/crawl/run-crawl.ts";

/** A plan for one site on the loopback interface, as fast as it goes. */
export function loopbackPlan(
  { host, port }: { readonly host: string; readonly port: number },
  changes: Partial<CrawlPlan>,
): CrawlPlan {
  return {
    seeds: [`http://${host}:${port}/`],
    years: null,
    maximumPages: 100,
    delay: 0,
    rest: 10,
    userAgent: "nianbao/0 (+test)",
    browser: "never",
    resolutions: [{ host, port, address: "127.0.0.1" }],
    allowPrivateAddresses: true,
    ...changes,
  };
}

/** One run of the real crawl into the corpus of a folder. */
export async function run(
  folder: string,
  plan: CrawlPlan,
  stop = new AbortController().signal,
): Promise<CrawlTally> {
  return runCrawl(folder, [plan], { stop }, (tally) => tally);
}
