import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requireBrowser } from "../browser/open-browser.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import type { CrawlTally } from "../crawl/crawl-tally.ts";
import type { Progress } from "../crawl/progress.ts";
import { runCrawl } from "../crawl/run-crawl.ts";
import { verdictOf } from "../crawl/verdict.ts";
import { folderProblem } from "../corpus/folder-problem.ts";
import { UsageError } from "../errors.ts";
import type { CommandError } from "../errors.ts";
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
  /** Null where all went well, as with dry runs. */
  readonly verdict: CommandError | null;
  readonly dryRuns: DryRuns;
}

export interface RunControl {
  readonly stop: AbortSignal;
  readonly progress: Progress;
}

/**
 * One scheduled run into the corpus of a folder, or the rest of one that was broken off; its report is also kept as
 * JSON in `runs/`. Throws UsageError where another crawl runs there, or nothing can be written.
 */
export async function runOnce(
  folder: string,
  crawls: ScheduledCrawls,
  { stop, progress }: RunControl,
): Promise<FinishedRun> {
  const dryRuns = await showDryRuns(crawls.dryPlans, stop);
  if (crawls.plans.length === 0) return { report: null, verdict: null, dryRuns };
  const restOf = await brokenOff(folder);
  const startedAt = restOf ?? new Date().toISOString();
  const note = (isUnfinished: boolean) =>
    noteRun(folder, { lastStartedAt: startedAt, isUnfinished });
  // A run that another crawl keeps from beginning is not missed, and leaves nothing to go on with.
  await note(restOf !== null);
  const held = () => note(true);
  const begun = (tally: CrawlTally): void => {
    progress.end();
    progress.begin(tally);
  };
  try {
    return await runCrawl(folder, crawls.plans, { stop, held, begun }, async (tally, corpus) => {
      const report = runReport(startedAt, tally, corpus, crawls.organs);
      const file = join(folder, RUNS_FOLDER, `${startedAt.replaceAll(":", "-")}.json`);
      await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
      await note(stop.aborted);
      return { report, verdict: verdictOf(tally, corpus), dryRuns };
    });
  } finally {
    progress.end();
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

interface RunState {
  /** ISO 8601. */
  readonly lastStartedAt: string;
  readonly isUnfinished: boolean;
}

async function noteRun(folder: string, state: RunState): Promise<void> {
  try {
    await mkdir(join(folder, RUNS_FOLDER), { recursive: true });
    await writeFile(join(folder, STATE_FILE), `${JSON.stringify(state)}\n`);
  } catch (error) {
    throw new UsageError(folderProblem(error, folder), { cause: error });
  }
}

/** When the last run into this corpus began; null where none did, or its note cannot be read. */
export async function lastStart(folder: string): Promise<Date | null> {
  const state = await lastRun(folder);
  return state === null ? null : new Date(state.lastStartedAt);
}

/** When the last run began, if it was broken off; null where it came to its end. */
export async function brokenOff(folder: string): Promise<string | null> {
  const state = await lastRun(folder);
  return state?.isUnfinished === true ? state.lastStartedAt : null;
}

async function lastRun(folder: string): Promise<RunState | null> {
  try {
    const state: unknown = JSON.parse(await readFile(join(folder, STATE_FILE), "utf8"));
    if (typeof state !== "object" || state === null || !("lastStartedAt" in state)) return null;
    const time = new Date(String(state.lastStartedAt));
    if (Number.isNaN(time.getTime())) return null;
    const isUnfinished = "isUnfinished" in state && state.isUnfinished === true;
    return { lastStartedAt: time.toISOString(), isUnfinished };
  } catch {
    return null;
  }
}
