import { Command, Option } from "commander";
import { requireBrowser } from "../browser/open-browser.ts";
import type { CorpusCounts } from "../corpus/corpus.ts";
import type { ReportDepartures } from "../corpus/report-departures.ts";
import type { CrawlTally } from "../crawl/crawl-tally.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import { readSeeds } from "../crawl/read-seeds.ts";
import { jsonProgress, NO_PROGRESS, progressOn } from "../crawl/progress.ts";
import type { Progress } from "../crawl/progress.ts";
import { runCrawl } from "../crawl/run-crawl.ts";
import { summary } from "../crawl/summary.ts";
import { verdictOf } from "../crawl/verdict.ts";
import { NothingFoundError } from "../errors.ts";
import { stopOnSignals } from "../terminal/stop-on-signals.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder, fromCallerFolder } from "./caller-folder.ts";
import { addCrawlOptions, EXIT_CODES } from "./crawl-flags.ts";
import type { CrawlOptions } from "./crawl-flags.ts";
import { planOf } from "./crawl-options.ts";

const EXAMPLES = `
Examples:
  nianbao crawl https://www.example.gov.cn/ --years 2015-2024 --contact team@example.org
  nianbao crawl sites.txt --corpus ./corpus
  nianbao crawl https://www.example.gov.cn/ --dry-run

The same command again goes on with an unfinished crawl, whose summary is then that of the whole, and asks a finished
one for what changed.
${EXIT_CODES}`;

interface CrawlCommandOptions extends CrawlOptions {
  readonly quiet?: true;
  readonly json?: true;
}

/** `nianbao crawl` (DESIGN 4). */
export function crawlCommand(): Command {
  const command = new Command("crawl")
    .description(
      "Finds the annual reports of sites, fetches them politely, reads them and stores them. " +
        "robots.txt is obeyed. · 从网站首页开始查找、下载、读取并保存年报",
    )
    .argument("<seed...>", "http(s) addresses to start from, or files with one a line (# comments)")
    .option("--quiet", "no progress")
    .addOption(
      new Option(
        "--json",
        "lines of JSON on standard output: the progress every ten seconds, and the run at its end",
      ).conflicts("dryRun"),
    )
    .addHelpText("after", EXAMPLES);
  return addCrawlOptions(command).action(
    async (words: readonly string[], options: CrawlCommandOptions, called: Command) => {
      const plan = planOf(await readSeeds(words, fromCallerFolder), options);
      const stop = stopOnSignals();
      const tell = options.json === true ? endLine : summary;
      if (options.dryRun === true) await showFirstLinks(plan, stop);
      else
        await crawlInto(corpusFolder(called), plan, { stop, progress: progressFor(options), tell });
    },
  );
}

function progressFor({ quiet, json }: CrawlCommandOptions): Progress {
  if (quiet === true) return NO_PROGRESS;
  return json === true
    ? jsonProgress((text) => process.stdout.write(text))
    : progressOn(process.stderr);
}

/** The run's end for programs that watch: all that the summary is made of. */
function endLine(tally: CrawlTally, stored: CorpusCounts, departures: ReportDepartures): string {
  const at = new Date().toISOString();
  return `${JSON.stringify({ event: "end", at, ...tally, stored, ...departures })}\n`;
}

async function showFirstLinks(plan: CrawlPlan, stop: AbortSignal): Promise<void> {
  await requireBrowser(plan);
  const { dryRun } = await import("../crawl/dry-run.ts");
  const { text, read } = await dryRun(plan, stop);
  await writeOut(text);
  if (read === 0) throw new NothingFoundError("None of the given addresses led to a page.");
}

interface CrawlManner {
  readonly stop: AbortSignal;
  readonly progress: Progress;
  readonly tell: (tally: CrawlTally, stored: CorpusCounts, departures: ReportDepartures) => string;
}

async function crawlInto(
  folder: string,
  plan: CrawlPlan,
  { stop, progress, tell }: CrawlManner,
): Promise<void> {
  stop.addEventListener("abort", progress.end);
  try {
    await runCrawl(folder, [plan], { stop, begun: progress.begin }, async (tally, corpus) => {
      progress.end();
      const { startedAt } = tally;
      await writeOut(tell(tally, corpus.counts(startedAt), corpus.departuresSince(startedAt)));
      const verdict = verdictOf(tally, corpus);
      if (verdict !== null) throw verdict;
    });
  } finally {
    progress.end();
  }
}
