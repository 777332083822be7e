import { requireBrowser } from "../browser/open-browser.ts";
import { openArchive } from "../archive/archive.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { lockForCrawl } from "../corpus/crawl-lock.ts";
import { openCorpus } from "../corpus/open-corpus.ts";
import { userAgent } from "../fetch/user-agent.ts";
import type { CrawlPlan } from "./crawl-plan.ts";
import type { CrawlTally } from "./crawl-tally.ts";

export interface CrawlControl {
  readonly stop: AbortSignal;
  /** Is given the tally that the run fills. */
  readonly begun?: (tally: CrawlTally) => void;
}

/**
 * One crawl into the corpus of a folder, which is kept for it alone meanwhile. `tell` is given the tally and
 * the corpus, still open, when the crawl has ended. Throws UsageError where another crawl runs there.
 */
export async function runCrawl<Told>(
  folder: string,
  plan: CrawlPlan,
  control: CrawlControl,
  tell: (tally: CrawlTally, corpus: Corpus) => Told | Promise<Told>,
): Promise<Told> {
  await requireBrowser(plan);
  // Crawlee takes a second to load, and a wrong flag should not wait for it.
  const { crawl } = await import("./crawl.ts");
  const release = lockForCrawl(folder);
  try {
    const corpus = openCorpus(folder);
    try {
      const archive = await openArchive(folder, userAgent(null));
      try {
        return await tell(await crawl(plan, { corpus, archive }, control), corpus);
      } finally {
        await archive.close();
      }
    } finally {
      corpus.close();
    }
  } finally {
    release();
  }
}
