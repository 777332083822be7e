import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";

const PACKAGE_ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The folder that relative paths are meant from. `npm run` starts us in the package's own folder and
 * tells the caller's in INIT_CWD; whoever has changed folder since then means the one they are in.
 */
function callerFolder(): string {
  const current = process.cwd();
  const isPackageRoot = resolve(current) === resolve(PACKAGE_ROOT);
  return isPackageRoot ? (process.env["INIT_CWD"] ?? current) : current;
}

/** A path as the caller wrote it, made absolute. */
export function fromCallerFolder(path: string): string {
  return isAbsolute(path) ? path : resolve(callerFolder(), path);
}

/** The folder of the corpus that a command is to use: `--corpus DIR`, or `./corpus`. */
export function corpusFolder(command: Command): string {
  const { corpus = "corpus" } = command.optsWithGlobals<{ corpus?: string }>();
  return fromCallerFolder(corpus);
}
