import { openArchive } from "../../../crawler/archive/archive.ts";
import type { CrawlPlan } from "../../../crawler/crawl/crawl-plan.ts";
import type { CrawlTally } from "../../../crawler/crawl/crawl-tally.ts";
import { crawl } from "../../../crawler/crawl/crawl.ts";
import { openCorpus } from "../../../crawler/corpus/open-corpus.ts";

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
  const corpus = openCorpus(folder);
  const archive = await openArchive(folder, "nianbao/0");
  try {
    return await crawl(plan, { corpus, archive }, { stop });
  } finally {
    await archive.close();
    corpus.close();
  }
}
