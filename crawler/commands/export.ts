import { Command, Option } from "commander";
import type { ExportedReading, Kind } from "#shared";
import type { Corpus } from "../corpus/corpus.ts";
import type { ReadingFilter } from "../corpus/stored-readings.ts";
import { NothingFoundError, UsageError } from "../errors.ts";
import { writeOut } from "../terminal/standard-output.ts";
import { corpusFolder, fromCallerFolder } from "./caller-folder.ts";
import { damagedReadings } from "./damaged-readings.ts";
import type { DamagedReadings } from "./damaged-readings.ts";
import { openExistingCorpus } from "./existing-corpus.ts";
import type { Shape } from "./export-csv.ts";
import { printCsv, writeCsv } from "./export-csv.ts";
import { writeFilesWhole } from "./export-files.ts";
import { jsonLines } from "./formats/format.ts";

const JSON_LINES_FILE = "reports.jsonl";
const KINDS: readonly Kind[] = ["report", "listing", "lookalike", "unreadable", "other"];

interface ExportOptions {
  readonly format: "jsonl" | "csv";
  readonly shape?: Shape;
  readonly out?: string;
  readonly kind?: Kind;
  readonly allVersions?: true;
}

const EXAMPLES = `
Examples:
  nianbao export --kind report > reports.jsonl
  nianbao export --format csv > cells.csv
  nianbao export --format csv --shape wide > reports.csv
  nianbao export --format csv --out data    (cells, reports, figures, checks, removals, corrections, codebook)
  nianbao export --kind report --all-versions > versions.jsonl

A Reading whose stored bytes are damaged is left out and named; the exit code is 2 then.`;

/** `nianbao export` (DESIGN 4). */
export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Writes the corpus out by site, URL and part: as JSON lines, one Reading a line, or as CSV for " +
        "spreadsheets and statistics (UTF-8 with byte order mark; text that begins like a formula has a " +
        "' before it). To standard output, or with --out into a folder. · 导出语料库",
    )
    .addOption(
      new Option("--format <format>", "how to write").choices(["jsonl", "csv"]).default("jsonl"),
    )
    .addOption(
      new Option(
        "--shape <shape>",
        "csv: tidy is one row a cell, wide one row a report (default: tidy) · 长表或宽表",
      ).choices(["tidy", "wide"]),
    )
    .addOption(
      new Option(
        "--kind <kind>",
        "only Readings of this kind (default: all for jsonl, report for csv)",
      ).choices(KINDS),
    )
    .option(
      "--all-versions",
      "earlier versions of each page too, one after the other; each says when it was retrieved and whether it is the " +
        'latest: as version.retrievedAt and version.isLatest, in CSV in the columns "version" and "latest" · 含历次版本',
    )
    .option(
      "--out <dir>",
      `write ${JSON_LINES_FILE}, or the CSV files and the codebook, into this folder`,
    )
    .addHelpText("after", EXAMPLES)
    .action(async (options: ExportOptions, command: Command) => {
      if (options.shape !== undefined && options.format !== "csv") {
        throw new UsageError("--shape is of CSV alone: add --format csv, or leave --shape out.");
      }
      const corpus = openExistingCorpus(corpusFolder(command));
      try {
        await exportCorpus(corpus, options);
      } finally {
        corpus.close();
      }
    });
}

async function exportCorpus(corpus: Corpus, options: ExportOptions): Promise<void> {
  const { format, shape = "tidy", out } = options;
  const allVersions = options.allVersions === true;
  const kind = options.kind ?? (format === "csv" ? "report" : undefined);
  const damaged = damagedReadings(corpus);
  const readings = someReadings(corpus, { kind, allVersions }, damaged);
  const manner = { shape, allVersions };
  const folder = out === undefined ? null : fromCallerFolder(out);
  if (format === "csv") {
    await (folder === null ? printCsv(readings, manner) : writeCsv(readings, manner, folder));
  } else if (folder === null) {
    for (const reading of readings) await writeOut(jsonLines.render(reading));
  } else {
    await writeFilesWhole(folder, [JSON_LINES_FILE], async (append) => {
      for (const reading of readings) await append(JSON_LINES_FILE, jsonLines.render(reading));
    });
  }
  damaged.conclude();
}

/** The Readings of a kind, at least one: a file of nothing would look like a finished export. */
function someReadings(
  corpus: Corpus,
  { kind, allVersions }: { readonly kind: Kind | undefined; readonly allVersions: boolean },
  damaged: DamagedReadings,
): Iterable<ExportedReading> {
  const ofKind = kind === undefined ? {} : { kind };
  const filter = { ...ofKind, damaged: damaged.note };
  const readings = allVersions ? versions(corpus, filter) : corrected(corpus, filter);
  const first = readings.next();
  if (first.done === true) {
    damaged.conclude();
    const what = kind === undefined ? "Readings" : `Readings of kind ${kind}`;
    throw new NothingFoundError(
      `The corpus in ${corpus.directory} holds no ${what}. "nianbao status" shows what it holds.`,
    );
  }
  return continued(first.value, readings);
}

/** What readers put right stands beside what was read, and changes none of it. */
function* corrected(corpus: Corpus, filter: ReadingFilter): Generator<ExportedReading, undefined> {
  for (const reading of corpus.readings(filter)) {
    const corrections = corpus.correctionsOf(reading);
    yield corrections === null ? reading : { ...reading, corrections };
  }
}

/** The same with earlier versions. Removals that were taken back are places in the latest one's list alone. */
function* versions(corpus: Corpus, filter: ReadingFilter): Generator<ExportedReading, undefined> {
  for (const { reading, ...version } of corpus.versions(filter)) {
    const found = corpus.correctionsOf(reading);
    const corrections = found === null || version.isLatest ? found : { ...found, restored: [] };
    yield { ...reading, ...(corrections !== null && { corrections }), version };
  }
}

function* continued(
  first: ExportedReading,
  rest: Iterable<ExportedReading>,
): Generator<ExportedReading> {
  yield first;
  yield* rest;
}
