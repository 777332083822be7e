import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CrawlTally } from "../crawl/crawl-tally.ts";
import { runCrawl } from "../crawl/run-crawl.ts";
import { openCorpus } from "../corpus/open-corpus.ts";
import { runReport } from "./run-report.ts";
import type { RunReport } from "./run-report.ts";
import type { ScheduledCrawls } from "./sites-file.ts";

const RUNS_FOLDER = "runs";
const STATE_FILE = "schedule.json";

export interface FinishedRun {
  readonly report: RunReport;
  readonly tallies: readonly CrawlTally[];
}

/**
 * One scheduled run into the corpus of a folder; its report is also kept as JSON in `runs/`. Throws UsageError
 * where another crawl runs there.
 */
export async function runOnce(
  folder: string,
  crawls: ScheduledCrawls,
  stop: AbortSignal,
): Promise<FinishedRun> {
  const startedAt = new Date().toISOString();
  await mkdir(join(folder, RUNS_FOLDER), { recursive: true });
  await writeFile(join(folder, STATE_FILE), `${JSON.stringify({ lastStartedAt: startedAt })}\n`);
  const tallies: CrawlTally[] = [];
  for (const plan of crawls.plans) {
    if (stop.aborted) break;
    tallies.push(await runCrawl(folder, plan, { stop }, (tally) => tally));
  }
  const corpus = openCorpus(folder);
  try {
    const report = runReport(startedAt, tallies, corpus, crawls.organs);
    const file = join(folder, RUNS_FOLDER, `${startedAt.replaceAll(":", "-")}.json`);
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    return { report, tallies };
  } finally {
    corpus.close();
  }
}

/** When the last run into this corpus began; null where none did, or its note cannot be read. */
export async function lastStart(folder: string): Promise<Date | null> {
  try {
    const state: unknown = JSON.parse(await readFile(join(folder, STATE_FILE), "utf8"));
    if (typeof state !== "object" || state === null || !("lastStartedAt" in state)) return null;
    const time = new Date(String(state.lastStartedAt));
    return Number.isNaN(time.getTime()) ? null : time;
  } catch {
    return null;
  }
}
