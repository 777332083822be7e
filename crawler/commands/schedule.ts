import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { verdictOf } from "../crawl/verdict.ts";
import { messageOf, UsageError } from "../errors.ts";
import { keepSchedule } from "../schedule/keep-schedule.ts";
import { lastStart, runOnce } from "../schedule/run-once.ts";
import type { FinishedRun } from "../schedule/run-once.ts";
import { reportText } from "../schedule/run-report.ts";
import { runTimes } from "../schedule/run-times.ts";
import { readSitesFile } from "../schedule/sites-file.ts";
import { unitText } from "../schedule/units.ts";
import type { UnitKind } from "../schedule/units.ts";
import { printError } from "../terminal/standard-error.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { stopOnSignals } from "../terminal/stop-on-signals.ts";
import { corpusFolder, fromCallerFolder } from "./caller-folder.ts";
import { addCrawlOptions } from "./crawl-options.ts";
import type { CrawlOptions } from "./crawl-options.ts";

const EXAMPLES = `
Examples:
  nianbao schedule sites.yaml --cron '0 3 * * 1' --timezone Asia/Shanghai
  nianbao schedule sites.yaml --once
  nianbao schedule sites.yaml --cron '0 3 * * 1' --print systemd

sites.yaml:
  years: 2015-2024          # for all sites; a site may say otherwise
  contact: team@example.org
  sites:
    - seed: https://www.example.gov.cn/
      max-pages: 800
      browser: never          # auto, never or always, as --browser
      organs: [示例县人民政府]  # told in the run's report when they have no report

Each run's report is printed, and kept as JSON in the corpus's folder runs/.`;

interface ScheduleOptions extends CrawlOptions {
  readonly cron?: string;
  readonly timezone: string;
  readonly once?: true;
  readonly print?: UnitKind;
}

/** `nianbao schedule` (DESIGN 4). */
export function scheduleCommand(): Command {
  const command = new Command("schedule")
    .description(
      "Crawls the sites of a file at the times of a cron expression. Runs never overlap; missed ones are " +
        "caught up by one. · 按计划定期采集",
    )
    .argument("<sites.yaml>", "the sites, and what differs between them")
    .option("--cron <expression>", "when: minute hour day month weekday, as '0 3 * * 1'")
    .option("--timezone <name>", "whose clock that is", "Asia/Shanghai")
    .option("--once", "run now and end, with the exit code of crawl: for cron and timers")
    .addOption(
      new Option("--print <unit>", "print a unit that runs this schedule, and end").choices([
        "systemd",
        "cron",
      ]),
    )
    .addHelpText("after", EXAMPLES);
  return addCrawlOptions(command).action(
    async (file: string, options: ScheduleOptions, called: Command) => {
      await schedule(fromCallerFolder(file), corpusFolder(called), options);
    },
  );
}

async function schedule(file: string, corpus: string, options: ScheduleOptions): Promise<void> {
  const crawls = readSitesFile(await textOf(file), file, options);
  if (options.once === true) {
    const { report, tallies } = await runOnce(corpus, crawls, stopOnSignals());
    await writeOut(reportText(report));
    throwWorst(tallies);
    return;
  }
  const { cron, timezone, print } = options;
  if (cron === undefined)
    throw new UsageError("schedule needs --cron EXPRESSION, as '0 3 * * 1', or --once");
  const times = runTimes(cron, timezone);
  if (print !== undefined) {
    const [, program = ""] = process.argv;
    const node = process.execPath;
    await writeOut(unitText(print, { node, program, sitesFile: file, corpus, cron, timezone }));
    return;
  }
  const signal = stopOnSignals();
  await keepSchedule({
    times,
    stop: signal,
    lastStart: () => lastStart(corpus),
    waiting: (start) => printError(`The next run begins at ${start.toISOString()}.`),
    run: async () => {
      try {
        const { report } = await runOnce(corpus, crawls, signal);
        await writeOut(reportText(report));
      } catch (error) {
        // Another crawl holds the corpus, or its disk is full: the schedule outlives a run.
        printError(`This run did not begin or end: ${messageOf(error)}`);
      }
    },
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${messageOf(error)}).`, { cause: error });
  }
}

/** The verdict of the first crawl that did not end well. */
function throwWorst(tallies: FinishedRun["tallies"]): void {
  for (const tally of tallies) {
    const verdict = verdictOf(tally);
    if (verdict !== null) throw verdict;
  }
}
