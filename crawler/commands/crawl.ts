import { Command } from "commander";
import { openArchive } from "../archive/archive.ts";
import type { CrawlPlan } from "../crawl/crawl-plan.ts";
import { readSeeds } from "../crawl/read-seeds.ts";
import { NO_PROGRESS, progressOn } from "../crawl/progress.ts";
import type { Progress } from "../crawl/progress.ts";
import { summary } from "../crawl/summary.ts";
import { verdictOf } from "../crawl/verdict.ts";
import { lockForCrawl } from "../corpus/crawl-lock.ts";
import { openCorpus } from "../corpus/open-corpus.ts";
import { NothingFoundError } from "../errors.ts";
import { userAgent } from "../fetch/user-agent.ts";
import { printError } from "../terminal/standard-error.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder, fromCallerFolder } from "./caller-folder.ts";
import { planOf } from "./crawl-options.ts";
import type { CrawlOptions } from "./crawl-options.ts";

const EXAMPLES = `
Examples:
  nianbao crawl https://www.example.gov.cn/ --years 2015-2024 --contact team@example.org
  nianbao crawl sites.txt --corpus ./corpus
  nianbao crawl https://www.example.gov.cn/ --dry-run

The same command again goes on with an unfinished crawl, and asks a finished one for what changed.`;

/** `nianbao crawl` (DESIGN 4). */
export function crawlCommand(): Command {
  return new Command("crawl")
    .description(
      "Finds the annual reports of sites, fetches them politely, reads them and stores them. " +
        "robots.txt is obeyed. · 从网站首页开始查找、下载、读取并保存年报",
    )
    .argument("<seed...>", "http(s) addresses to start from, or files with one a line (# comments)")
    .option("--years <range>", "coverage years that are wanted, as 2015-2024 (default: all)")
    .option("--max-pages <n>", "pages of one site in one run", "500")
    .option("--delay <seconds>", "least gap between two requests to one host", "1")
    .option("--contact <text>", "address where you can be asked to stop; sent in the User-Agent")
    .option(
      "--resolve <host:port:address>",
      "connect to ADDRESS for HOST:PORT, as in curl (repeatable)",
      collect,
    )
    .option(
      "--allow-private-addresses",
      "also connect to loopback, private and link-local addresses",
    )
    .option("--dry-run", "show what would be fetched first, and why; store nothing")
    .option("--quiet", "no progress")
    .addHelpText("after", EXAMPLES)
    .action(async (words: readonly string[], options: CrawlOptions, command: Command) => {
      const plan = planOf(await readSeeds(words, fromCallerFolder), options);
      const stop = stopOnSignals();
      const progress = options.quiet === true ? NO_PROGRESS : progressOn(process.stderr);
      if (options.dryRun === true) await showFirstLinks(plan, stop);
      else await crawlInto(corpusFolder(command), plan, { stop, progress });
    });
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

async function showFirstLinks(plan: CrawlPlan, stop: AbortSignal): Promise<void> {
  const { dryRun } = await import("../crawl/dry-run.ts");
  const { text, read } = await dryRun(plan, stop);
  await writeOut(text);
  if (read === 0) throw new NothingFoundError("None of the given addresses led to a page.");
}

async function crawlInto(
  folder: string,
  plan: CrawlPlan,
  control: { readonly stop: AbortSignal; readonly progress: Progress },
): Promise<void> {
  const release = lockForCrawl(folder);
  try {
    await crawlLocked(folder, plan, control);
  } finally {
    release();
  }
}

async function crawlLocked(
  folder: string,
  plan: CrawlPlan,
  { stop, progress }: { readonly stop: AbortSignal; readonly progress: Progress },
): Promise<void> {
  const { crawl } = await import("../crawl/crawl.ts");
  const corpus = openCorpus(folder);
  try {
    const archive = await openArchive(folder, userAgent(null));
    try {
      const tally = await crawl(plan, { corpus, archive }, { stop, begun: progress.begin });
      progress.end();
      await writeOut(summary(tally, corpus.counts(tally.startedAt)));
      const verdict = verdictOf(tally);
      if (verdict !== null) throw verdict;
    } finally {
      progress.end();
      await archive.close();
    }
  } finally {
    corpus.close();
  }
}

/** The first Ctrl-C (or SIGTERM) lets the pages under way end; the second ends the process at once. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    printError(
      "Stopping; the pages under way are finished first. Press Ctrl-C again to leave at once.",
    );
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return controller.signal;
}
