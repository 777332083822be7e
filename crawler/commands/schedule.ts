import { Command, Option } from "commander";
import { NO_PROGRESS, progressOn } from "../crawl/progress.ts";
import { messageOf, NothingFoundError, UsageError } from "../errors.ts";
import { keepSchedule } from "../schedule/keep-schedule.ts";
import { brokenOff, lastStart, runOnce } from "../schedule/run-once.ts";
import type { FinishedRun, RunControl } from "../schedule/run-once.ts";
import { reportText } from "../schedule/run-report.ts";
import { runTimes } from "../schedule/run-times.ts";
import type { RunTimes } from "../schedule/run-times.ts";
import { readSitesFile } from "../schedule/sites-file.ts";
import type { ScheduledCrawls } from "../schedule/sites-file.ts";
import type { UnitKind } from "../schedule/units.ts";
import { printError } from "../terminal/standard-error.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { stopOnSignals } from "../terminal/stop-on-signals.ts";
import { corpusFolder, fromCallerFolder } from "./caller-folder.ts";
import { addCrawlOptions, EXIT_CODES } from "./crawl-flags.ts";
import type { CrawlOptions } from "./crawl-flags.ts";
import { unitFor } from "./schedule-unit.ts";
import { readTextFile } from "./text-file.ts";

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
      organs: [示例县人民政府]  # told in the run's report, where they lack one for a wanted year
    - seed: http://www.example.cn/
      resolve: www.example.cn:80:203.0.113.7
      dry-run: true           # only show what would be fetched

Every flag of crawl is a key there, without its dashes; a site's comes before the file's, and that before the flag.
What several sites share may be written once: "- &common" before a site's keys, "<<: *common" among another's.

Each run's report is printed, and kept as JSON in the corpus's folder runs/. That of a run that was broken off and goes on
is of the whole run.
${EXIT_CODES}
These are those of --once. Without it the schedule is kept whatever came of a run, and ends with 0 on Ctrl-C or SIGTERM,
as services are to; with 130 where that is said twice.`;

interface ScheduleOptions extends CrawlOptions {
  readonly cron?: string;
  readonly timezone: string;
  readonly once?: true;
  readonly print?: UnitKind;
  readonly json?: true;
}

/** `nianbao schedule` (DESIGN 4). */
export function scheduleCommand(): Command {
  const command = new Command("schedule")
    .description(
      "Crawls the sites of a file at the times of a cron expression. Runs never overlap; one that was " +
        "broken off goes on, and missed ones are caught up by one. · 按计划定期采集",
    )
    .argument("<sites.yaml>", "the sites, and what differs between them")
    .option("--cron <expression>", "when: minute hour day month weekday, as '0 3 * * 1'")
    .option("--timezone <name>", "whose clock that is", "Asia/Shanghai")
    .option("--json", "each run's report as a line of JSON")
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
      const path = fromCallerFolder(file);
      const crawls = readSitesFile(await readTextFile(path, path), path, options);
      const corpus = corpusFolder(called);
      const { print, once, dryRun, json } = options;
      const tell = json === true ? asJson : asText;
      if (print !== undefined) {
        timesOf(options);
        await writeOut(await unitFor(print, path, options, called));
      } else if (once === true || dryRun === true) await runNow(corpus, crawls, tell);
      else await keepRunning(corpus, crawls, timesOf(options), tell);
    },
  );
}

/** Tells of a run on standard output. */
type Tell = (run: FinishedRun) => Promise<void>;

async function runNow(corpus: string, crawls: ScheduledCrawls, tell: Tell): Promise<void> {
  const run = await runOnce(corpus, crawls, runControl());
  await tell(run);
  if (run.report === null && run.dryRuns.read === 0)
    throw new NothingFoundError("None of the given addresses led to a page.");
  if (run.verdict !== null) throw run.verdict;
}

async function keepRunning(
  corpus: string,
  crawls: ScheduledCrawls,
  times: RunTimes,
  tell: Tell,
): Promise<void> {
  const control = runControl();
  const { stop } = control;
  await keepSchedule({
    times,
    stop,
    lastStart: () => lastStart(corpus),
    isBrokenOff: async () => (await brokenOff(corpus)) !== null,
    waiting: (start) => printError(`The next run begins at ${start.toISOString()}.`),
    run: async () => {
      try {
        await tell(await runOnce(corpus, crawls, control));
      } catch (error) {
        // Another crawl holds the corpus, or its disk is full: the schedule outlives a run.
        printError(`This run did not begin or end: ${messageOf(error)}`);
      }
    },
  });
}

/** Somebody who watches sees the runs go on; a log has their reports. */
function runControl(): RunControl {
  const stop = stopOnSignals();
  const progress = process.stderr.isTTY ? progressOn(process.stderr) : NO_PROGRESS;
  stop.addEventListener("abort", progress.end);
  return { stop, progress };
}

const asText: Tell = async ({ report, dryRuns }) => {
  await writeOut(dryRuns.text);
  if (report !== null) await writeOut(reportText(report));
};

const asJson: Tell = async ({ report, dryRuns }) =>
  writeOut(`${JSON.stringify({ ...report, dryRuns: dryRuns.text })}\n`);

function timesOf({ cron, timezone }: Pick<ScheduleOptions, "cron" | "timezone">): RunTimes {
  if (cron !== undefined) return runTimes(cron, timezone);
  throw new UsageError("schedule needs --cron EXPRESSION, as '0 3 * * 1', or --once");
}
