import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import type { Kind, Reading } from "#shared";
import type { Corpus } from "../corpus/corpus.ts";
import { NothingFoundError, UsageError } from "../errors.ts";
import { fileProblem } from "../input/file-problem.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder, fromCallerFolder } from "./caller-folder.ts";
import { jsonLines } from "./formats/format.ts";
import { openExistingCorpus } from "./existing-corpus.ts";

const FILE_NAME = "reports.jsonl";
const KINDS: readonly Kind[] = ["report", "listing", "lookalike", "unreadable", "other"];

interface ExportOptions {
  readonly out?: string;
  readonly kind?: Kind;
}

/** `nianbao export` (DESIGN 4). */
export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Writes the corpus out, one Reading a line, by site, URL and part: to standard output, or " +
        `with --out to ${FILE_NAME} in a folder. · 导出语料库`,
    )
    .addOption(new Option("--format <format>", "how to write").choices(["jsonl"]).default("jsonl"))
    .addOption(
      new Option("--kind <kind>", "only Readings of this kind (default: all)").choices(KINDS),
    )
    .option("--out <dir>", `write ${FILE_NAME} into this folder`)
    .addHelpText(
      "after",
      "\nExample:\n  nianbao export --format jsonl --kind report > reports.jsonl\n  nianbao export --format jsonl --out data",
    )
    .action(async (options: ExportOptions, command: Command) => {
      const corpus = openExistingCorpus(corpusFolder(command));
      try {
        await exportCorpus(corpus, options);
      } finally {
        corpus.close();
      }
    });
}

async function exportCorpus(corpus: Corpus, { out, kind }: ExportOptions): Promise<void> {
  const readings = corpus.readings(kind === undefined ? {} : { kind });
  const first = readings.next();
  if (first.done === true) {
    const what = kind === undefined ? "Readings" : `Readings of kind ${kind}`;
    throw new NothingFoundError(
      `The corpus in ${corpus.directory} holds no ${what}. "nianbao status" shows what it holds.`,
    );
  }
  const lines = linesOf(first.value, readings);
  if (out === undefined) for (const line of lines) await writeOut(line);
  else await writeWhole(fromCallerFolder(out), lines);
}

function* linesOf(first: Reading, rest: Iterable<Reading>): Generator<string> {
  yield jsonLines.render(first);
  for (const reading of rest) yield jsonLines.render(reading);
}

/** Under a temporary name until it is whole: whoever finds the file finds all of it. */
async function writeWhole(folder: string, lines: Iterable<string>): Promise<void> {
  const file = join(folder, FILE_NAME);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(Readable.from(lines), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    const advice = "Choose another folder with --out DIR.";
    throw new UsageError(`${file} cannot be written: ${fileProblem(error)}. ${advice}`, {
      cause: error,
    });
  }
}
