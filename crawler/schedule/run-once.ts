import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requireBrowser } from "../browser/open-browser.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import type { CrawlTally } from "../crawl/crawl-tally.ts";
import type { Progress } from "../crawl/progress.ts";
import { runCrawl } from "../crawl/run-crawl.ts";
import { folderProblem } from "../corpus/folder-problem.ts";
import { openCorpus } from "../corpus/open-corpus.ts";
import { UsageError } from "../errors.ts";
import { runReport } from "./run-report.ts";
import type { RunReport } from "./run-report.ts";
import type { ScheduledCrawls } from "./sites-file.ts";

const RUNS_FOLDER = "runs";
const STATE_FILE = "schedule.json";

/** What dry runs would fetch, as text, and how many seeds they could read. */
interface DryRuns {
  readonly text: string;
  readonly read: number;
}

export interface FinishedRun {
  /** Null where there was nothing but dry runs, which leave nothing behind. */
  readonly report: RunReport | null;
  readonly tallies: readonly CrawlTally[];
  readonly dryRuns: DryRuns;
}

export interface RunControl {
  readonly stop: AbortSignal;
  readonly progress: Progress;
}

/**
 * One scheduled run into the corpus of a folder; its report is also kept as JSON in `runs/`. Throws UsageError
 * where another crawl runs there, or nothing can be written.
 */
export async function runOnce(
  folder: string,
  crawls: ScheduledCrawls,
  { stop, progress }: RunControl,
): Promise<FinishedRun> {
  const dryRuns = await showDryRuns(crawls.dryPlans, stop);
  if (crawls.plans.length === 0) return { report: null, tallies: [], dryRuns };
  const startedAt = new Date().toISOString();
  await noteStart(folder, startedAt);
  const tallies: CrawlTally[] = [];
  for (const plan of crawls.plans) {
    if (stop.aborted) break;
    try {
      const control = { stop, begun: progress.begin };
      tallies.push(await runCrawl(folder, plan, control, (tally) => tally));
    } finally {
      progress.end();
    }
  }
  const corpus = openCorpus(folder);
  try {
    const report = runReport(startedAt, tallies, corpus, crawls.organs);
    const file = join(folder, RUNS_FOLDER, `${startedAt.replaceAll(":", "-")}.json`);
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    return { report, tallies, dryRuns };
  } finally {
    corpus.close();
  }
}

async function showDryRuns(plans: readonly CrawlPlan[], stop: AbortSignal): Promise<DryRuns> {
  let [text, read] = ["", 0];
  for (const plan of plans) {
    await requireBrowser(plan);
    const { dryRun } = await import("../crawl/dry-run.ts");
    const shown = await dryRun(plan, stop);
    text += shown.text;
    read += shown.read;
  }
  return { text, read };
}

async function noteStart(folder: string, lastStartedAt: string): Promise<void> {
  try {
    await mkdir(join(folder, RUNS_FOLDER), { recursive: true });
    await writeFile(join(folder, STATE_FILE), `${JSON.stringify({ lastStartedAt })}\n`);
  } catch (error) {
    throw new UsageError(folderProblem(error, folder), { cause: error });
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
