import { Command } from "commander";
import type { Corpus } from "../corpus/corpus.ts";
import { FinishedWithFailuresError, NothingFoundError } from "../errors.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder } from "./caller-folder.ts";
import { checkCorpus } from "./check-corpus.ts";
import type { CorpusChecks } from "./check-corpus.ts";
import { checkLines } from "./check-lines.ts";
import { damagedReadings } from "./damaged-readings.ts";
import type { DamagedReadings } from "./damaged-readings.ts";
import { openExistingCorpus } from "./existing-corpus.ts";

/** `nianbao check`: exit 0 where every check held, 2 where some failed and are listed, 3 without reports. */
export function checkCommand(): Command {
  return new Command("check")
    .description(
      "Lists the checks that fail in the corpus's reports, by agency and year: the form's identities, " +
        "prose against tables, and each agency's years against one another (what was carried out is " +
        "carried in, AP-CARRY; lists of items, AD-B2; documents in force, AD-C1). Nothing is repaired. " +
        "What each check means: nianbao codebook. · 核对勾稽关系、正文与表格、跨年度数据，列出不符之处，不改任何数",
    )
    .option("--json", "print it as JSON · 以 JSON 输出")
    .addHelpText(
      "after",
      "\nExamples:\n  nianbao check --corpus ./corpus\n  nianbao check --corpus ./corpus --json > checks.json",
    )
    .action(async ({ json }: { readonly json?: true }, command: Command) => {
      const corpus = openExistingCorpus(corpusFolder(command));
      try {
        const damaged = damagedReadings(corpus);
        const checks = checksOf(corpus, damaged);
        await writeOut(
          json === true ? asJson(corpus, checks) : `${checkLines(checks).join("\n")}\n`,
        );
        damaged.conclude();
        if (checks.verdicts.fail > 0) throw new FinishedWithFailuresError();
      } finally {
        corpus.close();
      }
    });
}

function checksOf(corpus: Corpus, damaged: DamagedReadings): CorpusChecks {
  const checks = checkCorpus(corpus.readings({ kind: "report", damaged: damaged.note }));
  if (checks.reports > 0) return checks;
  damaged.conclude();
  throw new NothingFoundError(
    `The corpus in ${corpus.directory} holds no reports to check. "nianbao status" shows what it holds.`,
  );
}

function asJson({ directory }: Corpus, { reports, verdicts, agencies }: CorpusChecks): string {
  const failures = agencies
    .flatMap((agency) => agency.failures)
    .map(({ check, ...failure }) => ({ ...failure, ...check }));
  const document = { corpus: directory, reports, agencies: agencies.length, verdicts, failures };
  return `${JSON.stringify(document, null, 2)}\n`;
}
