import { flushCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";
import { holdCorpus } from "../archive/hold-corpus.ts";
import { archiveLosses, lossLine } from "../archive/losses.ts";
import { sha256 } from "../archive/sha256.ts";
import { requireBrowser } from "../browser/open-browser.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { printError } from "../terminal/standard-error.ts";
import type { CrawlControl } from "./crawl.ts";
import type { CrawlPlan } from "./crawl-plan.ts";
import type { CrawlTally } from "./crawl-tally.ts";
import { joinedTally } from "./joined-tally.ts";
import { earlierPart } from "./run-notes.ts";
import { seedsBySite } from "./seeds-by-site.ts";

/**
 * Every heap of the process is swept when it has grown by a third of what lives in it, and not to twice that: a crawl
 * waits for servers longer than for its processor, and takes a sixth less memory, from its first thousand pages to
 * the last.
 */
const SWEEP_OFTEN = "--heap-growing-percent=30";

interface RunControl extends Omit<CrawlControl, "starts"> {
  /** Waited for when the corpus is held, before anything is asked for. */
  readonly held?: () => Promise<void>;
}

/**
 * One run, of a crawl or several, into the corpus of a folder, which is kept for it alone meanwhile. One that was broken
 * off goes on where the same is asked for again. `tell` is given the tally of the whole, with what was done before it was
 * broken off, and the corpus, still open, when the run has ended. Throws UsageError where another crawl runs there.
 */
export async function runCrawl<Told>(
  folder: string,
  plans: readonly CrawlPlan[],
  control: RunControl,
  tell: (tally: CrawlTally, corpus: Corpus) => Told | Promise<Told>,
): Promise<Told> {
  for (const plan of plans) await requireBrowser(plan);
  setFlagsFromString(SWEEP_OFTEN);
  // Crawlee takes a second to load, and a wrong flag should not wait for it.
  const { crawl } = await import("./crawl.ts");
  // Else what was compiled is kept when the program ends, and a killed one would compile all of it again.
  flushCompileCache();
  return holdCorpus(folder, async (held) => {
    const { corpus, archive } = held;
    await control.held?.();
    const losses = await archiveLosses(corpus);
    if (losses !== null) {
      if (losses.latestResponses > 0) printError(lossLine(losses));
      corpus.reopenLost(await archive.ends());
    }
    await archive.adopt(corpus.interrupted());
    const sites = new Map(plans.flatMap((plan) => [...seedsBySite(plan)]));
    const starts = corpus.openRun(nameOf(plans), sites);
    const tallies = [earlierPart(corpus, sites.keys())];
    for (const plan of plans) {
      if (control.stop.aborted) break;
      tallies.push(await crawl(plan, held, { ...control, starts }));
    }
    if (!control.stop.aborted) corpus.endRun();
    return tell({ ...joinedTally(tallies), wasStopped: control.stop.aborted }, corpus);
  });
}

/** Of what decides which pages a run asks for: how fast, from where and in whose name may be told otherwise. */
function nameOf(plans: readonly CrawlPlan[]): string {
  const asked = plans.map(({ seeds, years, maximumPages, browser }) =>
    JSON.stringify([seeds.toSorted(), years, maximumPages, browser]),
  );
  return sha256(asked.toSorted().join("\n"));
}
