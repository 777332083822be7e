import { Command, Option } from "commander";
import { FinishedWithFailuresError, NothingFoundError } from "../errors.ts";
import { findInputs } from "../input/find-inputs.ts";
import { isTerminal, wantsColour, writeOut } from "../terminal/standard-output.ts";
import { fromCallerFolder } from "./caller-folder.ts";
import { explainedFormat } from "./formats/explained.ts";
import { jsonArray, jsonLines } from "./formats/format.ts";
import type { Format } from "./formats/format.ts";
import { markdown } from "./formats/markdown.ts";
import { textFormat } from "./formats/text.ts";
import { readInputs } from "./read-inputs.ts";
import type { ReadOptions } from "./read-inputs.ts";
import {
  RULES_HELP,
  type SettingsOptions,
  settingsOf,
  withSettingsOptions,
} from "./read-settings.ts";

const FORMATS = {
  jsonl: () => jsonLines,
  json: () => jsonArray,
  markdown: () => markdown,
  text: () => textFormat({ inColour: wantsColour(process.stdout) }),
} satisfies Readonly<Record<string, () => Format>>;

type FormatName = keyof typeof FORMATS;

type ReadFlags = SettingsOptions & { readonly format?: FormatName; readonly explain?: true };

/** `nianbao read PATH…` (DESIGN 4). */
export function readCommand(): Command {
  const command = new Command("read")
    .description(
      "Reads files, folders, WARC archives (.warc, .warc.gz) or - (standard input) and prints one " +
        "Reading for each report. A file NAME.capture.json beside NAME gives its url, contentType " +
        "and retrievedAt. · 读取文件，输出结构化结果",
    )
    .argument("<path...>", "files, folders, WARC archives, or - for standard input")
    .addOption(
      new Option(
        "--format <format>",
        "how to print (default: text on a terminal, else jsonl)",
      ).choices(Object.keys(FORMATS)),
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
      const format = flags.explain
        ? explainedFormat({ inColour: wantsColour(process.stdout) })
        : FORMATS[flags.format ?? defaultFormat()]();
      await read(paths, format, { verbose, settings: await settingsOf(flags) });
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

async function read(paths: readonly string[], format: Format, options: ReadOptions): Promise<void> {
  const inputs = await findInputs(paths, fromCallerFolder);
  await writeOut(format.opening);
  let written = 0;
  let failures = 0;
  for await (const result of readInputs(inputs, options)) {
    if (result.failed) failures += 1;
    if (result.reading === null) continue;
    if (written > 0) await writeOut(format.separator);
    await writeOut(format.render(result.reading, result.explain));
    written += 1;
  }
  await writeOut(format.closing);
  if (failures > 0) throw new FinishedWithFailuresError();
  if (written === 0) {
    throw new NothingFoundError(
      `There is nothing to read in ${paths.join(", ")}. Name a page, a folder of saved pages, or a WARC file.`,
    );
  }
}
