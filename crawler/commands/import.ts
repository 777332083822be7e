import { Command } from "commander";
import { FinishedWithFailuresError, NothingFoundError } from "../errors.ts";
import { importFiles } from "../import/import-files.ts";
import type { ImportTally } from "../import/import-files.ts";
import { aligned } from "../terminal/aligned.ts";
import { amount } from "../terminal/counts.ts";
import { withoutControls } from "../terminal/printable.ts";
import { printError } from "../terminal/standard-error.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder, fromCallerFolder } from "./caller-folder.ts";

/** More would only say the same of a file that is no export at all. */
const MOST_COMPLAINTS = 20;

const HELP = `
Examples:
  nianbao import nianbao-2026-11-22.jsonl
  nianbao import nianbao-2026-11-22.warc.gz --corpus ./corpus

What readers put right is kept apart: "nianbao status" counts it, "nianbao export" shows it beside what was read.
The same file again changes nothing. A clip that is older than what a crawl has stored stays an earlier version.`;

/** `nianbao import` */
export function importCommand(): Command {
  return new Command("import")
    .description(
      "Takes what was saved in the browser extension, exported there as JSONL or WARC, into the corpus: " +
        "each clip a version of its page, its reader's corrections apart. · 导入浏览器扩展的导出文件",
    )
    .argument("<file...>", "exports of the extension's library (.jsonl, .warc.gz)")
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], _: unknown, command: Command) => {
      const named = files.map((file) => ({ file, path: fromCallerFolder(file) }));
      let complaints = 0;
      const tally = await importFiles(corpusFolder(command), named, (problem) => {
        complaints += 1;
        if (complaints <= MOST_COMPLAINTS) printError(withoutControls(problem));
      });
      if (complaints > MOST_COMPLAINTS) {
        printError(`… and ${amount(complaints - MOST_COMPLAINTS)} more like these`);
      }
      await conclude(tally, files);
    });
}

async function conclude(tally: ImportTally, files: readonly string[]): Promise<void> {
  const { added, replaced, unchanged, refused, reports, joined, corrections } = tally;
  if (added + replaced + unchanged + refused === 0) {
    throw new NothingFoundError(
      `There is no saved report in ${files.join(", ")}. Export the extension's library as JSONL or WARC.`,
    );
  }
  const rows: readonly (readonly [string, string])[] = [
    ["added", `${amount(added)} (reports ${amount(reports)})`],
    ["newer than what was kept", amount(replaced)],
    ["kept already", amount(unchanged)],
    ["refused", amount(refused)],
    ["of an agency and year that the corpus had", amount(joined)],
    ["corrections", amount(corrections)],
  ];
  await writeOut(`${aligned(rows).join("\n")}\n`);
  if (refused > 0) {
    throw new FinishedWithFailuresError(
      "Some of it was no saved report; see above. The rest is in.",
    );
  }
}
