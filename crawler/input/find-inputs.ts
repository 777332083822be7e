import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { fileProblem, isMissing } from "./file-problem.ts";
import { unopened } from "./input.ts";
import type { Input } from "./input.ts";
import { SIDECAR_ENDING } from "./sidecar.ts";
import { walkFolder } from "./walk-folder.ts";

/** Common Crawl's WAT and WET files, which tell of pages and hold none, are WARC files too. */
const WARC_NAME = /\.warc(?:\.wat|\.wet)?(?:\.gz)?$/iu;

const WACZ_NAME = /\.wacz$/iu;
const HOW_TO_READ_WACZ =
  "it is a zip archive of WARC files; unpack it (unzip -j FILE 'archive/*' -d FOLDER) and read FOLDER";

/**
 * Turns the paths of a command line into inputs, in the order given; a folder gives its files,
 * recursively, sorted by path, without the `*.capture.json` that describe others (DESIGN 4).
 * `toAbsolute` says what a relative path is relative to.
 */
export async function findInputs(
  paths: readonly string[],
  toAbsolute: (path: string) => string,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === "-") inputs.push({ kind: "standard-input", file: "-" });
    else for (const input of await inputsAt(path, toAbsolute(path))) inputs.push(input);
  }
  return inputs;
}

async function inputsAt(file: string, path: string): Promise<readonly Input[]> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    if (!isMissing(error)) return [unopened(file, fileProblem(error))];
    return [{ kind: "missing", file, reason: "no such file or folder; check the path" }];
  }
  if (!stats.isDirectory()) return [fileInput(file, path)];
  const entries = await walkFolder(file, path);
  return entries
    .filter((entry) => !entry.file.endsWith(SIDECAR_ENDING))
    .map((entry) => (entry.kind === "unopened" ? entry : fileInput(entry.file, entry.path)));
}

function fileInput(file: string, path: string): Input {
  if (WACZ_NAME.test(file)) return unopened(file, HOW_TO_READ_WACZ);
  return { kind: WARC_NAME.test(file) ? "warc" : "file", file, path };
}
