import { Command } from "commander";
import { archiveLosses, lossLine } from "../archive/losses.ts";
import type { Corpus, CorpusCounts } from "../corpus/corpus.ts";
import { isBeingFilled } from "../corpus/crawl-lock.ts";
import { NothingFoundError } from "../errors.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import { aligned } from "../terminal/aligned.ts";
import { amount, withParts } from "../terminal/counts.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder } from "./caller-folder.ts";
import { coverageTable, missingYears } from "./coverage-table.ts";
import { yearsOf } from "./crawl-options.ts";
import { openExistingCorpus } from "./existing-corpus.ts";
import { pageFateLines } from "./page-fate-lines.ts";
import { siteStateTable } from "./site-state-table.ts";

/** `nianbao status` (DESIGN 4). */
export function statusCommand(): Command {
  return new Command("status")
    .description(
      "Counts what the corpus holds, shows the years each agency covers, and says what its archive lacks. · 查看语料库",
    )
    .option("--json", "print it as JSON; with --why a line of JSON for each address")
    .option(
      "--why [text]",
      "each address the crawl knows of, what became of it and why; only those that contain TEXT · 逐页说明采集与否及原因",
    )
    .option(
      "--years <range>",
      "the years to look for reports of, as 2015-2024 (default: between each agency's first and last)",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (options: StatusOptions, command: Command) => {
      const corpus = openExistingCorpus(corpusFolder(command));
      try {
        if (options.why === undefined) await printStatus(corpus, options);
        else await printFates(corpus, options.why === true ? "" : options.why, options);
      } finally {
        corpus.close();
      }
    });
}

const EXAMPLES = `
Examples:
  nianbao status --corpus ./corpus
  nianbao status --years 2015-2024 --corpus ./corpus
  nianbao status --why 2021 --corpus ./corpus`;

interface StatusOptions {
  readonly json?: true;
  readonly why?: string | true;
  readonly years?: string;
}

async function printStatus(corpus: Corpus, { json, years }: StatusOptions): Promise<void> {
  const wanted = years === undefined ? null : yearsOf(years);
  const status = await statusOf(corpus, wanted);
  await writeOut(json === true ? `${JSON.stringify(status, null, 2)}\n` : asText(status, wanted));
}

async function printFates(
  corpus: Corpus,
  containing: string,
  { json }: StatusOptions,
): Promise<void> {
  let addresses = 0;
  for (const fate of corpus.pageFates(containing)) {
    const lines = json === true ? [JSON.stringify(fate)] : pageFateLines(fate);
    await writeOut(`${lines.join("\n")}\n`);
    addresses += 1;
  }
  if (addresses > 0) return;
  const which = containing === "" ? "" : ` that contains ${containing}`;
  throw new NothingFoundError(`No crawl of this corpus knows an address${which}.`);
}

type Status = Awaited<ReturnType<typeof statusOf>>;

async function statusOf(corpus: Corpus, wanted: YearRange | null) {
  const counts = corpus.counts();
  if (isEmpty(counts)) {
    throw new NothingFoundError(
      `The corpus in ${corpus.directory} is empty. Fill it with "nianbao crawl URL".`,
    );
  }
  return {
    corpus: corpus.directory,
    counts,
    coverage: corpus.coverage().map(({ agency, divisionCode, years }) => {
      return { agency, divisionCode, years, missingYears: missingYears(years, wanted) };
    }),
    reportsWithoutPlace: corpus.reportsWithoutPlace(),
    corrections: corpus.corrections(),
    archiveLosses: await archiveLosses(corpus),
    isBeingFilled: isBeingFilled(corpus.directory),
    sites: corpus.siteStates(),
    restingHosts: [...corpus.restingHosts()].map(([host, until]) => {
      return { host, until: new Date(until).toISOString() };
    }),
  };
}

function isEmpty({ pagesFetched, pagesClipped, failed, refused }: CorpusCounts): boolean {
  return pagesFetched + pagesClipped + failed + refused === 0;
}

function asText(status: Status, wanted: YearRange | null): string {
  const { corpus, counts, coverage, reportsWithoutPlace, corrections, sites } = status;
  const { readings, charactersRemoved } = counts;
  const rows: readonly (readonly [string, string])[] = [
    ["corpus", corpus],
    ["pages fetched", amount(counts.pagesFetched)],
    ["pages clipped", amount(counts.pagesClipped)],
    ["reports", amount(readings.report)],
    ["look-alikes", withParts(counts.lookalikes)],
    ["listings", amount(readings.listing)],
    ["other pages", amount(readings.other)],
    ["unreadable", amount(readings.unreadable)],
    ["pages not read", amount(counts.pagesUnread)],
    ["characters removed", withParts(charactersRemoved)],
    [
      "checks failed",
      `${amount(counts.checksFailed)} in ${amount(counts.readingsWithFailedChecks)} Readings`,
    ],
    ["corrected fields", correctionsText(corrections)],
    ["visits failed", amount(counts.failed)],
    ["visits refused", amount(counts.refused)],
  ];
  const lines = [...aligned(rows)];
  if (sites.length > 0) lines.push("", ...siteStateTable(status));
  if (coverage.length > 0) lines.push("", ...coverageTable(coverage, wanted));
  if (reportsWithoutPlace > 0) {
    lines.push("", `not in the table, agency or year unknown: ${amount(reportsWithoutPlace)}`);
  }
  if (status.archiveLosses !== null) lines.push("", lossLine(status.archiveLosses));
  return `${lines.join("\n")}\n`;
}

/** What they are, says `--json` and the export. */
function correctionsText(corrections: Status["corrections"]): string {
  const fields = corrections.filter(({ field }) => field !== "restored");
  const reports = new Set(fields.map(({ url, part }) => JSON.stringify([url, part])));
  return `${amount(fields.length)} in ${amount(reports.size)} Readings`;
}
