import { flushCompileCache } from "node:module";
import { holdCorpus } from "../archive/hold-corpus.ts";
import { requireBrowser } from "../browser/open-browser.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { CrawlPlan } from "./crawl-plan.ts";
import type { CrawlTally } from "./crawl-tally.ts";

interface CrawlControl {
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
  // Else what was compiled is kept when the program ends, and a killed one would compile all of it again.
  flushCompileCache();
  return holdCorpus(folder, async (held) => tell(await crawl(plan, held, control), held.corpus));
}
