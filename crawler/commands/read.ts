import { Command, Option } from "commander";
import { FinishedWithFailuresError, NothingFoundError } from "../errors.ts";
import { findInputs } from "../input/find-inputs.ts";
import { isTerminal, wantsColour, writeOut } from "../terminal/standard-output.ts";
import { fromCallerFolder } from "./caller-folder.ts";
import { formatOf } from "./formats/formats.ts";
import type { NamedFormat } from "./formats/formats.ts";
import { readInputs } from "./read-inputs.ts";
import type { ReadOptions } from "./read-inputs.ts";
import {
  RULES_HELP,
  type SettingsOptions,
  settingsOf,
  withSettingsOptions,
} from "./read-settings.ts";

const FORMATS = [
  "jsonl",
  "json",
  "markdown",
  "text",
] as const satisfies readonly NamedFormat["name"][];

type FormatName = (typeof FORMATS)[number];

type ReadFlags = SettingsOptions & { readonly format?: FormatName; readonly explain?: true };

/** `nianbao read PATH…` (DESIGN 4). */
export function readCommand(): Command {
  const command = new Command("read")
    .description(
      "Reads files, folders, WARC archives (.warc, .warc.gz) or - (standard input) and prints one " +
        "Reading for each report, in their order; many pages are read on all processors at once. A file NAME.capture.json beside NAME gives its url, contentType " +
        "and retrievedAt. · 读取文件，输出结构化结果",
    )
    .argument("<path...>", "files, folders, WARC archives, or - for standard input")
    .addOption(
      new Option(
        "--format <format>",
        "how to print (default: text on a terminal, else jsonl)",
      ).choices(FORMATS),
    )
    .addOption(
      new Option(
        "--explain",
        "print the whole page with each removal in its place, the rules that fired, and why · 逐处显示删除内容与依据",
      ).conflicts("format"),
    );
  return withSettingsOptions(command)
    .addHelpText("after", `\n${EXAMPLES}\n\n${RULES_HELP}`)
    .action(async (paths: readonly string[], flags: ReadFlags, called: Command) => {
      const { verbose = false } = called.optsWithGlobals<{ verbose?: boolean }>();
      const name = flags.explain ? "explained" : (flags.format ?? defaultFormat());
      const format: NamedFormat = { name, inColour: wantsColour(process.stdout) };
      await read(paths, { verbose, format, settings: await settingsOf(flags) });
    });
}

const EXAMPLES = `Examples:
  nianbao read page.html
  nianbao read --format jsonl saved-pages/ > readings.jsonl
  nianbao read --explain page.html
  nianbao read --explain --only inserted,substituted --lexicon my-brands.txt page.html`;

function defaultFormat(): FormatName {
  return isTerminal(process.stdout) ? "text" : "jsonl";
}

async function read(paths: readonly string[], options: ReadOptions): Promise<void> {
  const format = formatOf(options.format);
  const inputs = await findInputs(paths, fromCallerFolder);
  await writeOut(format.opening);
  let written = 0;
  let failures = 0;
  for await (const result of readInputs(inputs, options)) {
    if (result.failed) failures += 1;
    if (result.text === null) continue;
    if (written > 0) await writeOut(format.separator);
    await writeOut(result.text);
    written += 1;
  }
  await writeOut(format.closing);
  if (failures > 0) throw new FinishedWithFailuresError();
  if (written === 0) {
    throw new NothingFoundError(
      `There is nothing to read in ${paths.join(", ")}. Name a page, a folder of saved pages, or a WARC file that holds pages: WET and WAT files hold none.`,
    );
  }
}
