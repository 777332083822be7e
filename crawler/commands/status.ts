import { Command } from "commander";
import type { Corpus, CorpusCounts } from "../corpus/corpus.ts";
import { NothingFoundError } from "../errors.ts";
import { aligned } from "../terminal/aligned.ts";
import { amount, withParts } from "../terminal/counts.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder } from "./caller-folder.ts";
import { coverageTable, missingYears } from "./coverage-table.ts";
import { openExistingCorpus } from "./existing-corpus.ts";

/** `nianbao status` (DESIGN 4). */
export function statusCommand(): Command {
  return new Command("status")
    .description(
      "Counts what the corpus holds and shows the years each agency covers. · 查看语料库",
    )
    .option("--json", "print it as JSON")
    .addHelpText("after", "\nExample:\n  nianbao status --corpus ./corpus")
    .action(async ({ json }: { json?: true }, command: Command) => {
      const corpus = openExistingCorpus(corpusFolder(command));
      try {
        const status = statusOf(corpus);
        await writeOut(json === true ? `${JSON.stringify(status, null, 2)}\n` : asText(status));
      } finally {
        corpus.close();
      }
    });
}

type Status = ReturnType<typeof statusOf>;

function statusOf(corpus: Corpus) {
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
      return { agency, divisionCode, years, missingYears: missingYears(years) };
    }),
    reportsWithoutPlace: corpus.reportsWithoutPlace(),
    corrections: corpus.corrections(),
  };
}

function isEmpty({ pagesFetched, pagesClipped, failed, refused }: CorpusCounts): boolean {
  return pagesFetched + pagesClipped + failed + refused === 0;
}

function asText({ corpus, counts, coverage, reportsWithoutPlace, corrections }: Status): string {
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
  if (coverage.length > 0) lines.push("", ...coverageTable(coverage));
  if (reportsWithoutPlace > 0) {
    lines.push("", `not in the table, agency or year unknown: ${amount(reportsWithoutPlace)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** What they are, says `--json` and the export. */
function correctionsText(corrections: Status["corrections"]): string {
  const fields = corrections.filter(({ field }) => field !== "restored");
  const reports = new Set(fields.map(({ url, part }) => JSON.stringify([url, part])));
  return `${amount(fields.length)} in ${amount(reports.size)} Readings`;
}
